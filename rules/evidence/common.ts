/**
 * Elements that several rows share. T19 lists contract and payment in row 1; whoever claims under a contract, or asks
 * money back, proves them in the other rows too (CPLI 91(1)).
 */
import { byText, type Element, practice } from './element';

/** Who asserts a legal relation proves the facts that create it. No written contract: SAL 1. */
export const contract: Element = {
  id: 'contract',
  burden: 'buyer',
  sources: ['CPLI/90', 'CPLI/91(1)', 'SAL/1'],
  certainty: 'settled',
  papers: [
    'platform_order_record',
    'sealed_order',
    'admission',
    'email_headers',
    'chat_original',
    'stamped_record',
    'screenshot',
  ],
  gaps: [practice('chat_not_tied')],
};

export const payment: Element = {
  id: 'payment',
  burden: 'buyer',
  sources: ['CPLI/90', 'CPLI/91(1)', 'SAL/5(2)'],
  certainty: 'settled',
  papers: ['platform_order_record', 'mt103', 'payment_provider_record', 'ordinary_invoice', 'admission', 'screenshot'],
  gaps: [practice('payee_differs')],
};

/** No day agreed: the buyer may ask at any time and must leave the time that is needed (CC 511(4)). */
export const dueDate: Element = {
  id: 'due_date',
  burden: 'buyer',
  sources: ['CPLI/91(1)', 'CC/511(4)'],
  certainty: 'settled',
  papers: ['platform_order_record', 'delivery_term', 'demand_and_reply'],
  gaps: [byText('no_date_agreed', 'CC/511(4)')],
};

/** In the agreed period, else a reasonable time, at most two years from receipt; the Convention where it applies. */
export const notice: Element = {
  id: 'notice',
  burden: 'buyer',
  sources: ['CC/621', 'CISG/39', 'SAL/12'],
  certainty: 'settled',
  papers: ['platform_order_record', 'dated_notices', 'admission', 'screenshot'],
  gaps: [byText('late_notice', 'CC/621', 'CISG/39')],
};

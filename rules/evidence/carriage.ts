/** T19 row 5: more is asked than agreed, by the carrier or by the seller. The other side proves the ground of its surcharge. */
import { contract } from './common';
import { byText, type Element, practice, type Row } from './element';

const priceAgreed: Element = {
  id: 'price_agreed',
  burden: 'buyer',
  sources: ['CPLI/90', 'CPLI/91(1)'],
  certainty: 'settled',
  papers: ['order_with_term', 'freight_quote'],
  gaps: [practice('term_puts_charge_on_buyer')],
};

const overcharge: Element = {
  id: 'overcharge',
  burden: 'buyer',
  sources: ['CPLI/90', 'CPLI/91(1)'],
  certainty: 'settled',
  papers: ['later_invoices', 'payment_under_reservation', 'arrival_notice'],
  gaps: [],
};

const noConsent: Element = {
  id: 'no_consent',
  burden: 'buyer',
  sources: ['CC/150', 'CPLI/109', 'EvP/86'],
  certainty: 'settled',
  beyondDoubt: 'duress',
  papers: ['no_release_messages', 'payment_under_reservation'],
  gaps: [practice('paid_without_protest')],
};

const surchargeBasis: Element = {
  id: 'surcharge_basis',
  burden: 'seller',
  sources: ['CPLI/91(1)'],
  certainty: 'settled',
  papers: ['demurrage_tariff', 'bill_of_lading'],
  gaps: [],
};

/** Extra freight for a route that was not agreed may be refused; goods may be kept for freight that is owed. */
export const carrier: Row = {
  row: 5,
  elements: [
    { ...contract, gaps: [byText('maritime_court', 'CPLI/2(2)')] },
    priceAgreed,
    overcharge,
    noConsent,
    { ...surchargeBasis, sources: ['CPLI/91(1)', 'CC/813'], gaps: [byText('lawful_retention', 'CC/836')] },
  ],
};

export const extraCharge: Row = {
  row: 5,
  elements: [contract, priceAgreed, overcharge, noConsent, surchargeBasis],
};

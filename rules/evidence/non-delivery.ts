/** T19 row 1: paid, nothing came. The buyer proves contract and payment, the seller that it delivered. */
import { contract, dueDate, payment } from './common';
import { byText, type Row } from './element';

export const nonDelivery: Row = {
  row: 1,
  elements: [
    contract,
    payment,
    dueDate,
    // The party bound to perform proves performance: the usual reading of CPLI 91(2), not verified.
    {
      id: 'delivery',
      burden: 'seller',
      sources: ['CPLI/91(2)', 'SAL/5(1)'],
      certainty: 'unverified',
      papers: ['tracking', 'not_shipped_bill', 'admission'],
      gaps: [byText('vat_invoice_alone', 'SAL/5(1)')],
    },
    // The contract was ended for refusal, delay or a defeated purpose, or a loss arose.
    {
      id: 'loss',
      burden: 'buyer',
      sources: ['CC/563(1)(2)', 'CC/563(1)(3)', 'CC/563(1)(4)', 'CC/584'],
      certainty: 'settled',
      papers: ['termination_notice', 'loss_papers', 'admission'],
      gaps: [],
    },
  ],
};

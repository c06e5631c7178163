/** T19 row 6: money lost to an impostor. Against the seller, and beside it against the holder of the account. */
import { contract } from './common';
import { byText, practice, type Row } from './element';

export const divertedPayment: Row = {
  row: 6,
  elements: [
    contract,
    // Paid as the seller or somebody with apparent authority said; else the price is still due.
    {
      id: 'paid_as_told',
      burden: 'buyer',
      sources: ['CPLI/91(1)', 'CC/172'],
      certainty: 'settled',
      papers: [
        'order_with_account',
        'mt103',
        'email_headers',
        'change_notice',
        'earlier_payments',
        'recall_log',
        'police_report',
        'it_report',
      ],
      gaps: [practice('fault_divided')],
    },
    // Unjust enrichment, if Chinese law applies (PIL 47); lender of the account: CPLI 65, tort law by PIL 44.
    {
      id: 'without_cause',
      burden: 'buyer',
      sources: ['CC/985', 'CC/986', 'PIL/47', 'PIL/44', 'CPLI/65'],
      certainty: 'settled',
      only: 'against_account_holder',
      papers: ['mt103', 'recall_log', 'police_report'],
      gaps: [byText('account_emptied', 'CC/986'), practice('holder_abroad')],
    },
  ],
};

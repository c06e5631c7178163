/** T19 row 7: late delivery, or a deposit that is not returned. */
import { contract, dueDate, payment } from './common';
import { byText, practice, type Row } from './element';

export const late: Row = {
  row: 7,
  elements: [
    contract,
    payment,
    {
      ...dueDate,
      papers: [...dueDate.papers, 'extension_messages'],
      gaps: [...dueDate.gaps, practice('extensions_granted')],
    },
    // Demand and a last period; not needed where the purpose is defeated (CC 563(1)(4)).
    {
      id: 'demand',
      burden: 'buyer',
      sources: ['CC/563(1)(3)', 'CC/563(1)(4)'],
      certainty: 'settled',
      papers: ['last_period_letter', 'demand_and_reply'],
      gaps: [byText('grace_not_needed', 'CC/563(1)(4)')],
    },
    // Penalty clause, or loss. A penalty 30 % above the loss may be cut.
    {
      id: 'loss',
      burden: 'buyer',
      sources: ['CC/584', 'CC/585'],
      certainty: 'settled',
      papers: ['sealed_order', 'substitute_purchase', 'loss_papers'],
      gaps: [
        byText('penalty_cut', 'CC/585', 'note/contract-book-interpretation'),
        byText('penalty_or_earnest_money', 'CC/588'),
      ],
    },
    // Double back only if agreed as earnest money, paid, and the purpose is defeated; at most 20 % of the price.
    {
      id: 'earnest_money',
      burden: 'buyer',
      sources: ['CC/586', 'CC/587', 'CC/588(2)'],
      certainty: 'settled',
      only: 'double_earnest_money',
      papers: ['deposit_receipt', 'mt103'],
      gaps: [byText('not_earnest_money', 'note/contract-book-interpretation', 'CC/587')],
    },
  ],
};

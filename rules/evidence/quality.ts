/** T19 row 2: faulty goods or goods not as agreed. */
import { contract, notice, payment } from './common';
import { byText, type Row } from './element';

export const quality: Row = {
  row: 2,
  elements: [
    contract,
    payment,
    // Contract, sample, or the seller's own description, the listing included; else the legal order of standards.
    {
      id: 'standard',
      burden: 'buyer',
      sources: ['CC/615', 'CC/616', 'CC/635', 'CC/511(1)'],
      certainty: 'settled',
      papers: [
        'listing_notarised',
        'platform_order_record',
        'specification',
        'sealed_sample',
        'stamped_record',
        'listing_capture',
      ],
      gaps: [],
    },
    // The usual point of failure: tested goods are goods of this seller.
    {
      id: 'same_goods',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)'],
      certainty: 'settled',
      papers: ['notarised_sampling', 'batch_marks', 'seal_and_container', 'opening_film'],
      gaps: [{ id: 'goods_identity', sources: [], certainty: 'probable' }],
    },
    // Durable goods of a consumer, defect within six months, Chinese consumer law: the seller bears it.
    {
      id: 'defect_before',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)'],
      certainty: 'settled',
      shift: { sources: ['CRPL/23(3)'], certainty: 'settled' },
      papers: [
        'notarised_sampling',
        'joint_report',
        'report_seller_invited',
        'report_alone',
        'written_invitation',
        'opening_film',
      ],
      gaps: [byText('one_sided_test', 'EvP/41'), byText('clean_receipt', 'CC/623')],
    },
    notice,
    {
      id: 'loss',
      burden: 'buyer',
      sources: ['CC/584'],
      certainty: 'settled',
      papers: ['resale_papers', 'loss_papers'],
      gaps: [],
    },
  ],
};

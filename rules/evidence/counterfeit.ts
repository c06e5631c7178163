/** T19 row 4: fake brand goods. Knowledge of the seller is needed only for the claim that rests on fraud. */
import { contract, payment } from './common';
import { byText, practice, type Row } from './element';

export const counterfeit: Row = {
  row: 4,
  elements: [
    contract,
    payment,
    {
      id: 'sold_as_genuine',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)'],
      certainty: 'settled',
      papers: ['listing_notarised', 'platform_order_record', 'ordinary_invoice', 'stamped_record', 'listing_capture'],
      gaps: [],
    },
    // The seller also warrants that nobody else has rights in the goods (CC 612).
    {
      id: 'not_genuine',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)', 'CC/612'],
      certainty: 'settled',
      papers: ['notarised_test_purchase', 'customs_seizure', 'platform_delisting', 'brand_statement'],
      gaps: [practice('brand_will_not_certify')],
    },
    {
      id: 'seller_knew',
      burden: 'buyer',
      sources: ['CPLI/109', 'EvP/86', 'CRPL/55'],
      certainty: 'settled',
      beyondDoubt: 'always',
      only: 'triple_damages',
      papers: ['admission', 'platform_delisting', 'chat_original'],
      gaps: [practice('dealer_who_knew'), byText('business_no_triple', 'CRPL/55')],
    },
  ],
};

/** T19 row 3: fewer goods than agreed. Loss in transit is a claim against the carrier, with another court and one year. */
import { contract, notice, payment } from './common';
import { byText, practice, type Row } from './element';

export const shortage: Row = {
  row: 3,
  elements: [
    contract,
    payment,
    // Quantity agreed, and quantity received at or before handover to the buyer.
    {
      id: 'quantity',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)'],
      certainty: 'settled',
      papers: [
        'customs_weight',
        'unstuffing_survey',
        'terminal_weight',
        'tally_sheet',
        'warehouse_receipt',
        'packing_list',
      ],
      gaps: [practice('weight_tolerance'), byText('clean_receipt', 'CC/623')],
    },
    // Seal intact, shipper's load and count.
    {
      id: 'shortage_before',
      burden: 'buyer',
      sources: ['CPLI/90', 'CPLI/91(1)'],
      certainty: 'settled',
      papers: [
        'customs_weight',
        'unstuffing_survey',
        'verified_gross_mass',
        'seal_and_container',
        'bill_of_lading',
        'opening_film',
        'claim_to_carrier',
      ],
      gaps: [
        // That transport is at the risk of a trader towards a consumer is probable for an export sale (doubt 14).
        { id: 'transit_loss', sources: ['CC/604', 'CC/607', 'ECL/20', 'MC/284'], certainty: 'probable' },
      ],
    },
    // Same reading as for delivery, not verified.
    {
      id: 'shipped_quantity',
      burden: 'seller',
      sources: ['CPLI/91(2)'],
      certainty: 'unverified',
      papers: ['packing_list', 'bill_of_lading', 'verified_gross_mass'],
      gaps: [],
    },
    notice,
  ],
};

/**
 * An element of T19 as a case needs it. Left out is what cannot be there: the record of a platform where none was used, that
 * of a payment service where banks alone transferred, papers on goods for a service without a physical part, the law of a
 * sale in a claim on something else, the maritime court where no leg is by sea, and the law on notice that does not apply.
 */
import { isOfSale } from '../deadlines/of-sale';
import { paymentsOf } from '../deadlines/payments';
import type { Facts } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import { known } from '../reading';
import type { PaperId } from './documents';
import type { Element, Gap } from './element';
import { certaintyOfNotice, isOfCarriage, ofNoticeLaw } from './notice-law';

const STEPS_ON_PLATFORM = ['deal.metOnPlatform', 'deal.paidOnPlatform', 'deal.deliveryOnPlatform'] as const;

/** No platform had to do with the deal: every answer says so. */
function noPlatform(s: Facts): boolean {
  const concluded = known(s, 'deal.concluded');
  const elsewhere = concluded !== undefined && concluded !== 'platform' && known(s, 'deal.platform') === undefined;
  return elsewhere && STEPS_ON_PLATFORM.every((id) => known(s, id) === 'no');
}

/** Every payment went from bank to bank, where no payment service keeps a record (ECL 53(3)). */
const bankToBank = (s: Facts): boolean =>
  paymentsOf(s).every(({ via }) => via === 'wire' || via === 'letter_of_credit');

/** Nothing is shipped: a service, all of it over the network. */
export const nothingShipped = (s: Facts): boolean =>
  known(s, 'claim.ground') === 'service' && known(s, 'service.physicalPart') === 'no';

const OF_GOODS: readonly PaperId[] = [
  'tracking',
  'not_shipped_bill',
  'notarised_sampling',
  'batch_marks',
  'seal_and_container',
  'sealed_sample',
  'opening_film',
];

/** CC 623 presumes that quantity and visible defects were checked, and nothing of a hidden one. */
const isHidden = (s: Facts): boolean => known(s, 'dispute.kind') === 'quality' && known(s, 'defect.visible') === 'no';

export function inCase(s: Facts, element: Element): Element {
  // SAL 1 and 5 are of contracts of sale; a ground that is not known may be one.
  const sale = isOfSale(s);
  const lawOf = (sources: readonly SourceRef[]): readonly SourceRef[] =>
    element.id === 'notice' ? ofNoticeLaw(s, sources) : sources.filter((ref) => sale || !ref.startsWith('SAL/'));
  const firmness = (certainty: Certainty): Certainty =>
    element.id === 'notice' ? certaintyOfNotice(s, certainty) : certainty;
  const fits = (paper: PaperId): boolean =>
    !(paper === 'platform_order_record' && noPlatform(s)) &&
    !(paper === 'payment_provider_record' && bankToBank(s)) &&
    !(OF_GOODS.includes(paper) && nothingShipped(s));
  const happens = ({ id }: Gap): boolean =>
    (id !== 'maritime_court' || known(s, 'carriage.mode') !== 'other') &&
    (id !== 'vat_invoice_alone' || sale) &&
    // CC 621: the two years are of a sale.
    (id !== 'late_notice' || !isOfCarriage(s)) &&
    (id !== 'clean_receipt' || !(nothingShipped(s) || isHidden(s)));
  return {
    ...element,
    sources: lawOf(element.sources),
    certainty: firmness(element.certainty),
    papers: element.papers.filter(fits),
    gaps: element.gaps.filter(happens).map((gap) => ({
      ...gap,
      sources: lawOf(gap.sources),
      certainty: firmness(gap.certainty),
    })),
  };
}

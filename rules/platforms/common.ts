/** What holds for every platform alike, as far as seen. */
import { NOT_SEEN, type Statement, unverified, type Window } from './platform';

/** No page names a fee for filing; no page rules one out either. */
export const noFilingFee = { id: 'common.no_filing_fee', ...unverified } as const satisfies Statement;
/** Seen for Alibaba; elsewhere from memory. */
export const returnFreight = { id: 'common.return_freight', ...unverified } as const satisfies Statement;
/** Our advice, drawn from the way the windows run. */
export const beforeConfirming = {
  id: 'common.before_confirming',
  sources: [NOT_SEEN],
  certainty: 'our-estimate',
} as const satisfies Statement;
/** The stages of this platform were not seen. */
export const stagesNotSeen = { id: 'common.stages_not_seen', ...unverified } as const satisfies Statement;

/** Days from opening to the end, our estimate from the stages. */
export const estimate = (min: number, typical: number, max: number) =>
  ({ min, typical, max, sources: [NOT_SEEN], certainty: 'our-estimate' }) as const;

/** Sales in China: seven days to return without a reason (Consumer Protection Law, Article 25). */
export const sevenDaysReturn = {
  clock: 'taobao_1688',
  purpose: 'open',
  from: 'receipt',
  lastDay: 7,
  gate: 'chinese_consumer_law',
  sources: [{ at: 'CRPL/25', asOf: '2025-04-19' }],
  certainty: 'probable',
} as const satisfies Window;

/** Figures: our estimates, the rates into RMB, the court fees as coded. */
import { LAW_AS_OF } from '../../rules/assess';
import { estimates } from '../../rules/costs/estimates';
import { fixedFees } from '../../rules/costs/other-fees';
import { practiceNotes } from '../../rules/law/practice-notes';
import type { Certainty } from '../../rules/provision';
import { rates, ratesAsOf } from '../../rules/rates';
import { type Entry, entry } from './entry';

const notes: { readonly [id: string]: { readonly en: string } } = practiceNotes;

const FEES = 'Court fees (诉讼费用交纳办法)';
/** The scales of `rules/costs/court-fee.ts`; the other fees stand beside them. */
const SCALES = ['acceptance', 'preservation', 'enforcement'];

function estimateQuestion(certainty: Certainty): string {
  if (certainty === 'our-estimate') return 'Our own choice. Does it still fit what users and lawyers report?';
  return certainty === 'unverified'
    ? 'From memory or from one firm. Find a source with a day; is the figure still near it?'
    : 'Find the present scale or a newer page. Is the figure still near it?';
}

const estimateEntries = Object.entries(estimates).map(([id, { certainty, asOf, source }]) =>
  entry(
    {
      id: `estimate/${id}`,
      kind: 'estimate',
      group: `Estimates: ${notes[source]?.en ?? source}`,
      part: id,
      certainty,
      asOf,
      question: estimateQuestion(certainty),
      file: 'rules/costs/estimates.ts',
    },
    LAW_AS_OF,
  ),
);

// From memory: nobody compared them with a source, so only their own day counts.
const rateEntries = Object.keys(rates).map((currency) =>
  entry(
    {
      id: `rate/${currency}`,
      kind: 'rate',
      group: 'Rates into RMB',
      part: currency,
      certainty: 'unverified',
      asOf: ratesAsOf,
      question: 'From memory. Replace them by published rates of one day, and write that day.',
      file: 'rules/rates.ts',
    },
    null,
  ),
);

const feeEntries = [...SCALES, ...Object.keys(fixedFees)].map((id) =>
  entry(
    {
      id: `fee/${id}`,
      kind: 'fee',
      group: FEES,
      part: id,
      certainty: 'settled',
      asOf: LAW_AS_OF,
      question: 'Do the Measures of 2007 still fix these brackets and sums?',
      file: SCALES.includes(id) ? 'rules/costs/court-fee.ts' : 'rules/costs/other-fees.ts',
    },
    LAW_AS_OF,
  ),
);

export const figures: readonly Entry[] = [...estimateEntries, ...rateEntries, ...feeEntries];

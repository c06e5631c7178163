import type { ToldFact } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';

/** The words of what has to be understood first. They come with the page. */
export interface FirstWords {
  readonly plan: Words['pages']['plan'];
  readonly routes: Words['routes'];
  readonly notes: Words['notes'];
  readonly clocks: Words['clocks'];
  readonly planFiles: Words['planFiles'];
  readonly whatChanged: Words['whatChanged'];
}

/** The other words of the plan. They are fetched while the first part is read. */
export interface RestWords {
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** How to find each answer. */
  readonly ways: { readonly [id in FactId]: string };
  readonly rules: Words['rules'];
  readonly deniedRules: Words['deniedRules'];
  readonly doubts: Words['doubts'];
  readonly provisions: Words['provisions'];
  readonly practiceNotes: Words['practiceNotes'];
  readonly flags: Words['flags'];
  readonly costs: Words['costs'];
  readonly platforms: Words['platforms'];
  readonly abroad: Words['abroad'];
  readonly tools: Pick<Words['tools'], 'evidence' | 'status' | 'counterparty'>;
  /** Of the steps: the words of the day fields. */
  readonly step: Words['pages']['step'];
}

/** The words the plan is told in. */
export interface PlanWords extends FirstWords, RestWords {}

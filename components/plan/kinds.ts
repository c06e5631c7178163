import type { ToldFact } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';

/** The words the plan is told in. */
export interface PlanWords {
  readonly plan: Words['pages']['plan'];
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** How to find each answer. */
  readonly ways: { readonly [id in FactId]: string };
  readonly rules: Words['rules'];
  readonly deniedRules: Words['deniedRules'];
  readonly doubts: Words['doubts'];
  readonly provisions: Words['provisions'];
  readonly practiceNotes: Words['practiceNotes'];
  readonly routes: Words['routes'];
  readonly notes: Words['notes'];
  readonly flags: Words['flags'];
  readonly clocks: Words['clocks'];
  readonly costs: Words['costs'];
  readonly planFiles: Words['planFiles'];
  readonly platforms: Words['platforms'];
  readonly abroad: Words['abroad'];
  readonly whatChanged: Words['whatChanged'];
  readonly tools: Pick<Words['tools'], 'evidence' | 'status' | 'counterparty'>;
  /** Of the steps: the words of the day fields. */
  readonly step: Words['pages']['step'];
}

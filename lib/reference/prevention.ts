/**
 * Checklist before the next order (routes.md section 8): what each point rests on. Words: `lib/words/en/prevention.ts`.
 * `seen`: advice read on pages of inspection, checking and law firms, undated; `case`: what other buyers lived through.
 * Without provision, `seen` or `case` a point is our own suggestion.
 */
import type { PracticeNoteId } from '@/rules/law/practice-notes';
import type { ProvisionId } from '@/rules/law/provisions';
import type { Certainty } from '@/rules/provision';

export interface PreventionPoint {
  readonly id: string;
  readonly certainty: Certainty;
  readonly sources: readonly (ProvisionId | PracticeNoteId)[];
  readonly from: 'seen' | 'case' | 'own';
}

export const preventionPoints = [
  { id: 'company', certainty: 'probable', sources: ['ECL/15'], from: 'seen' },
  { id: 'same-name', certainty: 'probable', sources: [], from: 'seen' },
  { id: 'contract', certainty: 'probable', sources: [], from: 'seen' },
  { id: 'specification', certainty: 'settled', sources: ['CC/620', 'CC/621', 'CC/622'], from: 'own' },
  { id: 'stages', certainty: 'probable', sources: [], from: 'seen' },
  { id: 'inspection', certainty: 'probable', sources: [], from: 'seen' },
  { id: 'shipping', certainty: 'probable', sources: ['note/forwarder-networks'], from: 'case' },
  {
    id: 'clause',
    certainty: 'probable',
    sources: ['ARB/27', 'ARB/29', 'CPL/35', 'CC/586', 'CC/587', 'CC/588'],
    from: 'seen',
  },
  { id: 'designs', certainty: 'our-estimate', sources: [], from: 'own' },
  { id: 'records', certainty: 'probable', sources: ['ECL/31', 'note/alibaba-dispute-rules'], from: 'case' },
  { id: 'export', certainty: 'probable', sources: [], from: 'case' },
  { id: 'insurance', certainty: 'probable', sources: [], from: 'seen' },
] as const satisfies readonly PreventionPoint[];

export type PreventionId = (typeof preventionPoints)[number]['id'];

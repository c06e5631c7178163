/** What each answer to a missing sign would lead to: the same rule read again, with that answer alone filled in. */
import { type FactId, type Facts, facts } from '../facts';
import { SILENT_DAYS } from '../inputs/supplier-status';
import { type Outcome, supplierSigns } from './signs';

export interface PossibleAnswer {
  /** An option of the fact; for days without an answer `fewer` or `enough`. */
  readonly answer: string;
  readonly outcome: Outcome;
}

const single = (
  id: 'seller.registerStatus' | 'seller.answers' | 'seller.listing' | 'deal.metOnPlatform' | 'deal.concluded',
) => facts[id].options.filter((option) => option !== 'not_looked_up').map((option) => [option, option] as const);
const many = (id: 'seller.otherSigns' | 'seller.dissipation') =>
  facts[id].options.map((option) => [option, [option]] as const);

const fillings: { readonly [id in FactId]?: readonly (readonly [string, unknown])[] } = {
  'seller.registerStatus': single('seller.registerStatus'),
  'seller.answers': single('seller.answers'),
  'seller.daysSilent': [
    ['fewer', SILENT_DAYS - 1],
    ['enough', SILENT_DAYS],
  ],
  'seller.listing': single('seller.listing'),
  'deal.metOnPlatform': single('deal.metOnPlatform'),
  'deal.concluded': single('deal.concluded'),
  'seller.otherSigns': many('seller.otherSigns'),
  'seller.dissipation': many('seller.dissipation'),
};

/** Empty where no answer to this question alone would change the conclusion. */
export function possibleAnswers(s: Facts, id: FactId): readonly PossibleAnswer[] {
  const now = supplierSigns(s).outcome;
  const all = (fillings[id] ?? []).map(([answer, value]) => ({
    answer,
    outcome: supplierSigns({ ...s, [id]: value } as Facts).outcome,
  }));
  return all.some(({ outcome }) => outcome !== now) ? all : [];
}

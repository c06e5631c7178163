/**
 * Lists and marks beside the status (procedure.md T13, overlays; 4.3). An entry that names the seller counts; a heading of
 * the page does not. The colours are a choice of this site, for the two notices too: the law notes give them none.
 * The order is that of the options of `seller.lists`.
 */
import type { ClockName } from '../deadlines/clock-table';
import type { Value } from '../facts';
import type { Certainty, SourceRef } from '../provision';
import type { OutsideSource } from './register-words';
import { simplified } from './simplified';

export type ListId = Exclude<Value<'seller.lists'>[number], 'none'>;

export interface Overlay {
  readonly id: ListId;
  /** The first is the name; the others are shorter forms. */
  readonly words: readonly string[];
  readonly shownBy: 'register' | 'enforcement_site';
  readonly level: 'amber' | 'red';
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
  readonly outside: readonly OutsideSource[];
  /** The clock that its entry starts. */
  readonly clock?: ClockName;
  /** What it can count as in another answer, if the person can show it; never set by itself. */
  readonly canCountAs?: Value<'seller.dissipation'>[number];
}

export const overlays: readonly Overlay[] = [
  // Four grounds: no annual report, nothing published in the ordered time, false information, not reached at the address.
  // Closes the simplified deregistration (REG 33; REG2 48). The measure was issued anew in 2025; that text was not seen.
  {
    id: 'abnormal',
    words: ['经营异常名录'],
    shownBy: 'register',
    level: 'amber',
    certainty: 'probable',
    sources: [],
    outside: [
      { law: 'REG', articles: '33' },
      { law: 'REG2', articles: '48' },
    ],
  },
  // The heavier list; its grounds were not verified.
  {
    id: 'serious_violation',
    words: ['严重违法失信名单', '严重违法失信企业名单'],
    shownBy: 'register',
    level: 'red',
    certainty: 'unverified',
    sources: [],
    outside: [],
  },
  // At least 20 days; an objection or a filed suit stands against it (the suit: REG 33; REG2 48, our reading).
  {
    id: 'simplified_deregistration_notice',
    words: ['简易注销公告'],
    shownBy: 'register',
    level: 'red',
    certainty: 'settled',
    sources: ['CL/240'],
    outside: [
      { law: 'REG', articles: '33' },
      { law: 'REG2', articles: '48' },
    ],
    clock: 'simplified_dereg',
  },
  // At least 60 days, three years after revocation; owners and those bound to liquidate stay liable.
  {
    id: 'compulsory_deregistration_notice',
    words: ['强制注销公告'],
    shownBy: 'register',
    level: 'red',
    certainty: 'settled',
    sources: ['CL/241'],
    outside: [],
    clock: 'compulsory_dereg',
  },
  // Mark under the capital rules; what brings it was not verified.
  {
    id: 'capital_mark',
    words: ['特别标注'],
    shownBy: 'register',
    level: 'amber',
    certainty: 'unverified',
    sources: [],
    outside: [{ law: 'CAP', articles: null }],
  },
  // Somebody else has a freeze on an owner's shares. Closes the simplified deregistration.
  {
    id: 'shares_frozen',
    words: ['股权冻结'],
    shownBy: 'register',
    level: 'amber',
    certainty: 'probable',
    sources: [],
    outside: [
      { law: 'REG', articles: '33' },
      { law: 'REG2', articles: '48' },
    ],
  },
  {
    id: 'shares_pledged',
    words: ['股权出质'],
    shownBy: 'register',
    level: 'amber',
    certainty: 'probable',
    sources: [],
    outside: [],
  },
  {
    id: 'judgment_debtor',
    words: ['被执行人'],
    shownBy: 'enforcement_site',
    level: 'amber',
    certainty: 'probable',
    sources: [],
    outside: [],
  },
  // Listed for example for being able to pay and evading (2013 provisions); the usual length was not verified.
  {
    id: 'dishonest_debtor',
    words: ['失信被执行人'],
    shownBy: 'enforcement_site',
    level: 'red',
    certainty: 'probable',
    sources: [],
    outside: [],
    canCountAs: 'earlier_evasion',
  },
  {
    id: 'consumption_limits',
    words: ['限制消费人员'],
    shownBy: 'enforcement_site',
    level: 'red',
    certainty: 'probable',
    sources: [],
    outside: [],
  },
  {
    id: 'ended_without_assets',
    words: ['终结本次执行程序'],
    shownBy: 'enforcement_site',
    level: 'red',
    certainty: 'probable',
    sources: [],
    outside: [],
  },
];

/** The overlays among the answers, in the order of the table. */
export const chosenOverlays = (lists: readonly string[]): readonly Overlay[] =>
  overlays.filter(({ id }) => lists.includes(id));

/**
 * The lists that a short text names, for a person who typed one instead of a status. In a copied page the names are headings
 * too, so a text of more than one line names none.
 */
export function listsNamed(typed: string): readonly ListId[] {
  const text = simplified(typed.slice(0, 200).normalize('NFKC').trim());
  if (typed.length > 200 || text.includes('\n')) return [];
  const named = overlays.filter(({ words }) => words.some((word) => text.includes(word)));
  const dishonest = text.replaceAll('失信被执行人', '');
  return named.filter(({ id }) => id !== 'judgment_debtor' || dishonest.includes('被执行人')).map(({ id }) => id);
}

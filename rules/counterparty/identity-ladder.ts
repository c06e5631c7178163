/**
 * Where to learn who the seller is: steps in order, stopping at the first that gives name, code and address; the register
 * check of the result follows always. A step that asks for what is not known is shown as open, never left out.
 */
import type { Value } from '../facts';
import type { Truth } from '../logic/finding';
import { forBuyer } from '../platforms/buyers';
import type { Certainty, SourceRef } from '../provision';

export type LadderStepId =
  | 'shop_page'
  | 'own_papers'
  | 'eu_platform_page'
  | 'us_platform_page'
  | 'ask_platform'
  | 'market_authority'
  | 'register'
  | 'court';

/** What a step can give. Name, code and address are needed; the others help. */
export type Gives = 'name' | 'code' | 'address' | 'licence' | 'contact' | 'status' | 'owners' | 'bank_account';

/** A peculiarity of a platform at a step. */
export type LadderNote =
  | 'captcha'
  | 'alibaba_profile'
  | 'alibaba_may_disclose'
  | 'temu_legal_process'
  | 'answers_courts_only';

/** Everything may be left out: not known. */
export interface LadderCase {
  readonly platform?: Value<'deal.platform'> | 'none' | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly buyer?: Value<'buyer.kind'> | undefined;
  readonly caseFiled?: 'yes' | 'no' | undefined;
}

export interface LadderStep {
  readonly id: LadderStepId;
  /** Can this buyer take the step? */
  readonly applies: Truth;
  /** What would decide it. */
  readonly missing: readonly (keyof LadderCase)[];
  readonly gives: readonly Gives[];
  /** If it works, it can give name, code and address together. */
  readonly enough: boolean;
  readonly notes: readonly { readonly id: LadderNote; readonly certainty: Certainty }[];
  readonly sources: readonly SourceRef[];
  readonly certainty: Certainty;
}

type Test = (c: LadderCase) => { readonly applies: Truth; readonly missing?: readonly (keyof LadderCase)[] };
type Row = Omit<LadderStep, 'applies' | 'missing' | 'enough' | 'notes'> & { readonly test: Test };

const always: Test = () => ({ applies: 'yes' });
const inGroup =
  (group: 'eu' | 'us'): Test =>
  ({ country, platform }) => {
    if (platform === 'none') return { applies: 'no' };
    if (country !== undefined && !inCountries(group, country)) return { applies: 'no' };
    const missing = (['country', 'platform'] as const).filter((id) => ({ country, platform })[id] === undefined);
    if (missing.length > 0) return { applies: 'unknown', missing };
    // The file names five platforms for EU buyers and none for buyers in the United States.
    if (group === 'eu' && !EU_PLATFORMS.includes(platform as string)) return { applies: 'unknown' };
    return { applies: 'yes' };
  };

const EU_PLATFORMS: readonly string[] = ['aliexpress', 'temu', 'shein', 'amazon', 'ebay'];
const inCountries = (group: 'eu' | 'us', country: string): boolean =>
  country !== 'GB' && forBuyer([{ buyers: group === 'eu' ? ('eu_uk' as const) : ('us' as const) }], country).length > 0;

const onPlatform: Test = ({ platform }) => {
  if (platform === undefined) return { applies: 'unknown', missing: ['platform'] };
  return { applies: platform === 'none' ? 'no' : 'yes' };
};

const forConsumers: Test = (c) => {
  const there = onPlatform(c);
  if (there.applies === 'no' || c.buyer === 'business') return { applies: 'no' };
  if (c.buyer === undefined) return { applies: 'unknown', missing: [...(there.missing ?? []), 'buyer'] };
  return there;
};

const afterFiling: Test = ({ caseFiled }) =>
  caseFiled === undefined ? { applies: 'unknown', missing: ['caseFiled'] } : { applies: caseFiled };

const rows: readonly Row[] = [
  // The e-commerce law may apply; firm only for a mainland platform that keeps the record and sells on its mainland site.
  {
    id: 'shop_page',
    test: always,
    gives: ['name', 'code', 'address', 'licence'],
    sources: ['ECL/15'],
    certainty: 'probable',
  },
  { id: 'own_papers', test: always, gives: ['name'], sources: [], certainty: 'our-estimate' },
  // Digital Services Act 30: held and in part verified by the platform; that the page shows it (30(7)) is from memory.
  {
    id: 'eu_platform_page',
    test: inGroup('eu'),
    gives: ['name', 'address', 'contact', 'code'],
    sources: [],
    certainty: 'unverified',
  },
  // INFORM Consumers Act: sellers of 200 new goods and USD 5,000 in 12 months; address from USD 20,000 a year.
  { id: 'us_platform_page', test: inGroup('us'), gives: ['name', 'address'], sources: [], certainty: 'probable' },
  {
    id: 'ask_platform',
    test: onPlatform,
    gives: ['name', 'address', 'contact'],
    sources: ['CRPL/44', 'ECL/61', 'ECL/27', 'ECL/62'],
    certainty: 'probable',
  },
  {
    id: 'market_authority',
    test: forConsumers,
    gives: [],
    sources: ['note/market-complaint-rules-2026'],
    certainty: 'unverified',
  },
  { id: 'register', test: always, gives: ['status', 'owners'], sources: [], certainty: 'probable' },
  // That the court collects evidence is in the articles; to sue shop and platform first is practice, from memory.
  {
    id: 'court',
    test: afterFiling,
    gives: ['name', 'code', 'address', 'contact', 'bank_account'],
    sources: ['CPL/67(2)', 'CPLI/94', 'CPLI/95', 'EvP/20'],
    certainty: 'unverified',
  },
];

const notesOf: { readonly [step in LadderStepId]?: readonly [LadderNote, Certainty, readonly string[]][] } = {
  shop_page: [
    ['captcha', 'unverified', ['taobao_tmall', '1688', 'pinduoduo']],
    ['alibaba_profile', 'probable', ['alibaba']],
  ],
  ask_platform: [
    ['alibaba_may_disclose', 'probable', ['alibaba']],
    ['temu_legal_process', 'probable', ['temu']],
    ['answers_courts_only', 'probable', ['alibaba', 'aliexpress', '1688', 'taobao_tmall', 'jd', 'pinduoduo']],
  ],
};

/** The eight steps in order. */
export const identityLadder = (c: LadderCase): readonly LadderStep[] =>
  rows.map(({ test, ...row }) => {
    const { applies, missing = [] } = test(c);
    return {
      ...row,
      applies,
      missing,
      enough: (['name', 'code', 'address'] as const).every((needed) => row.gives.includes(needed)),
      notes: (notesOf[row.id] ?? [])
        .filter(([, , platforms]) => platforms.includes(c.platform ?? ''))
        .map(([id, certainty]) => ({ id, certainty })),
    };
  });

/**
 * Sets of answers for reading the rules while the pages are built: which answers decide which rule is found by running
 * them, not by a list. The same seed gives the same sets, so that two builds give the same pages.
 */
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from '@/rules/facts';
import type { FactSpec, FieldSpec } from '@/rules/facts/kinds';

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days on both sides of each change of law, and days so long before `asOf` that each kind of period runs or is over. */
function daysFor(asOf: string): readonly string[] {
  const before = (days: number): string =>
    new Date(Date.parse(`${asOf}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  const turns = ['2018-09-08', '2020-05-04', '2022-12-31', '2023-01-01', '2025-10-31', '2025-11-01', '2026-03-20'];
  return [...turns, ...[0, 2, 8, 12, 25, 45, 100, 200, 340, 500, 1070, 2000, 4000].map(before)];
}

const SUMS = ['300', '2000', '8000', '30000', '120000', '600000', '9000000', '700000000'];

interface Draw {
  readonly random: () => number;
  readonly days: readonly string[];
}

const one = <T>({ random }: Draw, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function simple(draw: Draw, { kind, options = [] }: FieldSpec | FactSpec): unknown {
  switch (kind) {
    case 'day':
      return one(draw, draw.days);
    case 'money':
      return { amount: one(draw, SUMS), currency: one(draw, ['USD', 'GBP', 'CNY']) };
    case 'number':
      return one(draw, [0, 5, 14, 29, 40, 100]);
    default:
      return one(draw, options);
  }
}

function value(draw: Draw, spec: FactSpec): unknown {
  const { kind, options = [], levels = [], fields = {} } = spec;
  switch (kind) {
    case 'choices': {
      const some = options.filter((o) => o !== 'none' && draw.random() < 0.3);
      return some.length > 0 ? some : [one(draw, options)];
    }
    case 'levels': {
      const mostly = one(draw, levels);
      return Object.fromEntries(options.map((o) => [o, draw.random() < 0.7 ? mostly : one(draw, levels)]));
    }
    case 'records':
      return [Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, simple(draw, field)]))];
    case 'place':
      return one(draw, ['110000', '330100', '440100', '440300', 'elsewhere', 'outside']);
    case 'country':
      return one(draw, ['DE', 'US', 'GB', 'FR', 'CN', 'AU']);
    case 'code':
      return one(draw, ['1101', '3301', '4401', '4403']);
    default:
      return spec.none && draw.random() < 0.3 ? 'none' : simple(draw, spec);
  }
}

/** A plain case, most of it known: sold on a platform, received in Hangzhou, faulty, nothing filed. */
const PLAIN: Facts = {
  'claim.ground': 'sale',
  'buyer.kind': 'consumer',
  'buyer.origin': 'foreign',
  'buyer.country': 'DE',
  'order.name': 'own',
  'deal.concluded': 'platform',
  'deal.platform': 'aliexpress',
  'deal.siteHostsSellers': 'yes',
  'deal.object': 'catalogue',
  'place.agreed': 'none',
  'performance.state': 'full',
  'delivery.mode': 'other',
  'receipt.by': 'buyer',
  'receipt.place': '330100',
  'receipt.proof': 'can',
  'order.addressHistory': 'unchanged',
  'seller.identity': 'confirmed',
  'seller.kind': 'company',
  'seller.mainOffice': '330100',
  'clauses.looked': 'none_found',
  'filing.state': 'not_filed',
  'history.decided': 'none',
  'claim.amount': { amount: '30000', currency: 'USD' },
  'claim.persons': 'nine_or_fewer',
  'claim.exceptional': 'no',
};

/** One set: each question answered, left open (1 in 12) or "not sure" (1 in 12). */
function sheet(draw: Draw): Facts {
  const answers = factIds.flatMap((id): [FactId, unknown][] => {
    const luck = draw.random() * 12;
    if (luck < 1) return [];
    return [[id, luck < 2 && specOf(id).notSure ? NOT_SURE : value(draw, specOf(id))]];
  });
  return Object.fromEntries(answers);
}

/** The plain case with some answers changed and a few others added. */
function nearPlain(draw: Draw): Facts {
  const others = Object.entries(sheet(draw));
  const rate = draw.random() * 0.5;
  const plain = Object.entries(PLAIN).filter(() => draw.random() > 0.04);
  return Object.fromEntries([...plain, ...others.filter(([id]) => draw.random() < (id in PLAIN ? rate * 0.4 : rate))]);
}

/** So many sets of answers, half of them near a plain case. `asOf`: the day on which they are read, ISO. */
export function* sheets(count: number, asOf: string): Generator<Facts> {
  const draw: Draw = { random: seeded(20261121), days: daysFor(asOf) };
  for (let n = 0; n < count; n++) yield n % 2 === 0 ? sheet(draw) : nearPlain(draw);
}

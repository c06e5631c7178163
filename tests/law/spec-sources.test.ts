/** The articles that rules and clocks cite are those of the specification: a wrong number in a rule table fails here. */
import { describe, expect, it } from 'vitest';
import { pointTable } from '@/rules/abroad/point-table';
import { wayReasons } from '@/rules/abroad/power-of-attorney';
import { clockTable } from '@/rules/deadlines/clock-table';
import { ruleTable } from '@/rules/jurisdiction/rule-table';
import { provisions } from '@/rules/law/provisions';
import { provisionIdOf, type RuleRow } from '@/rules/provision';
import { routeTable } from '@/rules/routes/rule-table';
import { clockSources } from './clock-sources';
import { courtSources } from './court-sources';
import { routeSources } from './route-sources';

/** Articles that a row has besides those of the specification, with the reason. */
const further: { readonly [id: string]: readonly [articles: string, why: string] } = {
  R25a: ['CPLI/64', 'A company that was deregistered: the row of the specification has no source; L1 names INT 64.'],
  'R9b-cisg': ['CISG/44', 'The reasonable excuse under the sales convention: an exit of R49.'],
  limitation_general: [
    'PIL/7 PIL/41 PIL/42 PIL/45',
    'Product liability, consumers, a seller abroad: another law usually governs (procedure.md 2, texts/applicable-law-2010); shown there only.',
  ],
  long_stop: ['PIL/7 PIL/41 PIL/42 PIL/45', 'As limitation_general.'],
  limitation_sale: [
    'CC/770 PIL/7 PIL/41 PIL/42',
    'Goods made to order: a sale or a work contract, S15b. Consumers, a seller abroad: as limitation_general. Shown there only.',
  ],
  evidence_period: [
    'CPL/68 CPLI/100 CPLI/101 CPLI/102',
    'Extension on request and late evidence, which the specification names without an article.',
  ],
  first_instance: ['CPLI/520 CPLI/549', 'What is foreign-related: procedure.md 6, rule F6.'],
  payment_order: ['CPLI/438', 'The seven days after it lapses: procedure.md 1.8.'],
  enforcement: [
    'CPL/265 CPLI/517 CPLI/545',
    'Ended without assets, and assets found later: the two years do not limit it. After recognition alone they run anew: row of recognition.',
  ],
  recognition: ['CPL/250', 'Two years "as above": the row of enforcement.'],
};
/** Not rows of a table of the specification, but of its text: read there, and expected in the tests of their rule. */
const elsewhere = [
  'R23',
  'R30',
  'LIA-2',
  'LIA-16',
  'LIA-25',
  'LIA-26',
  'LIA-27',
  'O-place',
  'O-place-product',
  'O-place-receipt',
  'O-place-carriage',
  'O-place-sea',
  'O-level',
  'O-concentration',
  'O-online',
  'O-taken',
  'O-seized',
  'PIL42',
];

const articlesOf = ({ sources }: RuleRow) =>
  [...new Set(sources.filter((source) => !source.startsWith('note/')).map(provisionIdOf))].sort();

const tables = [
  ['Internet Court decision', ruleTable, courtSources, 'tests/law/court-sources.ts'],
  ['routes', routeTable, routeSources, 'tests/law/route-sources.ts'],
  ['clocks', clockTable, clockSources, 'tests/law/clock-sources.ts'],
] as const;

describe.each(tables)('%s', (_, table: { readonly [id: string]: RuleRow }, expected, file) => {
  const rows = Object.entries(table).filter(([id]) => !elsewhere.includes(id));

  it.each(rows)('%s cites the articles of the specification', (id, row) => {
    const [more = ''] = further[id] ?? [];
    const wanted = `${expected[id] ?? ''} ${more}`.split(' ').filter(Boolean).sort();
    const cited = articlesOf(row);
    const added = cited.filter((article) => !wanted.includes(article));
    const lost = wanted.filter((article) => !cited.includes(article));
    const message = [
      ...(added.length > 0 ? [`${id} cites ${added.join(', ')}: add it to the row ${id} in ${file}`] : []),
      ...(lost.length > 0 ? [`${id} no longer cites ${lost.join(', ')}, which the row ${id} in ${file} expects`] : []),
    ];
    expect(cited, message.join('; ')).toEqual(wanted);
  });

  it('no rule of the specification is missing', () => {
    expect(Object.keys(expected).filter((id) => !(id in table))).toEqual([]);
  });
});

describe('rules of the text between the tables', () => {
  it.each([
    // "CPL 104; PRE 5, 17", security "INT 540", no payment order beside it: INT 427(1)(7).
    ['R23', ['CPL/104', 'CPLI/427', 'CPLI/540', 'PRE/17', 'PRE/5']],
    // "INT 540(1)", "CPL 104, ARB 39"; in the arbitration itself CPL 289.
    ['R30', ['ARB/39', 'CPL/104', 'CPL/289', 'CPLI/540']],
    // applicable-law-2010: capacity, organisation, rights and duties of shareholders by the law of the place of registration.
    ['LIA-25', ['PIL/14']],
    // consumer-protection-law-2013: seller or producer for harm by a defect; up to twice the loss for one that was known.
    ['LIA-26', ['CRPL/40', 'PIL/45']],
    ['LIA-27', ['CRPL/55', 'PIL/45']],
  ] as const)('%s', (id, articles) => {
    expect(articlesOf(routeTable[id])).toEqual(articles);
  });

  it.each([
    // internet-courts.md section 8: agents, enforcement; consular papers: CPL 275, CPLI 521; without diplomatic relations 522.
    ['agent_consulate', pointTable.agent_consulate, ['CPLI/527']],
    ['enforcement_court', pointTable.enforcement_court, ['CPL/235']],
    ['consul_needed', wayReasons.consul_needed, ['CPL/275', 'CPLI/521', 'CPLI/522']],
  ] as const)('%s', (_, row, articles) => {
    expect(articlesOf(row)).toEqual(articles);
  });
});

it('what is expected are provisions of the project', () => {
  const all = [...Object.values(courtSources), ...Object.values(routeSources), ...Object.values(clockSources)].flatMap(
    (ids) => ids.split(' '),
  );
  expect(all.filter((id) => !(id in provisions))).toEqual([]);
});

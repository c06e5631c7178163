/** The rows of procedure.md T19, written here by hand from the table: elements, burden and sources of each. */
import { describe, expect, it } from 'vitest';
import { papers } from '@/rules/evidence/documents';
import type { DisputeKind } from '@/rules/evidence/element';
import { formalityTable } from '@/rules/evidence/formalities';
import { isAsked, matrix, neededInEveryDispute } from '@/rules/evidence/matrix';
import { citedIn } from '@/rules/evidence/sources';
import { timeCriticalTable } from '@/rules/evidence/time-critical';
import { type Weight, weights } from '@/rules/evidence/weights';
import { evidenceElements, evidenceFacts } from '@/rules/facts/evidence';

const kinds = evidenceFacts['dispute.kind'].options as readonly DisputeKind[];

/** [element, who bears it], in the order of the table; `*` marks what only a further claim needs. */
const T19: { readonly [kind in DisputeKind]: { readonly row: number; readonly elements: readonly string[] } } = {
  non_delivery: { row: 1, elements: ['B contract', 'B payment', 'B due_date', 'S delivery', 'B loss'] },
  quality: {
    row: 2,
    elements: ['B contract', 'B payment', 'B standard', 'B same_goods', 'B defect_before', 'B notice', 'B loss'],
  },
  shortage: {
    row: 3,
    elements: ['B contract', 'B payment', 'B quantity', 'B shortage_before', 'S shipped_quantity', 'B notice'],
  },
  counterfeit: {
    row: 4,
    elements: ['B contract', 'B payment', 'B sold_as_genuine', 'B not_genuine', 'B* seller_knew'],
  },
  carrier: {
    row: 5,
    elements: ['B contract', 'B price_agreed', 'B overcharge', 'B no_consent', 'S surcharge_basis'],
  },
  extra_charge: {
    row: 5,
    elements: ['B contract', 'B price_agreed', 'B overcharge', 'B no_consent', 'S surcharge_basis'],
  },
  diverted_payment: { row: 6, elements: ['B contract', 'B paid_as_told', 'B* without_cause'] },
  late: { row: 7, elements: ['B contract', 'B payment', 'B due_date', 'B demand', 'B loss', 'B* earnest_money'] },
};

/** Provisions that the table names at the element, with the certainty of its mark. */
const SOURCES: readonly (readonly [DisputeKind, string, readonly string[], string])[] = [
  ['non_delivery', 'due_date', ['CC/511(4)'], 'settled'],
  ['non_delivery', 'delivery', ['CPLI/91(2)', 'SAL/5(1)'], 'unverified'],
  ['non_delivery', 'loss', ['CC/563(1)(2)', 'CC/563(1)(3)', 'CC/563(1)(4)', 'CC/584'], 'settled'],
  ['quality', 'standard', ['CC/635', 'CC/615', 'CC/616', 'CC/511(1)'], 'settled'],
  ['quality', 'notice', ['CC/621', 'CISG/39'], 'settled'],
  ['shortage', 'notice', ['CC/621'], 'settled'],
  ['shortage', 'shipped_quantity', ['CPLI/91(2)'], 'unverified'],
  ['counterfeit', 'not_genuine', ['CC/612'], 'settled'],
  ['counterfeit', 'seller_knew', ['CPLI/109', 'CRPL/55'], 'settled'],
  ['carrier', 'no_consent', ['CC/150', 'CPLI/109'], 'settled'],
  ['carrier', 'surcharge_basis', ['CC/813'], 'settled'],
  ['diverted_payment', 'paid_as_told', ['CC/172'], 'settled'],
  ['diverted_payment', 'without_cause', ['CC/985', 'CC/986', 'PIL/47', 'CPLI/65', 'PIL/44'], 'settled'],
  ['late', 'demand', ['CC/563(1)(3)', 'CC/563(1)(4)'], 'settled'],
  ['late', 'earnest_money', ['CC/586', 'CC/587', 'CC/588(2)'], 'settled'],
];

const elementOf = (kind: DisputeKind, id: string) => matrix[kind].elements.find((one) => one.id === id);

describe('rows of T19', () => {
  it.each(kinds)('%s: elements in order, with their burden', (kind) => {
    const { row, elements } = matrix[kind];
    expect(row).toBe(T19[kind].row);
    const told = elements.map(({ id, burden, only }) => `${burden === 'buyer' ? 'B' : 'S'}${only ? '*' : ''} ${id}`);
    expect(told).toEqual(T19[kind].elements);
  });

  it.each(SOURCES)('%s, %s: provisions and mark', (kind, id, sources, certainty) => {
    const element = elementOf(kind, id);
    expect(element?.sources).toEqual(expect.arrayContaining([...sources]));
    expect(element?.certainty).toBe(certainty);
  });

  it('the buyer-borne elements are those the wizard asks about, in the same order', () => {
    for (const kind of kinds) {
      expect(
        matrix[kind].elements.filter(isAsked).map(({ id }) => id),
        kind,
      ).toEqual([...evidenceElements[kind]]);
    }
  });

  it('fraud must be sure beyond reasonable doubt, duress too, nothing else', () => {
    const sure = kinds.flatMap((kind) =>
      matrix[kind].elements.flatMap(({ id, beyondDoubt }) => (beyondDoubt ? [`${kind} ${id} ${beyondDoubt}`] : [])),
    );
    expect(sure).toEqual([
      'counterfeit seller_knew always',
      'carrier no_consent duress',
      'extra_charge no_consent duress',
    ]);
  });

  it('the burden can pass to the seller for a defect of durable consumer goods only', () => {
    const shifts = kinds.flatMap((kind) =>
      matrix[kind].elements.flatMap(({ id, shift }) => (shift ? [`${kind} ${id} ${shift.sources}`] : [])),
    );
    expect(shifts).toEqual(['quality defect_before CRPL/23(3)']);
  });

  it('every dispute needs a contract, and nothing else is common to all', () => {
    expect(neededInEveryDispute.map(({ id }) => id)).toEqual(['contract']);
  });

  it.each([
    ['non_delivery', ['chat_not_tied', 'payee_differs', 'no_date_agreed', 'vat_invoice_alone']],
    ['quality', ['chat_not_tied', 'payee_differs', 'goods_identity', 'one_sided_test', 'clean_receipt', 'late_notice']],
    [
      'shortage',
      ['chat_not_tied', 'payee_differs', 'weight_tolerance', 'clean_receipt', 'transit_loss', 'late_notice'],
    ],
    [
      'counterfeit',
      ['chat_not_tied', 'payee_differs', 'brand_will_not_certify', 'dealer_who_knew', 'business_no_triple'],
    ],
    ['carrier', ['maritime_court', 'term_puts_charge_on_buyer', 'paid_without_protest', 'lawful_retention']],
    ['diverted_payment', ['chat_not_tied', 'fault_divided', 'account_emptied', 'holder_abroad']],
  ] as const)('%s: what usually fails', (kind, gaps) => {
    expect(matrix[kind].elements.flatMap((element) => element.gaps.map(({ id }) => id))).toEqual(gaps);
  });

  it('gaps with a text are settled, practice is not; loss in transit rests on the E-Commerce Law too (doubt 14)', () => {
    for (const gap of kinds.flatMap((kind) => matrix[kind].elements.flatMap(({ gaps }) => gaps))) {
      if (gap.id === 'transit_loss') {
        expect(gap).toMatchObject({ certainty: 'probable', sources: ['CC/604', 'CC/607', 'ECL/20', 'MC/284'] });
      } else expect(gap.certainty === 'settled', gap.id).toBe(gap.sources.length > 0);
    }
  });
});

describe('documents and their weight', () => {
  it('keeps the order of T19, the first three places settled, the rest not verified', () => {
    const placed = Object.entries<Weight>(weights)
      .filter(([, { place }]) => place !== undefined)
      .sort(([, a], [, b]) => (a.place ?? 0) - (b.place ?? 0));
    expect(placed.map(([id]) => id)).toEqual([
      'notarial_deed',
      'public_body',
      'neutral_platform',
      'joint_inspection',
      'own_inspection_invited',
      'own_inspection',
      'screenshots',
    ]);
    expect(placed.map(([, { place }]) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(placed.map(([, { placeCertainty }]) => placeCertainty === 'settled')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('only screenshots and copies cannot stand alone (EvP 90)', () => {
    expect(Object.entries<Weight>(weights).flatMap(([id, { alone }]) => (alone ? [] : [id]))).toEqual(['screenshots']);
  });

  it('lists the documents of an element the stronger first', () => {
    for (const kind of kinds) {
      for (const element of matrix[kind].elements) {
        const places = element.papers.flatMap((id) => (weights[papers[id].weight] as Weight).place ?? []);
        expect(places, `${kind} ${element.id}`).toEqual([...places].sort((a, b) => a - b));
        expect(element.papers.length, `${kind} ${element.id}`).toBeGreaterThan(0);
        expect(new Set(element.papers).size).toBe(element.papers.length);
      }
    }
  });

  it('marks a document as settled only where a text names it', () => {
    for (const [id, { certainty, sources }] of Object.entries(papers)) {
      if (certainty === 'settled') expect(sources.length, id).toBeGreaterThan(0);
      if (sources.length === 0) expect(['unverified', 'probable'], id).toContain(certainty);
    }
  });

  it('names electronic records of an order in their order: platform, mail with headers, chat, screenshots', () => {
    const contract = matrix.non_delivery.elements[0]?.papers ?? [];
    const electronic = ['platform_order_record', 'email_headers', 'chat_original', 'screenshot'];
    expect(contract.filter((id) => electronic.includes(id))).toEqual(electronic);
  });

  it.each([
    // Nobody is asked whether the seller was invited to the survey.
    ['unstuffing_survey', 'own_inspection'],
    // EvP 16(1), CPLI 114: a paper of the police is one of a public body.
    ['police_report', 'public_body'],
  ] as const)('%s is proof of the kind %s', (id, weight) => {
    expect(papers[id].weight).toBe(weight);
  });

  it('a record of ordinary business on paper is proved genuine (EvP 92)', () => {
    expect(weights.ordinary_business.sources).toEqual(['EvP/94(1)(3)', 'EvP/92']);
  });

  it('the records of a payment service rest on the E-Commerce Law: probable (doubt 14)', () => {
    expect(papers.payment_provider_record.certainty).toBe('probable');
  });

  it('knows a document for every kind of proof', () => {
    const used = new Set<string>(Object.values(papers).map(({ weight }) => weight));
    expect(Object.keys(weights).filter((id) => !used.has(id))).toEqual([]);
  });

  it('uses every document somewhere', () => {
    const used = new Set(kinds.flatMap((kind) => matrix[kind].elements.flatMap((element) => element.papers)));
    expect(Object.keys(papers).filter((id) => !used.has(id as keyof typeof papers))).toEqual([]);
  });
});

describe('sources', () => {
  const rows = kinds.flatMap((kind) => matrix[kind].elements);
  const demands = Object.values(formalityTable).flatMap(({ needs, instead }) => [...needs, ...instead]);
  const refs = [
    ...rows.flatMap(({ sources, shift, gaps }) => [
      ...sources,
      ...(shift?.sources ?? []),
      ...gaps.flatMap((g) => g.sources),
    ]),
    ...Object.values<Weight>(weights).flatMap(({ sources }) => sources),
    ...Object.values(papers).flatMap(({ sources }) => sources),
    ...demands.flatMap(({ sources }) => sources),
    ...Object.values(timeCriticalTable).flatMap(({ sources }) => sources),
  ];

  it('names only articles and notes that exist', () => {
    expect(refs.filter((ref) => citedIn(ref) === undefined)).toEqual([]);
    expect(citedIn('EvP/9999')).toBeUndefined();
  });

  it('asserts nothing as settled without a text', () => {
    const bare = [...rows, ...demands, ...Object.values(timeCriticalTable)].filter(
      ({ sources, certainty }) => sources.length === 0 && certainty === 'settled',
    );
    expect(bare).toEqual([]);
  });
});

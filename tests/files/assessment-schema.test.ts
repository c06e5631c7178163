/** The files that the site makes keep to the schemas that describe them, and the schemas are those of this version. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '@/lib/files/json-schemas';
import { jsonText } from '@/lib/files/json-text';
import { planFile } from '@/lib/files/plan-file';
import { assess } from '@/rules/assess';
import type { Facts } from '@/rules/facts';
import { AS_OF, business, carriage, consumer, half } from '../bench/cases';
import { international } from '../deadlines/find';
import { consumerCase } from '../e2e/cases';
import { answers, seeded } from '../rules/answer-sheets';

const folder = join(process.cwd(), 'public/schema');
const names = ['assessment-1.json', 'case-1.json', 'plan-1.json'];

const ajv = new Ajv2020({ allErrors: true, formats: { date: true } });
for (const name of names) ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
const check = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(name);
  if (!validate) throw new Error(`no schema ${name}`);
  return validate;
};
function errorsOf(name: string, value: unknown): string[] {
  const validate = check(name);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

const cases: { readonly [name: string]: Facts } = {
  nothing: {},
  consumer,
  business,
  carriage,
  half,
  international,
  'the case of the browser tests': consumerCase as unknown as Facts,
  'two payments': {
    ...consumer,
    'payments.others': [{ amount: { amount: '100', currency: 'USD' }, on: '2026-10-01', via: 'wire' }],
  } as Facts,
  'a freeze and a promise': {
    ...international,
    'acts.list': [
      { kind: 'presuit_preservation', on: '2026-11-01' },
      { kind: 'promise', on: '2026-07-01' },
    ],
  } as Facts,
};

describe('the schema files', () => {
  test('are these three', () => {
    expect(Object.keys(schemaFiles).sort()).toEqual(names);
    for (const name of names) expect(existsSync(join(folder, name)), name).toBe(true);
  });

  test.each(names)('%s is current (`npx vitest run tests/files -u` writes it anew)', async (name) => {
    await expect(jsonText(schemaFiles[name]?.())).toMatchFileSnapshot(join(folder, name));
  });

  test.each(names)('%s says what every field at its top means', (name) => {
    const { properties } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const silent = Object.entries(properties as Record<string, { description?: string; $ref?: string }>).filter(
      ([, { description, $ref }]) => !description && !$ref,
    );
    expect(silent.map(([field]) => field)).toEqual([]);
  });
});

describe('an assessment', () => {
  test.each(Object.entries(cases))('of %s keeps to its schema', (_, facts) => {
    expect(errorsOf('assessment-1.json', assess(facts, { asOf: AS_OF }))).toEqual([]);
  });

  test('of generated answers keeps to its schema', () => {
    const random = seeded(20261121);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    for (const model of [consumer, business, carriage]) {
      const ids = Object.keys(model) as (keyof Facts)[];
      for (let n = 0; n < 12; n++) {
        const facts: Record<string, unknown> = { ...model };
        for (let i = 0; i < 6; i++) {
          const id = pick(ids);
          facts[id] = pick([...answers(id), 'not_sure', undefined]);
        }
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
        expect(errorsOf('assessment-1.json', assess(known, { asOf: AS_OF })), JSON.stringify(known)).toEqual([]);
      }
    }
  });

  const whole = () => JSON.parse(JSON.stringify(assess(consumer, { asOf: AS_OF })));

  test('with a field more, at the top or inside, is refused', () => {
    expect(errorsOf('assessment-1.json', { ...whole(), advice: 'x' }).join()).toMatch(/additional.*advice/);
    const inside = whole();
    inside.routes[0].score = 5;
    expect(errorsOf('assessment-1.json', inside).join()).toMatch(/routes\/0.*additional.*score/);
    const deep = whole();
    deep.deadlines[0].surely = true;
    expect(errorsOf('assessment-1.json', deep).join()).toMatch(/deadlines\/0.*additional.*surely/);
  });

  test('with a field less, another version, a verdict or a day that is none is refused', () => {
    for (const field of Object.keys(whole())) {
      const less = whole();
      delete less[field];
      expect(errorsOf('assessment-1.json', less).join(), field).toMatch(`'${field}'`);
    }
    expect(errorsOf('assessment-1.json', { ...whole(), version: 2 })).not.toEqual([]);
    expect(errorsOf('assessment-1.json', { ...whole(), asOf: '21 November 2026' })).not.toEqual([]);
    const maybe = whole();
    maybe.internetCourt.verdict = 'probably';
    expect(errorsOf('assessment-1.json', maybe)).not.toEqual([]);
  });
});

describe('the plan as a file', () => {
  const held = { format: 1 as const, facts: consumer, texts: { buyerName: 'Anna Example' }, ready: ['phone'] };
  const made = (more: Partial<Parameters<typeof planFile>[0]> = {}) =>
    planFile({
      held,
      assessment: assess(consumer, { asOf: AS_OF }),
      site: 'https://recourse.example',
      withTexts: false,
      ...more,
    });

  test.each(Object.entries(cases))('of %s keeps to its schema', (_, facts) => {
    const file = made({ held: { format: 1, facts }, assessment: assess(facts, { asOf: AS_OF }) });
    expect(errorsOf('plan-1.json', file)).toEqual([]);
  });

  test('says what it is, when and by which site it was made', () => {
    const { case: _case, assessment: _assessment, ...head } = made();
    expect(head).toEqual({
      $schema: 'https://recourse.example/schema/plan-1.json',
      format: 'recourse-plan',
      version: 1,
      made: '2026-11-21',
      site: 'https://recourse.example/',
    });
  });

  test('holds the answers; texts only if chosen; never ticks, files or who prepared the case', () => {
    expect(made().case).toEqual({ format: 1, facts: consumer });
    const from = { name: 'Chamber of Lyon', message: '' };
    const full = { ...held, from, files: [{ name: 'a.pdf', size: 1, sha256: '0'.repeat(64) }] };
    expect(made({ held: full, withTexts: true }).case).toEqual({
      format: 1,
      facts: consumer,
      texts: { buyerName: 'Anna Example' },
    });
    expect(errorsOf('plan-1.json', made({ held: full, withTexts: true }))).toEqual([]);
    const bare = JSON.stringify(made({ held: full }));
    for (const word of ['Anna', 'Lyon', 'a.pdf', 'phone']) expect(bare.includes(word), word).toBe(false);
  });

  test('names the figures that the person changed, and no rate that cannot serve', () => {
    const figures = { overrides: { 'worth.win.fair': 40 }, rates: { EUR: '8.1', USD: 'none' } };
    const file = made({ figures });
    expect(file.figures).toEqual({ overrides: { 'worth.win.fair': 40 }, rates: { EUR: '8.1' } });
    expect(errorsOf('plan-1.json', file)).toEqual([]);
    expect(made({ figures: { overrides: {}, rates: { USD: '' } } })).not.toHaveProperty('figures');
  });

  test('with a field more, or with an answer that is none, is refused', () => {
    expect(errorsOf('plan-1.json', { ...made(), name: 'x' }).join()).toMatch(/additional.*name/);
    const wrong = { ...made(), case: { format: 1, facts: { 'buyer.kind': 'robot' } } };
    expect(errorsOf('plan-1.json', wrong)).not.toEqual([]);
  });
});

/**
 * Evidence in a dispute about delay (procedure.md T19 row 7): demand and last period belong to the termination of CC
 * 563(1)(3); 563(1)(1), (2), (4) and 610 need none (decision-routes.md 5.1 `termination_right`).
 */
import { describe, expect, it } from 'vitest';
import type { Facts, Value } from '@/rules/facts';
import { evidence } from '@/rules/inputs/evidence';

type Ground = Value<'termination.ground'>;
const documents = { contract: 'document', payment: 'document', due_date: 'document', loss: 'document' } as const;
type Held = NonNullable<Exclude<Facts['evidence.elements'], 'not_sure'>>;

const late = (held: Held, ground?: Ground): Facts => ({
  'dispute.kind': 'late',
  'payment.via': 'wire',
  'evidence.elements': held,
  ...(ground === undefined ? {} : { 'termination.ground': ground }),
});

describe('no demand was made, everything else has a document', () => {
  const held = { ...documents, demand: 'nothing' } as const;

  it.each([
    ['delay_after_demand', 'weak'],
    ['none', 'strong'],
    ['agreed', 'strong'],
    ['purpose_defeated', 'strong'],
    ['refusal', 'strong'],
    ['impossible', 'strong'],
    ['quality', 'strong'],
  ] as const)('ground %s: %s', (ground, value) => {
    const found = evidence(late(held, ground));
    expect(found.options).toEqual([value]);
    expect(found.because).toContain('termination.ground');
  });

  it('the ground is not known: strong or weak, and the ground would tell', () => {
    expect(evidence(late(held))).toMatchObject({ options: ['strong', 'weak'], missing: ['termination.ground'] });
    expect(evidence({ ...late(held), 'termination.ground': 'not_sure' }).options).toEqual(['strong', 'weak']);
  });

  it('narrowed by the other elements: one weak leaves medium or weak, one without proof is weak under every ground', () => {
    expect(evidence(late({ ...held, payment: 'weak' })).options).toEqual(['medium', 'weak']);
    expect(evidence(late({ ...held, payment: 'nothing' }))).toMatchObject({ options: ['weak'], missing: [] });
  });
});

it('a demand with a document: the ground decides nothing and is not asked for', () => {
  expect(evidence(late({ ...documents, demand: 'document' }))).toMatchObject({ options: ['strong'], missing: [] });
});

it('a demand that was not answered leaves all open; with the purpose defeated it does not count', () => {
  expect(evidence(late(documents))).toMatchObject({
    options: ['strong', 'medium', 'weak'],
    missing: ['evidence.elements', 'termination.ground'],
  });
  expect(evidence(late(documents, 'purpose_defeated')).options).toEqual(['strong']);
});

it('other disputes do not ask for a demand', () => {
  const facts: Facts = {
    'dispute.kind': 'non_delivery',
    'payment.via': 'wire',
    'evidence.elements': { ...documents, payment: 'nothing' },
  };
  expect(evidence(facts)).toMatchObject({
    options: ['weak'],
    because: ['dispute.kind', 'evidence.elements', 'payment.via'],
  });
});

// CC 831: without an objection 视为承运人已经按照运输单证的记载交付的初步证据, no loss of the right as by CC 621 in a sale.
it('a claim from a carriage needs no notice', () => {
  const facts: Facts = {
    'dispute.kind': 'shortage',
    'payment.via': 'wire',
    'evidence.elements': {
      contract: 'document',
      payment: 'document',
      quantity: 'document',
      shortage_before: 'document',
      notice: 'nothing',
    },
  };
  expect(evidence({ ...facts, 'claim.ground': 'sale' }).options).toEqual(['weak']);
  const carried: Facts = { ...facts, 'claim.ground': 'carriage' };
  expect(evidence({ ...carried, 'carriage.mode': 'other' })).toMatchObject({
    options: ['strong'],
    because: ['dispute.kind', 'evidence.elements', 'claim.ground', 'carriage.mode'],
  });
  // By sea CC 831 may not count, and the Maritime Code on notice was not read.
  expect(evidence({ ...carried, 'carriage.mode': 'sea' })).toMatchObject({ options: ['strong', 'weak'], missing: [] });
  expect(evidence(carried)).toMatchObject({ options: ['strong', 'weak'], missing: ['carriage.mode'] });
});

// T19 has kinds of dispute from a deal only: outside a contract nothing says what has to be proved (decision-routes.md 1.3).
describe('a claim outside a contract', () => {
  const nothing: Facts = { 'dispute.kind': 'quality', 'evidence.elements': { contract: 'nothing' } };
  const every = ['strong', 'medium', 'weak'];

  it.each([
    ['harm by goods', { 'claim.ground': 'product_liability' }, []],
    ['a copied work', { 'claim.ground': 'copyright', 'claim.nature': 'tort' }, []],
    ['a wrong online', { 'claim.ground': 'online_tort' }, []],
    ['a copied work, basis not known', { 'claim.ground': 'copyright' }, ['claim.nature']],
  ] as const)('%s: open, whatever is held of a contract', (_, s: Facts, missing) => {
    expect(evidence(s)).toEqual({ options: every, because: [], missing });
    expect(evidence({ ...s, ...nothing })).toEqual({ options: every, because: [], missing });
  });

  it('from a contract on a work, or the ground not known: by the row', () => {
    expect(evidence({ 'claim.ground': 'copyright', 'claim.nature': 'contract', ...nothing }).options).toEqual(['weak']);
    expect(evidence(nothing).options).toEqual(['weak']);
  });
});

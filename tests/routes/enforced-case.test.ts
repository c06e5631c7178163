/**
 * A case in enforcement, and what it says of the own claim: there is a decision (B4), whatever else was answered on one; a suit on
 * the same claim is never advised on answers that contradict each other (1.4; CPL 127(5), CPLI 247).
 */
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/assess';
import type { Facts } from '../../rules/facts';
import { mayAppeal } from '../../rules/inputs/case-stage';
import { standard } from '../rules/rows/row';
import { assetsKnown, check22, confirmed, evidence, route, TODAY } from './base';

const of = (facts: Facts) => assess(facts, { asOf: TODAY });
const strong: Facts = {
  ...standard,
  ...check22,
  ...confirmed,
  ...assetsKnown,
  ...evidence('quality', 'strong'),
  'clauses.looked': 'none_found',
};
const enforced: Facts = { ...strong, 'filing.state': 'sued_by_seller', 'case.stage': 'enforcement' };

describe('under enforcement', () => {
  for (const decision of ['none', 'not_final', 'withdrawn'] as const) {
    it.each<readonly [string, Facts]>([
      ['a counterclaim', { ...enforced, 'filing.counter': 'counterclaim' }],
      ['a suit of the own', { ...enforced, 'filing.state': 'not_filed' }],
    ])(`%s, and the answer on a decision is ${decision}: no suit is advised`, (_, facts) => {
      const result = of({ ...facts, 'history.decided': decision });
      for (const id of ['internet-court', 'ordinary-court'] as const)
        expect(route(result, id)?.verdict).not.toBe('recommended');
    });
  }
});

// CPLI 233, 247: his claim is enforced. What is not connected with it was not decided; of the rest it is open (B4, B8b).
it.each<readonly [Facts, 'yes' | 'unknown', string]>([
  [{ 'filing.counter': 'unconnected', 'history.decided': 'none' }, 'yes', 'O1'],
  [{ 'filing.counter': 'separate', 'history.decided': 'none' }, 'unknown', 'O5'],
  [{ 'filing.counter': 'not_sure', 'history.decided': 'none' }, 'unknown', 'O5'],
  [{ 'history.decided': 'none' }, 'unknown', 'O5'],
  [{ 'filing.counter': 'counterclaim', 'history.decided': 'none' }, 'unknown', 'O14-decided'],
  [{ 'filing.counter': 'counterclaim', 'history.decided': 'not_sure' }, 'unknown', 'O14-decided'],
  [{ 'filing.counter': 'counterclaim' }, 'unknown', 'O14-decided'],
  [{ 'filing.state': 'refused', 'history.decided': 'withdrawn' }, 'unknown', 'O5'],
  [{ 'filing.state': 'accepted', 'filing.court': 'ic_330100', 'history.decided': 'none' }, 'unknown', 'O5'],
])('the case is enforced, and %j: the Internet Court %s, first %s', (more, verdict, first) => {
  const facts: Facts = { ...enforced, ...more };
  const { internetCourt, outcomes, routes } = of({
    ...facts,
    ...(facts['filing.state'] === 'accepted' && { 'filing.acceptedOn': '2026-04-01' }),
  });
  expect([internetCourt.verdict, outcomes[0]?.id]).toEqual([verdict, first]);
  const named = routes.some(
    ({ id, reasons }) => id === 'internet-court' && reasons.some(({ rule }) => rule === 'R43e-open'),
  );
  expect(named).toBe(verdict === 'unknown');
});

// L18: a separate case. Of a claim from the carriage the carrier is the other side, who has sued (CPLI 247(1): the same parties).
it.each<readonly [Facts, readonly [carrier: boolean, sale?: boolean]]>([
  [{ 'claim.ground': 'sale' }, [false, true]],
  [{ 'claim.ground': 'sale', 'filing.counter': 'separate' }, [false, true]],
  [{ 'claim.ground': 'sale', 'filing.counter': 'not_sure' }, [false, true]],
  [{ 'claim.ground': 'sale', 'filing.counter': 'unconnected' }, [false, false]],
  [{ 'claim.ground': 'carriage' }, [true]],
  [{ 'claim.ground': 'carriage', 'filing.counter': 'separate' }, [true]],
  [{ 'claim.ground': 'carriage', 'filing.counter': 'unconnected' }, [false]],
  // What is claimed is not told: it may be a claim against who has sued.
  [{ 'claim.ground': 'not_sure' }, [true]],
])('%j: the judgment may bar the claim against the carrier, and that from the sale: %j', (more, told) => {
  const facts: Facts = { ...enforced, 'dispute.kind': 'carrier', 'carriage.mode': 'sea', 'receipt.on': '2026-03-01' };
  const { deadlines, outcomes } = of({ ...facts, ...more });
  const mayBar = (name: string) => deadlines.find((c) => c.name === name)?.assumed.includes('may-be-decided');
  expect([mayBar('limitation_carrier'), mayBar('limitation_sale')]).toEqual([told[0], told[1]]);
  expect(deadlines.find(({ name }) => name === 'limitation_carrier')?.lastDay).toBe('2027-03-01');
  expect(outcomes.map(({ id }) => id)).not.toContain('O14-decided');
});

// FEE 22: a claim that was decided is not brought again, so no counterclaim is paid for.
it.each<readonly [Facts, boolean]>([
  [{}, true],
  [{ 'history.decided': 'mainland_final', 'history.newFacts': 'no' }, false],
  [{ 'history.decided': 'award' }, false],
])('sued, and with %j the fee of a counterclaim is named: %s', (more, named) => {
  const sued: Facts = { ...strong, 'filing.state': 'sued_by_seller', ...more };
  expect(of(sued).deadlines.some(({ name }) => name === 'fee')).toBe(named);
});

// CPL 171, 286: a case before a Chinese court of first instance may have that decision.
it('a decision that is not final: the stage told is that of a case in China', () => {
  const abroad: Facts = { 'history.decided': 'not_final', 'history.pending': 'abroad' };
  expect(mayAppeal({ ...abroad, 'case.stage': 'first_instance' })).toBe(true);
  expect(mayAppeal(abroad)).toBe(false);
});

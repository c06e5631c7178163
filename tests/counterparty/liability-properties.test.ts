/** What must hold of the liability rows on sampled answer sheets over the facts they read. */
import { describe, expect, it } from 'vitest';
import { liableParties } from '../../rules/counterparty/liable-parties';
import type { LiableParty } from '../../rules/counterparty/liable-party';
import { type FactId, type Facts, factIds, NOT_SURE, specOf } from '../../rules/facts';
import { readsOf } from '../../rules/readers';
import { answers, seeded, values } from '../rules/answer-sheets';

const random = seeded(11);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** The facts the rows read, found by answering ever more of them. */
function factsRead(): readonly FactId[] {
  const seen = new Set<FactId>();
  for (let n = 0; n < 2000; n++) for (const id of readsOf(sheet([...seen], answers), liableParties)) seen.add(id);
  return factIds.filter((id) => seen.has(id));
}

const sheet = (ids: readonly FactId[], from: (id: FactId) => readonly unknown[]): Facts =>
  Object.fromEntries(ids.map((id) => [id, pick(from(id))]).filter(([, v]) => v !== undefined));

const ids = factsRead();
/** Every other sheet leaves most questions unasked. */
const sample = Array.from({ length: 6000 }, (_, n) => sheet(n % 2 ? ids : ids.filter(() => random() < 0.3), answers));

const known = (s: Facts, id: FactId) => s[id] !== undefined && s[id] !== NOT_SURE;
const only = (s: Facts, keep: readonly FactId[]): Facts =>
  Object.fromEntries(keep.filter((id) => s[id] !== undefined).map((id) => [id, s[id]]));
const at = (s: Facts, { rule }: LiableParty) => liableParties(s).find((p) => p.rule === rule)?.finding;

/** Answers that themselves say that something is still to be looked up or asked. */
const LOOK_UP: readonly FactId[] = ['seller.registerStatus', 'platform.grounds'];

describe('liability rows', () => {
  it('read the facts of the section', () => {
    expect(ids).toEqual(
      expect.arrayContaining(['seller.registerStatus', 'seller.deregistrationWay', 'payee.match', 'deposit.word']),
    );
  });

  it('name nobody when nothing is known', () => {
    const unsure = Object.fromEntries(ids.filter((id) => specOf(id).notSure).map((id) => [id, NOT_SURE])) as Facts;
    for (const s of [{}, unsure]) {
      for (const p of liableParties(s)) expect(`${p.rule} ${p.finding}`).toBe(`${p.rule} unknown`);
    }
  });

  it('rest every yes and possible on known facts, and on these alone', () => {
    for (const s of sample) {
      for (const p of liableParties(s)) {
        if (p.finding === 'unknown') continue;
        expect(p.because.length, JSON.stringify([p, s])).toBeGreaterThan(0);
        expect(p.because.filter((id) => !known(s, id))).toEqual([]);
        expect(p.missing).toEqual([]);
        if (p.finding !== 'no') expect(at(only(s, p.because), p), JSON.stringify([p, s])).toBe(p.finding);
      }
    }
  });

  it('name as missing only what is not known', () => {
    for (const s of sample) {
      for (const p of liableParties(s)) {
        expect(
          p.missing.filter((id) => known(s, id) && !LOOK_UP.includes(id)),
          JSON.stringify([p, s]),
        ).toEqual([]);
      }
    }
  });

  it('keep a yes when more becomes known', () => {
    // The kind of seller is no condition of the company rows, but can take the seller out of them.
    const out: readonly FactId[] = ['seller.kind', 'seller.registerStatus'];
    const fill = ids.filter((id) => !out.includes(id));
    for (const s of sample) {
      const named = liableParties(s).filter((p) => p.finding === 'yes');
      if (named.length === 0) continue;
      const more: Facts = {
        ...sheet(fill, values),
        ...only(
          s,
          ids.filter((id) => known(s, id)),
        ),
      };
      for (const p of named) expect(at(more, p), JSON.stringify([p, s, more])).toBe('yes');
    }
  });
});

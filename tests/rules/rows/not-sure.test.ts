import { describe, expect, it } from 'vitest';
import { specOf } from '../../../rules/facts';
import { type NotSureRow, notAsked, notSureRows, sectionTwo } from './not-sure.rows';
import { findingOf, valueIn } from './row';

function holds(row: NotSureRow): void {
  expect(row.facts[row.fact]).toBe('not_sure');
  const f = findingOf(row.part, row);
  expect(valueIn(f)).toBe(row.value);
  const named = row.value === 'UNKNOWN' ? f.missing : f.wouldChange;
  expect(named).toEqual(expect.arrayContaining([...(row.missing ?? [])]));
}

describe('what "not sure" means (section 2)', () => {
  for (const row of notSureRows) {
    const name = `${row.fact} · ${row.says} → ${row.value}`;
    if (row.differs) it.fails(`${name} (the program differs: ${row.differs})`, () => holds(row));
    else it(name, () => holds(row));
  }

  it('there is a row for every fact, and "not sure" is offered', () => {
    const covered = new Set(notSureRows.map((row) => row.fact));
    expect(sectionTwo.filter((fact) => !covered.has(fact))).toEqual([]);
    expect(sectionTwo.filter((fact) => !specOf(fact).notSure)).toEqual([]);
  });

  it('it is not offered for the state of the filing', () => expect(specOf('filing.state').notSure).toBe(false));
});

describe('not asked', () => {
  it.each(notAsked)('$fact: $says', (row) => {
    const f = findingOf(row.part, row);
    expect(f.truth).toBe('unknown');
    expect(f.missing).toEqual(expect.arrayContaining([...(row.missing ?? [])]));
  });
});

import { describe, expect, test } from 'vitest';
import { afterAct, atFirst, inShownOrder, type Shown, wantedOf } from '@/lib/form/shown';
import { type Facts, steps } from '@/rules/facts';

const DAY = '2026-11-21';
const begun = (facts: Facts = {}): Shown => atFirst(facts, wantedOf('counterparty', facts, DAY));
const answer = (before: Shown, id: keyof Facts, value: unknown) =>
  afterAct('counterparty', DAY, before, { is: 'answer', id, value });

describe('a case without an answer', () => {
  // The pages hold these questions as built, for a day long past when they are read.
  test.each(steps)('%s: the same questions on every day', (step) => {
    const onDay = (day: string) => wantedOf(step, {}, day);
    for (const day of ['2018-09-07', '2021-01-01', '2024-07-01', '2026-01-01', '2031-12-31']) {
      expect(onDay(day)).toEqual(onDay(DAY));
    }
  });
  test('the first question is there', () => expect(begun().list.length).toBeGreaterThan(0));
});

describe('an answer', () => {
  const [first] = begun().list;
  test('goes to the facts, and taken back it leaves them', () => {
    const id = 'deal.concluded';
    const told = answer(begun(), id, 'platform');
    expect(told.facts).toEqual({ [id]: 'platform' });
    expect(answer(told, id, undefined).facts).toEqual({});
  });
  test('keeps what stands above it in place', () => {
    const told = answer(begun(), first as keyof Facts, 'not_sure');
    expect(told.list[0]).toBe(first);
  });
  test('says how many questions came and went', () => {
    const before = begun();
    const after = answer(before, 'deal.concluded', 'email');
    expect(after.list.filter((id) => !before.list.includes(id))).toHaveLength(after.change.added);
    expect(before.list.filter((id) => !after.list.includes(id))).toHaveLength(after.change.removed);
    expect(after.change.added).toBeGreaterThan(0);
  });
});

describe('a question put on screen', () => {
  const rare = 'seller.licenceLent';
  test('by the person stands last, by a link in its place', () => {
    const act = (is: 'add' | 'name', id: keyof Facts) => afterAct('counterparty', DAY, begun(), { is, id });
    expect(act('add', rare).list.at(-1)).toBe(rare);
    expect(act('name', 'deal.concluded').list).toEqual(begun().list);
  });
  test('stays when another answer changes the list', () => {
    const added = afterAct('counterparty', DAY, begun(), { is: 'add', id: rare });
    expect(answer(added, 'deal.concluded', 'platform').list).toContain(rare);
  });
  test('is judged in the order of the screen', () => {
    const added = afterAct('counterparty', DAY, begun(), { is: 'add', id: rare });
    const [one] = added.list;
    expect(inShownOrder(added, [rare, one as keyof Facts])).toEqual([one, rare]);
  });
});

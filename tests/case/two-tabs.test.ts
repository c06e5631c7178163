/** Two tabs on one remembered case: whatever the order of answers and news, no answer of one tab is undone by the other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case, FileEntry } from '@/lib/case/case';
import { mergeFiles } from '@/lib/case/merge-files';
import { createCaseStore } from '@/lib/case/store';
import { fakeStorage } from './fake-storage';

const KEY = 'recourse.case';

/** Tabs over one device. Each write is news for the others, which hear it when `hear` is called, in order. */
function browser(tabs: number) {
  const device = fakeStorage();
  const news: (string | null)[][] = Array.from({ length: tabs }, () => []);
  const open = (own: number) => {
    const tell = (value: string | null) => {
      for (const [other, queue] of news.entries()) if (other !== own) queue.push(value);
    };
    const tab = fakeStorage();
    const store = createCaseStore({
      tab: tab.open,
      device: () => {
        const kept = device.open();
        return {
          getItem: kept.getItem,
          setItem(key, value) {
            const before = kept.getItem(key);
            kept.setItem(key, value);
            if (key === KEY && before !== value) tell(value);
          },
          removeItem(key) {
            const there = kept.getItem(key) !== null;
            kept.removeItem(key);
            if (key === KEY && there) tell(null);
          },
          key: kept.key,
          get length() {
            return kept.length;
          },
        };
      },
    });
    store.subscribe(() => {});
    return { store, tab };
  };
  const first = open(0);
  first.store.remember(true);
  const opened = [first, ...Array.from({ length: tabs - 1 }, (_, at) => open(at + 1))];
  for (const queue of news) queue.length = 0;
  return {
    device,
    tab: (at: number) => (opened[at] as typeof first).store,
    hear(at: number) {
      const raw = news[at]?.shift();
      if (raw !== undefined) opened[at]?.store.deviceChanged(raw);
    },
    hearAll() {
      for (const at of opened.keys()) while (news[at]?.length) this.hear(at);
    },
    stored: (): Case => JSON.parse(device.items.get(KEY) ?? 'null'),
  };
}

const values = {
  'buyer.kind': ['consumer', 'business', 'not_sure', undefined],
  'claim.ground': ['sale', 'service', 'not_sure', undefined],
  'buyer.country': ['FR', 'DE', 'not_sure', undefined],
  'performance.state': ['full', 'partial', undefined],
} as const;
type Fact = keyof typeof values;

const which = fc.constantFrom(0, 1, 2);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constant('answer' as const),
      which,
      fc.constantFrom(...(Object.keys(values) as Fact[])),
      fc.nat(3),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('write' as const),
      which,
      fc.constantFrom('note' as const, 'orderNumber' as const),
      fc.nat(3),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('tick' as const), which, fc.constantFrom('passport', 'translation'), fc.nat(1)),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('hear' as const), which, fc.constant(''), fc.constant(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('room' as const), fc.constant(0), fc.constant(''), fc.nat(1)) },
);

test('the last word on each answer, text and tick stays, in any order of three tabs and their news', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const shared = browser(3);
      const expected: { facts: Record<string, unknown>; texts: Record<string, string>; ready: Set<string> } = {
        facts: {},
        texts: {},
        ready: new Set(),
      };
      // With news late and no trouble, what lies on the device is right after every step.
      for (const [kind, at, name, value] of steps) {
        if (kind === 'room') continue;
        if (kind === 'hear') shared.hear(at);
        if (kind === 'answer') {
          const given = values[name as Fact][value % values[name as Fact].length];
          shared.tab(at).answerAll({ [name]: given });
          if (given === undefined) delete expected.facts[name];
          else expected.facts[name] = given;
          expect(shared.tab(at).getState().case.facts).toMatchObject(given === undefined ? {} : { [name]: given });
        }
        if (kind === 'write') {
          shared.tab(at).write(name as 'note', value === 0 ? undefined : `text ${value}`);
          if (value === 0) delete expected.texts[name];
          else expected.texts[name] = `text ${value}`;
        }
        if (kind === 'tick') {
          shared.tab(at).tick(name, value === 1);
          if (value === 1) expected.ready.add(name);
          else expected.ready.delete(name);
        }
        expect(shared.stored().facts).toEqual(expected.facts);
      }
      shared.hearAll();
      expect(shared.stored().texts ?? {}).toEqual(expected.texts);
      expect(new Set(shared.stored().ready)).toEqual(expected.ready);
      for (const at of [0, 1, 2]) expect(shared.tab(at).getState()).toMatchObject({ remembered: true, storage: 'ok' });
      for (const at of [0, 1, 2]) expect(shared.tab(at).getState().case).toEqual(shared.stored());
    }),
    { numRuns: 500 },
  );
});

test('with the device full now and then, an answer goes only where another tab answered the same', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const shared = browser(3);
      /** By fact: the last answer of each tab that gave one. */
      const given: { [fact: string]: Map<number, unknown> } = {};
      for (const [kind, at, name, value] of steps) {
        if (kind === 'room') shared.device.room = value === 0 ? 0 : Number.POSITIVE_INFINITY;
        if (kind === 'hear') shared.hear(at);
        if (kind !== 'answer') continue;
        const known = values[name as Fact].filter((one) => one !== undefined);
        const answer = known[value % known.length];
        shared.tab(at).answerAll({ [name]: answer });
        expect(shared.tab(at).getState().case.facts[name as Fact]).toBe(answer);
        given[name] = (given[name] ?? new Map()).set(at, answer);
      }
      shared.device.room = Number.POSITIVE_INFINITY;
      for (const at of [0, 1, 2]) shared.tab(at).tick(`done${at}`, true);
      shared.hearAll();
      const { facts } = shared.stored();
      expect(Object.keys(facts).sort()).toEqual(Object.keys(given).sort());
      for (const [fact, answers] of Object.entries(given)) expect([...answers.values()]).toContain(facts[fact as Fact]);
      for (const at of [0, 1, 2]) expect(shared.tab(at).getState().case).toEqual(shared.stored());
    }),
    { numRuns: 300 },
  );
});

describe('two tabs', () => {
  test('an answer that could not be written gives way to a later one of the other tab, and comes in otherwise', () => {
    const shared = browser(2);
    shared.device.room = 0;
    shared.tab(0).answerAll({ 'buyer.kind': 'consumer', 'claim.ground': 'sale' });
    expect(shared.tab(0).getState().storage).toBe('full');
    shared.device.room = 1000;
    shared.tab(1).answer('buyer.kind', 'business');
    shared.tab(0).answer('buyer.country', 'FR');
    expect(shared.stored().facts).toEqual({ 'buyer.kind': 'business', 'claim.ground': 'sale', 'buyer.country': 'FR' });
  });

  test('old news does not hide an answer that was given after it', () => {
    const shared = browser(2);
    shared.tab(0).answer('buyer.kind', 'consumer');
    shared.tab(1).answer('buyer.country', 'FR');
    shared.hear(1);
    expect(shared.tab(1).getState().case.facts).toEqual({ 'buyer.kind': 'consumer', 'buyer.country': 'FR' });
  });

  test('who gave an answer is kept for each answer', () => {
    const shared = browser(2);
    shared.tab(0).replace({
      format: 1,
      facts: { 'buyer.kind': 'consumer', 'claim.ground': 'sale' },
      provenance: { 'buyer.kind': 'advisor', 'claim.ground': 'advisor' },
    });
    shared.tab(0).answer('buyer.kind', 'business');
    shared.tab(1).answer('claim.ground', 'service');
    expect(shared.stored().provenance).toEqual({ 'buyer.kind': 'me', 'claim.ground': 'me' });
  });

  test('files that both added are both there; one that a tab removed is gone', () => {
    const file = (name: string, note?: string): FileEntry => ({
      name,
      size: 1,
      sha256: name.repeat(64),
      ...(note && { note }),
    });
    const shared = browser(2);
    shared.tab(0).list([file('a')]);
    shared.hearAll();
    shared.tab(0).list([file('a'), file('b')]);
    shared.tab(1).list([file('a', 'contract'), file('c')]);
    expect(shared.stored().files).toEqual([file('a', 'contract'), file('c'), file('b')]);
    shared.tab(0).list([file('b')]);
    expect(shared.stored().files?.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(mergeFiles([file('a')], [file('a')], [])).toEqual([]);
    expect(mergeFiles([file('a')], [file('a', 'changed')], [])).toEqual([file('a', 'changed')]);
  });

  test('what a later version left on the device is set aside, never written over', () => {
    const shared = browser(2);
    shared.tab(1).answer('buyer.kind', 'consumer');
    const newer = '{"format":2,"facts":{}}';
    shared.device.items.set(KEY, newer);
    shared.tab(1).answer('buyer.country', 'FR');
    expect(shared.stored().facts).toEqual({ 'buyer.kind': 'consumer', 'buyer.country': 'FR' });
    expect([...shared.device.items.values()]).toContain(newer);
  });

  test('erased in one tab, it does not come back from the other', () => {
    const shared = browser(2);
    shared.tab(0).answer('buyer.kind', 'consumer');
    shared.hearAll();
    shared.tab(0).erase();
    shared.hearAll();
    expect(shared.tab(1).getState()).toMatchObject({ remembered: false, case: { facts: {} } });
    expect(shared.device.items.size).toBe(0);
  });
});

describe('another case in place of the one in hand', () => {
  const other: Case = { format: 1, facts: { 'buyer.country': 'DE' } };

  test('the one in hand is set aside first', () => {
    const [tab, device] = [fakeStorage(), fakeStorage()];
    const store = createCaseStore({ tab: tab.open, device: device.open });
    store.subscribe(() => {});
    expect(store.openInstead(other)).toBe('ok');
    expect(store.getState().setAside).toEqual([]);
    store.answer('buyer.kind', 'consumer');
    expect(store.openInstead(other)).toBe('ok');
    expect(store.getState().case).toEqual(other);
    expect(store.getState().setAside).toEqual([
      JSON.stringify({ format: 1, facts: { 'buyer.country': 'DE', 'buyer.kind': 'consumer' } }),
    ]);
  });

  test('where it cannot be set aside nothing changes, not even what could not be written before', () => {
    const [tab, device] = [fakeStorage(), fakeStorage()];
    const store = createCaseStore({ tab: tab.open, device: device.open });
    store.subscribe(() => {});
    store.answer('buyer.kind', 'consumer');
    const held = store.getState().case;
    tab.room = 60;
    expect(store.openInstead(other)).toBe('full');
    expect(store.getState().case).toEqual(held);
    tab.blocked = true;
    store.answer('claim.ground', 'sale');
    expect(store.openInstead(other)).toBe('blocked');
    expect(store.getState().case.facts).toEqual({ 'buyer.kind': 'consumer', 'claim.ground': 'sale' });
  });
});

test('single answers and texts are taken with who gave them, and can be put back', () => {
  const store = createCaseStore({ tab: fakeStorage().open, device: fakeStorage().open });
  store.subscribe(() => {});
  const mine: Case = {
    format: 1,
    facts: { 'buyer.kind': 'consumer', 'claim.ground': 'sale' },
    texts: { note: 'mine' },
  };
  const came: Case = {
    format: 1,
    facts: { 'buyer.kind': 'business', 'buyer.country': 'DE' },
    texts: { note: 'theirs' },
    provenance: { 'buyer.kind': 'me', 'buyer.country': 'advisor' },
  };
  store.replace(mine);
  store.take(came, { facts: ['buyer.kind', 'claim.ground'], texts: ['note'] });
  expect(store.getState().case).toEqual({
    format: 1,
    facts: { 'buyer.kind': 'business' },
    texts: { note: 'theirs' },
    provenance: { 'buyer.kind': 'me' },
  });
  store.take(mine, { facts: ['buyer.kind', 'claim.ground'], texts: ['note'] });
  expect(store.getState().case).toEqual(mine);
});

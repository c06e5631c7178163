import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/case';
import { caseShelf, isKept, NAME_LIMIT } from '@/lib/case/shelf-of-cases';
import { createCaseStore } from '@/lib/case/store';
import { fakeStorage } from './fake-storage';

const french: Case = { format: 1, facts: { 'buyer.country': 'FR' } };
const german: Case = { format: 1, facts: { 'buyer.country': 'DE' }, texts: { note: 'Kiste 4' } };

function shelfOver(device = fakeStorage()) {
  let next = 0;
  return { device, shelf: caseShelf(device.open, () => `id${++next}`) };
}
const names = (shelf: ReturnType<typeof caseShelf>) => shelf.list().cases.map(({ name }) => name);

describe('cases beside the one in hand', () => {
  test('each has one key, and comes back as it was kept', () => {
    const { shelf, device } = shelfOver();
    expect(shelf.keep({ name: 'Zhang shoes', case: french, on: '2026-11-22' })).toBe('ok');
    expect(shelf.keep({ name: 'Amber lamps', case: german })).toBe('ok');
    expect([...device.items.keys()]).toEqual(['recourse.case.id1', 'recourse.case.id2']);
    expect(shelf.list()).toMatchObject({
      state: 'ok',
      cases: [
        { id: 'id2', name: 'Amber lamps', case: german, on: undefined },
        { id: 'id1', name: 'Zhang shoes', case: french, on: '2026-11-22' },
      ],
    });
  });

  test('replace, rename and erase touch that case alone', () => {
    const { shelf } = shelfOver();
    shelf.keep({ name: 'one', case: french, on: '2026-11-22' });
    shelf.keep({ name: 'two', case: french });
    shelf.keep({ name: 'one', case: german, on: '2026-11-23' }, 'id1');
    expect(shelf.rename('id1', '  uno\n\u0000 ')).toBe('ok');
    expect(shelf.list().cases).toMatchObject([
      { id: 'id2', name: 'two', case: french },
      { id: 'id1', name: 'uno', case: german, on: '2026-11-23' },
    ]);
    shelf.erase('id2');
    expect(names(shelf)).toEqual(['uno']);
  });

  test('what another tab erased is not brought back by a new name', () => {
    const { shelf, device } = shelfOver();
    shelf.keep({ name: 'one', case: french });
    shelf.erase('id1');
    expect(shelf.rename('id1', 'again')).toBe('ok');
    expect(device.items.size).toBe(0);
  });

  test('ids made by chance are their own, and other keys of the site are no cases', () => {
    const device = fakeStorage();
    device.items.set('recourse.case', JSON.stringify(french));
    device.items.set('recourse.set-aside.1', 'x');
    const shelf = caseShelf(device.open);
    for (let i = 0; i < 50; i++) shelf.keep({ name: `case ${i}`, case: french });
    expect(shelf.list().cases).toHaveLength(50);
    expect(device.items.get('recourse.case')).toBe(JSON.stringify(french));
  });

  test('a name is one line of at most so many characters', () => {
    const { shelf } = shelfOver();
    shelf.keep({ name: `${'x'.repeat(300)}`, case: french });
    shelf.keep({ name: '<b>a\n\tb</b>', case: french });
    expect(names(shelf)).toEqual(['<b>a b</b>', 'x'.repeat(NAME_LIMIT)]);
  });

  test.each(['', 'no JSON', '{}', 'null', '{"name":5,"case":{"format":2,"facts":{}}}', '{"name":"x","case":[]}'])(
    'what cannot be read (%s) is listed with its text and is never written over',
    (raw) => {
      const { shelf, device } = shelfOver();
      device.items.set('recourse.case.old', raw);
      expect(shelf.list().cases).toMatchObject([{ id: 'old', case: undefined, raw }]);
      shelf.rename('old', 'new');
      expect(device.items.get('recourse.case.old')).toBe(raw);
    },
  );

  test('whether a case is kept goes by all of it', () => {
    const { shelf } = shelfOver();
    shelf.keep({ name: 'one', case: german });
    expect(isKept(shelf.list().cases, german)).toBe(true);
    expect(isKept(shelf.list().cases, { ...german, texts: { note: 'Kiste 5' } })).toBe(false);
  });

  test('blocked and full are told, and nothing that was kept is lost', () => {
    const { shelf, device } = shelfOver();
    shelf.keep({ name: 'one', case: french });
    device.room = 0;
    expect(shelf.keep({ name: 'two', case: german })).toBe('full');
    expect(shelf.rename('id1', 'a longer name')).toBe('full');
    expect(names(shelf)).toEqual(['one']);
    device.blocked = true;
    expect(shelf.list()).toEqual({ cases: [], state: 'blocked' });
    expect([shelf.keep({ name: 'x', case: french }), shelf.erase('id1')]).toEqual(['blocked', 'blocked']);
  });

  test('erasing all answers erases them, and forgetting the case in hand does not', () => {
    const { shelf, device } = shelfOver();
    const store = createCaseStore({ tab: fakeStorage().open, device: device.open });
    store.subscribe(() => {});
    store.answer('buyer.kind', 'consumer');
    shelf.keep({ name: 'one', case: french });
    shelf.keep({ name: 'two', case: german });
    store.remember(true);
    store.remember(false);
    expect(names(shelf)).toEqual(['one', 'two']);
    store.erase();
    expect(device.items.size).toBe(0);
  });
});

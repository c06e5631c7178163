import { describe, expect, test, vi } from 'vitest';
import type { Case } from '@/lib/case/case';
import { ASIDE_KEY, STORAGE_KEY } from '@/lib/case/kept';
import { createCaseStore } from '@/lib/case/store';
import { fakeStorage } from './fake-storage';

/** A tab of a browser: its own storage, the device's, and a way to open the page again. */
function browser(device = fakeStorage(), tab = fakeStorage()) {
  const open = () => {
    const store = createCaseStore({ tab: tab.open, device: device.open });
    const heard = vi.fn();
    store.subscribe(heard);
    return { store, heard, state: store.getState };
  };
  return { tab, device, open };
}

const kept = (storage: ReturnType<typeof fakeStorage>) => JSON.parse(storage.items.get(STORAGE_KEY) ?? 'null');

describe('the case in hand', () => {
  test('nothing is read before somebody listens', () => {
    const tab = fakeStorage();
    tab.items.set(STORAGE_KEY, JSON.stringify({ format: 1, facts: { 'buyer.kind': 'consumer' } }));
    const store = createCaseStore({ tab: tab.open, device: fakeStorage().open });
    expect(store.getState()).toEqual({
      ready: false,
      case: { format: 1, facts: {} },
      storage: 'ok',
      remembered: false,
      setAside: [],
    });
    store.subscribe(() => {});
    expect(store.getState()).toMatchObject({ ready: true, case: { facts: { 'buyer.kind': 'consumer' } } });
  });

  test('answers, texts, taking back; each change is told once and survives a reload', () => {
    const { open, tab, device } = browser();
    const { store, heard, state } = open();
    heard.mockClear();
    store.answer('buyer.kind', 'consumer');
    store.answer('buyer.country', 'not_sure');
    store.answerAll({ 'claim.ground': 'sale', 'buyer.country': undefined });
    store.write('sellerName', ' Bright\u0000 Star\r\n');
    store.write('note', 'x'.repeat(3000));
    store.write('orderNumber', '  ');
    expect(heard).toHaveBeenCalledTimes(6);
    const expected = {
      format: 1,
      facts: { 'buyer.kind': 'consumer', 'claim.ground': 'sale' },
      texts: { sellerName: 'Bright Star', note: 'x'.repeat(2000) },
    };
    expect(state().case).toEqual(expected);
    expect(kept(tab)).toEqual(expected);
    expect(device.items.size).toBe(0);
    expect(open().state().case).toEqual(expected);
    store.write('sellerName', undefined);
    store.write('note', undefined);
    expect(state().case).toEqual({ format: 1, facts: expected.facts });
  });

  test('a text cut at its limit keeps whole characters', () => {
    const { store, state } = browser().open();
    store.write('orderNumber', `${'x'.repeat(99)}🚢`);
    expect(state().case.texts?.orderNumber).toBe('x'.repeat(99));
  });

  test('an illegal answer is refused and changes nothing', () => {
    const { store, state, heard } = browser().open();
    heard.mockClear();
    expect(() => store.answer('buyer.kind', 'maybe' as 'consumer')).toThrow(RangeError);
    expect(() => store.answerAll({ 'buyer.kind': 'consumer', 'payment.on': '2025-02-30' })).toThrow('payment.on');
    expect(() => store.answerAll({ nothing: 1 } as object)).toThrow(RangeError);
    expect(state().case.facts).toEqual({});
    expect(heard).not.toHaveBeenCalled();
  });

  test('a listener that left hears nothing', () => {
    const { store } = browser().open();
    const heard = vi.fn();
    store.subscribe(heard)();
    store.answer('buyer.kind', 'consumer');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('who gave an answer', () => {
  const sent: Case = {
    format: 1,
    facts: { 'buyer.kind': 'consumer', 'claim.ground': 'sale' },
    from: { name: 'Law office', message: '' },
    provenance: { 'buyer.kind': 'advisor', 'claim.ground': 'advisor' },
  };

  test('what the person changes or adds is theirs, what they confirm stays the advisor’s', () => {
    const { store, state } = browser().open();
    store.replace(sent);
    store.answer('buyer.kind', 'consumer');
    store.answer('claim.ground', 'service');
    store.answer('buyer.country', 'DE');
    expect(state().case.provenance).toEqual({ 'buyer.kind': 'advisor', 'claim.ground': 'me', 'buyer.country': 'me' });
    store.answer('buyer.country', undefined);
    expect(state().case.provenance).toEqual({ 'buyer.kind': 'advisor', 'claim.ground': 'me' });
  });

  test('without an advisor nothing is noted', () => {
    const { store, state } = browser().open();
    store.answer('buyer.kind', 'consumer');
    expect(state().case).toEqual({ format: 1, facts: { 'buyer.kind': 'consumer' } });
  });
});

describe('remembering on this device', () => {
  test('only if chosen; then other tabs and later visits have it', () => {
    const one = browser();
    const { store, state } = one.open();
    store.answer('buyer.kind', 'consumer');
    expect(one.device.items.size).toBe(0);
    store.remember(true);
    expect(state().remembered).toBe(true);
    expect(kept(one.device)).toEqual(state().case);
    expect(one.tab.items.size).toBe(0);
    store.answer('buyer.country', 'DE');
    const later = browser(one.device).open();
    expect(later.state()).toMatchObject({ remembered: true, case: state().case });
    store.remember(false);
    expect(one.device.items.size).toBe(0);
    expect(kept(one.tab)).toEqual(state().case);
    expect(state().remembered).toBe(false);
  });

  test('tabs with the same case hear of each other’s changes, and do not bring back what was taken away', () => {
    const device = fakeStorage();
    const first = browser(device);
    const a = first.open();
    a.store.answer('buyer.kind', 'consumer');
    a.store.remember(true);
    const second = browser(device);
    const b = second.open();
    a.store.answer('buyer.kind', 'business');
    b.store.deviceChanged(device.items.get(STORAGE_KEY) ?? null);
    expect(b.state().case.facts).toEqual({ 'buyer.kind': 'business' });

    a.store.remember(false);
    b.store.answer('buyer.country', 'DE');
    expect(device.items.size).toBe(0);
    expect(kept(second.tab).facts).toEqual({ 'buyer.kind': 'business', 'buyer.country': 'DE' });
    expect(b.state().remembered).toBe(false);
  });

  test('when another tab stops remembering, the case stays in this one', () => {
    const device = fakeStorage();
    browser(device).open().store.remember(true);
    const second = browser(device);
    const b = second.open();
    b.store.answer('buyer.kind', 'consumer');
    device.items.clear();
    b.store.deviceChanged(null);
    expect(b.state()).toMatchObject({ remembered: false, case: { facts: { 'buyer.kind': 'consumer' } } });
    expect(kept(second.tab)).toEqual(b.state().case);
  });

  test('another tab’s own case is not touched', () => {
    const device = fakeStorage();
    const second = browser(device);
    const b = second.open();
    b.store.answer('buyer.kind', 'business');
    const a = browser(device).open();
    a.store.answer('buyer.kind', 'consumer');
    a.store.remember(true);
    b.store.deviceChanged(device.items.get(STORAGE_KEY) ?? null);
    expect(b.state().case.facts).toEqual({ 'buyer.kind': 'business' });
    b.store.answer('buyer.country', 'FR');
    expect(kept(device).facts).toEqual({ 'buyer.kind': 'consumer' });
    expect(second.open().state()).toMatchObject({ remembered: false, case: b.state().case });
  });

  test('another case on the device is set aside, not lost', () => {
    const device = fakeStorage();
    const other = { format: 1, facts: { 'buyer.kind': 'business' } };
    device.items.set(STORAGE_KEY, JSON.stringify(other));
    const tab = fakeStorage();
    tab.items.set(STORAGE_KEY, JSON.stringify({ format: 1, facts: { 'buyer.kind': 'consumer' } }));
    const { store, state } = browser(device, tab).open();
    store.remember(true);
    expect(kept(device).facts).toEqual({ 'buyer.kind': 'consumer' });
    expect(state().setAside).toEqual([JSON.stringify(other)]);
  });
});

describe('erasing', () => {
  test('leaves nothing in tab or device', () => {
    const one = browser();
    one.device.items.set(`${ASIDE_KEY}.1`, 'old');
    one.tab.items.set(STORAGE_KEY, 'broken');
    const { store, state } = one.open();
    expect(state().setAside).toEqual(['broken', 'old']);
    store.answer('buyer.kind', 'consumer');
    store.remember(true);
    store.erase();
    expect([...one.tab.items, ...one.device.items]).toEqual([]);
    expect(state()).toEqual({
      ready: true,
      case: { format: 1, facts: {} },
      storage: 'ok',
      remembered: false,
      setAside: [],
    });
    expect(one.open().state().case).toEqual({ format: 1, facts: {} });
  });

  test('reaches other tabs that share the case', () => {
    const device = fakeStorage();
    const a = browser(device).open();
    a.store.answer('buyer.kind', 'consumer');
    a.store.remember(true);
    const b = browser(device).open();
    const written: (string | null)[] = [];
    const set = device.items.set.bind(device.items);
    device.items.set = (key, value) => {
      if (key === STORAGE_KEY) written.push(value);
      return set(key, value);
    };
    a.store.erase();
    for (const raw of [...written, null]) b.store.deviceChanged(raw);
    expect(b.state()).toMatchObject({ remembered: false, case: { format: 1, facts: {} } });
  });
});

describe('storage that fails', () => {
  test('blocked: told, and the case stays usable', () => {
    const one = browser();
    one.tab.blocked = true;
    one.device.blocked = true;
    const { store, state } = one.open();
    expect(state()).toMatchObject({ ready: true, storage: 'blocked' });
    store.answer('buyer.kind', 'consumer');
    expect(state()).toMatchObject({ storage: 'blocked', case: { facts: { 'buyer.kind': 'consumer' } } });
    store.remember(true);
    expect(state()).toMatchObject({ storage: 'blocked', remembered: false });
    store.erase();
    expect(state()).toMatchObject({ storage: 'blocked', case: { facts: {} } });
  });

  test('full: told; once there is room the next change is kept and it is told no more', () => {
    const one = browser();
    one.tab.room = 60;
    const { store, state } = one.open();
    store.answer('buyer.kind', 'consumer');
    expect(state().storage).toBe('ok');
    store.write('note', 'long '.repeat(20));
    expect(state()).toMatchObject({ storage: 'full', case: { texts: { note: 'long '.repeat(20).trim() } } });
    expect(kept(one.tab).facts).toEqual({ 'buyer.kind': 'consumer' });
    one.tab.room = 1000;
    store.answer('buyer.country', 'DE');
    expect(state().storage).toBe('ok');
    expect(kept(one.tab)).toEqual(state().case);
  });

  test('no room on the device: not remembered, still in the tab', () => {
    const one = browser();
    one.device.room = 0;
    const { store, state } = one.open();
    store.answer('buyer.kind', 'consumer');
    store.remember(true);
    expect(state()).toMatchObject({ storage: 'full', remembered: false });
    expect(kept(one.tab)).toEqual(state().case);
  });
});

describe('stored text that is no case', () => {
  const unreadable = [
    'not JSON',
    '[]',
    'null',
    '{"format":2,"facts":{}}',
    '{"format":1,"facts":{"no.such":"fact"}}',
    '{"format":1,"facts":{"payment.on":"2025-02-30"}}',
    '{"format":1,"facts":{},"texts":{"note":7}}',
  ];
  test.each(unreadable)('%s is set aside, and nothing is written over it', (raw) => {
    const one = browser();
    one.tab.items.set(STORAGE_KEY, raw);
    const { store, state } = one.open();
    expect(state()).toMatchObject({ case: { format: 1, facts: {} }, setAside: [raw], storage: 'ok' });
    store.answer('buyer.kind', 'consumer');
    expect([...one.tab.items.values()]).toEqual([raw, JSON.stringify(state().case)]);
    expect(one.open().state()).toMatchObject({ setAside: [raw], case: state().case });
  });

  test('several are kept side by side', () => {
    const one = browser();
    for (const raw of ['a', 'b', 'c']) {
      one.device.items.set(STORAGE_KEY, raw);
      one.open();
    }
    expect(one.open().state().setAside).toEqual(['a', 'b', 'c']);
  });

  test('where it cannot be moved it stays, and the case lives in memory', () => {
    const one = browser();
    one.tab.items.set(STORAGE_KEY, 'broken');
    one.tab.room = 6;
    const { store, state } = one.open();
    store.answer('buyer.kind', 'consumer');
    expect(one.tab.items.get(STORAGE_KEY)).toBe('broken');
    expect(state()).toMatchObject({
      storage: 'full',
      setAside: ['broken'],
      case: { facts: { 'buyer.kind': 'consumer' } },
    });
    store.erase();
    one.tab.room = 1000;
    store.answer('buyer.kind', 'business');
    expect(kept(one.tab)).toEqual(state().case);
  });
});

test('replacing keeps a case as it is given', () => {
  const { store, state } = browser().open();
  const next: Case = { format: 1, facts: { 'claim.ground': 'sale' }, asOf: '2026-11-21', texts: { note: 'x' } };
  store.replace(next);
  expect(state().case).toEqual(next);
});

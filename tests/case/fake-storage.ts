import type { Kept } from '@/lib/case/kept';

/** A storage in memory with so much room (characters), which can refuse to be used. */
export function fakeStorage(room = Number.POSITIVE_INFINITY) {
  const items = new Map<string, string>();
  const kept: Kept = {
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      const others = [...items].filter(([name]) => name !== key).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > fake.room) throw new DOMException('no room', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    key: (at) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
  const fake = {
    items,
    room,
    blocked: false,
    open() {
      if (fake.blocked) throw new DOMException('not allowed', 'SecurityError');
      return kept;
    },
  };
  return fake;
}

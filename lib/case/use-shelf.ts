'use client';
/** The cases that are kept on this device, for components. Other tabs' changes are heard. */
import { useSyncExternalStore } from 'react';
import { type CaseShelf, caseShelf, type Listed } from './shelf-of-cases';
import { caseStore } from './use-case';

const shelf = caseShelf(() => window.localStorage);
const nothing: Listed & { readonly ready: boolean } = { ready: false, cases: [], state: 'ok' };
const listeners = new Set<() => void>();
let now = nothing;

const same = (a: Listed, b: Listed): boolean =>
  a.state === b.state &&
  a.cases.length === b.cases.length &&
  a.cases.every(({ id, raw }, at) => b.cases[at]?.id === id && b.cases[at]?.raw === raw);

function look(): void {
  const next = shelf.list();
  if (now.ready && same(now, next)) return;
  now = { ready: true, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Erasing the case in hand erases these, too.
  const stop = caseStore.subscribe(look);
  window.addEventListener('storage', look);
  window.addEventListener('pageshow', look);
  look();
  return () => {
    listeners.delete(listener);
    stop();
    window.removeEventListener('storage', look);
    window.removeEventListener('pageshow', look);
  };
}

const after =
  <A extends unknown[], R>(act: (...given: A) => R) =>
  (...given: A): R => {
    const result = act(...given);
    look();
    return result;
  };

const actions: Pick<CaseShelf, 'keep' | 'rename' | 'erase'> = {
  keep: after(shelf.keep),
  rename: after(shelf.rename),
  erase: after(shelf.erase),
};

/** Not ready, and without cases, on the server and while the page comes alive. */
export function useShelf() {
  const listed = useSyncExternalStore(
    subscribe,
    () => now,
    () => nothing,
  );
  return { ...listed, ...actions };
}

'use client';
/** The case in hand, for components: its state and what can be done with it. */
import { useSyncExternalStore } from 'react';
import { useAwake } from './awake';
import { STORAGE_KEY } from './kept';
import { type CaseActions, type CaseState, createCaseStore, initialState } from './store';

export const caseStore = createCaseStore({
  tab: () => window.sessionStorage,
  device: () => window.localStorage,
});

function subscribe(listener: () => void): () => void {
  const stop = caseStore.subscribe(listener);
  const onStorage = ({ key, newValue, storageArea }: StorageEvent) => {
    if ((key === STORAGE_KEY || key === null) && storageArea !== window.sessionStorage)
      caseStore.deviceChanged(newValue);
  };
  // A page that comes back from the history was asleep and heard of nothing.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) caseStore.deviceChanged(null);
  };
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  return () => {
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
    stop();
  };
}

const notYet = () => initialState;

/** Not ready, with an empty case, on the server and while the page comes alive; then the stored case. */
export function useCase(): CaseState & CaseActions {
  const state = useSyncExternalStore(subscribe, useAwake() ? caseStore.getState : notYet, notYet);
  const { answer, answerAll, write, list, tick, take, replace, openInstead, remember, erase } = caseStore;
  return { ...state, answer, answerAll, write, list, tick, take, replace, openInstead, remember, erase };
}

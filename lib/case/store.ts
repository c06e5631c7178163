/**
 * The case in hand. It lives in this tab (session storage) or, only if the person chose so, on this device (local
 * storage), where all tabs that took it from there share it. Where the browser refuses to keep it, the case stays
 * usable in memory and the state says so.
 */
import type { FactId, Facts, NotSure, Value } from '../../rules/facts';
import { answerSchema } from '../../rules/schema';
import { type Case, compact, emptyCase, type FileEntry, type TextId, textLimits, tidyText } from './case';
import { isErased, type Kept, readCaseText, type StorageState, shelf } from './kept';

export interface CaseState {
  /** False until the stored case was looked for: on the server and in the first paint. */
  readonly ready: boolean;
  readonly case: Case;
  readonly storage: StorageState;
  /** The case is kept on this device, not only in this tab. */
  readonly remembered: boolean;
  /** Stored text that could not be read, or gave way to a newly remembered case: to be offered as a file. */
  readonly setAside: readonly string[];
}

type Answers = { readonly [F in FactId]?: Value<F> | NotSure | undefined };

export interface CaseActions {
  /** Sets or, with `undefined`, takes back an answer. An illegal value throws: forms check before. */
  answer<F extends FactId>(fact: F, value: Value<F> | NotSure | undefined): void;
  /** The same for several answers at once. */
  answerAll(answers: Answers): void;
  /** Sets or takes back a text. It is tidied and cut at its limit. */
  write(text: TextId, value: string | undefined): void;
  /** Sets the list of files. */
  list(files: readonly FileEntry[]): void;
  /** Sets or takes back a tick in the list of preparations. */
  tick(id: string, on: boolean): void;
  /** Puts another case in place of this one. */
  replace(next: Case): void;
  /** Keeps the case on this device, or in this tab only. Another case on the device is set aside. */
  remember(on: boolean): void;
  /** Removes everything from this tab and the device: the case and what was set aside. */
  erase(): void;
}

export interface CaseStore extends CaseActions {
  readonly getState: () => CaseState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another tab changed the case on this device; null: it is no longer there. */
  readonly deviceChanged: (raw: string | null) => void;
}

export const initialState: CaseState = {
  ready: false,
  case: emptyCase,
  storage: 'ok',
  remembered: false,
  setAside: [],
};

const firstTrouble = (...states: StorageState[]): StorageState => states.find((state) => state !== 'ok') ?? 'ok';

export function createCaseStore(open: { readonly tab: () => Kept; readonly device: () => Kept }): CaseStore {
  const tab = shelf(open.tab);
  const device = shelf(open.device);
  const listeners = new Set<() => void>();
  let state = initialState;

  const set = (change: Partial<CaseState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const asideNow = () => [...new Set([...tab.read().aside, ...device.read().aside])];

  function current(): Case {
    if (state.ready) return state.case;
    const [inTab, onDevice] = [tab.read(), device.read()];
    set({
      ready: true,
      case: inTab.found ?? onDevice.found ?? emptyCase,
      remembered: !inTab.found && onDevice.found !== undefined,
      storage: firstTrouble(inTab.state, onDevice.state),
      setAside: [...new Set([...inTab.aside, ...onDevice.aside])],
    });
    return state.case;
  }

  function save(next: Case) {
    const text = JSON.stringify(next);
    // What another tab has taken from the device is not brought back there.
    const remembered = state.remembered && device.raw() !== null;
    set({ case: next, remembered, storage: (remembered ? device : tab).write(text) });
  }

  function answerAll(answers: Answers) {
    const base = current();
    const facts: Record<string, unknown> = { ...base.facts };
    const provenance: Record<string, unknown> = { ...base.provenance };
    const tracked = base.from !== undefined || base.provenance !== undefined;
    for (const [fact, value] of Object.entries(answers)) {
      const before = facts[fact];
      if (value === undefined) {
        delete facts[fact];
        continue;
      }
      if (!answerSchema(fact as FactId)?.safeParse(value).success) {
        throw new RangeError(`${fact} cannot be ${JSON.stringify(value)}`);
      }
      facts[fact] = value;
      if (tracked && JSON.stringify(before) !== JSON.stringify(value)) provenance[fact] = 'me';
    }
    save(compact({ ...base, facts: facts as Facts, provenance }));
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      current();
      return () => listeners.delete(listener);
    },
    deviceChanged(raw) {
      if (!state.remembered) return;
      if (isErased(raw)) set({ case: emptyCase, remembered: false });
      else if (raw === null) save(state.case);
      else set({ case: readCaseText(raw) ?? state.case });
    },
    answerAll,
    answer: (fact, value) => answerAll({ [fact]: value }),
    write(text, value) {
      const base = current();
      const tidy = value === undefined ? '' : tidyText(value, textLimits[text]);
      save(compact({ ...base, texts: { ...base.texts, [text]: tidy } }));
    },
    list: (files) => save(compact({ ...current(), files })),
    tick(id, on) {
      const base = current();
      const others = (base.ready ?? []).filter((other) => other !== id);
      save(compact({ ...base, ready: on ? [...others, id] : others }));
    },
    replace(next) {
      current();
      save(compact(next));
    },
    remember(on) {
      const text = JSON.stringify(current());
      const [to, from] = on ? [device, tab] : [tab, device];
      const storage = to.write(text, on);
      if (storage !== 'ok' && on) return set({ storage });
      set({ remembered: on, storage: firstTrouble(storage, from.clear()), setAside: asideNow() });
    },
    erase() {
      const storage = firstTrouble(tab.clear(true), device.clear(true));
      set({ ready: true, case: emptyCase, remembered: false, storage, setAside: [] });
    },
  };
}

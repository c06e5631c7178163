/**
 * The case in hand. It lives in this tab (session storage) or, only if the person chose so, on this device (local
 * storage), where all tabs that took it from there share it: each change is made to what lies there at that moment, so
 * that no tab undoes the answers of another one. Where the browser refuses to keep it, the case stays usable in memory
 * and the state says so.
 */
import type { FactId, NotSure, Value } from '../../rules/facts';
import { isAnswer } from '../../rules/schema';
import { type Case, compact, emptyCase, type FileEntry, type TextId, textLimits, tidyText } from './case';
import { type Answers, withAnswers, withParts } from './change';
import { isErased, type Kept, readCaseText, type StorageState, shelf } from './kept';
import { mergeCases } from './merge';
import { mergeFiles } from './merge-files';

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

type Change = (base: Case) => Case;

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
  /** Takes these answers and texts as they are in another case, with who gave them. What is not there is taken back. */
  take(from: Case, parts: { readonly facts?: readonly FactId[]; readonly texts?: readonly TextId[] }): void;
  /** Puts another case in place of this one. */
  replace(next: Case): void;
  /** The same, but this one is set aside first. Where it cannot be set aside nothing changes. */
  openInstead(next: Case): StorageState;
  /** Keeps the case on this device, or in this tab only. Another case on the device is set aside. */
  remember(on: boolean): void;
  /** Removes everything from this tab and the device: the case and what was set aside. */
  erase(): void;
}

export interface CaseStore extends CaseActions {
  readonly getState: () => CaseState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Another tab changed or took away the case on this device, or may have done so: it is read again. */
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
    seen = onDevice.found ?? emptyCase;
    set({
      ready: true,
      case: inTab.found ?? onDevice.found ?? emptyCase,
      remembered: !inTab.found && onDevice.found !== undefined,
      storage: firstTrouble(inTab.state, onDevice.state),
      setAside: [...new Set([...inTab.aside, ...onDevice.aside])],
    });
    return state.case;
  }

  /** What lay on the device when this tab last looked. It differs from the case in hand where a change was not written. */
  let seen: Case = emptyCase;

  function save(change: Change) {
    const raw = state.remembered ? device.raw() : null;
    // What another tab has taken from the device is not brought back there.
    const remembered = raw !== null && !isErased(raw);
    if (!remembered) {
      const next = compact(change(state.case));
      return set({ case: next, remembered, storage: tab.write(JSON.stringify(next)) });
    }
    const there = readCaseText(raw);
    const next = compact(change(there ? mergeCases(seen, state.case, there) : state.case));
    const storage = device.write(JSON.stringify(next), !there);
    seen = storage === 'ok' ? next : (there ?? seen);
    set({ case: next, remembered, storage });
  }

  function answerAll(answers: Answers) {
    current();
    for (const [fact, value] of Object.entries(answers)) {
      if (value !== undefined && !isAnswer(fact as FactId, value)) {
        throw new RangeError(`${fact} cannot be ${JSON.stringify(value)}`);
      }
    }
    save((base) => withAnswers(base, answers));
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
      if (isErased(raw)) return set({ case: emptyCase, remembered: false });
      // What lies there now counts: the news may be older than an answer that was given here.
      const now = device.raw();
      if (now === null) return save((base) => base);
      const there = readCaseText(now);
      if (!there) return;
      const next = mergeCases(seen, state.case, there);
      seen = there;
      set({ case: next });
    },
    answerAll,
    answer: (fact, value) => answerAll({ [fact]: value }),
    write(text, value) {
      current();
      const tidy = value === undefined ? '' : tidyText(value, textLimits[text]);
      save((base) => ({ ...base, texts: { ...base.texts, [text]: tidy } }));
    },
    list(files) {
      const before = current().files ?? [];
      save((base) => ({ ...base, files: mergeFiles(before, files, base.files ?? []) }));
    },
    tick(id, on) {
      current();
      save((base) => {
        const others = (base.ready ?? []).filter((other) => other !== id);
        return { ...base, ready: on ? [...others, id] : others };
      });
    },
    take(from, parts) {
      current();
      save((base) => withParts(base, from, parts));
    },
    replace(next) {
      current();
      save(() => next);
    },
    openInstead(next) {
      // What is in hand but could not be written yet would be lost: it is written first.
      current();
      save((base) => base);
      if (state.storage !== 'ok') return state.storage;
      const held = compact(next);
      const nothing = JSON.stringify(state.case) === JSON.stringify(emptyCase);
      const storage = (state.remembered ? device : tab).write(JSON.stringify(held), !nothing);
      if (storage === 'ok') seen = held;
      set(storage === 'ok' ? { case: held, storage, setAside: asideNow() } : { storage });
      return storage;
    },
    remember(on) {
      const text = JSON.stringify(current());
      const [to, from] = on ? [device, tab] : [tab, device];
      const storage = to.write(text, on);
      if (storage !== 'ok' && on) return set({ storage });
      if (on) seen = state.case;
      set({ remembered: on, storage: firstTrouble(storage, from.clear()), setAside: asideNow() });
    },
    erase() {
      const storage = firstTrouble(tab.clear(true), device.clear(true));
      set({ ready: true, case: emptyCase, remembered: false, storage, setAside: [] });
    },
  };
}

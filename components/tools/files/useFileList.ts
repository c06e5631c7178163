'use client';
import { useCallback, useRef, useState } from 'react';
import type { FileEntry } from '@/lib/case/case';
import { caseStore, useCase } from '@/lib/case/use-case';
import { joinLists } from '@/lib/files/list';

const none: readonly FileEntry[] = [];

/** The list of files: in the case, or in memory until the person keeps it in the case. */
export function useFileList(inCase: boolean) {
  const { case: kept, storage, list } = useCase();
  const [own, setOwn] = useState(none);
  const [joined, setJoined] = useState(false);
  const ownNow = useRef(none);
  const ofCase = inCase || joined;

  /** As it is at this moment: a file may be read to its end long after it was chosen. */
  const now = useCallback(() => (ofCase ? (caseStore.getState().case.files ?? none) : ownNow.current), [ofCase]);
  const change = useCallback(
    (files: readonly FileEntry[]) => {
      if (ofCase) return list(files);
      ownNow.current = files;
      setOwn(files);
    },
    [ofCase, list],
  );
  /** Puts the list into the case, behind what is there. Returns how many files had no place. */
  const keep = () => {
    const all = joinLists(caseStore.getState().case.files ?? none, ownNow.current);
    const there = new Set(all.map(({ sha256 }) => sha256));
    list(all);
    setJoined(true);
    return ownNow.current.filter(({ sha256 }) => !there.has(sha256)).length;
  };

  return {
    files: ofCase ? (kept.files ?? none) : own,
    /** Files that wait in the case while the list is in memory. */
    waiting: ofCase ? 0 : (kept.files?.length ?? 0),
    texts: ofCase ? (kept.texts ?? {}) : {},
    ofCase,
    storage,
    now,
    change,
    keep,
  };
}

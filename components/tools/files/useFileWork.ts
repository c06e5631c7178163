'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import { MOST_FILES } from '@/lib/case/case';
import type { HashAnswer } from '@/lib/files/hash';
import { addFile, edited, fitName } from '@/lib/files/list';
import { createHashQueue, type Job } from '@/lib/files/queue';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import type { RowActions } from './FileRow';
import type { useFileList } from './useFileList';

type FileWords = Words['tools']['files'];

/** Reads chosen files one after the other, adds or compares them, and says what could not be done. */
export function useFileWork(
  list: ReturnType<typeof useFileList>,
  words: FileWords,
  leaveRow: (sha256: string) => void,
) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const [checked, setChecked] = useState<{ readonly [sha256: string]: string }>({});
  const say = (...more: string[]) => setSaid((before) => [...before, ...more]);

  const ended = ({ file, name, against }: Job, answer: HashAnswer) => {
    const trouble = answer.ok ? '' : fill(words.trouble[answer.trouble], { name });
    if (against !== undefined) {
      const sentence = answer.ok && (answer.sha256 === against ? words.same : words.differs);
      const text = sentence ? fill(sentence, { name, sha256: answer.sha256 }) : trouble;
      return setChecked((before) => ({ ...before, [against]: text }));
    }
    if (!answer.ok) return say(trouble);
    const added = addFile(list.now(), { name, size: file.size, sha256: answer.sha256 });
    if (added.outcome === 'added') list.change(added.files);
    else if (added.outcome === 'double') say(fill(words.double, { name, other: added.name }));
    else say(fill(words.full, { name, most: MOST_FILES }));
  };

  // The queue and the rows outlive a rendering; they reach what belongs to the latest one through this.
  const latest = useRef({ ended, list, leaveRow, words });
  useEffect(() => {
    latest.current = { ended, list, leaveRow, words };
  });
  const [queue] = useState(() => createHashQueue((job, answer) => latest.current.ended(job, answer)));
  useEffect(() => () => queue.cancelAll(), [queue]);

  const actions = useMemo<RowActions>(() => {
    const current = () => latest.current;
    return {
      edit: (sha256, part) => {
        const { list } = current();
        list.change(list.now().map((file) => (file.sha256 === sha256 ? edited(file, part) : file)));
      },
      remove: (sha256) => {
        const { list, leaveRow, words } = current();
        leaveRow(sha256);
        const name = list.now().find((file) => file.sha256 === sha256)?.name ?? '';
        list.change(list.now().filter((file) => file.sha256 !== sha256));
        setChecked(({ [sha256]: _, ...others }) => others);
        setSaid([fill(words.removed, { name })]);
      },
      check: (sha256, file) => {
        setChecked((before) => ({ ...before, [sha256]: '' }));
        queue.add([{ file, name: fitName(file.name).name || current().words.unnamed, against: sha256 }]);
      },
    };
  }, [queue]);

  const add = (files: readonly File[], folders: readonly string[]) => {
    const fit = files.map((file) => ({ file, ...fitName(file.name) }));
    const jobs = fit.map(({ file, name }) => ({ file, name: name || words.unnamed }));
    setSaid([
      ...folders.map((name) => fill(words.folder, { name: fitName(name).name })),
      ...fit.flatMap(({ cut, name }) => (cut ? [fill(words.nameCut, { name })] : [])),
    ]);
    queue.add(jobs);
  };

  return { queue, said, setSaid, checked, actions, add };
}

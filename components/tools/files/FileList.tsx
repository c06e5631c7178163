'use client';
import { useId, useRef } from 'react';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/Words';
import { DropArea } from './DropArea';
import { ExportButtons } from './ExportButtons';
import { FileRow } from './FileRow';
import { KeepList } from './KeepList';
import { useFileList } from './useFileList';
import { useFileWork } from './useFileWork';
import { WorkList } from './WorkList';

interface Props {
  readonly words: Words['tools']['files'];
  /** The list is the one of the case. Otherwise it is in memory until the person keeps it. */
  readonly inCase?: boolean;
}

/** The person's files with size and SHA-256, worked out on this device; nothing is uploaded. */
export function FileList({ words, inCase = false }: Props) {
  const { locale } = useWords();
  const id = useId();
  const choose = useRef<HTMLButtonElement>(null);
  const list = useFileList(inCase);
  const { files, ofCase, storage } = list;

  const removeId = (sha256: string) => `${id}-${sha256}`;
  /** A removed row hands the focus to the next one, or the one before, or the button that adds files. */
  const leaveRow = (sha256: string) => {
    const at = files.findIndex((file) => file.sha256 === sha256);
    const next = files[at + 1] ?? files[at - 1];
    (next ? document.getElementById(removeId(next.sha256)) : choose.current)?.focus();
  };
  const { queue, said, setSaid, checked, actions, add } = useFileWork(list, words, leaveRow);

  const keep = () => {
    const left = list.keep();
    setSaid([left > 0 ? fill(words.keptSome, { count: left }) : words.kept]);
    choose.current?.focus();
  };

  return (
    <div>
      <p className="mb-3 font-medium">{words.private}</p>
      <DropArea words={words} button={choose} onFiles={add}>
        <WorkList queue={queue} words={words} leave={() => choose.current?.focus()} />
      </DropArea>
      <div role="status" className="mt-4 space-y-1 wrap-anywhere">
        <p className="font-medium">{files.length === 0 ? words.empty : plural(locale, files.length, words.count)}</p>
        {said.map((text, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences are only added at the end, and two may be the same
          <p key={at}>{text}</p>
        ))}
      </div>
      {ofCase && storage !== 'ok' && (
        <Notice tone="warning" role="status">
          <p>{words.notKept}</p>
        </Notice>
      )}
      {files.length > 0 && (
        <ul aria-label={words.listTitle} className="mt-4 space-y-4">
          {files.map((file) => (
            <FileRow
              key={file.sha256}
              file={file}
              words={words}
              actions={actions}
              checked={checked[file.sha256] ?? ''}
              removeId={removeId(file.sha256)}
            />
          ))}
        </ul>
      )}
      {!ofCase && <KeepList words={words} own={files.length} inCase={list.waiting} keep={keep} />}
      {files.length > 0 && <ExportButtons words={words} files={files} texts={list.texts} />}
    </div>
  );
}

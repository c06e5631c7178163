'use client';
import { useSyncExternalStore } from 'react';
import type { HashQueue, Work } from '@/lib/files/queue';
import { formatSize } from '@/lib/files/size';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/Words';

type FileWords = Words['tools']['files'];
const nothing: readonly Work[] = [];

function WorkItem({ item, words, cancel }: { item: Work; words: FileWords; cancel: () => void }) {
  const { locale } = useWords();
  const percent = item.file.size === 0 ? 0 : Math.floor((item.done / item.file.size) * 100);
  const text = item.running
    ? fill(words.reading, { percent, size: formatSize(locale, item.file.size) })
    : words.waiting;
  return (
    <li className="rounded-lg border-2 border-line bg-surface p-3">
      <p className="wrap-anywhere">
        <bdi>{item.name}</bdi>
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <progress
          className="h-3 min-w-0 flex-1 accent-accent"
          max={100}
          value={percent}
          aria-label={fill(words.progressOf, { name: item.name })}
          aria-valuetext={text}
        />
        <span className="text-muted">{text}</span>
        <Button look="quiet" aria-label={fill(words.cancelOf, { name: item.name })} onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </li>
  );
}

interface Props {
  readonly queue: HashQueue;
  readonly words: FileWords;
  /** Where the focus goes when the button in use disappears. */
  readonly leave: () => void;
}

/** The files that wait or are being read, each with its progress. */
export function WorkList({ queue, words, leave }: Props) {
  const work = useSyncExternalStore(queue.subscribe, queue.getWork, () => nothing);
  if (work.length === 0) return null;
  return (
    <div className="mt-4 print:hidden">
      <ul className="space-y-2">
        {work.map((item) => (
          <WorkItem
            key={item.id}
            item={item}
            words={words}
            cancel={() => {
              leave();
              queue.cancel(item.id);
            }}
          />
        ))}
      </ul>
      {work.length > 1 && (
        <Button
          look="quiet"
          onClick={() => {
            leave();
            queue.cancelAll();
          }}
        >
          {words.cancelAll}
        </Button>
      )}
    </div>
  );
}

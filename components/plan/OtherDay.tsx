'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Status } from '../ui/Status';
import { useWords } from '../ui/Words';

interface Props {
  readonly words: Words['whatChanged'];
  readonly today: string;
  /** The day shown in place of today; undefined: today. */
  readonly day: string | undefined;
  readonly onDay: (day: string | undefined) => void;
}

/** Says clearly that the plan is that of another day, and leads back. */
export function OtherDay({ words, today, day, onDay }: Props) {
  const { other } = words;
  const { locale } = useWords();
  return (
    <>
      <Status text={day === undefined ? '' : fill(other.shown, { day: formatDay(locale, day) })} />
      {day !== undefined && (
        <div className="mb-6">
          <Notice tone="problem" title={other.notice}>
            <p>{fill(other.noticeText, { day: formatDay(locale, day), today: formatDay(locale, today) })}</p>
            <p>{words.courtList}</p>
            <Button look="secondary" className="mt-2" onClick={() => onDay(undefined)}>
              {other.back}
            </Button>
          </Notice>
        </div>
      )}
    </>
  );
}

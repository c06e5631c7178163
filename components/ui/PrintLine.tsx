'use client';
import { usePathname } from 'next/navigation';
import { base } from '@/lib/base';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { useToday } from '../case/useToday';
import { useOrigin } from './useOrigin';
import { useUnfoldedPrint } from './useUnfoldedPrint';

interface Props {
  readonly locale: string;
  /** Day of the state of the law. */
  readonly lawAsOf: string;
  readonly words: Words['planFiles']['paper'];
}

/** On paper only, at the top of the first sheet: the day, the page without query and fragment, the state of the law. */
export function PrintLine({ locale, lawAsOf, words }: Props) {
  const today = useToday();
  const path = usePathname();
  const origin = useOrigin();
  useUnfoldedPrint();
  return (
    <div data-print-line className="hidden text-sm print:block">
      <p>{fill(words.printed, { day: formatDay(locale, today) })}</p>
      <p>{fill(words.law, { day: formatDay(locale, lawAsOf) })}</p>
      <p>{fill(words.address, { address: `${origin}${base}${path}` })}</p>
      <p data-once-note>{words.once}</p>
    </div>
  );
}

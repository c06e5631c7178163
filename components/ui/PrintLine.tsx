'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { base } from '@/lib/base';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { isoToday } from '../case/useToday';
import { useOrigin } from './useOrigin';
import { useUnfoldedPrint } from './useUnfoldedPrint';

interface Props {
  readonly locale: string;
  /** The state of the law, as a sentence. */
  readonly law: string;
  readonly words: Words['planFiles']['paper'];
}

/** The day on which the page goes on paper. It is written then: a phone needs a tenth of a second for its first day. */
function usePrinted(): string | undefined {
  const [day, setDay] = useState<string>();
  useEffect(() => {
    const print = () => flushSync(() => setDay(isoToday()));
    const paper = window.matchMedia('print');
    const onPaper = () => paper.matches && print();
    window.addEventListener('beforeprint', print);
    // For browsers that do not say before they print.
    paper.addEventListener('change', onPaper);
    return () => {
      window.removeEventListener('beforeprint', print);
      paper.removeEventListener('change', onPaper);
    };
  }, []);
  return day;
}

/** On paper only, at the top of the first sheet: the day, the page without query and fragment, the state of the law. */
export function PrintLine({ locale, law, words }: Props) {
  const path = usePathname();
  const origin = useOrigin();
  const printed = usePrinted();
  useUnfoldedPrint();
  return (
    <div data-print-line className="hidden text-sm print:block">
      {printed && <p>{fill(words.printed, { day: formatDay(locale, printed) })}</p>}
      <p>{law}</p>
      <p>{fill(words.address, { address: `${origin}${base}${path}` })}</p>
      <p data-once-note>{words.once}</p>
    </div>
  );
}

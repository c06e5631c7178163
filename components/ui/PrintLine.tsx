'use client';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { base } from '@/lib/base';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import type { Words } from '@/lib/words/words';
import { useToday } from '../case/useToday';
import { useOrigin } from './useOrigin';
import { useUnfoldedPrint } from './useUnfoldedPrint';

interface Props {
  readonly locale: string;
  /** The state of the law, as a sentence. */
  readonly law: string;
  readonly words: Words['planFiles']['paper'];
}

/** False until the page goes on paper: to write a day costs a phone a tenth of a second when it does so first. */
function usePrinted(): boolean {
  const [printed, setPrinted] = useState(false);
  useEffect(() => {
    const print = () => flushSync(() => setPrinted(true));
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);
  return printed;
}

/** On paper only, at the top of the first sheet: the day, the page without query and fragment, the state of the law. */
export function PrintLine({ locale, law, words }: Props) {
  const today = useToday();
  const path = usePathname();
  const origin = useOrigin();
  const printed = usePrinted();
  useUnfoldedPrint();
  return (
    <div data-print-line className="hidden text-sm print:block">
      {printed && <p>{fill(words.printed, { day: formatDay(locale, today) })}</p>}
      <p>{law}</p>
      <p>{fill(words.address, { address: `${origin}${base}${path}` })}</p>
      <p data-once-note>{words.once}</p>
    </div>
  );
}

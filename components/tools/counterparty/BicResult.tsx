'use client';
import { fill } from '@/lib/words/fill';
import { countryName } from '@/lib/words/format';
import type { BicCheck } from '@/rules/counterparty/bic';
import { onWatchList } from '@/rules/counterparty/payee-check';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Notice } from '../../ui/Notice';
import { useWords } from '../../ui/Words';
import type { CounterpartyWords } from './kinds';

interface Props {
  readonly words: CounterpartyWords;
  readonly checked: BicCheck;
}

/** The form of a bank code in words, the bank's country, and what the country does not show. */
export function BicResult({ words: { bic, shared }, checked: { result, parts, code, changes } }: Props) {
  const { locale } = useWords();
  const { title, text } = bic.results[result];
  const tone = result === 'form_ok' ? (parts?.use === 'normal' ? 'info' : 'warning') : 'problem';
  return (
    <>
      <Notice tone={result === 'nothing_typed' ? 'info' : tone} title={title}>
        <p>{fill(text, { count: [...code].length })}</p>
        {parts && bic.use[parts.use] !== '' && <p className="font-medium">{bic.use[parts.use]}</p>}
      </Notice>
      {parts && (
        <ul className="list-disc space-y-1 ps-6">
          <li>{fill(bic.country, { country: countryName(locale, parts.country), code: parts.country })}</li>
          <li>{bic.countryLimit}</li>
          {parts.country === 'CN' && (
            <li>
              {bic.china} <CertaintyMark certainty="unverified" words={shared.certainty} />
            </li>
          )}
          {onWatchList(parts.country) && (
            <li>
              {bic.watch} <CertaintyMark certainty="unverified" words={shared.certainty} />
            </li>
          )}
          <li>{bic.office[parts.office]}</li>
        </ul>
      )}
      {parts && changes.length > 0 && <p>{fill(shared.readAs, { code })}</p>}
    </>
  );
}

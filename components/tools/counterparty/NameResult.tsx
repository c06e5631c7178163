'use client';
import { inBrackets, jointsOf } from '@/lib/words/join';
import type { CompanyName } from '@/rules/counterparty/company-name';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { CounterpartyWords } from './kinds';
import { Reading } from './Reading';
import type { Tables } from './read-names';
import { Traditional } from './Traditional';

interface Props {
  readonly words: CounterpartyWords;
  readonly read: CompanyName & Tables;
}

/** The parts of a Chinese name as a hint, or why there are none. */
export function NameResult({ words, read }: Props) {
  const { name, shared } = words;
  const { locale } = useWords();
  const { script, region, tradeName, trade, form } = read;
  const chinese = script === 'chinese' || script === 'mixed';
  const says = script === 'nothing_typed' ? name.nothing : chinese ? name.chinese : name.other;
  const rows = [
    [name.place, region?.text],
    [name.tradeName, tradeName],
    [name.trade, trade],
    [name.form, form && `${form.text}${inBrackets(locale, name.forms[form.kind])}`],
  ] as const;
  return (
    <>
      <Notice tone={script === 'other' ? 'warning' : 'info'} title={says.title}>
        <p>
          <Text>{says.text}</Text>
        </p>
        {chinese && <CertaintyMark certainty="unverified" words={shared.certainty} />}
      </Notice>
      <Traditional words={name.traditional} read={read} />
      {read.tables === 'missing' && <p>{name.traditional.notLoaded}</p>}
      {chinese && (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {rows.map(([label, part]) => (
            <div key={label} className="col-span-2 grid grid-cols-subgrid">
              <dt className="font-medium">{label}</dt>
              <dd className="wrap-anywhere">{part ? <Text>{part}</Text> : name.missing}</dd>
            </div>
          ))}
          {read.inBrackets.length > 0 && (
            <div className="col-span-2 grid grid-cols-subgrid">
              <dt className="font-medium">{name.inBrackets}</dt>
              <dd className="wrap-anywhere">
                <Text>{read.inBrackets.join(jointsOf(locale).list)}</Text>
              </dd>
            </div>
          )}
        </dl>
      )}
      {region && <p>{region.where === 'outside' ? name.outside : name.placeIsHint}</p>}
      {script === 'mixed' && <p>{name.mixed}</p>}
      {chinese && <Reading words={shared} changes={read.changes} />}
    </>
  );
}

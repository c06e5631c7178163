'use client';
import { fill, plural } from '@/lib/words/fill';
import { doubtsOf } from '@/rules/jurisdiction/doubts';
import { type JurisdictionRow, ruleTable } from '@/rules/jurisdiction/rule-table';
import { Fold } from '../ui/Fold';
import { Text } from '../ui/Text';
import { Mark } from './Mark';
import { OpenPoint } from './OpenPoint';
import { usePlan } from './PlanContext';
import { Sources } from './Sources';

const table: { readonly [rule: string]: JurisdictionRow } = ruleTable;

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  return (
    <ul className="mt-1 space-y-1 border-s-4 border-amber ps-3">
      {doubts.map((doubt) => (
        <li key={doubt}>
          <Text>{doubt}</Text>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly id: string;
  readonly open?: boolean;
  readonly denied?: boolean;
  /** Its citations stand open. */
  readonly cited?: boolean;
  /** It is settled in this reason, whatever else of the reason is only probable. */
  readonly firm?: boolean;
}

/** The sentence of a rule, its mark, its law, and the doubts; where the law is contested they stand open. `open`: not established; `denied`: the row said no. */
export function Rule({ id, open = false, denied = false, cited = false, firm = false }: Props) {
  const { words, language, held } = usePlan();
  const row = table[id];
  const own: { readonly [rule: string]: string } = denied ? words.deniedRules : open ? words.openRules : {};
  const sentences: { readonly [rule: string]: string } = { ...words.rules, ...own };
  const certainty = (firm && row?.whereFirm) || row?.certainty;
  const doubts =
    row && certainty === row.certainty ? doubtsOf(held.facts, id).flatMap((n) => words.doubts[n] ?? []) : [];
  const isContested = certainty === 'contested';
  return (
    <div>
      <p>
        {open && <OpenPoint />}
        <Text>{sentences[id] ?? fill(words.plan.unknownWords, { id })}</Text>{' '}
        {certainty && <Mark certainty={certainty} />}
      </p>
      {isContested && doubts.length > 0 && <Doubts doubts={doubts} />}
      <div className="flex flex-wrap gap-x-6 *:open:basis-full">
        {!isContested && doubts.length > 0 && (
          <Fold kind="small" summary={plural(language.locale, doubts.length, words.plan.doubts)}>
            <Doubts doubts={doubts} />
          </Fold>
        )}
        {row && <Sources sources={row.sources} shown={cited} />}
      </div>
    </div>
  );
}

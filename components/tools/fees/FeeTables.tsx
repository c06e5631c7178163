import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';
import { bearers, exemptions, halvings, paidFirst, refunds } from '@/rules/costs/fee-events';
import { fixedFees } from '@/rules/costs/other-fees';
import type { Certainty } from '@/rules/provision';
import { exactMoney } from '../../plan/money';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Section } from '../../ui/Section';
import { Text } from '../../ui/Text';
import { authorityText } from './authority';

interface Row {
  readonly key: string;
  readonly text: string;
  readonly fee?: string;
  readonly authority: string;
  readonly certainty: Certainty;
}

interface Props {
  readonly locale: string;
  readonly words: Words['tools']['fees'];
  readonly certainty: Words['pages']['plan']['certainty'];
  /** How articles are cited. */
  readonly cite: Pick<Words['pages']['plan'], 'article' | 'articles'>;
}

function List({
  title,
  says,
  rows,
  certainty,
}: { title: string; says?: string; rows: readonly Row[] } & Pick<Props, 'certainty'>) {
  return (
    <Section title={title}>
      {says && <p className="mb-2 text-muted">{says}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.key} className="py-2.5">
            <Text>{row.text}</Text>
            {row.fee && <strong className="whitespace-nowrap">{row.fee}</strong>}{' '}
            <span className="text-sm text-muted">
              <Text>{row.authority}</Text>
            </span>{' '}
            <CertaintyMark certainty={row.certainty} words={certainty} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What does not depend on a sum: fixed fees, halving, refunds, who pays (procedure.md T4, T5, 1.10). */
export function FeeTables({ locale, words, certainty, cite }: Props) {
  const { colon } = jointsOf(locale);
  const yuan = (fen: bigint) => exactMoney(locale, { minor: Number(fen), currency: 'CNY' });
  const rowsOf = <K extends string>(
    table: { readonly [key in K]: { readonly authority: string; readonly certainty: Certainty } },
    text: (key: K) => string,
    fee?: (key: K) => string,
  ): Row[] =>
    (Object.keys(table) as K[]).map((key) => ({
      key,
      text: text(key),
      ...(fee && { fee: fee(key) }),
      authority: authorityText(locale, words.laws, cite, table[key].authority),
      certainty: table[key].certainty,
    }));
  const fixedFee = (key: keyof typeof fixedFees) => {
    const { min, max } = fixedFees[key];
    return min === max ? yuan(min) : fill(words.range, { min: yuan(min), max: yuan(max) });
  };
  return (
    <>
      <List
        title={words.fixedTitle}
        says={words.rangeSays}
        rows={rowsOf(fixedFees, (key) => `${words.fixed[key]}${colon}`, fixedFee)}
        certainty={certainty}
      />
      <List
        title={words.eventsTitle}
        rows={rowsOf({ ...halvings, ...exemptions }, (key) => words.events[key])}
        certainty={certainty}
      />
      <List title={words.refundsTitle} rows={rowsOf(refunds, (key) => words.refunds[key])} certainty={certainty} />
      <List title={words.paidFirstTitle} rows={rowsOf(paidFirst, (key) => words.prepaid[key])} certainty={certainty} />
      <List
        title={words.bearsTitle}
        rows={rowsOf(bearers, (key) => `${words.bearerCases[key]}${colon}${words.bearers[bearers[key].who]}`)}
        certainty={certainty}
      />
    </>
  );
}

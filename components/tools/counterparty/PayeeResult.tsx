'use client';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Colour, PayeeFlag } from '@/rules/counterparty/payee-check';
import { CertaintyMark } from '../../ui/CertaintyMark';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import { citation } from './citation';
import type { CounterpartyWords } from './kinds';

const tones = { none: 'info', amber: 'warning', red: 'problem' } as const satisfies { [colour in Colour]: string };

const wordsOf = ({ payee }: CounterpartyWords, { id, colours }: PayeeFlag): string => {
  if (id !== 'account_changed') return payee.flags[id];
  if (colours.length > 1) return payee.flags.account_changed_open;
  return payee.flags[colours[0] === 'red' ? 'account_changed_red' : 'account_changed_none'];
};

function colourName({ payee }: CounterpartyWords, colours: PayeeFlag['colours']): string {
  const [first] = colours;
  const last = colours.at(-1) ?? first;
  if (first === last) return payee.colours[first];
  return fill(payee.between, { first: payee.colours[first], last: payee.colours[last] });
}

/** The flags of the payment, each with its colour or the colours still open, and what would settle it. */
export function PayeeResult({
  words,
  flags,
}: {
  readonly words: CounterpartyWords;
  readonly flags: readonly PayeeFlag[];
}) {
  const { locale } = useWords();
  const { payee, shared } = words;
  return (
    <>
      <p className="font-semibold">{payee.resultTitle}</p>
      {flags.map((flag) => (
        <Notice
          key={flag.id}
          tone={flag.colours.length > 1 ? 'warning' : tones[flag.colours[0]]}
          title={colourName(words, flag.colours)}
        >
          <p>
            <Text>{wordsOf(words, flag)}</Text>
          </p>
          {flag.missing.map((id) => (
            <p key={id} className="font-medium">
              <Text>{payee.missing[id]}</Text>
            </p>
          ))}
          {flag.sources.length > 0 && (
            <p className="text-sm text-muted">
              <Text>
                {fill(payee.law, {
                  sources: flag.sources
                    .map((source) => citation(locale, words.ladder.article, source))
                    .join(jointsOf(locale).semicolon),
                })}
              </Text>
            </p>
          )}
          <CertaintyMark certainty={flag.certainty} words={shared.certainty} />
        </Notice>
      ))}
      <p>{payee.limit}</p>
    </>
  );
}

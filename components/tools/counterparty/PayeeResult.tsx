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

function wordsOf({ payee }: CounterpartyWords, { id, colours, missing }: PayeeFlag): string {
  const open = missing.length > 0;
  switch (id) {
    case 'same_abroad':
      return payee.flags[open ? 'same_abroad_open' : 'same_abroad'];
    case 'company_abroad':
      return payee.flags[open ? 'company_abroad_open' : 'company_abroad'];
    case 'company_for_person_abroad':
      return payee.flags[open ? 'company_for_person_abroad_open' : 'company_for_person_abroad'];
    case 'account_changed':
      if (open) return payee.flags.account_changed_open;
      return payee.flags[colours[0] === 'red' ? 'account_changed_red' : 'account_changed_none'];
    default:
      return payee.flags[id];
  }
}

/** The seller itself was paid, and only the bank is not known: the good answer, so no warning is named. */
const isSeller = ({ id, missing }: PayeeFlag): boolean => id === 'same_abroad' && missing.length > 0;

const isWarning = (flag: PayeeFlag): boolean => !isSeller(flag) && flag.colours.some((colour) => colour !== 'none');

function colourName({ payee }: CounterpartyWords, flag: PayeeFlag): string {
  if (isSeller(flag)) return payee.sellerPaid;
  const { colours, missing } = flag;
  const [first] = colours;
  const last = colours.at(-1) ?? first;
  const [open] = missing;
  if (first === last || !open) return payee.colours[first];
  return fill(payee.between, {
    open: payee.open[open],
    last: payee.colours[last],
  });
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
          tone={flag.colours.length > 1 && !isSeller(flag) ? 'warning' : tones[flag.colours[0]]}
          title={colourName(words, flag)}
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
      {flags.some(isWarning) && <p>{payee.limit}</p>}
    </>
  );
}

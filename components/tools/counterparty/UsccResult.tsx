'use client';
import { fill } from '@/lib/words/fill';
import type { UsccCheck, UsccClass } from '@/rules/counterparty/uscc';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import type { CounterpartyWords } from './kinds';
import { UsccPlace } from './UsccPlace';

const tones: { readonly [result in UsccClass]: 'info' | 'warning' | 'problem' } = {
  nothing_typed: 'info',
  old_register_number: 'warning',
  organisation_code: 'warning',
  input_error: 'problem',
  early_code: 'warning',
  check_failed: 'problem',
  seller: 'info',
  unusual_for_seller: 'warning',
};

interface Props {
  readonly words: CounterpartyWords;
  readonly checked: UsccCheck;
}

/** The class of the code in words, then its parts. */
export function UsccResult({ words, checked }: Props) {
  const { uscc } = words;
  const { result, parts, wrong, code, found } = checked;
  const { title, text } = uscc.results[result];
  const showLength = result === 'input_error' && code.length !== 18 && found.length === 0;
  return (
    <>
      <Notice
        tone={found.length > 0 ? 'info' : tones[result]}
        title={found.length > 0 ? words.shared.codeInText : title}
      >
        {found.length === 0 && (
          <p>
            <Text>{fill(text, { expected: parts?.expected ?? '' })}</Text>
          </p>
        )}
        {showLength && <p>{fill(uscc.length, { count: [...code].length })}</p>}
        {wrong.length > 0 && (
          <>
            <p>{uscc.wrongTitle}</p>
            <ul className="list-disc ps-6">
              {wrong.map(({ at, character, reason }) => (
                <li key={at}>{fill(uscc.wrong[reason], { at, character })}</li>
              ))}
            </ul>
            {wrong.some(({ character }) => /[IOSVZ]/.test(character)) && <p>{uscc.letters}</p>}
          </>
        )}
      </Notice>
      {parts && <UsccParts words={words} checked={checked} />}
    </>
  );
}

function UsccParts({ words, checked: { parts } }: Props) {
  if (!parts) return null;
  const { uscc } = words;
  const { registration } = parts;
  return (
    <div>
      <p className="font-semibold">{uscc.partsTitle}</p>
      <ul className="list-disc space-y-1 ps-6">
        <li>
          {registration
            ? fill(uscc.registered, { authority: uscc.authorities[registration.authority] })
            : uscc.noAuthority}
        </li>
        {registration && (
          <li>
            <Text>{registration.kind ? fill(uscc.kind, { kind: uscc.kinds[registration.kind] }) : uscc.noKind}</Text>
          </li>
        )}
        {registration?.kind === 'individual_business' && (
          <li>
            <Text>{uscc.individual}</Text>
          </li>
        )}
        <UsccPlace words={words} parts={parts} />
        <li>{uscc.organisation[parts.organisationDigitOk ? 'yes' : 'no']}</li>
      </ul>
    </div>
  );
}

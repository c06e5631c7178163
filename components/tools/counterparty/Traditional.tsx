'use client';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { CompanyName } from '@/rules/counterparty/company-name';
import { CopyButton } from '../../ui/CopyButton';
import { Notice } from '../../ui/Notice';
import { Text } from '../../ui/Text';
import { useWords } from '../../ui/Words';
import type { CounterpartyWords } from './kinds';

interface Props {
  readonly words: CounterpartyWords['name']['traditional'];
  readonly read: CompanyName;
}

/** A name in traditional characters as the register probably writes it, and the characters that leave it open. */
export function Traditional({ words, read: { name, traditional } }: Props) {
  const { locale } = useWords();
  if (!traditional) return null;
  return (
    <Notice title={words.title}>
      <p>{words.text}</p>
      <p className="text-lg wrap-anywhere">
        <Text>{name}</Text>
      </p>
      {traditional.several.length > 0 && (
        <>
          <p>{words.several}</p>
          <ul className="list-disc ps-6">
            {traditional.several.map(({ character, forms }) => (
              <li key={character}>
                <Text>{fill(words.forms, { character, forms: formatList(locale, forms, 'disjunction') })}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-3">
        <CopyButton text={name} words={words.copy} />
      </div>
    </Notice>
  );
}

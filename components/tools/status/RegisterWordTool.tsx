'use client';
import { useState } from 'react';
import { textLimits } from '@/lib/case/case';
import { fill } from '@/lib/words/fill';
import type { Facts } from '@/rules/facts';
import { listsNamed } from '@/rules/supplier-status/overlays';
import { type RegisterReading, readRegisterText } from '@/rules/supplier-status/register-reading';
import { Button } from '../../ui/Button';
import { Text } from '../../ui/Text';
import { ToolField } from '../counterparty/ToolField';
import { useToolText } from '../counterparty/useToolText';
import type { StatusWords } from './kinds';
import { UseAnswers } from './UseAnswers';
import { WordChooser } from './WordChooser';
import { WordResult } from './WordResult';

interface Props {
  readonly words: StatusWords;
  /** Start from the register word of the case in hand and keep what is typed there; otherwise nothing is kept. */
  readonly inCase?: boolean;
  readonly onUse?: (answers: Partial<Facts>) => void;
}

/** Reads a word or a page of the company register: typed, pasted or chosen from a list. */
export function RegisterWordTool({ words, inCase = false, onUse }: Props) {
  const { word } = words;
  const text = useToolText('registerWord', inCase);
  const [reading, setReading] = useState<RegisterReading>();
  const tooLong = text.value.trim().length > textLimits.registerWord;
  const check = (typed: string) => {
    const read = readRegisterText(typed);
    const long = typed.trim().length > textLimits.registerWord;
    if (!long) text.keep(typed);
    else if (read.result === 'read' && read.found[0]) text.keep(read.found[0].seen);
    setReading(read);
  };
  const choose = (chosen: string) => {
    text.change(chosen);
    check(chosen);
  };
  const candidates = reading && (reading.result === 'several' || reading.result === 'unknown') ? reading.found : [];
  const { status } = reading ?? {};
  return (
    <div className="space-y-4">
      <ToolField
        label={word.label}
        hint={word.hint}
        value={text.value}
        onChange={(next) => {
          text.change(next);
          setReading(undefined);
        }}
        onKeep={() => text.keep()}
        onCheck={() => check(text.value)}
      />
      {inCase && tooLong && <p className="text-muted">{reading?.status ? word.keptWord : word.tooLong}</p>}
      <Button onClick={() => check(text.value)}>{word.check}</Button>
      <div role="status" className="space-y-3 empty:hidden">
        {reading && <WordResult reading={reading} lists={listsNamed(text.value)} words={words} />}
      </div>
      {candidates.length > 0 && (
        <div>
          <p className="mb-2 font-medium">{word.chooseOne}</p>
          <ul className="flex flex-col items-start gap-2">
            {candidates.map(({ word: candidate }) => (
              <li key={candidate}>
                <Button look="secondary" onClick={() => choose(candidate)}>
                  <span>
                    <Text>{fill(word.thisOne, { word: candidate })}</Text>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {status && (
        <UseAnswers
          key={status}
          words={words}
          says={fill(word.useSays, { status: words.classes[status].name })}
          facts={{ 'seller.registerStatus': status }}
          onUse={onUse}
        />
      )}
      <WordChooser words={words} onChoose={choose} />
    </div>
  );
}

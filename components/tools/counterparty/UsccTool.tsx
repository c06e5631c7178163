'use client';
import { fill } from '@/lib/words/fill';
import { checkUscc } from '@/rules/counterparty/uscc';
import { CodeTool } from './CodeTool';
import type { ToolProps } from './kinds';
import { Offers, Reading } from './Reading';
import { UsccResult } from './UsccResult';
import { UseFacts } from './UseFacts';

/** Checks the form of a company code and says what it holds. */
export function UsccTool({ words, inCase = false, onUse }: ToolProps) {
  const { shared, uscc } = words;
  return (
    <CodeTool
      words={shared}
      says={uscc}
      id="sellerCode"
      inCase={inCase}
      check={checkUscc}
      isWrong={({ result, found }) => result === 'input_error' && found.length === 0}
      result={(checked) => <UsccResult words={words} checked={checked} />}
      more={({ code, corrections, changes, parts }, choose) => (
        <>
          <Offers title={shared.meantTitle} codes={corrections} words={shared} onChoose={choose} />
          <Reading words={shared} code={parts && code} changes={parts ? changes : []} />
          {parts?.factPrefix !== undefined && (
            <UseFacts
              key={code}
              words={shared}
              says={fill(uscc.useSays, { digits: parts.factPrefix })}
              facts={{ 'seller.codePrefix': parts.factPrefix }}
              onUse={onUse}
            />
          )}
        </>
      )}
    />
  );
}

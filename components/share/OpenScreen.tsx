'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Case } from '@/lib/case/case';
import { decodeCase, type Refusal } from '@/lib/link/decode';
import type { FactWords } from '@/lib/words/fact-words';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import { Notice } from '../ui/Notice';
import { useWords } from '../ui/Words';
import type { CompareWords } from './Compare';
import { OpenFields } from './OpenFields';
import { Received } from './Received';
import { Unlock } from './Unlock';

export interface OpenWords extends CompareWords {
  readonly open: Words['pages']['open'];
  readonly unlock: Words['advisor']['unlock'];
  readonly refusals: Words['linkRefusals'];
  readonly facts: { readonly [id in FactId]: FactWords };
  /** Day of the state of the law here. */
  readonly lawAsOf: string;
}

type Found =
  | { is: 'nothing' }
  | { is: 'reading' }
  | { is: 'case'; case: Case }
  | { is: 'sealed'; text: string }
  | { is: 'refused'; title: string; text: string };

/** Takes the fragment out of the address bar, so that the answers stay neither in it nor in a bookmark. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash) window.history.replaceState(window.history.state, '', pathname + search);
  return hash;
}

/** Where a prepared link lands: shows what is in it and changes nothing until that is chosen. */
export function OpenScreen({ words }: { readonly words: OpenWords }) {
  const { common } = useWords();
  const [found, setFound] = useState<Found>({ is: 'nothing' });

  const refuse = useCallback(
    (refusal: Refusal) => setFound({ is: 'refused', ...words.refusals[refusal] }),
    [words.refusals],
  );
  const readLink = useCallback(
    async (text: string) => {
      setFound({ is: 'reading' });
      const decoded = await decodeCase(text);
      if (decoded.ok) setFound({ is: 'case', case: decoded.case });
      else if (decoded.refusal === 'sealed') setFound({ is: 'sealed', text });
      else refuse(decoded.refusal);
    },
    [refuse],
  );

  useEffect(() => {
    const read = () => {
      const fragment = takeFragment();
      if (fragment) void readLink(fragment);
    };
    read();
    // A second link opened in the same tab changes the fragment only.
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [readLink]);

  return (
    <>
      {found.is === 'reading' && <p role="status">{common.loading}</p>}
      {found.is === 'refused' && (
        <Notice tone="problem" role="alert" title={found.title}>
          <p>{found.text}</p>
        </Notice>
      )}
      {found.is === 'sealed' && (
        <Unlock
          key={found.text}
          text={found.text}
          words={words.unlock}
          onCase={(opened) => setFound({ is: 'case', case: opened })}
          onRefused={refuse}
        />
      )}
      {found.is === 'case' && <Received received={found.case} words={words} />}
      <OpenFields
        words={words.open}
        onLink={readLink}
        onCase={(opened) => setFound({ is: 'case', case: opened })}
        onRefused={(text) => setFound({ is: 'refused', title: words.open.refusedTitle, text })}
      />
    </>
  );
}

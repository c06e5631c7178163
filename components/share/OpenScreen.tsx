'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Case } from '@/lib/case/case';
import type { NamedInFile } from '@/lib/files/cases-file';
import type { ReadFile } from '@/lib/files/read-file';
import { decodeCase, type Refusal } from '@/lib/link/decode';
import type { ToldFact } from '@/lib/words/fact-words';
import type { Packed } from '@/lib/words/packed';
import type { Words } from '@/lib/words/words';
import type { FactId } from '@/rules/facts';
import { Notice } from '../ui/Notice';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import type { CompareWords } from './Compare';
import { type Opened, OpenFields } from './OpenFields';
import { Received } from './Received';
import { SeveralCases } from './SeveralCases';
import { Unlock } from './Unlock';

export interface OpenWords extends CompareWords {
  readonly open: Words['pages']['open'];
  readonly unlock: Words['advisor']['unlock'];
  readonly cases: Words['cases'];
  readonly refusals: Words['linkRefusals'];
  readonly facts: { readonly [id in FactId]: ToldFact };
  /** Day of the state of the law here. */
  readonly lawAsOf: string;
}

type Found =
  | { is: 'nothing' }
  | { is: 'reading' }
  | { is: 'case'; case: Case; plan?: true }
  | { is: 'cases'; file: Extract<ReadFile, { is: 'cases' }>; one?: NamedInFile }
  | { is: 'sealed'; text: string }
  | { is: 'refused'; title: string; text: string };

/** Takes the fragment out of the address bar, so that the answers stay neither in it nor in a bookmark. */
function takeFragment(): string {
  const { hash, pathname, search } = window.location;
  if (hash) window.history.replaceState(window.history.state, '', pathname + search);
  return hash;
}

/** Where a prepared link lands: shows what is in it and changes nothing until that is chosen. */
export function OpenScreen({ words: packed }: { readonly words: Packed<OpenWords> }) {
  const words = useUnpacked(packed);
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

  const showFile = useCallback((opened: Opened) => {
    if (opened.is === 'cases') setFound({ is: 'cases', file: opened });
    else setFound({ is: 'case', case: opened.case, ...(opened.is === 'plan' && { plan: true }) });
  }, []);
  const refuseFile = useCallback(
    (text: string) => setFound({ is: 'refused', title: words.open.refusedTitle, text }),
    [words.open.refusedTitle],
  );

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
      {found.is === 'case' && (
        <>
          {found.plan && (
            <div className="mb-6">
              <Notice>
                <p>{words.cases.file.plan}</p>
              </Notice>
            </div>
          )}
          <Received received={found.case} words={words} />
        </>
      )}
      {found.is === 'cases' && (
        <>
          <SeveralCases file={found.file} words={words.cases} onLook={(one) => setFound({ ...found, one })} />
          {found.one && (
            <div className="mt-8">
              <Received received={found.one.case} words={words} />
            </div>
          )}
        </>
      )}
      <OpenFields words={words.open} cases={words.cases} onLink={readLink} onOpened={showFile} onRefused={refuseFile} />
    </>
  );
}

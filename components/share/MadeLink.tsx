'use client';
import { useEffect, useState } from 'react';
import { base } from '@/lib/base';
import type { Case } from '@/lib/case/case';
import { encodeCase, linkFor } from '@/lib/link/encode';
import { pathTo } from '@/lib/steps';
import type { FactWords } from '@/lib/words/fact-words';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { type FactId, factIds } from '@/rules/facts';
import { CopyButton } from '../ui/CopyButton';
import { Details } from '../ui/Details';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';
import { CaseView } from './CaseView';

/** Some mail programs were seen to cut addresses at 1,024 characters. */
const SHORT_ENOUGH = 1000;

interface Props {
  readonly sent: Case;
  readonly withTexts: boolean;
  readonly words: Words['pages']['link'];
  readonly facts: { readonly [id in FactId]: FactWords };
}

function useLink(sent: Case, withTexts: boolean, locale: string): { link?: string; failed?: true } {
  const [made, setMade] = useState<{ link?: string; failed?: true }>({});
  useEffect(() => {
    let stale = false;
    encodeCase(sent, { withTexts, withFrom: true }).then(
      (fragment) => {
        if (!stale) setMade({ link: linkFor(window.location.origin, `${base}${pathTo(locale, 'open')}`, fragment) });
      },
      () => {
        if (!stale) setMade({ failed: true });
      },
    );
    return () => {
      stale = true;
    };
  }, [sent, withTexts, locale]);
  return made;
}

/** The link, its length, and what its reader would see. */
export function MadeLink({ sent, withTexts, words, facts }: Props) {
  const { locale } = useWords();
  const { link, failed } = useLink(sent, withTexts, locale);
  const count = factIds.filter((id) => sent.facts[id] !== undefined).length;
  const label = fill(words.label, { answers: plural(locale, count, words.answers) });
  const shown = withTexts ? sent : withoutTexts(sent);
  return (
    <Section title={words.resultTitle}>
      {failed && (
        <Notice tone="problem" role="alert">
          <p>{words.failed}</p>
        </Notice>
      )}
      {link && (
        <div className="space-y-4">
          <label htmlFor="made-link" className="block font-medium">
            {label}
          </label>
          <textarea
            id="made-link"
            readOnly
            rows={4}
            className="w-full rounded-lg border-2 border-edge bg-surface p-3 font-mono text-sm break-all"
            value={link}
            onFocus={({ target }) => target.select()}
          />
          <p className="text-muted">
            {plural(locale, link.length, words.length)}{' '}
            {link.length <= SHORT_ENOUGH ? words.lengthGood : words.lengthLong}
          </p>
          <CopyButton text={link} words={words} />
          <Details summary={words.seesTitle}>
            {count === 0 ? <p>{words.seesNone}</p> : <CaseView seen={shown} facts={facts} />}
          </Details>
        </div>
      )}
    </Section>
  );
}

function withoutTexts({ texts: _texts, ...rest }: Case): Case {
  return rest;
}

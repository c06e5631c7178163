'use client';
import type { Case } from '@/lib/case/case';
import type { ToldFact } from '@/lib/words/fact-words';
import { fill, plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { type FactId, factIds } from '@/rules/facts';
import { Details } from '../ui/Details';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';
import { CaseView } from './CaseView';
import { HandOver } from './HandOver';
import { useMadeLink } from './useMadeLink';

/** Some mail programs were seen to cut addresses at 1,024 characters. */
const SHORT_ENOUGH = 1000;

interface Props {
  readonly sent: Case;
  readonly withTexts: boolean;
  /** Undefined: not locked. */
  readonly passphrase: string | undefined;
  readonly words: Words['pages']['link'];
  readonly facts: { readonly [id in FactId]: ToldFact };
}

/** The link, its length, and what its reader would see. */
export function MadeLink({ sent, withTexts, passphrase, words, facts }: Props) {
  const { locale } = useWords();
  const locked = passphrase !== undefined;
  const wanted = passphrase?.trim() === '' ? '' : passphrase;
  const { link, failed } = useMadeLink({ sent, withTexts, locale, passphrase: wanted });
  const count = factIds.filter((id) => sent.facts[id] !== undefined).length;
  const label = fill(locked ? words.lockedLabel : words.label, { answers: plural(locale, count, words.answers) });
  const shown = withTexts ? sent : withoutTexts(sent);
  return (
    <Section title={words.resultTitle}>
      {locked && !link && !failed && <p role="status">{wanted === '' ? words.passphraseWanted : words.locking}</p>}
      {failed && (
        <Notice tone="problem" role="alert">
          <p>{words.failed}</p>
        </Notice>
      )}
      {/* An open link is made at once: its place stands, empty, while the answers change. */}
      {(link || (!locked && !failed)) && (
        <div className="space-y-4">
          <label htmlFor="made-link" className="block font-medium">
            {label}
          </label>
          <textarea
            id="made-link"
            readOnly
            rows={4}
            className="w-full rounded-lg border-2 border-edge bg-surface p-3 font-mono text-sm break-all"
            value={link ?? ''}
            onFocus={({ target }) => target.select()}
          />
          {link && (
            <>
              <p className="text-muted">
                {plural(locale, link.length, words.length)}
                <Joint is="space" />
                {link.length <= SHORT_ENOUGH ? words.lengthGood : words.lengthLong}
              </p>
              <HandOver link={link} locked={locked} words={words} />
            </>
          )}
          <Details summary={words.seesTitle}>
            {locked && <p className="mb-3">{words.lockedSees}</p>}
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

'use client';
import { useMemo, useState } from 'react';
import { base } from '@/lib/base';
import { SENDER_MESSAGE_LIMIT, SENDER_NAME_LIMIT, tidyText } from '@/lib/case/case';
import { cameFromLink, caseToSend } from '@/lib/case/send';
import { useCase } from '@/lib/case/use-case';
import { pathTo } from '@/lib/paths';
import { saveText } from '@/lib/save';
import type { ToldFact } from '@/lib/words/fact-words';
import type { Packed } from '@/lib/words/packed';
import type { Words } from '@/lib/words/words';
import { type FactId, factIds } from '@/rules/facts';
import { useToday } from '../case/useToday';
import { fieldLook, Labelled, Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useUnpacked } from '../ui/useUnpacked';
import { useWords } from '../ui/Words';
import { AnswerPicker } from './AnswerPicker';
import { LockLink } from './LockLink';
import { MadeLink } from './MadeLink';

interface Props {
  readonly words: Packed<{
    readonly link: Words['pages']['link'];
    readonly facts: { readonly [id in FactId]: ToldFact };
  }>;
}

/** Makes a link or a file out of the case in hand. */
export function LinkScreen({ words: packed }: Props) {
  const { link: words, facts } = useUnpacked(packed);
  const { locale, common } = useWords();
  const { ready, case: held } = useCase();
  const asOf = useToday();
  const [left, setLeft] = useState<ReadonlySet<FactId>>(new Set());
  const [withTexts, setWithTexts] = useState(false);
  const [name, setName] = useState('');
  const [message, setMessage] = useState('');
  const [passphrase, setPassphrase] = useState<string | undefined>();
  const [sendsBack, setSendsBack] = useState(true);
  const fromLink = cameFromLink(held);
  const answered = factIds.filter((id) => held.facts[id] !== undefined);
  const sent = useMemo(() => {
    const chosen = new Set(factIds.filter((id) => !left.has(id)));
    const from = { name: tidyText(name, SENDER_NAME_LIMIT), message: tidyText(message, SENDER_MESSAGE_LIMIT) };
    return caseToSend(held, { chosen, from, asOf, back: fromLink && sendsBack });
  }, [held, left, name, message, asOf, fromLink, sendsBack]);

  if (!ready) return <p>{common.loading}</p>;
  const toolLink = `${window.location.origin}${base}${pathTo(locale)}`;
  return (
    <>
      {answered.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <Notice tone="warning">
            <p>{words.warning}</p>
          </Notice>
          <Section title={words.whichTitle}>
            <AnswerPicker answered={answered} left={left} setLeft={setLeft} words={words} facts={facts} />
            {held.texts && (
              <div className="mt-4">
                <Tick
                  type="checkbox"
                  label={words.texts}
                  checked={withTexts}
                  onChange={({ target }) => setWithTexts(target.checked)}
                />
              </div>
            )}
          </Section>
          <Section title={words.byTitle}>
            <div className="space-y-4">
              <Labelled label={words.by} htmlFor="link-by">
                <input
                  id="link-by"
                  type="text"
                  autoComplete="off"
                  maxLength={SENDER_NAME_LIMIT}
                  aria-describedby="link-by-hint"
                  className={fieldLook}
                  value={name}
                  onChange={({ target }) => setName(target.value)}
                />
              </Labelled>
              <p id="link-by-hint" className="text-muted">
                {words.byHint}
              </p>
              <Labelled label={words.message} htmlFor="link-message">
                <textarea
                  id="link-message"
                  rows={3}
                  maxLength={SENDER_MESSAGE_LIMIT}
                  className={fieldLook}
                  value={message}
                  onChange={({ target }) => setMessage(target.value)}
                />
              </Labelled>
              <p className="text-muted">{words.messageHint}</p>
              {fromLink && (
                <>
                  <Tick
                    type="checkbox"
                    label={words.backLabel}
                    aria-describedby="link-back-hint"
                    checked={sendsBack}
                    onChange={({ target }) => setSendsBack(target.checked)}
                  />
                  <p id="link-back-hint" className="text-muted">
                    {words.backHint}
                  </p>
                </>
              )}
            </div>
          </Section>
          <LockLink words={words} passphrase={passphrase} setPassphrase={setPassphrase} />
          <MadeLink sent={sent} withTexts={withTexts} passphrase={passphrase} words={words} facts={facts} />
          <Section title={words.fileTitle}>
            <p className="mb-4">{words.fileText}</p>
            <Button
              look="secondary"
              onClick={() => saveText('recourse-case.json', `${JSON.stringify(held, null, 2)}\n`)}
            >
              {words.file}
            </Button>
          </Section>
        </>
      )}
      <Section title={words.toolTitle}>
        <p>{words.toolText}</p>
        <p className="my-3 font-mono text-sm break-all">{toolLink}</p>
        <CopyButton text={toolLink} words={{ ...words, copy: words.toolCopy }} />
      </Section>
    </>
  );
}

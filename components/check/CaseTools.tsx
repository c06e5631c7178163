'use client';
import { useState } from 'react';
import { useCase } from '@/lib/case/use-case';
import { useShelf } from '@/lib/case/use-shelf';
import { plural } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { Joint } from '../ui/Joint';
import { Notice } from '../ui/Notice';
import { Section } from '../ui/Section';
import { useWords } from '../ui/Words';

interface Props {
  readonly words: Words['pages']['check'];
  readonly cases: Words['cases'];
}

/** Keep the case on this device, or erase it. Keeping is off until it is chosen. */
export function CaseTools({ words, cases }: Props) {
  const { remembered, storage, remember, erase } = useCase();
  const kept = useShelf().cases.length;
  const { locale } = useWords();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  return (
    <Section title={words.keepTitle}>
      <div className="space-y-4 print:hidden">
        {storage !== 'ok' && (
          <Notice tone="warning" role="status">
            <p>{storage === 'full' ? cases.full : words.cannotKeep}</p>
          </Notice>
        )}
        <Tick
          type="checkbox"
          label={words.keepLabel}
          checked={remembered}
          aria-describedby="keep-hint"
          onChange={({ target }) => remember(target.checked)}
        />
        <p id="keep-hint" className="text-muted">
          {remembered ? words.kept : words.notKept}
          <Joint is="space" />
          {words.keepHint}
        </p>
        {asking ? (
          <div className="space-y-3">
            <p className="font-semibold">{words.eraseAsk}</p>
            {kept > 0 && <p>{plural(locale, kept, cases.eraseAll)}</p>}
            <p className="flex flex-wrap gap-3">
              <Button
                look="danger"
                autoFocus
                onClick={() => {
                  erase();
                  setAsking(false);
                  setErased(true);
                }}
              >
                {words.eraseYes}
              </Button>
              <Button look="secondary" onClick={() => setAsking(false)}>
                {words.eraseNo}
              </Button>
            </p>
          </div>
        ) : (
          <Button look="danger" onClick={() => setAsking(true)}>
            {words.erase}
          </Button>
        )}
        <p role="status">{erased ? words.erased : ''}</p>
      </div>
    </Section>
  );
}

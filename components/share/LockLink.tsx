'use client';
import { useState } from 'react';
import { makePassphrase, strengthOf } from '@/lib/link/passphrase';
import { canSeal, LONGEST_PASSPHRASE } from '@/lib/link/seal';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { fieldLook, Labelled, Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Section } from '../ui/Section';

interface Props {
  readonly words: Words['pages']['link'];
  /** Undefined: the link is not locked. */
  readonly passphrase: string | undefined;
  readonly setPassphrase: (passphrase: string | undefined) => void;
}

/** Locks the link with a passphrase: typed or made at random, and how strong it is. */
export function LockLink({ words, passphrase, setPassphrase }: Props) {
  const [said, say] = useState('');
  const on = passphrase !== undefined;
  if (!canSeal()) {
    return (
      <Section title={words.lockTitle}>
        <p>{words.lockCannot}</p>
      </Section>
    );
  }
  return (
    <Section title={words.lockTitle}>
      <p className="mb-3 text-muted">{words.lockHint}</p>
      <Tick
        type="checkbox"
        label={words.lock}
        checked={on}
        onChange={({ target }) => setPassphrase(target.checked ? '' : undefined)}
      />
      {on && (
        <div className="mt-4 space-y-3">
          <Labelled label={words.passphrase} htmlFor="link-passphrase">
            <p id="link-passphrase-hint" className="text-muted">
              {words.passphraseHint}
            </p>
            <input
              id="link-passphrase"
              type="text"
              autoComplete="off"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              maxLength={LONGEST_PASSPHRASE}
              aria-describedby="link-passphrase-hint link-passphrase-strength"
              className={`${fieldLook} font-mono`}
              value={passphrase}
              onChange={({ target }) => {
                setPassphrase(target.value);
                say('');
              }}
            />
          </Labelled>
          <p id="link-passphrase-strength" role="status">
            {passphrase.trim() !== '' &&
              fill(words.strength, { strength: words.strengths[strengthOf(passphrase.trim())] })}
          </p>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              look="secondary"
              onClick={() => {
                setPassphrase(makePassphrase());
                say(words.passphraseMade);
              }}
            >
              {words.passphraseMake}
            </Button>
            {passphrase.trim() !== '' && (
              <CopyButton
                text={passphrase}
                words={{ copy: words.passphraseCopy, copied: words.passphraseCopied, notCopied: words.notCopied }}
              />
            )}
          </div>
          <p role="status" className="text-muted">
            {said}
          </p>
          <p className="font-medium">{words.passphraseSend}</p>
        </div>
      )}
    </Section>
  );
}

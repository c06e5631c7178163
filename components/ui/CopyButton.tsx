'use client';
import { useState } from 'react';
import { Button } from './Button';

interface Props {
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly notCopied: string };
}

export function CopyButton({ text, words }: Props) {
  const [said, say] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="secondary" onClick={copy}>
        {words.copy}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
}

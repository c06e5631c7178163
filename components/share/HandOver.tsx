'use client';
import { useState } from 'react';
import { canHandOver, handOver, mailAddress } from '@/lib/link/hand-over';
import { fill } from '@/lib/words/fill';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { LinkQr } from './LinkQr';

interface Props {
  readonly link: string;
  readonly locked: boolean;
  readonly words: Words['pages']['link'];
}

/** Ways to send the link: copy, mail program, another app, QR code. */
export function HandOver({ link, locked, words }: Props) {
  const [said, say] = useState('');
  const mail = mailAddress(words.mailSubject, fill(locked ? words.mailBodyLocked : words.mailBody, { link }));
  const send = async () => say((await handOver(words.mailSubject, link)) === 'failed' ? words.appFailed : '');
  return (
    <div className="space-y-3">
      <h3 className="text-lg font-semibold">{words.sendTitle}</h3>
      <CopyButton text={link} words={words} />
      {mail ? (
        <p className="flex flex-wrap items-center gap-x-3">
          <a
            href={mail}
            className="inline-flex min-h-12 items-center rounded-lg border-2 border-accent px-5 font-semibold text-accent hover:bg-accent-soft"
          >
            {words.mail}
          </a>
          <span className="text-muted">{words.mailHint}</span>
        </p>
      ) : (
        <p className="text-muted">{words.mailLong}</p>
      )}
      {canHandOver() && (
        <div className="flex flex-wrap items-center gap-3">
          <Button look="secondary" onClick={send}>
            {words.app}
          </Button>
          <span role="status">{said}</span>
        </div>
      )}
      <LinkQr link={link} words={words} />
    </div>
  );
}

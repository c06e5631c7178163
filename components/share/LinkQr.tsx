'use client';
import { useEffect, useState } from 'react';
import { type QrCode, qrOf } from '@/lib/link/qr';
import type { Words } from '@/lib/words/words';
import { Button } from '../ui/Button';

/** Draws the code when it is asked for: dark on white in every colour scheme, as cameras expect. */
export function LinkQr({ link, words }: { readonly link: string; readonly words: Words['pages']['link'] }) {
  const [shown, setShown] = useState(false);
  const [code, setCode] = useState<QrCode | undefined>();
  useEffect(() => {
    if (!shown) return;
    let stale = false;
    qrOf(link).then(
      (made) => !stale && setCode(made),
      () => !stale && setCode({ ok: false, refusal: 'too_long' }),
    );
    return () => {
      stale = true;
    };
  }, [shown, link]);
  return (
    <div className="space-y-3">
      <Button look="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {words.qrShow}
      </Button>
      <div role="status">
        {shown && code && !code.ok && <p>{words.qrLong}</p>}
        {shown && code?.ok && <p className="text-muted">{words.qrHint}</p>}
      </div>
      {shown && code?.ok && (
        <svg
          role="img"
          aria-label={words.qrLabel}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          className="h-auto w-full max-w-80"
        >
          <rect width={code.size} height={code.size} fill="#fff" />
          <path d={code.path} fill="#000" />
        </svg>
      )}
    </div>
  );
}

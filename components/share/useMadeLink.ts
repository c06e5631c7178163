'use client';
import { useEffect, useState } from 'react';
import { base } from '@/lib/base';
import type { Case } from '@/lib/case/case';
import { MOST_CHARACTERS } from '@/lib/link/decode';
import { encodeCase, linkFor } from '@/lib/link/encode';
import { pathTo } from '@/lib/paths';

/** So long nothing is typed before a link is locked: a key takes its time. */
const QUIET = 400;

interface Wanted {
  readonly sent: Case;
  readonly withTexts: boolean;
  readonly locale: string;
  /** Undefined: not locked. Empty: locked, but not yet with what. */
  readonly passphrase: string | undefined;
}

export interface Made {
  readonly link?: string;
  readonly failed?: true;
}

async function make({ sent, withTexts, locale, passphrase }: Wanted): Promise<Made> {
  const fragment = await encodeCase(sent, { withTexts, withFrom: true });
  const whole =
    passphrase === undefined ? fragment : await (await import('@/lib/link/seal')).sealFragment(fragment, passphrase);
  const link = linkFor(window.location.origin, `${base}${pathTo(locale, 'open')}`, whole);
  return link.length > MOST_CHARACTERS ? { failed: true } : { link };
}

/**
 * The link for what is wanted. It is shown only for the very answers and passphrase that it was made from: what was just left
 * out is in no link that can be copied.
 */
export function useMadeLink({ sent, withTexts, locale, passphrase }: Wanted): Made {
  const [made, setMade] = useState<Made & { readonly of?: Wanted }>({});
  useEffect(() => {
    if (passphrase === '') return;
    let stale = false;
    const of = { sent, withTexts, locale, passphrase };
    const timer = setTimeout(
      () => {
        make(of).then(
          (result) => !stale && setMade({ ...result, of }),
          () => !stale && setMade({ failed: true, of }),
        );
      },
      passphrase === undefined ? 0 : QUIET,
    );
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [sent, withTexts, locale, passphrase]);
  const { of, ...result } = made;
  const isOfThis = of?.passphrase === passphrase && of?.sent === sent && of.withTexts === withTexts;
  return isOfThis && passphrase !== '' ? result : {};
}

'use client';
import { useEffect, useRef } from 'react';
import { drawAll } from './draw';
import { namedIn } from './hash';

const targetOf = (hash: string) => document.getElementById(namedIn(hash));

/**
 * A link to a part of the page that does not stand yet makes it stand first; so does an address that names one, as soon as
 * the page has all its parts (`isThere`).
 */
export function useLinksIntoPage(isThere: boolean) {
  /** The address named something that was not there. */
  const isMissing = useRef(false);
  useEffect(() => {
    if (isThere) return;
    const look = () => {
      isMissing.current = window.location.hash !== '' && !targetOf(window.location.hash);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [isThere]);

  useEffect(() => {
    if (!isThere) return;
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link && !targetOf(link.hash)) drawAll();
    };
    const { hash } = window.location;
    const named = hash
      ? setTimeout(() => {
          const stands = targetOf(hash) !== null;
          if (!stands) drawAll();
          if (!stands || isMissing.current) targetOf(hash)?.scrollIntoView();
          isMissing.current = false;
        })
      : undefined;
    document.addEventListener('click', onClick, true);
    return () => {
      clearTimeout(named);
      document.removeEventListener('click', onClick, true);
    };
  }, [isThere]);
}

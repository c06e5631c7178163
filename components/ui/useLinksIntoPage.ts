'use client';
import { useEffect } from 'react';
import { drawAll } from './draw';

const targetOf = (hash: string) => document.getElementById(decodeURIComponent(hash.slice(1)));

/**
 * A link to a part of the page that does not stand yet makes it stand first; so does an address that names one, as soon as
 * the page has all its parts (`isThere`).
 */
export function useLinksIntoPage(isThere: boolean) {
  useEffect(() => {
    if (!isThere) return;
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link && !targetOf(link.hash)) drawAll();
    };
    const { hash } = window.location;
    const named = hash
      ? setTimeout(() => {
          if (targetOf(hash)) return;
          drawAll();
          targetOf(hash)?.scrollIntoView();
        })
      : undefined;
    document.addEventListener('click', onClick, true);
    return () => {
      clearTimeout(named);
      document.removeEventListener('click', onClick, true);
    };
  }, [isThere]);
}

'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { MARKER } from '@/lib/link/mail';
import { pathTo } from '@/lib/paths';
import { useWords } from '../ui/Words';

/** A prepared link whose page was lost on its way lands on the start page: it goes on to where links are opened. */
export function LinkForward() {
  const { locale } = useWords();
  const router = useRouter();
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith(`#${MARKER}`)) router.replace(`${pathTo(locale, 'open')}${hash}`);
  }, [locale, router]);
  return null;
}

'use client';
import { useAwake } from '@/lib/case/awake';

/** The day the pages are built for; the reader's own day takes its place as soon as the page is awake. */
const BUILD_DAY = '2026-11-21';

/** Today in the reader's calendar. In the browser only. */
export function isoToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** Today, as an ISO day of the reader's calendar. */
export const useToday = (): string => (useAwake() ? isoToday() : BUILD_DAY);

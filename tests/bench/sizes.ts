/** How much script every built page names in its document. Pages with the same amount share a row. */

import { steps } from '../../rules/facts';
import type { Step } from '../../rules/facts/kinds';
import { pageScripts } from './pages';
import { type Row, withAim } from './table';

const NAMED = 4;

/** `/en/tools/bic/` is `tools/bic` in every language. */
const nameOf = (page: string): string =>
  page === '/' ? 'choice of language' : page.replace(/^\/[^/]+\//, '').replace(/\/$/, '') || 'start';

const listOf = (names: readonly string[]): string =>
  names.length <= NAMED
    ? names.join(', ')
    : `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} more`;

/** Thousands of bytes in brotli; nothing when the site is not built. */
export function sizes(out: string, base: string): Row[] {
  const pages = pageScripts(out, base);
  if (!pages) return [];
  const bySize = new Map<number, Set<string>>();
  for (const { page, bytes } of pages.pages) {
    bySize.set(bytes, (bySize.get(bytes) ?? new Set()).add(nameOf(page)));
  }
  const row = (name: string, bytes: number): Row => ({ name, unit: 'kB', value: bytes / 1000 });
  const isStep = (name: string): boolean => steps.includes(name as Step);
  return [
    row('script of the page "not found", which has no code of its own', pages.empty),
    row('style of the page with the most', pages.style),
    ...[...bySize]
      .sort(([a], [b]) => b - a)
      .map(([bytes, names]) =>
        withAim(
          row(`- beyond it: ${listOf([...names])}`, bytes - pages.empty),
          [...names].some(isStep) ? 60 : undefined,
        ),
      ),
  ];
}

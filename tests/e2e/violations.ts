import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe recommends beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Scope {
  /** Selectors of what is checked; the whole page where none is named. */
  readonly parts?: readonly string[];
  /** Rules that are left out. */
  readonly without?: readonly string[];
}

/** What axe finds, each with the elements concerned. */
export async function violationsOf(page: Page, { parts = [], without = [] }: Scope = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(TAGS).disableRules([...without]);
  for (const part of parts) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

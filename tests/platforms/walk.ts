import type { Platform, Seen } from '../../rules/platforms/platform';
import { platforms } from '../../rules/platforms/platforms';

export const records = Object.entries(platforms) as readonly (readonly [string, Platform])[];

/** Every sourced statement of a record, with its place in it. */
export function seenIn(value: unknown, at: string): readonly (readonly [string, Seen])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: readonly (readonly [string, Seen])[] = 'certainty' in value ? [[at, value as Seen]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, v]) => (key === 'sources' ? [] : seenIn(v, `${at}.${key}`)))];
}

/** Pages and terms of the platforms, as the records cite them; what a record holds from memory is an entry of its own. */
import { LAW_AS_OF } from '../../rules/assess';
import { provisions } from '../../rules/law/provisions';
import type { Seen, Source } from '../../rules/platforms/platform';
import { platforms } from '../../rules/platforms/platforms';
import { type Certainty, provisionIdOf } from '../../rules/provision';
import { platformNames } from '../words/en/platforms';
import { type Entry, entry } from './entry';

const RANK: readonly Certainty[] = ['settled', 'probable', 'our-estimate', 'contested', 'unverified'];
export const weaker = (a: Certainty, b: Certainty): Certainty => (RANK.indexOf(a) > RANK.indexOf(b) ? a : b);

/** Every statement that stands somewhere in a record: it has sources and a certainty. */
export function statementsIn(part: unknown): readonly Seen[] {
  if (Array.isArray(part)) return part.flatMap(statementsIn);
  if (typeof part !== 'object' || part === null) return [];
  const inner = Object.values(part).flatMap(statementsIn);
  return 'sources' in part && 'certainty' in part ? [part as Seen, ...inner] : inner;
}

/** The sources of a record, each once, with the weakest certainty that rests on it. */
export function sourcesIn(record: unknown): readonly (Source & { readonly certainty: Certainty })[] {
  const found = new Map<string, Source & { readonly certainty: Certainty }>();
  for (const { sources, certainty } of statementsIn(record)) {
    for (const source of sources) {
      if (source.at !== null && provisionIdOf(source.at) in provisions) continue;
      const key = JSON.stringify([source.at, source.asOf]);
      found.set(key, { ...source, certainty: weaker(found.get(key)?.certainty ?? 'settled', certainty) });
    }
  }
  return [...found.values()];
}

export const platformEntries: readonly Entry[] = Object.entries(platforms).flatMap(([id, record]) => {
  const name = platformNames[id as keyof typeof platforms].en;
  return sourcesIn(record).map(({ at, asOf, certainty }) =>
    entry(
      {
        id: `platform/${id}/${at === null ? 'from memory' : `${at}, ${asOf}`}`,
        kind: 'platform',
        group: name,
        part: at ?? 'from memory',
        certainty,
        asOf,
        question:
          at === null
            ? `No page was seen for part of the record. What do the present terms of ${name} say on it?`
            : `Find the page as it is now. Do company, windows, stages, costs and court clause of ${name} still stand?`,
        file: 'rules/platforms/',
      },
      LAW_AS_OF,
    ),
  );
});

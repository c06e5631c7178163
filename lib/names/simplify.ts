/**
 * The simplified form of a traditional character: the tables of OpenCC (package opencc-js), loaded on use. They hold one form a
 * character; where there are more, `rules/counterparty/traditional.ts` says so.
 */
import { asWritten, type Simplify } from '@/rules/counterparty/traditional';

const pairsIn = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split('|').map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to] as const;
    }),
  );

async function load(): Promise<Simplify> {
  const [{ default: characters }, { default: hongKong }] = await Promise.all([
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/HKVariantsRev'),
  ]);
  const simplified = pairsIn(characters);
  // 衞 is the way of Hong Kong to write 衛.
  const variants = pairsIn(hongKong);
  return (character) => simplified.get(character) ?? simplified.get(variants.get(character) ?? '') ?? character;
}

let loaded: Promise<Simplify> | undefined;

/** Loads the tables, unless none of the texts holds a Chinese character. Rejects where they cannot be loaded. */
export function simplifyFor(...texts: readonly string[]): Promise<Simplify> {
  if (!texts.some((text) => /\p{Script=Han}/u.test(text))) return Promise.resolve(asWritten);
  loaded ??= load().catch((reason: unknown) => {
    loaded = undefined;
    throw reason;
  });
  return loaded;
}

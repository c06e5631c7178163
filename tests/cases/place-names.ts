/** Words of a place in a record -> the codes it may mean. One code: certain. Several: one of them. None: not certain. */
import { places } from '../../rules/places';

const threeCities = ['110000', '330100', '440100'];

/** "Guangzhou Panyu" is Guangzhou: the longest place name that the words begin with. */
function byName(words: string): string | undefined {
  const found = places.filter((p) => words === p.en || words.startsWith(`${p.en} `));
  found.sort((a, b) => b.en.length - a.en.length);
  return found[0]?.code;
}

/** "Lanxi, Zhejiang": the first part that is a place of the list; a county-level city gives way to its province. */
function one(words: string): string | undefined {
  for (const part of words.split(',')) {
    const code = byName(part.trim());
    if (code !== undefined) return code;
  }
  return undefined;
}

/** `abroad`: the words may also mean a place outside mainland China ("outside the three cities"). */
export function placeCodes(text: string | null, abroad = false): readonly string[] {
  if (text === null) return [];
  const words = (text.split(';')[0] ?? '').replace(/\([^)]*\)/g, '').trim();
  if (words === 'one of the three cities') return threeCities;
  if (words.startsWith('outside ')) return abroad ? ['elsewhere', 'outside'] : ['elsewhere'];
  const codes = words.split(' or ').map(one);
  return codes.every((c) => c !== undefined) ? codes : [];
}

/** What stands in brackets behind a place: "registered", "bank, plaintiff", "address not genuine". */
export const placeRemark = (text: string | null): string => text?.match(/\(([^)]*)\)/)?.[1] ?? '';

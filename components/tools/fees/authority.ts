import { placeList } from '@/lib/words/article';
import { fill } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Words } from '@/lib/words/words';

/** Keys of instruments where the fee notes use another. */
const KEYS: { readonly [key: string]: string } = { INT: 'CPLI' };

/**
 * The authority of a fee as printed in the notes, with its laws by their titles: `FEE 20, 22; INT 213` names the
 * Measures on the Payment of Litigation Fees and the Interpretation. What names no known law stays as it is.
 */
export function authorityText(
  locale: string,
  laws: Words['tools']['fees']['laws'],
  { article, articles }: { readonly article: string; readonly articles: string },
  authority: string,
): string {
  const titles: { readonly [key: string]: string } = laws;
  const { cite, semicolon } = jointsOf(locale);
  return authority
    .split('; ')
    .map((part) => {
      const [, key = '', places = ''] = /^(\S+) (.+)$/.exec(part) ?? [];
      const title = titles[key];
      if (!title) return part;
      if (key === 'Form') return title;
      const refs = places.split(', ').map((place) => `${KEYS[key] ?? key}/${place}`);
      return `${title}${cite}${fill(refs.length === 1 ? article : articles, { article: placeList(locale, refs) })}`;
    })
    .join(semicolon);
}

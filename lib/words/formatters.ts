/**
 * A browser's formats are dear to make (half a millisecond on a phone) and cheap to use: one of each kind is kept.
 * The key tells all that the format is made of.
 */
function kept<Key extends readonly (string | number)[], Format>(
  make: (...key: Key) => Format,
): (...key: Key) => Format {
  const made = new Map<string, Format>();
  return (...key) => {
    const name = key.join(' ');
    const format = made.get(name) ?? make(...key);
    made.set(name, format);
    return format;
  };
}

/** Where a language alone would give another order: days in English are `21 November 2026`, as most of the world reads. */
const regional: { readonly [locale: string]: string } = { en: 'en-GB' };
const regionOf = (locale: string) => regional[locale] ?? locale;

/** Days are taken and written in UTC: a day has no hour and no place. */
export const dayFormat = kept(
  (locale: string) => new Intl.DateTimeFormat(regionOf(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);

export const monthFormat = kept(
  (locale: string) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
);

/** Numbers with at least these decimals and at most four. */
export const numberFormat = kept(
  (locale: string, decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 4 }),
);

export const pluralRules = kept((locale: string) => new Intl.PluralRules(locale));

export const nameFormat = kept(
  (locale: string, type: 'region' | 'currency') => new Intl.DisplayNames([locale], { type }),
);

export const listFormat = kept(
  (locale: string, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(regionOf(locale), { type }),
);

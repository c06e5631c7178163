/**
 * A browser's formats are dear to make and cheap to use: one of each kind is kept. The key tells all that the format is
 * made of.
 */
function kept<Key extends readonly string[], Format>(make: (...key: Key) => Format): (...key: Key) => Format {
  const made = new Map<string, Format>();
  return (...key) => {
    const name = key.join(' ');
    const format = made.get(name) ?? make(...key);
    made.set(name, format);
    return format;
  };
}

export const pluralRules = kept((locale: string) => new Intl.PluralRules(locale));

export const nameFormat = kept(
  (locale: string, type: 'region' | 'currency') => new Intl.DisplayNames([locale], { type }),
);

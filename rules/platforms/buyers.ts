/** Groups of buyers in the terms of platforms. "others" is everybody whom no other row of the same list names. */

/** Member states of the European Union, Iceland, Liechtenstein, Norway. */
export const EEA: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI'],
  ...['LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

const countriesOf = {
  mainland: ['CN'],
  us: ['US'],
  us_uk: ['US', 'GB'],
  eu_uk: [...EEA.filter((c) => !['IS', 'LI', 'NO'].includes(c)), 'GB'],
  eea_uk: [...EEA, 'GB'],
  eea_uk_ch: [...EEA, 'GB', 'CH'],
  korea: ['KR'],
  // Member states; the terms may draw the line elsewhere.
  cis: ['AM', 'AZ', 'BY', 'KG', 'KZ', 'MD', 'RU', 'TJ', 'UZ'],
  vietnam: ['VN'],
  thailand: ['TH'],
  indonesia: ['ID'],
} as const satisfies Record<string, readonly string[]>;

export type BuyerGroup = keyof typeof countriesOf | 'all' | 'outside_mainland' | 'others';

function names(group: BuyerGroup, country: string): boolean {
  if (group === 'all') return true;
  if (group === 'outside_mainland') return country !== 'CN';
  if (group === 'others') return false;
  const countries: readonly string[] = countriesOf[group];
  return countries.includes(country);
}

/** The rows for a buyer's country (ISO 3166-1 alpha-2; CN is the mainland): those that name it, else those for others. */
export function forBuyer<T extends { readonly buyers?: BuyerGroup }>(
  rows: readonly T[],
  country: string,
): readonly T[] {
  const named = rows.filter((row) => names(row.buyers ?? 'all', country));
  return named.length > 0 ? named : rows.filter((row) => row.buyers === 'others');
}

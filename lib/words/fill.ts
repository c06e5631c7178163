import { formatNumber } from './format';
import { pluralRules } from './formatters';

/** Puts values into a sentence: `fill('Step {n} of {total}', { n: 2, total: 4 })`. An unknown name stays visible. */
export function fill(sentence: string, values: { readonly [name: string]: string | number }): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Sentences by plural form of the language; `other` always exists. */
export type Plural = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** The sentence for this number, with `{count}` filled in. */
export function plural(locale: string, count: number, forms: Plural): string {
  const form = forms[pluralRules(locale).select(count)] ?? forms.other;
  return fill(form, { count: formatNumber(locale, count) });
}

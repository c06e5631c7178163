/**
 * The parts of a Chinese company name as written: place, trade name, trade, legal form. A hint only. The register counts: a
 * name in another order or with other words can be right, and English names of mainland companies are not registered.
 */
import { places } from '../places';
import { chineseForms, outsideMainland, shopEndings, tradeWords } from './name-words';
import { type TidyChange, tidyName } from './tidy';
import { asWritten, type SeveralForms, type Simplify, simplifiedName } from './traditional';

export type NameForm = (typeof chineseForms)[number][1] | 'shop_style';

export interface NameRegion {
  readonly text: string;
  /** GB/T 2260 code, where the name of the place has one meaning. */
  readonly code?: string;
  readonly where: 'mainland' | 'outside' | 'national';
}

export interface CompanyName {
  readonly typed: string;
  /** What was read: `typed` after `changes`, in simplified characters. */
  readonly name: string;
  /** Only for a name in traditional characters: how it stood there, and its characters with several simplified forms. */
  readonly traditional?: { readonly written: string; readonly several: readonly SeveralForms[] };
  readonly changes: readonly TidyChange[];
  /** `mixed`: Chinese with other letters; `other`: no Chinese characters. */
  readonly script: 'nothing_typed' | 'chinese' | 'mixed' | 'other';
  readonly region?: NameRegion;
  /** The place stands in brackets inside the name. */
  readonly regionInBrackets: boolean;
  readonly tradeName?: string;
  readonly trade?: string;
  readonly form?: { readonly text: string; readonly kind: NameForm };
  /** What stands in brackets and is neither place nor form. */
  readonly inBrackets: readonly string[];
}

const GENERIC = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;
/** Places by full name and without "province" or "city"; a short name that two places share has no code. */
const byName = new Map<string, string | undefined>();
for (const { code, zh } of places) {
  for (const name of new Set([zh, zh.replace(GENERIC, '')])) {
    if (name.length > 1) byName.set(name, byName.has(name) ? undefined : code);
  }
}
/** Province or city, then a county, district or county-level city that the list of places does not hold. */
const COUNTY = /^\p{Script=Han}{2,3}[市县区]/u;
const LONGEST = 11;

function regionAt(name: string): NameRegion | undefined {
  const outside = outsideMainland.find((place) => name.startsWith(place));
  if (outside) return { text: outside, where: 'outside' };
  if (name.startsWith('中国')) return { text: '中国', where: 'national' };
  for (let length = Math.min(LONGEST, name.length); length > 1; length -= 1) {
    const text = name.slice(0, length);
    if (!byName.has(text)) continue;
    const code = byName.get(text);
    const below = code?.endsWith('0000') ? regionAt(name.slice(length)) : undefined;
    if (below?.where === 'mainland') return { ...below, text: text + below.text };
    return { text, where: 'mainland', ...(code && { code }) };
  }
  const county = COUNTY.exec(name)?.[0];
  return county ? { text: county, where: 'mainland' } : undefined;
}

/** A whole text that is a place. */
function regionOf(text: string): NameRegion | undefined {
  const region = regionAt(text);
  return region?.text === text ? region : undefined;
}

const formAt = (name: string) => chineseForms.find(([text]) => name.endsWith(text));

function formOf(name: string, bracketed: readonly string[]): CompanyName['form'] {
  for (const text of bracketed) {
    const inside = formAt(text);
    if (inside) return { text, kind: inside[1] };
  }
  const found = formAt(name);
  if (found) return { text: found[0], kind: found[1] };
  const shop = shopEndings.find((ending) => name.endsWith(ending));
  return shop ? { text: shop, kind: 'shop_style' } : undefined;
}

const scriptOf = (name: string): CompanyName['script'] => {
  if (name === '') return 'nothing_typed';
  if (!/\p{Script=Han}/u.test(name)) return 'other';
  return /[^\p{Script=Han}\P{L}]/u.test(name) ? 'mixed' : 'chinese';
};

/** The company before its branch: 某某有限公司深圳分公司 is a branch of 某某有限公司. */
const parentOf = (name: string): string => /^.+?公司(?=.*分公司$)/u.exec(name)?.[0] ?? name;

function withoutForm(name: string, form: CompanyName['form']): string {
  const ending = formOf(name, [])?.text ?? form?.text ?? '';
  return ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length).trim() : name;
}

/**
 * Reads a name. What cannot be told apart is left out. The register holds simplified characters, so a name in traditional
 * ones is read in those that `simplify` gives. Never throws.
 */
export function parseCompanyName(typed: string, simplify: Simplify = asWritten): CompanyName {
  const { text: written, changes } = tidyName(typed);
  const turned = simplifiedName(written, simplify);
  const name = turned?.text ?? written;
  const script = scriptOf(name);
  const empty = {
    ...{ typed, name, changes, script, regionInBrackets: false, inBrackets: [] },
    ...(turned && { traditional: { written, several: turned.several } }),
  };
  if (script !== 'chinese' && script !== 'mixed') return empty;
  const bracketed = [...name.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  const bare = name.replace(/\([^()]*\)/g, '');
  const atStart = regionAt(bare);
  const inside = bracketed.map(regionOf).find((found) => found !== undefined);
  const region = atStart ?? inside;
  const form = formOf(bare, bracketed);
  const core = withoutForm(form?.kind === 'branch' ? parentOf(bare) : bare, form).slice(atStart?.text.length ?? 0);
  const cut = Math.min(...tradeWords.map((word) => core.indexOf(word)).filter((at) => at > 0));
  const tradeName = Number.isFinite(cut) ? core.slice(0, cut) : core;
  const trade = Number.isFinite(cut) ? core.slice(cut) : '';
  return {
    ...empty,
    regionInBrackets: atStart === undefined && inside !== undefined,
    inBrackets: bracketed.filter((text) => regionOf(text) === undefined && text !== form?.text),
    ...(region && { region }),
    ...(tradeName && { tradeName }),
    ...(trade && { trade }),
    ...(form && { form }),
  };
}

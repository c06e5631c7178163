/**
 * Checks of the manner of words, the same for every text of the site: short sentences, plain and calm words, one spelling,
 * one English name for a Chinese term and that name right before the Chinese.
 */
import type { Term } from '@/lib/words/terms';

export interface Text {
  /** Where it stands: `rules.S4`, `facts.deal.object.hint`. */
  readonly at: string;
  readonly text: string;
}

/** All strings inside a table of words, with their places. */
export function textsOf(value: unknown, at: string): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, at === '' ? key : `${at}.${key}`));
}

/** The texts for which something holds, each with its place, so that a failing test says where to look. */
export const where = (texts: readonly Text[], bad: (text: string, at: string) => boolean): readonly string[] =>
  texts.filter(({ at, text }) => bad(text, at)).map(({ at, text }) => `${at}: ${text}`);

export const countWords = (text: string): number => text.split(/\s+/).filter((w) => /[A-Za-z0-9]/.test(w)).length;

/** A colon and a semicolon end a sentence here: what follows can be read alone. A point inside a number does not. */
export const sentences = (text: string): readonly string[] =>
  text.split(/[.?!:;](?=\s|$)/).filter((s) => s.trim() !== '');

/** Sentences stay under 20 words. */
export const tooLong = (text: string): boolean => sentences(text).some((sentence) => countWords(sentence) >= 20);

export const contraction =
  /n['’]t\b|['’](?:re|ve|ll|m|d)\b|\b(?:it|that|there|here|what|who|how|where|when|let|he|she|this)['’]s\b/i;

/** Words that blame, beg or pretend; the style of statutes; figures of speech, which a machine translation gets wrong. */
export const banned: readonly RegExp[] = [
  /\b(?:please|sorry|unfortunately|regret|oops|apolog\w+)\b/i,
  /\b(?:in)?valid(?:ity|ly)?\b/i,
  /\b(?:easy|easily done|simply|just|obviously|clearly wrong|of course|needless)\b/i,
  /\b(?:shall|pursuant|hereby|thereof|therein|herein|whereby|notwithstanding|aforesaid|forthwith|deemed)\b/i,
  /\b(?:via|i\.e|e\.g|etc|prior to|in order to|utili[sz]e\w*|commence\w*|endeavou?r\w*)\b/i,
  /\/|\band or\b/i,
  /\b(?:for good|on the spot|at the end of the day|red flag|rule of thumb|in the loop|makes? sense)\b/i,
  /\b(?:shuts? out|rip[- ]?off|scam\w*|off the hook|in a nutshell|last resort|up in the air|chang\w+ hands)\b/i,
  /\b(?:out of the blue|bottom line|step by step|game changer|dead end|die|dies|kill|killed|weapon|battle)\b/i,
  /\b(?:under way|at stake|(?:stands?|is|are) in the way|in so many words|hides? behind|leads? nowhere|alive)\b/i,
  /\b(?:gives? way|gave way|leaves? room|reckon|are after|fingerprint|wound up|winding up|loophole|pitfall)\b/i,
];

/**
 * One spelling: British, with these choices. `judgment`, `program` (of a computer), `percent`, `e-mail`, `online`,
 * `website`, `trademark`, `printout` and `proforma invoice` are right.
 */
export const otherSpelling: readonly RegExp[] = [
  /\b(?!(?:re)?siz|seiz|priz|capsiz)\w+iz(?:e[sd]?|ing|ations?)\b/i,
  /\b\w*(?:color|favor|honor|labor(?!at)|neighbor|behavior|fulfill|catalog(?!u)|analyz)\w*\b/i,
  /\b(?:center\w*|defense|offense|gray|judgement\w*|canceled|labeled|traveled|skillful|acknowledgment|check ?sum)\b/i,
  /(?<!Apache )\blicenses?\b/i,
  /\b(?:per cent|email\w*|on-line|web ?site(?<!website)|trade mark|print-out|pro forma)\b/i,
  /\bInternet\b(?! Courts?\b)/,
];

/** One English name for one thing: what is not said, beside what is. */
export const otherName: { readonly [name: string]: RegExp } = {
  'mainland China': /\bPRC\b|P\.R\.|People's Republic|Chinese mainland|\bMainland\b/,
  Macao: /\bMacau\b/,
  'basic court': /\b(?:district|primary|grass-?roots) courts?\b/i,
  'High Court': /\bhigh courts?\b|\bHigher People/,
  "Supreme People's Court": /\bSupreme Court\b/,
  'UN sales convention': /\bCISG\b|\bVienna\b/,
  'Apostille Convention, the convention': /\b(?:[Tt]he|that) Convention\b|\bHague Convention\b/,
  'bank transfer': /\bwires?\b/i,
  'working day': /\bbusiness days?\b/i,
  'period for evidence': /\bevidence deadline\b|\btime for evidence\b/i,
  'case acceptance fee': /(?<!case )\bacceptance fee\b/i,
  'court fee': /\blitigation fees\b|\bcourt costs\b/,
  'simplified procedure': /\b(?:summary|short|simple) procedure\b/i,
  'simplified deregistration': /\bsimple deregistration\b/i,
  'compulsory deregistration': /\bforced (?:removal|deregistration)\b/i,
  'liquidation group': /\bliquidation (?:committee|team)\b/i,
  'registration annulled': /\bregistration (?:was |is )?cancelled\b/i,
  'legal representative': /\bstatutory representative\b|\blegal person\b/i,
  'company seal': /\bchops?\b|\bofficial seal\b|\bcompany stamp\b/i,
  'company code, unified social credit code': /\bUSCC\b|\bcredit (?:number|identifier)\b/i,
  'power of attorney': /\bletter of authority\b|\bproxy\b/i,
  'payment order': /\border (?:of|for) payment\b/i,
  'filing office': /\bfiling (?:desk|window)\b/i,
  'earnest money': /\bdouble deposit\b|\bearnest deposit\b/i,
};

/** Curly quotes mark words that stand on the screen or in a cell; the apostrophe is straight. */
export const oddSign = (text: string): boolean =>
  /["„‟‘’«»!]/.test(text) ||
  (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length ||
  /…(?!$)/.test(text) ||
  /\d%/.test(text) ||
  /[—]/.test(text);

export const untidy = (text: string): boolean => text.trim() === '' || text !== text.trim() || / {2}/.test(text);

/** A text of more than one sentence ends the last one. */
export const unended = (text: string): boolean => /[.?!] [A-Z“]/.test(text) && !/[.?:…]”?$/.test(text.trim());

/** Names in braces: `{day}`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();

export const oddBraces = (text: string): boolean => /[{}]/.test(text.replace(/\{\w+\}/g, ''));

/** Does some Chinese stand without its one English name right before it? */
export function unnamedChinese(terms: readonly Term[]): (text: string) => boolean {
  const english = new Map(terms.map(({ zh, en }) => [zh, en.toLowerCase()]));
  return (text) =>
    [...text.matchAll(/\p{Script=Han}+/gu)].some(({ 0: zh, index }) => {
      const name = english.get(zh);
      return name === undefined || !text.slice(0, index).toLowerCase().endsWith(`${name} `);
    });
}

/** The signs between words, as the language writes them: Chinese has its own, and no spaces around them. */

interface Joints {
  readonly colon: string;
  readonly comma: string;
  /** Between the words of a list. */
  readonly list: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly stop: string;
  readonly dash: string;
  readonly space: string;
  /** Between the title of a law and its article. */
  readonly cite: string;
}

const latin: Joints = {
  colon: ': ',
  comma: ', ',
  list: ', ',
  semicolon: '; ',
  stop: '. ',
  dash: ' – ',
  space: ' ',
  cite: ', ',
};
const chinese: Joints = {
  colon: '：',
  comma: '，',
  list: '、',
  semicolon: '；',
  stop: '。',
  dash: '——',
  space: '',
  cite: '',
};

export const jointsOf = (locale: string): Joints => (locale === 'zh' ? chinese : latin);

/** Brackets inside brackets have another form. */
const inner: { readonly [sign: string]: string } = { '（': '〔', '）': '〕', '(': '[', ')': ']' };

/** What stands in brackets after other words, with the space before it where the language has one. */
export function inBrackets(locale: string, text: string): string {
  const zh = locale === 'zh';
  const inside = text.replace(zh ? /[（）]/g : /[()]/g, (sign) => inner[sign] ?? sign);
  return zh ? `（${inside}）` : ` (${inside})`;
}

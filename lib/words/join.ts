/** The signs between words, as the language writes them: Chinese has its own, and no spaces around them. */

interface Joints {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  /** Between two sentences. */
  readonly stop: string;
  readonly dash: string;
  readonly space: string;
  /** Between the title of a law and its article. */
  readonly cite: string;
}

const latin: Joints = { colon: ': ', comma: ', ', semicolon: '; ', stop: '. ', dash: ' – ', space: ' ', cite: ', ' };
const chinese: Joints = { colon: '：', comma: '，', semicolon: '；', stop: '。', dash: '——', space: '', cite: '' };

export const jointsOf = (locale: string): Joints => (locale === 'zh' ? chinese : latin);

/** What stands in brackets after other words, with the space before it where the language has one. */
export const inBrackets = (locale: string, text: string): string => (locale === 'zh' ? `（${text}）` : ` (${text})`);

/** What a text of a case can be, and how much of each part a case can hold. */

/** Free text of a case and the most characters each may have. Shown as text only, never made a link. */
export const textLimits = {
  sellerName: 200,
  sellerNameZh: 100,
  sellerCode: 40,
  storeUrl: 500,
  orderNumber: 100,
  note: 2000,
  buyerName: 200,
  payeeName: 200,
  payeeBic: 20,
  registerWord: 200,
} as const;
export const SENDER_NAME_LIMIT = 100;
export const SENDER_MESSAGE_LIMIT = 1000;
export const MOST_FILES = 300;
export const FILE_NAME_LIMIT = 255;
export const FILE_NOTE_LIMIT = 500;
export const MOST_READY = 100;

/** Line breaks and tabs are text; other control characters and halves of characters are not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** Is this text without what is no text? */
export const isText = (value: string): boolean => value.search(NOT_TEXT) < 0;

/** What a person typed, as a case can hold it: without control characters, trimmed, cut at the limit. */
export function tidyText(typed: string, most: number): string {
  const clean = typed.replace(/\r\n?/g, '\n').replace(NOT_TEXT, '').trim();
  return clean.slice(0, most).replace(NOT_TEXT, '');
}

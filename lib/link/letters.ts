/** Codes of capital letters as numbers, so that no list of countries or currencies can shift under a link. */

const A = 65;
const LETTERS = 26;

export const lettersToNumber = (text: string): number =>
  [...text].reduce((sum, c) => sum * LETTERS + c.charCodeAt(0) - A, 0);

export function numberToLetters(value: number, length: number): string {
  const letter = String.fromCharCode(A + (value % LETTERS));
  return length === 1 ? letter : numberToLetters(Math.floor(value / LETTERS), length - 1) + letter;
}

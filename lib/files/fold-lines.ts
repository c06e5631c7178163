/**
 * Folds the lines of an iCalendar text (RFC 5545, 3.1): at most 75 octets of UTF-8 each without the line break, and never
 * inside a character. Lines that came folded by characters are joined first: a Chinese character has three octets.
 */
const MOST = 75;
const encoder = new TextEncoder();

function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > MOST) {
      lines.push(current);
      // The blank that marks a continued line counts.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += more;
  }
  return [...lines, current].join('\r\n');
}

export const foldLines = (text: string): string =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');

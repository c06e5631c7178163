/** The due list as plain text, at most 100 columns wide where words allow it. */
import { type DueGroup, grouped } from './due';
import type { Entry } from './entry';

const WIDTH = 100;
const INDENT = 12;

/** Text in lines of at most this width; a longer word stands alone. Chinese characters count as two columns. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + 1 + columns(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const columns = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

function block(label: string, text: string): readonly string[] {
  return wrap(text, WIDTH - INDENT).map((line, n) => (n === 0 ? label : '').padEnd(INDENT) + line);
}

function rows({ kind, group, certainty, asOf, question, entries }: DueGroup): readonly string[] {
  const parts = entries.map(({ part }) => part).filter((part) => part !== group);
  const number = entries.length > 1 ? ` (${entries.length})` : '';
  return [
    ...block(`  ${kind}`, `${group}${number}`),
    ...(parts.length > 0 ? block('', parts.join(', ')) : []),
    ...block(
      '',
      `as of ${asOf}, ${certainty.replace('-', ' ')}, in ${[...new Set(entries.map(({ file }) => file))].join(' and ')}`,
    ),
    ...block('', `-> ${question}`),
  ];
}

/** `all`: how many entries there are; `next`: the day of the next one that is not due yet. */
export function dueTable(due: readonly Entry[], day: string, all: number, next: string | undefined): string {
  const later = next === undefined ? '' : ` The next day to look is ${next}.`;
  if (due.length === 0) return `On ${day} none of ${all} entries is due.${later}\n`;
  const lines = [
    `On ${day} ${due.length} of ${all} entries ${due.length === 1 ? 'is' : 'are'} due, soonest first.${later}`,
  ];
  let heading = '';
  for (const group of grouped(due)) {
    if (group.checkBy !== heading) {
      heading = group.checkBy;
      lines.push('', `Check again by ${heading}`);
    }
    lines.push('', ...rows(group));
  }
  return `${lines.join('\n')}\n`;
}

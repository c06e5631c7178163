/** The values that the program puts into sentences: each call of `fill` and `plural`, read from the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Filling {
  /** Names in the expression that picks the sentence: `plan.deadlineOn` gives plan and deadlineOn. */
  readonly names: readonly string[];
  /** Values given; null where a table is handed over under another name. */
  readonly values: readonly string[] | null;
}

const root = join(import.meta.dirname, '../..');
const code = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(folder, f)),
  )
  .filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith(join('lib', 'words', 'en')) && !/words.fill\.ts$/.test(file),
  )
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** The parts between commas, up to the bracket that closes the list. */
function partsOf(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const sign of text) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (/['"`]/.test(sign)) quote = sign;
    else if (/[([{]/.test(sign)) depth += 1;
    else if (/[)\]}]/.test(sign)) depth -= 1;
    if (depth < 0) break;
    if (sign === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const valuesIn = (table: string | undefined): readonly string[] | null =>
  table?.startsWith('{') ? partsOf(table.slice(1)).map((part) => /^\w*/.exec(part)?.[0] ?? '') : null;

export const fillings: readonly Filling[] = code.flatMap((text) =>
  [...text.matchAll(/\b(fill|plural)\(/g)].map(({ 0: call, 1: kind, index }) => {
    const parts = partsOf(text.slice(index + call.length));
    const sentence = (kind === 'fill' ? parts[0] : parts[2]) ?? '';
    return { names: sentence.match(/[A-Za-z_]\w*/g) ?? [], values: kind === 'fill' ? valuesIn(parts[1]) : ['count'] };
  }),
);

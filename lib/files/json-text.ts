/** JSON as the formatter of this project writes it: two blanks, and lists of plain values on one line where they fit. */
const WIDTH = 120;

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

function print(value: unknown, indent: string, taken: number): string {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    // A comma may follow.
    if (value.every(isPlain) && taken + line.length + 1 <= WIDTH) return line;
    return `[\n${value.map((item) => `${inner}${print(item, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as object).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, part]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(part, inner, head.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Ends with a line break. */
export const jsonText = (value: unknown): string => `${print(value, '', 0)}\n`;

/** Both lists without repetition, in order. */
export function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0 || a === b) return a;
  if (a.length === 0) return b;
  let out: T[] | undefined;
  for (const x of b) {
    if (!a.includes(x)) {
      out ??= a.slice();
      out.push(x);
    }
  }
  return out ?? a;
}

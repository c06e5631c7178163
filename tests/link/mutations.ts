/** Damage to links, made by a generator with a seed so that a failure can be repeated. */
export function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_#%=&> \n.';

export function mutated(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const other = CHARACTERS[next(CHARACTERS.length)] ?? '';
  const changes = [
    () => text.slice(0, at),
    () => text.slice(at),
    () => text.slice(0, at) + other + text.slice(at + 1),
    () => text.slice(0, at) + other + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + 1 + next(8)),
    () => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
    () => text.slice(0, at) + text.slice(at).toUpperCase(),
    () => `case-${Array.from({ length: next(200) }, () => CHARACTERS[next(CHARACTERS.length)]).join('')}`,
  ];
  return changes[next(changes.length)]?.() ?? text;
}

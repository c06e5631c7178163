/** The element that the address names, as it is written there; empty where it names none or cannot be read. */
export function namedIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

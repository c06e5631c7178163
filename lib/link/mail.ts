/**
 * Finds the case in what a person has: a fragment, an address, or a passage of a message that was wrapped, quoted, encoded
 * or followed by other text on its way.
 */

/** Begins every case in an address. */
export const MARKER = 'case-';

/** White space, and what has no width: soft hyphens, joiners, direction marks, byte order marks. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** Undoes line breaks: soft ones of quoted-printable (`=` at the end), and quoting with `>`. */
const unwrap = (text: string) =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/[\r\n](?:[ \t]*>)+/g, '')
    .replace(UNSEEN, '');

/** Undoes percent-encoding; where it is not well formed, that of ASCII characters alone. */
function unescapePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/**
 * The data after the marker, up to the first character that cannot belong to it. Without a marker: `empty` if there is
 * nothing at all, else `not_a_link`.
 */
export function findData(text: string): { data: string } | 'empty' | 'not_a_link' {
  let plain = unwrap(text);
  for (let times = 0; times < 2; times++) plain = unwrap(unescapePercent(plain));
  const whole = plain.startsWith('#') ? plain : `#${plain}`;
  const at = whole.startsWith(`#${MARKER}`) ? 0 : plain.indexOf(`#${MARKER}`);
  if (at < 0) return whole === '#' ? 'empty' : 'not_a_link';
  const after = (at === 0 ? whole : plain).slice(at + MARKER.length + 1);
  return { data: /^[A-Za-z0-9_-]*/.exec(after)?.[0] ?? '' };
}

/** A link as a QR code (ISO/IEC 18004): dark modules as the data of one SVG path, to be drawn by the page itself. */

/** Longer links make codes that small cameras read badly from a screen: 105 modules a side hold about a thousand. */
export const MOST_QR_CHARACTERS = 1000;
/** Light modules around the code that the standard asks for. */
export const QUIET_ZONE = 4;

export type QrCode =
  /** `size`: modules a side with the quiet zone, the view box of the path. */
  | { readonly ok: true; readonly size: number; readonly path: string }
  | { readonly ok: false; readonly refusal: 'too_long' };

/** One rectangle for each run of dark modules in a row. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end++;
      parts.push(`M${x} ${y}h${end - x}v1h${x - end}z`);
      x = end;
    }
  }
  return parts.join('');
}

/** The code of a link, with the least error correction: on a screen nothing is soiled, and larger modules help more. */
export async function qrOf(link: string): Promise<QrCode> {
  if (link.length > MOST_QR_CHARACTERS) return { ok: false, refusal: 'too_long' };
  const { encode } = await import('uqr');
  const { size, data } = encode(link, { ecc: 'L', border: QUIET_ZONE });
  return { ok: true, size, path: pathOf(data) };
}

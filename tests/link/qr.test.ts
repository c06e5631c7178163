import { describe, expect, test } from 'vitest';
import { MOST_QR_CHARACTERS, pathOf, QUIET_ZONE, qrOf } from '@/lib/link/qr';

/** The modules that a path paints. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    for (let i = 0; i < Number(width); i++) (rows[Number(y)] as boolean[])[Number(x) + i] = true;
  }
  return rows;
}

/** A finder pattern: a dark ring of 7, a light ring of 5, a dark square of 3. */
const FINDER = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];

test('runs of dark modules become rectangles', () => {
  expect(
    pathOf([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

describe('the code of a link', () => {
  const link = `https://recourse.example/en/open/#case-${'AbC9_'.repeat(60)}Z`;

  test('has the size of a version, a quiet zone of four, and three finders', async () => {
    const code = await qrOf(link);
    if (!code.ok) throw new Error(code.refusal);
    // 21 modules for version 1, 4 more for each.
    expect((code.size - 2 * QUIET_ZONE - 21) % 4).toBe(0);
    const rows = painted(code.path, code.size);
    const edge = code.size - QUIET_ZONE;
    for (const [y, row] of rows.entries())
      for (const [x, dark] of row.entries())
        if (Math.min(x, y) < QUIET_ZONE || Math.max(x, y) >= edge) expect(dark, `${x} ${y}`).toBe(false);
    const at = (x: number, y: number) =>
      rows.slice(y, y + 7).map((row) => [...row.slice(x, x + 7)].map((dark) => (dark ? '#' : ' ')).join(''));
    expect(at(QUIET_ZONE, QUIET_ZONE)).toEqual(FINDER);
    expect(at(edge - 7, QUIET_ZONE)).toEqual(FINDER);
    expect(at(QUIET_ZONE, edge - 7)).toEqual(FINDER);
    // The timing row between the finders alternates.
    const timing = rows[QUIET_ZONE + 6]?.slice(QUIET_ZONE + 8, edge - 8) ?? [];
    expect(timing).toEqual(timing.map((_, i) => i % 2 === 0));
  });

  test('another link gives another code', async () => {
    expect(await qrOf(link)).not.toEqual(await qrOf(link.replace('AbC9_', 'AbC8_')));
  });

  test('a thousand characters fit 105 modules; one more is too long', async () => {
    const code = await qrOf('x'.repeat(MOST_QR_CHARACTERS));
    expect(code).toMatchObject({ ok: true, size: 105 + 2 * QUIET_ZONE });
    expect(await qrOf('x'.repeat(MOST_QR_CHARACTERS + 1))).toEqual({ ok: false, refusal: 'too_long' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileEntry, MOST_FILES, parseCase } from '../../lib/case/case';
import { addFile, edited, fitName, joinLists, numbered } from '../../lib/files/list';

const entry = (n: number, more: Partial<FileEntry> = {}): FileEntry => ({
  name: `file ${n}.pdf`,
  size: n,
  sha256: n.toString(16).padStart(64, '0'),
  ...more,
});
const many = Array.from({ length: MOST_FILES }, (_, n) => entry(n));

describe('names of files', () => {
  it('keeps scripts of every direction and emoji as they are', () => {
    for (const name of ['发票 2026.pdf', 'فاتورة.pdf', '📦 box.jpg', 'a b.c'])
      expect(fitName(name)).toEqual({ name, cut: false });
  });

  it('takes out line breaks and control characters', () => {
    expect(fitName('a\u0000\nb\u001b.pdf')).toEqual({ name: 'a b.pdf', cut: false });
    expect(fitName('\u0007')).toEqual({ name: '', cut: false });
  });

  it('cuts a name of 300 characters, keeps its ending and says so', () => {
    const { name, cut } = fitName(`${'n'.repeat(296)}.pdf`);
    expect(cut).toBe(true);
    expect(name).toBe(`${'n'.repeat(250)}….pdf`);
    expect(name).toHaveLength(255);
  });

  it('always makes a name that a case can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const { name } = fitName(given);
        if (name === '') return;
        expect(parseCase({ format: 1, facts: {}, files: [entry(1, { name })] }).ok).toBe(true);
      }),
    );
  });
});

describe('the list', () => {
  it('adds a file once, and says under which name its contents are there', () => {
    const first = addFile([], entry(1, { name: 'first.pdf' }));
    expect(first).toEqual({ outcome: 'added', files: [entry(1, { name: 'first.pdf' })] });
    expect(addFile([entry(1, { name: 'first.pdf' })], entry(1, { name: 'second.pdf' }))).toEqual({
      outcome: 'double',
      name: 'first.pdf',
    });
  });

  it('takes no more files than a case can hold; a double in a full list is a double', () => {
    expect(addFile(many, entry(999)).outcome).toBe('full');
    expect(addFile(many, entry(5)).outcome).toBe('double');
    expect(parseCase({ format: 1, facts: {}, files: many }).ok).toBe(true);
  });

  it('joins two lists without doubles, the earlier first', () => {
    expect(joinLists([entry(1), entry(2)], [entry(2), entry(3)])).toEqual([entry(1), entry(2), entry(3)]);
    expect(joinLists(many, [entry(999)])).toEqual(many);
  });

  it('sets and takes back fact and note, and keeps the other one', () => {
    const both = edited(edited(entry(1), { element: 'payment' }), { note: ' the transfer ' });
    expect(both).toEqual(entry(1, { element: 'payment', note: 'the transfer' }));
    expect(edited(edited(both, { note: '' }), { element: '' })).toEqual(entry(1));
  });

  it('numbers by the fact to prove: contract before payment, without a fact last, else as added', () => {
    const files = [
      entry(1),
      entry(2, { element: 'payment' }),
      entry(3, { element: 'contract' }),
      entry(4, { element: 'payment' }),
    ];
    expect(numbered(files).map(({ no, size }) => [no, size])).toEqual([
      [1, 3],
      [2, 2],
      [3, 4],
      [4, 1],
    ]);
  });
});

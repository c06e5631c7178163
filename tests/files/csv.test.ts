import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../../lib/case/case';
import { fileListCsv } from '../../lib/files/csv';
import { filesWords } from '../../lib/words/en/tools-files';

const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const file = (more: Partial<FileEntry>): FileEntry => ({ name: 'a.pdf', size: 3, sha256: hash, ...more });
const rowsOf = async (files: readonly FileEntry[]) => {
  const csv = await fileListCsv(files, filesWords);
  return papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
};

describe('the list as a table', () => {
  it('starts with a byte order mark and ends its lines as spreadsheets do', async () => {
    const csv = await fileListCsv([file({})], filesWords);
    expect(csv).toBe(`\uFEFFNo.,Name,Size in bytes,SHA-256,Fact to prove,What it shows\r\n1,a.pdf,3,${hash},,\r\n`);
  });

  it('writes the fact in words and keeps quotes, commas, line breaks and Chinese', async () => {
    const note = 'He wrote: "no, never"\nthen 退款 stopped';
    expect((await rowsOf([file({ name: '发票,1.pdf', element: 'payment', note })]))[1]).toEqual([
      '1',
      '发票,1.pdf',
      '3',
      hash,
      'My payment to the other side',
      note,
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '=HYPERLINK("x")\nsecond line', '＝1+1', '－1', '＠A', '\tx'])(
    'takes the force from a text that starts like a formula: %j',
    async (text) => {
      const [, row = []] = await rowsOf([file({ name: text, note: text })]);
      expect(row[1]).toBe(`'${text}`);
      expect(row[5]).toBe(`'${text}`);
    },
  );

  it('gives back every name and note, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ minLength: 1 }),
        async (name, note) => {
          const [, row = []] = await rowsOf([file({ name, note })]);
          expect(row).toHaveLength(6);
          for (const [at, text] of [
            [1, name],
            [5, note],
          ] as const) {
            expect([text, `'${text}`]).toContain(row[at]);
            expect(row[at]).not.toMatch(/^\s*[=+\-@]/);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { FileEntry, Texts } from '../../lib/case/case';
import { evidenceListDocument } from '../../lib/files/evidence-list';
import { filesWords } from '../../lib/words/en/tools-files';
import { evidenceListZh } from '../../lib/words/evidence-list-zh';
import { filesWords as filesWordsZh } from '../../lib/words/zh/tools-files';
import { facts } from '../../rules/facts';

const hash = (n: number) => String(n).repeat(64);
const files: readonly FileEntry[] = [
  { name: 'photo <1> & "2".jpg', size: 120, sha256: hash(1) },
  { name: '转账.pdf', size: 5000, sha256: hash(2), element: 'payment', note: 'First line\nsecond line' },
];

/** The rows of the document's table as the text of their cells, and its paragraphs. */
async function open(list: readonly FileEntry[], texts: Texts = {}, words: typeof filesWordsZh = filesWords) {
  const blob = await evidenceListDocument({ files: list, texts, words });
  const zip = await JSZip.loadAsync(await blob.arrayBuffer());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const textOf = (part: string) =>
    [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
      .map(([tag, text]) => text ?? (tag ? '\n' : ''))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim();
  const cut = (part: string, tag: string) =>
    part.match(new RegExp(`<${tag}>.*?</${tag}>|<${tag} .*?</${tag}>`, 'gs')) ?? [];
  const rows = cut(xml, 'w:tr').map((row) => cut(row, 'w:tc').map(textOf));
  return { xml, rows, text: textOf(xml) };
}

describe('the evidence list of the court', () => {
  it('names its columns in both languages, as article 19(1) and the receipt of article 69 ask', async () => {
    const { rows, text } = await open(files);
    expect(rows[0]).toEqual([
      '编号\nNo.',
      '证据名称\nName of evidence',
      '证据来源\nSource of evidence',
      '证明目的（证明对象和内容）\nPurpose of proof',
      '原件或者复制件\nOriginal or copy',
      '页数\nPages',
      'SHA-256 校验值\nSHA-256 value',
    ]);
    expect(text).toContain('证据目录 Evidence list');
    expect(text).toMatch(/签名或者盖章 Signature or seal: _+/);
    expect(text).toMatch(/提交日期 Day of submission: _+/);
    expect(text).toMatch(/副本份数（按照对方当事人人数） Number of copies, one for each opposing party: _+/);
  });

  it('numbers the files by fact; source, pages and an unknown purpose stay visible blanks', async () => {
    const { rows } = await open(files);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual([
      '1',
      '转账.pdf\n5000 字节 · 5000 bytes',
      '__________',
      '已向对方付款\nMy payment to the other side\nFirst line\nsecond line',
      '☐ 原件 Original\n☐ 复制件 Copy',
      '____',
      hash(2),
    ]);
    expect(rows[2]?.slice(0, 4)).toEqual([
      '2',
      'photo <1> & "2".jpg\n120 字节 · 120 bytes',
      '__________',
      '__________',
    ]);
  });

  it('takes the parties from the case, and leaves a blank for one that is not known', async () => {
    const named = await open(files, { buyerName: 'Example GmbH', sellerNameZh: '某某公司', sellerName: 'Example Co' });
    expect(named.text).toContain('提交人 Submitted by: Example GmbH');
    expect(named.text).toContain('对方当事人 Other party: 某某公司 · Example Co');
    const nobody = await open(files);
    for (const field of ['受理法院 Court', '案号 Case number', '提交人 Submitted by', '对方当事人 Other party'])
      expect(nobody.text).toContain(`${field}: __________`);
  });

  it('says everything once for a reader of Chinese', async () => {
    const { rows, text } = await open(files, {}, filesWordsZh);
    expect(rows[0]?.slice(0, 3)).toEqual(['编号', '证据名称', '证据来源']);
    expect(rows[1]?.slice(1, 5)).toEqual([
      '转账.pdf\n5000 字节',
      '__________',
      '已向对方付款\nFirst line\nsecond line',
      '☐ 原件\n☐ 复制件',
    ]);
    expect(text.match(/证据目录/g)).toHaveLength(1);
    expect(text).toContain('签名或者盖章：__________');
    expect(text.match(/SHA-256校验值|SHA-256 校验值由/g)).toHaveLength(1);
  });

  it('says what the value does not prove', async () => {
    const { text } = await open(files);
    expect(text).toContain('校验值本身不证明文件的制作者和制作时间');
    expect(text).toContain('does not prove who made a file or when');
  });

  it('stays readable with characters that XML cannot hold', async () => {
    const { xml, rows } = await open([{ name: 'a\uFFFFb\uFFFE.pdf', size: 1, sha256: hash(3) }]);
    expect(xml).not.toMatch(/[\uFFFE\uFFFF]/);
    expect(rows[1]?.[1]).toBe('ab.pdf\n1 字节 · 1 bytes');
  });

  it('has Chinese for every fact, each its own', () => {
    const options = [...facts['evidence.elements'].options].sort();
    expect(Object.keys(evidenceListZh.elements).sort()).toEqual(options);
    expect(new Set(Object.values(evidenceListZh.elements)).size).toBe(options.length);
  });
});

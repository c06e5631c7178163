/**
 * The court's evidence list (证据目录) as a document, in Chinese and the reader's language; for a Chinese reader once. Evidence Provisions, article
 * 19(1): each item classified and numbered; source, object of proof and content stated in short; signature or seal; day
 * of submission; copies by the number of opposing parties. Pages and "original or copy" stand in the court's receipt
 * (Civil Procedure Law, article 69). The layout is ours: no fixed form was seen. What is not known stays a visible blank.
 */
import type { Paragraph as DocxParagraph, Table as DocxTable } from 'docx';
import type { FileEntry, Texts } from '../case/case';
import { evidenceListZh as zh } from '../words/evidence-list-zh';
import { fill } from '../words/fill';
import type { Words } from '../words/words';

import { type NumberedFile, numbered } from './list';

export const BLANK = '__________';
const SHORT_BLANK = '____';

const MARGIN = 1000;
/** Widths of the columns in twentieths of a point: A4 across, without the margins. */
const WIDTHS = [650, 3100, 2500, 3700, 1400, 900, 2588] as const;
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' };

interface Given {
  readonly files: readonly FileEntry[];
  readonly texts: Texts;
  readonly words: Pick<Words['tools']['files'], 'paper' | 'elements'>;
}

/** XML has no way to hold these two characters. */
const writable = (text: string) => text.replace(/[\uFFFE\uFFFF]/g, '');

/** The document, ready to be saved with the ending `.docx`. */
export async function evidenceListDocument({ files, texts, words }: Given): Promise<Blob> {
  const { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun } =
    await import('docx');
  const { paper, elements } = words;
  const once = paper.title === zh.title;
  const both = (chinese: string, own: string, joint = ' ') => (once ? chinese : `${chinese}${joint}${own}`);
  const twice = <T>(chinese: T, own: T): T[] => (once ? [chinese] : [chinese, own]);

  const line = (text: string, look: { bold?: boolean; size?: number; font?: string } = {}): DocxParagraph =>
    new Paragraph({
      spacing: { after: 40 },
      children: writable(text)
        .split('\n')
        .map((part, index) => new TextRun({ text: part, ...look, ...(index > 0 && { break: 1 }) })),
    });
  const cell = (at: number, children: DocxParagraph[]) =>
    new TableCell({
      children,
      width: { size: WIDTHS[at] ?? 0, type: 'dxa' },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
    });
  const heads = ['no', 'name', 'source', 'purpose', 'form', 'pages', 'sha256'] as const;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((id, at) =>
      cell(
        at,
        twice(zh.columns[id], paper.columns[id]).map((text) => line(text, { bold: true })),
      ),
    ),
  });

  const purpose = ({ element, note }: NumberedFile): DocxParagraph[] => {
    if (!element && !note) return [line(BLANK)];
    const proves = element ? twice(zh.elements[element], elements[element]) : [];
    return [...proves, ...(note ? [note] : [])].map((text) => line(text));
  };
  const row = (file: NumberedFile) =>
    new TableRow({
      cantSplit: true,
      children: [
        [line(String(file.no))],
        [
          line(file.name),
          line(both(fill(zh.size, { size: file.size }), fill(paper.size, { size: file.size }), ' · '), { size: 14 }),
        ],
        [line(BLANK)],
        purpose(file),
        [line(`☐ ${both(zh.original, paper.original)}`), line(`☐ ${both(zh.copy, paper.copy)}`)],
        [line(SHORT_BLANK)],
        [line(file.sha256, { size: 14, font: 'Courier New' })],
      ].map((children, at) => cell(at, children)),
    });
  const table: DocxTable = new Table({
    columnWidths: [...WIDTHS],
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: 'fixed',
    rows: [head, ...numbered(files).map(row)],
  });

  const field = (
    id: 'court' | 'caseNumber' | 'submitter' | 'other' | 'signature' | 'date' | 'copies',
    value?: string,
  ) => line(`${both(zh[id], paper[id])}${once ? '：' : ': '}${value || BLANK}`);
  const seller = [texts.sellerNameZh, texts.sellerName].filter((name) => name).join(' · ');

  const document = new Document({
    title: both(zh.title, paper.title),
    creator: 'Recourse',
    lastModifiedBy: 'Recourse',
    styles: {
      default: { document: { run: { font: FONT, size: 18, language: { value: 'en-GB', eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: 'center',
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: 'Heading1',
            alignment: 'center',
            children: [new TextRun({ text: both(zh.title, paper.title), bold: true, size: 30, color: '000000' })],
          }),
          field('court'),
          field('caseNumber'),
          field('submitter', texts.buyerName),
          field('other', seller),
          table,
          line(''),
          ...twice(zh.hashNote, paper.hashNote).map((text) => line(text, { size: 16 })),
          line(''),
          field('signature'),
          field('date'),
          field('copies'),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}

/** The empty table to fill in: every column, and one made-up row that shows how answers are written. */
import { type FactId, specOf } from '../../rules/facts';
import type { ToldFact } from '../words/fact-words';
import type { Words } from '../words/words';
import { columnIds, isFactColumn, isTextId, NAME_COLUMN } from './columns';
import { tableCsv } from './table-csv';

/** Made up. It shows each way of writing an answer once. */
const EXAMPLE: { readonly [F in FactId]?: string } = {
  'claim.ground': 'sale',
  'buyer.kind': 'business',
  'buyer.origin': 'foreign',
  'buyer.country': 'DE',
  'deal.concluded': 'platform',
  'deal.platform': 'alibaba',
  'seller.mainOffice': '330100',
  'seller.assets': 'bank_account|platform_deposit',
  'seller.daysSilent': '12',
  'dispute.kind': 'quality',
  'evidence.elements': '{"contract":"document","payment":"weak"}',
  'claim.amount': '12500.50 USD',
  'payment.via': 'wire',
  'payment.on': '2026-08-27',
  'clauses.looked': 'not_sure',
};

export function templateCsv({ example }: Words['advisor']): string {
  const row = columnIds.map((id) => {
    if (id === NAME_COLUMN) return example.name;
    if (isTextId(id)) return id === 'sellerName' ? example.sellerName : '';
    return EXAMPLE[id] ?? '';
  });
  return tableCsv([columnIds, row]);
}

/** Every column with its question and what can stand in it. */
export function columnsCsv(
  facts: { readonly [id in FactId]: ToldFact },
  { columnList, takes }: Words['advisor'],
): string {
  const rows = columnIds.filter(isFactColumn).map((id) => {
    const { kind, options = [], levels = [], fields = {}, none, notSure } = specOf(id);
    const codes = [
      ...options,
      ...levels,
      ...Object.entries(fields).map(([name, field]) => [name, ...(field.options ?? [])].join(' ')),
      ...(none ? ['none'] : []),
      ...(notSure ? ['not_sure'] : []),
    ];
    return [id, facts[id].question, takes[kind], codes.join(' | ')];
  });
  return tableCsv([[columnList.column, columnList.question, columnList.takes, columnList.codes], ...rows]);
}

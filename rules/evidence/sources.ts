/**
 * Articles that only the evidence tables cite, beside those in `law/provisions.ts`. They were read in the kept texts;
 * what they say stands at the element, weight or formality that cites them.
 */
import { instrument as cc } from '../law/civil-code-2020/instrument';
import { instrument as evp } from '../law/civil-evidence-2019/instrument';
import { instrument as cpli } from '../law/civil-procedure-interpretation-2022/instrument';
import { instrument as cpl } from '../law/civil-procedure-law-2023/instrument';
import { instrument as ecl } from '../law/e-commerce-law-2018/instrument';
import { instrument as ic2018 } from '../law/internet-courts-2018/instrument';
import { instrument as olr } from '../law/online-litigation-rules-2021/instrument';
import { type PracticeNote, practiceNotes } from '../law/practice-notes';
import { provisions } from '../law/provisions';
import { instrument as sal } from '../law/sales-contracts-2020/instrument';
import { type Instrument, type Provision, provision, provisionIdOf, type SourceRef } from '../provision';

const of = (instrument: Instrument, ...articles: readonly string[]): readonly Provision[] =>
  articles.map((article) => provision(instrument, article));

const more: readonly Provision[] = [
  ...of(
    evp,
    '3',
    '11',
    '14',
    '15',
    '16',
    '17',
    '19',
    '25',
    '26',
    '28',
    '31',
    '41',
    '45',
    '46',
    '47',
    '48',
    '86',
    '90',
    '92',
    '99',
  ),
  ...of(olr, '12', '13'),
  ...of(cpli, '93', '98', '107', '108', '112', '114', '116', '522', '525'),
  ...of(cpl, '62', '72', '73', '84'),
  ...of(cc, '150', '585', '604', '607', '612', '615', '616', '635', '646', '813', '831'),
  ...of(ecl, '2', '20'),
  ...of(sal, '1', '5'),
  ...of(ic2018, '5'),
];

const articles: { readonly [id: string]: Provision } = {
  ...Object.fromEntries(more.map((one) => [one.id, one])),
  ...provisions,
};
const notes: { readonly [id: string]: PracticeNote } = practiceNotes;

/** The article or practice note a reference names; undefined for a reference that names none. */
export function citedIn(ref: SourceRef): { readonly article?: Provision; readonly note?: PracticeNote } | undefined {
  const id = provisionIdOf(ref);
  const article = articles[id];
  if (article) return { article };
  const note = notes[id];
  return note && { note };
}

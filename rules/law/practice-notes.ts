/**
 * Rulings, typical cases, local notices and commentaries that rules name. None was read in full; each is known from the
 * part or the report seen (listed in the law notes). They carry no rule above "probable" and give no value alone.
 * Where the title was not seen, the Chinese name describes the document and says so.
 */
import type { Certainty } from '../provision';

export interface PracticeNote {
  /** Number or title in Chinese; a description where the title was not seen. */
  readonly zh: string;
  /** Our English description. */
  readonly en: string;
  /** Day of the document or of its publication; null where it was not seen. */
  readonly date: string | null;
  readonly seen: 'not read in full';
  readonly certainty: Certainty;
}

export const practiceNotes = {
  // S3c, T17: known parties, an ordinary sale.
  'note/spc-2024-mx-10': {
    zh: '(2024)最高法民辖10号',
    en: 'Supreme People’s Court ruling on which court has jurisdiction: a deal between parties who know each other is an ordinary sale',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // T17: a deal by chat or phone uses the network only to communicate.
  'note/spc-2023-mx-14': {
    zh: '(2023)最高法民辖14号',
    en: 'Supreme People’s Court ruling on which court has jurisdiction: a deal by chat is not a sale concluded online',
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // T17: the contrary view.
  'note/spc-2022-mx-22': {
    zh: '(2022)最高法民辖22号',
    en: 'Supreme People’s Court ruling on which court has jurisdiction: a deal by chat counts as a sale concluded online',
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // T6a: only the headnote was seen.
  'note/spc-2021-mx-53': {
    zh: '(2021)最高法民辖53号',
    en: 'Supreme People’s Court ruling on which court has jurisdiction: place of receipt of an online sale (headnote only)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // S3a: payment partly led away by the shop's staff.
  'note/spc-case-2022-03-15': {
    zh: '李某诉某书店（最高人民法院典型案例）',
    en: 'Typical case of the Supreme People’s Court: Li v. a bookstore, part of the price paid to the shop’s staff by chat',
    date: '2022-03-15',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // B2b: standard clause of a cross-border platform.
  'note/beijing-internet-court-2023-12-14': {
    zh: '北京互联网法院案例（2023-12-14 登载，题目未见）',
    en: 'Case listed by the Beijing Internet Court: a standard clause of a cross-border platform on foreign courts',
    date: '2023-12-14',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // S4, V8: commentary on the 2018 Provisions by judges of the Supreme People's Court.
  'note/commentary-2018': {
    zh: '《关于互联网法院审理案件若干问题的规定》的理解与适用（胡仕浩、何帆、李承运）',
    en: 'Commentary on the 2018 Provisions by judges of the Supreme People’s Court',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // D5: Hangzhou 2017-08-18, Beijing 2018-09-09, Guangzhou 2018-09-28.
  'note/opening-days': {
    zh: '杭州、北京、广州互联网法院的成立日期（2017-08-18、2018-09-09、2018-09-28）',
    en: 'Opening days of the Internet Courts: Hangzhou 2017-08-18, Beijing 2018-09-09, Guangzhou 2018-09-28',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F2: a tribunal for cross-border digital trade.
  'note/hangzhou-cross-border-tribunal-2020': {
    zh: '杭州互联网法院跨境贸易法庭',
    en: 'Cross-border trade tribunal of the Hangzhou Internet Court, opened on 15 July 2020',
    date: '2020-07-15',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F2: 2,487 foreign-related cases accepted in the three courts by 2020-08-31. `date` is the day of the report.
  'note/foreign-case-count-2020': {
    zh: '三家互联网法院受理涉外案件数（截至 2020-08-31，2020-09-24 报道）',
    en: 'Count of foreign-related cases accepted by the three Internet Courts up to 31 August 2020',
    date: '2020-09-24',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F3: Yuexiu and Nansha take first-instance foreign-related cases from 2019-01-01.
  'note/guangzhou-notice-2020-11-03': {
    zh: '广州市海珠区人民法院公告（2020-11-03，题目未见）',
    en: 'Notice of the Haizhu court, Guangzhou: since 2019 the Yuexiu and Nansha courts take foreign-related cases',
    date: '2020-11-03',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F3: undated; it names the limit of RMB 40 million, so 2023 or later.
  'note/guangdong-answers-after-2023': {
    zh: '广东省高级人民法院答疑（题目、日期未见）',
    en: 'Answers of the Guangdong High Court, 2023 or later: Yuexiu and Nansha keep four classes of commercial cases',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F4: undated.
  'note/beijing-no4-court-answers': {
    zh: '北京市第四中级人民法院答疑（题目、日期未见）',
    en: 'Answers of the No. 4 Intermediate Court of Beijing: it took foreign-related commercial cases of the whole city',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // O6: twelve articles, a judicial policy without 法释 number; Articles 1 to 5 were seen.
  'note/cross-border-filing-2021': {
    zh: '最高人民法院跨境网上立案规定（2021-02-03；仅见第一至五条）',
    en: 'Supreme People’s Court rules on online filing for cross-border parties (only Articles 1 to 5 seen)',
    date: '2021-02-03',
    seen: 'not read in full',
    certainty: 'unverified',
  },
} as const satisfies Record<string, PracticeNote>;

export type PracticeNoteId = keyof typeof practiceNotes;

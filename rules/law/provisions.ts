/**
 * Every provision that a rule names, by its id. One file per provision: `<instrument>-<year>/article-<n>.ts`.
 * To add one: write its file, then list it here and in `lib/words/en/law.ts`.
 */
import type { Provision } from '../provision';
import { article18 as pilArticle18 } from './applicable-law-2010/article-18';
import { article42 as pilArticle42 } from './applicable-law-2010/article-42';
import { article5 as arbArticle5 } from './arbitration-law-2025/article-5';
import { article10 as arbArticle10 } from './arbitration-law-2025/article-10';
import { article27 as arbArticle27 } from './arbitration-law-2025/article-27';
import { article28 as arbArticle28 } from './arbitration-law-2025/article-28';
import { article29 as arbArticle29 } from './arbitration-law-2025/article-29';
import { article37 as arbArticle37 } from './arbitration-law-2025/article-37';
import { article64 as arbArticle64 } from './arbitration-law-2025/article-64';
import { article25 as ccArticle25 } from './civil-code-2020/article-25';
import { article63 as ccArticle63 } from './civil-code-2020/article-63';
import { article186 as ccArticle186 } from './civil-code-2020/article-186';
import { article491 as ccArticle491 } from './civil-code-2020/article-491';
import { article492 as ccArticle492 } from './civil-code-2020/article-492';
import { article493 as ccArticle493 } from './civil-code-2020/article-493';
import { article496 as ccArticle496 } from './civil-code-2020/article-496';
import { article595 as ccArticle595 } from './civil-code-2020/article-595';
import { article770 as ccArticle770 } from './civil-code-2020/article-770';
import { article925 as ccArticle925 } from './civil-code-2020/article-925';
import { article926 as ccArticle926 } from './civil-code-2020/article-926';
import { article93 as evpArticle93 } from './civil-evidence-2019/article-93';
import { article94 as evpArticle94 } from './civil-evidence-2019/article-94';
import { article2 as cpliArticle2 } from './civil-procedure-interpretation-2022/article-2';
import { article3 as cpliArticle3 } from './civil-procedure-interpretation-2022/article-3';
import { article4 as cpliArticle4 } from './civil-procedure-interpretation-2022/article-4';
import { article18 as cpliArticle18 } from './civil-procedure-interpretation-2022/article-18';
import { article20 as cpliArticle20 } from './civil-procedure-interpretation-2022/article-20';
import { article24 as cpliArticle24 } from './civil-procedure-interpretation-2022/article-24';
import { article25 as cpliArticle25 } from './civil-procedure-interpretation-2022/article-25';
import { article26 as cpliArticle26 } from './civil-procedure-interpretation-2022/article-26';
import { article29 as cpliArticle29 } from './civil-procedure-interpretation-2022/article-29';
import { article30 as cpliArticle30 } from './civil-procedure-interpretation-2022/article-30';
import { article31 as cpliArticle31 } from './civil-procedure-interpretation-2022/article-31';
import { article32 as cpliArticle32 } from './civil-procedure-interpretation-2022/article-32';
import { article35 as cpliArticle35 } from './civil-procedure-interpretation-2022/article-35';
import { article36 as cpliArticle36 } from './civil-procedure-interpretation-2022/article-36';
import { article39 as cpliArticle39 } from './civil-procedure-interpretation-2022/article-39';
import { article52 as cpliArticle52 } from './civil-procedure-interpretation-2022/article-52';
import { article53 as cpliArticle53 } from './civil-procedure-interpretation-2022/article-53';
import { article59 as cpliArticle59 } from './civil-procedure-interpretation-2022/article-59';
import { article64 as cpliArticle64 } from './civil-procedure-interpretation-2022/article-64';
import { article75 as cpliArticle75 } from './civil-procedure-interpretation-2022/article-75';
import { article91 as cpliArticle91 } from './civil-procedure-interpretation-2022/article-91';
import { article201 as cpliArticle201 } from './civil-procedure-interpretation-2022/article-201';
import { article206 as cpliArticle206 } from './civil-procedure-interpretation-2022/article-206';
import { article209 as cpliArticle209 } from './civil-procedure-interpretation-2022/article-209';
import { article212 as cpliArticle212 } from './civil-procedure-interpretation-2022/article-212';
import { article214 as cpliArticle214 } from './civil-procedure-interpretation-2022/article-214';
import { article215 as cpliArticle215 } from './civil-procedure-interpretation-2022/article-215';
import { article216 as cpliArticle216 } from './civil-procedure-interpretation-2022/article-216';
import { article223 as cpliArticle223 } from './civil-procedure-interpretation-2022/article-223';
import { article232 as cpliArticle232 } from './civil-procedure-interpretation-2022/article-232';
import { article233 as cpliArticle233 } from './civil-procedure-interpretation-2022/article-233';
import { article247 as cpliArticle247 } from './civil-procedure-interpretation-2022/article-247';
import { article248 as cpliArticle248 } from './civil-procedure-interpretation-2022/article-248';
import { article520 as cpliArticle520 } from './civil-procedure-interpretation-2022/article-520';
import { article521 as cpliArticle521 } from './civil-procedure-interpretation-2022/article-521';
import { article523 as cpliArticle523 } from './civil-procedure-interpretation-2022/article-523';
import { article524 as cpliArticle524 } from './civil-procedure-interpretation-2022/article-524';
import { article529 as cpliArticle529 } from './civil-procedure-interpretation-2022/article-529';
import { article536 as cpliArticle536 } from './civil-procedure-interpretation-2022/article-536';
import { article549 as cpliArticle549 } from './civil-procedure-interpretation-2022/article-549';
import { article22 as cplArticle22 } from './civil-procedure-law-2023/article-22';
import { article24 as cplArticle24 } from './civil-procedure-law-2023/article-24';
import { article28 as cplArticle28 } from './civil-procedure-law-2023/article-28';
import { article29 as cplArticle29 } from './civil-procedure-law-2023/article-29';
import { article35 as cplArticle35 } from './civil-procedure-law-2023/article-35';
import { article36 as cplArticle36 } from './civil-procedure-law-2023/article-36';
import { article37 as cplArticle37 } from './civil-procedure-law-2023/article-37';
import { article55 as cplArticle55 } from './civil-procedure-law-2023/article-55';
import { article122 as cplArticle122 } from './civil-procedure-law-2023/article-122';
import { article126 as cplArticle126 } from './civil-procedure-law-2023/article-126';
import { article127 as cplArticle127 } from './civil-procedure-law-2023/article-127';
import { article128 as cplArticle128 } from './civil-procedure-law-2023/article-128';
import { article130 as cplArticle130 } from './civil-procedure-law-2023/article-130';
import { article155 as cplArticle155 } from './civil-procedure-law-2023/article-155';
import { article166 as cplArticle166 } from './civil-procedure-law-2023/article-166';
import { article171 as cplArticle171 } from './civil-procedure-law-2023/article-171';
import { article206 as cplArticle206 } from './civil-procedure-law-2023/article-206';
import { article275 as cplArticle275 } from './civil-procedure-law-2023/article-275';
import { article276 as cplArticle276 } from './civil-procedure-law-2023/article-276';
import { article277 as cplArticle277 } from './civil-procedure-law-2023/article-277';
import { article278 as cplArticle278 } from './civil-procedure-law-2023/article-278';
import { article280 as cplArticle280 } from './civil-procedure-law-2023/article-280';
import { article281 as cplArticle281 } from './civil-procedure-law-2023/article-281';
import { article282 as cplArticle282 } from './civil-procedure-law-2023/article-282';
import { article285 as cplArticle285 } from './civil-procedure-law-2023/article-285';
import { article286 as cplArticle286 } from './civil-procedure-law-2023/article-286';
import { article288 as cplArticle288 } from './civil-procedure-law-2023/article-288';
import { article302 as cplArticle302 } from './civil-procedure-law-2023/article-302';
import { article26 as crplArticle26 } from './consumer-protection-law-2013/article-26';
import { article44 as crplArticle44 } from './consumer-protection-law-2013/article-44';
import { article9 as eclArticle9 } from './e-commerce-law-2018/article-9';
import { article37 as eclArticle37 } from './e-commerce-law-2018/article-37';
import { article38 as eclArticle38 } from './e-commerce-law-2018/article-38';
import { article49 as eclArticle49 } from './e-commerce-law-2018/article-49';
import { article63 as eclArticle63 } from './e-commerce-law-2018/article-63';
import { article1 as levArticle1 } from './foreign-related-jurisdiction-2022/article-1';
import { article2 as levArticle2 } from './foreign-related-jurisdiction-2022/article-2';
import { article3 as levArticle3 } from './foreign-related-jurisdiction-2022/article-3';
import { article4 as levArticle4 } from './foreign-related-jurisdiction-2022/article-4';
import { article6 as levArticle6 } from './foreign-related-jurisdiction-2022/article-6';
import { article7 as levArticle7 } from './foreign-related-jurisdiction-2022/article-7';
import { article8 as levArticle8 } from './foreign-related-jurisdiction-2022/article-8';
import { article2 as ic2018Article2 } from './internet-courts-2018/article-2';
import { article3 as ic2018Article3 } from './internet-courts-2018/article-3';
import { article11 as ic2018Article11 } from './internet-courts-2018/article-11';
import { article23 as ic2018Article23 } from './internet-courts-2018/article-23';
import { article1 as ic2025Article1 } from './internet-courts-2025/article-1';
import { article2 as ic2025Article2 } from './internet-courts-2025/article-2';
import { article3 as ic2025Article3 } from './internet-courts-2025/article-3';
import { article4 as ic2025Article4 } from './internet-courts-2025/article-4';
import { article13 as feeArticle13 } from './litigation-fees-2006/article-13';
import { article16 as feeArticle16 } from './litigation-fees-2006/article-16';
import { article18 as feeArticle18 } from './litigation-fees-2006/article-18';
import { article55 as feeArticle55 } from './litigation-fees-2006/article-55';
import { article1 as onlArticle1 } from './online-consumption-2022/article-1';
import { article4 as onlArticle4 } from './online-consumption-2022/article-4';
import { article5 as onlArticle5 } from './online-consumption-2022/article-5';
import { article6 as onlArticle6 } from './online-consumption-2022/article-6';
import { article11 as onlArticle11 } from './online-consumption-2022/article-11';
import { article12 as onlArticle12 } from './online-consumption-2022/article-12';
import { article13 as onlArticle13 } from './online-consumption-2022/article-13';
import { article14 as onlArticle14 } from './online-consumption-2022/article-14';
import { article15 as onlArticle15 } from './online-consumption-2022/article-15';
import { article16 as onlArticle16 } from './online-consumption-2022/article-16';
import { article17 as onlArticle17 } from './online-consumption-2022/article-17';
import { article2 as olrArticle2 } from './online-litigation-rules-2021/article-2';
import { article4 as olrArticle4 } from './online-litigation-rules-2021/article-4';
import { article9 as olrArticle9 } from './online-litigation-rules-2021/article-9';
import { article16 as olrArticle16 } from './online-litigation-rules-2021/article-16';
import { article17 as olrArticle17 } from './online-litigation-rules-2021/article-17';
import { article18 as olrArticle18 } from './online-litigation-rules-2021/article-18';
import { standard as gbStandard } from './unified-code-standard-2015/standard';

export const provisions = {
  // Provisions on the Jurisdiction of Internet Courts (2025).
  '2025/1': ic2025Article1,
  '2025/2': ic2025Article2,
  '2025/3': ic2025Article3,
  '2025/4': ic2025Article4,

  // Provisions on the Trial of Cases by Internet Courts (2018).
  '2018/2': ic2018Article2,
  '2018/3': ic2018Article3,
  '2018/11': ic2018Article11,
  '2018/23': ic2018Article23,

  // Civil Procedure Law.
  'CPL/22': cplArticle22,
  'CPL/24': cplArticle24,
  'CPL/28': cplArticle28,
  'CPL/29': cplArticle29,
  'CPL/35': cplArticle35,
  'CPL/36': cplArticle36,
  'CPL/37': cplArticle37,
  'CPL/55': cplArticle55,
  'CPL/122': cplArticle122,
  'CPL/126': cplArticle126,
  'CPL/127': cplArticle127,
  'CPL/128': cplArticle128,
  'CPL/130': cplArticle130,
  'CPL/155': cplArticle155,
  'CPL/166': cplArticle166,
  'CPL/171': cplArticle171,
  'CPL/206': cplArticle206,
  'CPL/275': cplArticle275,
  'CPL/276': cplArticle276,
  'CPL/277': cplArticle277,
  'CPL/278': cplArticle278,
  'CPL/280': cplArticle280,
  'CPL/281': cplArticle281,
  'CPL/282': cplArticle282,
  'CPL/285': cplArticle285,
  'CPL/286': cplArticle286,
  'CPL/288': cplArticle288,
  'CPL/302': cplArticle302,

  // Interpretation of the Civil Procedure Law.
  'CPLI/2': cpliArticle2,
  'CPLI/3': cpliArticle3,
  'CPLI/4': cpliArticle4,
  'CPLI/18': cpliArticle18,
  'CPLI/20': cpliArticle20,
  'CPLI/24': cpliArticle24,
  'CPLI/25': cpliArticle25,
  'CPLI/26': cpliArticle26,
  'CPLI/29': cpliArticle29,
  'CPLI/30': cpliArticle30,
  'CPLI/31': cpliArticle31,
  'CPLI/32': cpliArticle32,
  'CPLI/35': cpliArticle35,
  'CPLI/36': cpliArticle36,
  'CPLI/39': cpliArticle39,
  'CPLI/52': cpliArticle52,
  'CPLI/53': cpliArticle53,
  'CPLI/59': cpliArticle59,
  'CPLI/64': cpliArticle64,
  'CPLI/75': cpliArticle75,
  'CPLI/91': cpliArticle91,
  'CPLI/201': cpliArticle201,
  'CPLI/206': cpliArticle206,
  'CPLI/209': cpliArticle209,
  'CPLI/212': cpliArticle212,
  'CPLI/214': cpliArticle214,
  'CPLI/215': cpliArticle215,
  'CPLI/216': cpliArticle216,
  'CPLI/223': cpliArticle223,
  'CPLI/232': cpliArticle232,
  'CPLI/233': cpliArticle233,
  'CPLI/247': cpliArticle247,
  'CPLI/248': cpliArticle248,
  'CPLI/520': cpliArticle520,
  'CPLI/521': cpliArticle521,
  'CPLI/523': cpliArticle523,
  'CPLI/524': cpliArticle524,
  'CPLI/529': cpliArticle529,
  'CPLI/536': cpliArticle536,
  'CPLI/549': cpliArticle549,

  // Provisions on Jurisdiction over Foreign-Related Cases (2022).
  'LEV/1': levArticle1,
  'LEV/2': levArticle2,
  'LEV/3': levArticle3,
  'LEV/4': levArticle4,
  'LEV/6': levArticle6,
  'LEV/7': levArticle7,
  'LEV/8': levArticle8,

  // Provisions on Online Consumption Disputes (2022).
  'ONL/1': onlArticle1,
  'ONL/4': onlArticle4,
  'ONL/5': onlArticle5,
  'ONL/6': onlArticle6,
  'ONL/11': onlArticle11,
  'ONL/12': onlArticle12,
  'ONL/13': onlArticle13,
  'ONL/14': onlArticle14,
  'ONL/15': onlArticle15,
  'ONL/16': onlArticle16,
  'ONL/17': onlArticle17,

  // Online Litigation Rules (2021).
  'OLR/2': olrArticle2,
  'OLR/4': olrArticle4,
  'OLR/9': olrArticle9,
  'OLR/16': olrArticle16,
  'OLR/17': olrArticle17,
  'OLR/18': olrArticle18,

  // Provisions on Evidence in Civil Procedure (2019).
  'EvP/93': evpArticle93,
  'EvP/94': evpArticle94,

  // Civil Code.
  'CC/25': ccArticle25,
  'CC/63': ccArticle63,
  'CC/186': ccArticle186,
  'CC/491': ccArticle491,
  'CC/492': ccArticle492,
  'CC/493': ccArticle493,
  'CC/496': ccArticle496,
  'CC/595': ccArticle595,
  'CC/770': ccArticle770,
  'CC/925': ccArticle925,
  'CC/926': ccArticle926,

  // Consumer Protection Law.
  'CRPL/26': crplArticle26,
  'CRPL/44': crplArticle44,

  // E-Commerce Law.
  'ECL/9': eclArticle9,
  'ECL/37': eclArticle37,
  'ECL/38': eclArticle38,
  'ECL/49': eclArticle49,
  'ECL/63': eclArticle63,

  // Arbitration Law (revised 2025).
  'ARB/5': arbArticle5,
  'ARB/10': arbArticle10,
  'ARB/27': arbArticle27,
  'ARB/28': arbArticle28,
  'ARB/29': arbArticle29,
  'ARB/37': arbArticle37,
  'ARB/64': arbArticle64,

  // Law on the Application of Law in Foreign-Related Civil Relations.
  'PIL/18': pilArticle18,
  'PIL/42': pilArticle42,

  // Measures on the Payment of Litigation Fees.
  'FEE/13': feeArticle13,
  'FEE/16': feeArticle16,
  'FEE/18': feeArticle18,
  'FEE/55': feeArticle55,

  // Coding Rule of the Unified Social Credit Identifier.
  'GB/32100': gbStandard,
} as const satisfies Record<string, Provision>;

export type ProvisionId = keyof typeof provisions;

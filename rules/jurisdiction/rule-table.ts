/**
 * Every rule of the Internet Court decision by its id: where it comes from, how firm it is, which open doubt concerns it.
 * The comment above a row gives condition and value in short. Words for people: `lib/words/en/rules.ts`.
 * Pinpoints: `2025/1(1)(vi)` is Article 1, paragraph 1, item 6. One number in brackets is a paragraph (`CPL/130(2)`), or an
 * item where the article is one list (`2018/2(8)`, `CPL/122(1)`, `CPL/127(5)`, `CPL/166(2)`, `CPLI/520(1)`, `LEV/2(1)`).
 * Where certainty differs inside a row, the weaker is given; `whereFirm` is that of a value that is firm, which its doubts
 * do not concern.
 */
import type { Certainty, RuleRow } from '../provision';

/** A row, with the number of the open doubt that concerns it (`doubts` in the words); further ones in `moreDoubts`. */
export interface JurisdictionRow extends RuleRow {
  readonly doubt?: number;
  readonly moreDoubts?: readonly number[];
  readonly whereFirm?: Certainty;
}

/**
 * Who is a proper defendant: a branch, an individual business, owners after deregistration; online, also the former shop owner,
 * the live-stream room and the platform.
 */
const DEFENDANTS = ['CPLI/52(5)', 'CPLI/53', 'CPLI/59', 'CPLI/64'] as const;
const ONLINE_DEFENDANTS = ['ONL/6', 'ONL/11', 'ONL/12', 'ONL/13', 'ONL/14', 'ONL/15', 'ONL/16', 'ONL/17'] as const;

export const ruleTable = {
  // 3.1 DATE: which court list applies. First that applies: D7, D6, D5, D2, D1, D3, D4.

  // accepted, or submitted, on or after 2025-11-01 -> yes, list of 2025.
  D1: { sources: ['2025/4'], certainty: 'settled' },
  // accepted 2018-09-07 to 2025-10-31 (Beijing from 09-09, Guangzhou from 09-28 of 2018) -> yes, list of 2018.
  D2: { sources: ['2018/23', '2025/4(1)'], certainty: 'settled' },
  // submitted by 2025-10-31 or accepted, day of acceptance not known -> both lists; equal values or unknown.
  D3: { sources: ['2025/4(1)', 'CPL/126', 'OLR/9'], certainty: 'settled' },
  // not yet filed -> yes, list of 2025, whatever the contract date.
  D4: { sources: ['2025/4'], certainty: 'settled' },
  // accepted before that court opened -> Beijing and Guangzhou no; Hangzhou before 2018-09-07 unknown.
  D5: { sources: ['2018/23', 'note/opening-days'], certainty: 'probable' },
  // accepted by any court before 2025-11-01 -> D2 or D5, shown as background only.
  D6: { sources: ['2025/4(1)'], certainty: 'settled' },
  // refused, returned or withdrawn -> as not filed; if filed again, the new acceptance counts.
  D7: { sources: ['2025/4', 'CPLI/212', 'CPLI/214'], certainty: 'settled' },
  // accepted since 2025-11-01 by a court without jurisdiction -> no value; print the duty to transfer.
  D8: { sources: ['CPL/37', 'CPL/128', 'CPL/130', 'CPL/285', 'CPLI/35'], certainty: 'settled' },

  // 3.2 SUBJECT: is this kind of dispute on the list?

  // sale by order in a platform's order system with independent sellers -> yes; probable unless consumer buys from
  // trader; settled for consumers; probable otherwise.
  S1: {
    sources: ['2025/1(1)(vi)', '2018/2(1)', 'ECL/9(2)', 'ECL/49', 'CC/491(2)'],
    certainty: 'probable',
    whereFirm: 'settled',
    doubt: 1,
    moreDoubts: [2],
  },
  // sale; payment and delivery both recorded on the platform -> probably yes; neither: no; else unknown.
  S2: { sources: ['2025/1(1)(vi)', '2018/2(1)'], certainty: 'probable' },
  // met on a platform, consumer, the shop's own staff led the payment away -> probably yes.
  S3a: { sources: ['ONL/5', 'note/spc-case-2022-03-15'], certainty: 'probable' },
  // as S3a, but others led the payment away, or contract and payment wholly outside -> unknown; ONL 5 does not reach
  // it.
  S3b: { sources: ['ONL/5'], certainty: 'contested', doubt: 28 },
  // met on a platform, business, agreed and paid elsewhere -> probably no; the ruling reasons on CPLI 20.
  S3c: { sources: ['2025/1(1)(vi)', 'note/spc-2024-mx-10'], certainty: 'probable', doubt: 2 },
  // as S3, buyer's kind not known -> unknown.
  S3d: { sources: [], certainty: 'contested' },
  // no platform at all (e-mail, chat, phone, fax, fair, visit) -> no; settled by the wording.
  S4: { sources: ['2025/1(1)(vi)', 'note/commentary-2018'], certainty: 'settled' },
  // business, agreed and paid elsewhere, not known whether they met on a platform: S3c and S4 both ways -> probably no.
  'S3c-S4': {
    sources: ['2025/1(1)(vi)', 'note/spc-2024-mx-10', 'note/commentary-2018'],
    certainty: 'probable',
    doubt: 2,
  },
  // seller's own site, or a shop without independent sellers -> probably no.
  S5: { sources: ['2025/1(1)(vi)', 'ECL/9(1)', 'ECL/9(2)'], certainty: 'probable', doubt: 3 },
  // goods marked or run as the platform's own -> names the platform operator as seller; then S1 or S5; settled for the
  // liability; probable for the subject.
  S6: { sources: ['ECL/37(2)', 'ONL/4', 'ECL/9(2)'], certainty: 'probable' },
  // service; concluded offline -> no.
  S7a: { sources: ['2025/1(1)(vii)', '2018/2(2)'], certainty: 'settled' },
  // service; an essential part done physically -> no; carriage: practice since 2019.
  S7b: { sources: ['2025/1(1)(vii)', '2018/2(2)'], certainty: 'settled' },
  // service; concluded online, no physical part, nothing to pay -> yes.
  S7c: { sources: ['2025/1(1)(vii)', '2018/2(2)'], certainty: 'settled' },
  // as S7c, paid by card, wallet or online transfer -> probably yes.
  S7d: { sources: ['2025/1(1)(vii)', '2018/2(2)'], certainty: 'probable' },
  // as S7c, paid in cash or by cheque, or any part not known -> unknown.
  S7e: { sources: ['2025/1(1)(vii)', '2018/2(2)'], certainty: 'contested' },
  // breach of the platform's own user agreement -> as S7; a claim of its own.
  S8: { sources: ['2025/1(1)(vii)', 'CPL/55'], certainty: 'probable' },
  // product liability, list of 2018: bought on a platform yes; not: probably no; not known: unknown.
  S9a: { sources: ['2018/2(8)', '2018/2(11)'], certainty: 'settled' },
  // product liability, list of 2025 -> no; the contract claim is looked at by itself.
  S9b: { sources: ['2025/1', 'CC/186'], certainty: 'settled', doubt: 18 },
  // online tort, fraud, personal data or privacy, list of 2018: done online yes; offline probably no; else unknown.
  S10a: { sources: ['2018/2(7)', '2018/2(11)'], certainty: 'settled' },
  // online tort or fraud, list of 2025 -> no.
  S10b: { sources: ['2025/1'], certainty: 'settled' },
  // personal data, privacy, online data, virtual property, list of 2025: online probably yes; offline no; else
  // unknown.
  S10c: { sources: ['2025/1(1)(i)', '2025/1(1)(ii)', '2025/1(1)(iii)'], certainty: 'probable' },
  // online data, virtual property, list of 2018: tort done online yes; contract or ownership unknown.
  S10d: { sources: ['2018/2(7)', '2018/2(11)'], certainty: 'probable' },
  // unfair competition online: 2025 yes, 2018 unknown; offline: 2025 no; settled is said of 2025 only.
  S11a: { sources: ['2025/1(1)(iv)'], certainty: 'settled' },
  // S11a of the older list, unfair competition offline: probably no.
  'S11a-older': { sources: ['2018/2(11)'], certainty: 'probable' },
  // loan: 2025 no; 2018 financial or small loan made and performed online yes, other probably no, else unknown.
  S11b: { sources: ['2018/2(3)', '2018/2(11)', '2025/1'], certainty: 'settled' },
  // S11b of the older list, another loan, or one not made and performed online: probably no.
  'S11b-older': { sources: ['2018/2(3)', '2018/2(11)'], certainty: 'probable' },
  // copyright: 2025 no; 2018 online ownership or infringement yes; contract, or offline: probably no.
  S11c: { sources: ['2018/2(4)', '2018/2(5)', '2018/2(11)', '2025/1'], certainty: 'settled' },
  // S11c of the older list, a contract, or not online: probably no.
  'S11c-older': { sources: ['2018/2(4)', '2018/2(5)', '2018/2(11)'], certainty: 'probable' },
  // domain name (ownership, infringement, contract) -> yes under both lists.
  S11d: { sources: ['2025/1(1)(v)', '2018/2(6)'], certainty: 'settled' },
  // another type said to be designated: notice shown probably yes; not shown unknown.
  S12: { sources: ['2025/1(3)', '2018/2(11)'], certainty: 'probable' },
  // platform or not is unknown and S3 to S5 do not decide -> unknown.
  S13: { sources: ['2025/1(1)(vi)'], certainty: 'settled' },
  // anything else, and no S12 -> 2025 no; 2018 probably no (item 11).
  S14: { sources: ['2025/1', '2018/2(11)'], certainty: 'settled' },
  // catalogue goods with a logo or the like -> as the sale rows, at most probable.
  S15a: { sources: ['CC/595', 'CC/770'], certainty: 'probable' },
  // goods made to the buyer's drawings or with his tooling -> sale and work contract, both ways.
  S15b: { sources: ['CC/595', 'CC/770', '2025/1(1)(vi)'], certainty: 'contested', doubt: 21 },
  // file, licence or account: finished item as a sale; work done for the buyer as S7; else unknown.
  S16: { sources: ['CPLI/20', '2025/1(1)(vi)', '2025/1(1)(vii)'], certainty: 'probable' },
  // joint liability of the platform that knew or should have known: 2025 unknown; 2018 as the sale claim.
  S17: { sources: ['CRPL/44(2)', 'ECL/38', '2025/1(1)(vi)'], certainty: 'contested', doubt: 22 },
  // ground of the claim not known -> unknown.
  S18: { sources: [], certainty: 'settled' },

  // 3.3 TERRITORY, K1: domicile of a proper defendant.

  // firm, main office known: in the city yes; elsewhere no; disputed unknown.
  T1a: { sources: ['CPL/22(2)', 'CPL/24', 'CPL/29', 'CPLI/3', 'CC/63'], certainty: 'settled' },
  // the same for carriage, whose places are those of CPL 28.
  'T1a-carriage': { sources: ['CPL/22(2)', 'CPL/28', 'CPLI/3', 'CC/63'], certainty: 'settled' },
  // person or individual business: habitual residence decides; only household registration known: probable.
  T1b: { sources: ['CPL/22(1)', 'CPLI/3', 'CPLI/4'], certainty: 'settled' },
  // firm, main office not known, registered address known -> probable, as that address (presumption).
  T2a: { sources: ['CPLI/3(2)', 'CC/63'], certainty: 'probable', doubt: 11 },
  // firm, only the code prefix known -> probable for 11, 3301, 4401 (presumption); province or national prefix
  // unknown.
  T2b: { sources: ['CPLI/3(2)', 'GB/32100'], certainty: 'unverified', doubt: 11 },
  // only the city of a factory, bank, port or forwarder known, or nothing -> unknown.
  T3: { sources: ['CPLI/3'], certainty: 'settled' },
  // platform sued besides or instead of the seller -> only with a ground of T14a to T14e, at most probable except
  // T14a.
  T14: { sources: ['CPL/22(3)', 'CPL/55'], certainty: 'probable', doubt: 10 },
  // platform entity outside the mainland -> no through its domicile; see T19.
  T15: { sources: ['CPL/276'], certainty: 'settled' },
  // who is a proper defendant: seller in the order, operator, branch or its company, shareholders after
  // deregistration.
  T16: { sources: [...DEFENDANTS, 'ONL/4', ...ONLINE_DEFENDANTS], certainty: 'settled' },

  // T16 of a company deregistered without liquidation -> shareholders, founders or investors.
  'T16-closed': { sources: ['CPLI/64'], certainty: 'settled' },
  // T16 not met: a factory, bank, port or forwarder by itself; a ground of consumers for a business.
  'T16-ground': { sources: [...DEFENDANTS, ...ONLINE_DEFENDANTS], certainty: 'settled' },

  // 3.3 T14: grounds against the platform.

  // platform is the contract seller, or the goods are marked as its own -> as T1a, for any buyer; and the contract
  // itself.
  T14a: { sources: ['ECL/37(2)'], certainty: 'settled' },
  // its marks misled the consumer into believing that it sells -> probably yes; business no.
  T14b: { sources: ['ONL/4(2)'], certainty: 'settled', doubt: 10 },
  // asked, it did not supply name, address or working contact of the seller -> consumer probably yes; business no.
  T14c: { sources: ['CRPL/44(1)'], certainty: 'settled', doubt: 10 },
  // its own promise, more favourable to consumers -> consumer probably yes; business no.
  T14d: { sources: ['CRPL/44(1)'], certainty: 'settled', doubt: 10 },
  // it knew or should have known and took no measures -> consumer probably yes, SUBJECT by S17; business no; contested
  // is said of the subject.
  T14e: { sources: ['CRPL/44(2)', 'ECL/38'], certainty: 'contested', doubt: 22, moreDoubts: [10] },
  // breach of its own service contract -> no connection for the seller's claim; separate claim S8.
  T14f: { sources: ['CPL/22(3)', 'CPL/55'], certainty: 'settled' },

  // 3.3 K2: place of performance. Step 1 T9, step 2 T8 and T4 to T7, step 3 T17, step 4 T10.

  // 1: clear agreed place of performance -> in the city yes, elsewhere no; prevails over T4, T8, T10.
  T9a: { sources: ['CPLI/18(1)', 'CPLI/20'], certainty: 'settled' },
  // 1: agreed place, nobody performed, neither party domiciled there -> no; domicile not known: unknown.
  T9b: { sources: ['CPLI/18(3)'], certainty: 'settled' },
  // 1: agreed place in the city, only the buyer paid, neither domiciled there -> unknown.
  T9c: { sources: ['CPLI/18(3)'], certainty: 'contested', doubt: 25 },
  // 1: not known whether a place was agreed -> go on; at most probable (presumption).
  T9d: { sources: ['CPLI/18', 'CPLI/20'], certainty: 'probable' },
  // 1: bare trade term with a place (FOB, CIF, EXW) -> as agreed place and as none, both ways.
  T9e: { sources: ['CPLI/18'], certainty: 'contested', doubt: 8 },
  // 2: platform or own-site sale delivered through the network -> buyer's domicile; foreign person living there
  // unknown.
  T8: { sources: ['CPLI/20', 'CPLI/3', 'CC/25'], certainty: 'settled' },
  // 2: goods taken over in the city -> by the buyer yes; by forwarder or agent probably yes; settled for the buyer;
  // probable for a forwarder.
  T4: { sources: ['CPLI/20'], certainty: 'probable', whereFirm: 'settled', doubt: 29 },
  // 2: goods taken over anywhere else, in or outside the mainland -> no.
  T5: { sources: ['CPLI/20'], certainty: 'probable' },
  // 2: address changed after the dispute, or a stranger's, in the city -> probably no; city before the change:
  // unknown.
  T6a: { sources: ['CPLI/20', 'note/spc-2021-mx-53'], certainty: 'probable' },
  // 2: receipt in the city said but not proved -> unknown; elsewhere T5; no rule on proof.
  T6b: { sources: ['CPLI/20'], certainty: 'contested' },
  // 2: never delivered, lost, refused, returned, or bonded warehouse; address in the city -> unknown.
  T7a: { sources: ['CPLI/20'], certainty: 'contested', doubt: 8 },
  // 2: same, address elsewhere or abroad -> no; address not known: unknown.
  T7b: { sources: ['CPLI/20'], certainty: 'probable' },
  // 3: sale by e-mail, chat, phone or fax; sale under S3; goods made to order; manner not known -> steps 2 and 4, both
  // ways.
  T17: {
    sources: ['CPLI/18', 'CPLI/20', 'note/spc-2023-mx-14', 'note/spc-2024-mx-10', 'note/spc-2022-mx-22'],
    certainty: 'contested',
    doubt: 23,
    moreDoubts: [21],
  },
  // 4: other contracts, settled on the spot -> place of the deal.
  T10a: { sources: ['CPLI/18(2)'], certainty: 'settled' },
  // 4: claim for non-delivery, defects or refund; services -> place of the party who had to perform, at most probable.
  T10b: { sources: ['CPLI/18(2)'], certainty: 'probable' },
  // 4: claim for a sum owed as such -> place of the party who is to receive the money.
  T10c: { sources: ['CPLI/18(2)'], certainty: 'settled' },

  // 3.3 K3: choice of this court. V = effect of the clause; the weakest row that applies decides.

  // not in writing, or only between buyer and platform while the seller is sued -> no.
  V1: { sources: ['CPL/35', 'CPLI/29'], certainty: 'settled' },
  // court cannot be determined at filing -> no effect, K3 and B3 no.
  V2: { sources: ['CPLI/30(1)'], certainty: 'settled' },
  // consumer, trader's standard form, no reasonable notice, buyer pleads it -> no.
  V3: { sources: ['CPLI/31'], certainty: 'settled' },
  // as V3, notice not known -> unknown.
  V4: { sources: ['CPLI/31'], certainty: 'settled' },
  // as V3 or V4, but the clause helps the buyer, who does not plead it -> V not weakened.
  V5: { sources: ['CPLI/31'], certainty: 'settled' },
  // business or unknown buyer, other side's standard form, notice missing or not known -> unknown.
  V6: { sources: ['CC/496', '2025/2(2)'], certainty: 'probable' },
  // place without actual connection with the dispute -> unknown.
  V7: { sources: ['CPL/35', '2025/2(1)', 'CPL/277'], certainty: 'contested', doubt: 6 },
  // connection only through the platform operator's domicile -> probably yes; not named in CPL 35.
  V8: { sources: ['note/commentary-2018', '2018/3', 'CPL/35'], certainty: 'probable' },
  // names a court of the wrong level -> unknown.
  V9: { sources: ['CPL/35'], certainty: 'contested' },
  // claim about privacy or personal information -> unknown.
  V10: { sources: ['2025/2(1)', 'CPL/277'], certainty: 'contested', doubt: 6 },
  // none of these -> yes.
  V11: { sources: ['CPL/35', '2025/2'], certainty: 'settled' },
  // Internet Court of the city named -> K3 = V, never a bar there.
  T11a: { sources: ['2025/2', '2018/3'], certainty: 'settled' },
  // another basic court of the same city named -> K3 = V, at most probable; no bar there.
  T11b: { sources: ['2025/1(1)'], certainty: 'probable' },
  // any other Chinese court named -> K3 no; bar B3 = V.
  T11c: { sources: ['CPL/35'], certainty: 'settled' },
  // several courts with a connection named -> K3 = V for each city named; B3 = V for the others.
  T11d: { sources: ['CPLI/30(2)'], certainty: 'settled' },
  // may sue in a court -> K3 = V for that city; B3 elsewhere unknown, unless V = no.
  T11e: { sources: ['CPL/35'], certainty: 'probable' },
  // looked, none found: K3 no; not looked: probably no (presumption).
  T11f: { sources: ['CPLI/91(1)'], certainty: 'probable' },
  // effect of standard form -> by V3 to V6; only the buyer may plead CPLI 31.
  T12: { sources: ['CPLI/31', 'CC/496'], certainty: 'settled' },

  // 3.3 K4 appearance, K5 torts, K6 defendant without domicile in the mainland.

  // K4: defendant answered on the merits in that very court without objecting -> probably yes; otherwise no.
  T13: { sources: ['CPL/130(2)', 'CPL/278', 'CPLI/35', 'CPLI/223'], certainty: 'settled' },
  // K5: place of the act, device, result or victim's domicile; product liability also manufacture, sale, service.
  T18: { sources: ['CPL/29', 'CPLI/24', 'CPLI/25', 'CPLI/26'], certainty: 'settled' },
  // K6: place of contracting, performance, subject matter, seizable property, tort, representative office -> probably
  // yes.
  T19: { sources: ['CPL/276', 'CC/491(2)', 'CC/492', 'CC/493'], certainty: 'probable' },
  // T19 of a defendant with a domicile in the mainland -> no, the row does not apply.
  'T19-home': { sources: ['CPL/276'], certainty: 'settled' },
  // T19, none of these links -> no.
  'T19-none': { sources: ['CPL/276'], certainty: 'probable' },

  // 3.4 LEVEL: would a basic court hear it?

  // claim in RMB below 40,000,000 -> amount yes.
  L1: { sources: ['LEV/1', 'LEV/2(1)'], certainty: 'settled' },
  // claim in RMB from 40,000,000 -> amount no, intermediate court.
  L2a: { sources: ['LEV/2(1)'], certainty: 'settled' },
  // claim in RMB from 5,000,000,000 -> amount no, High Court.
  L2b: { sources: ['LEV/3'], certainty: 'settled' },
  // amount not known; could reach RMB 38 million? no: probably yes (presumption); else unknown.
  L3: { sources: ['LEV/2(1)'], certainty: 'probable' },
  // ten or more persons on one side -> persons probably no; else yes; CPLI 75 by analogy.
  L4a: { sources: ['LEV/2(2)', 'CPLI/75'], certainty: 'probable' },
  // exceptional complexity or major local influence pleaded -> unknown; else yes.
  L4b: { sources: ['LEV/2(2)', 'LEV/2(3)'], certainty: 'contested' },
  // converted amount: below 38 million yes; 38 to 42 million unknown; above no; FEE 55 is on the fee; the level is not
  // decided.
  L5: { sources: ['FEE/55'], certainty: 'probable', doubt: 26 },
  // accepted before 2023-01-01 -> unknown.
  L6: { sources: ['LEV/8'], certainty: 'settled', doubt: 27 },
  // copyright, unfair competition, domain name -> unknown.
  L7: { sources: ['LEV/6'], certainty: 'settled', doubt: 27 },
  // a service that may be software made to order -> at most probably; a court may see intellectual property.
  'L7-software': { sources: ['LEV/6'], certainty: 'unverified', doubt: 27 },
  // not foreign-related, or not known -> unknown.
  L8: { sources: ['LEV/1'], certainty: 'settled' },

  // 3.5 FOREIGN_OK: are foreign-related cases included?

  // list of 2025, foreign-related or Hong Kong, Macao, Taiwan -> Beijing, Hangzhou yes; Guangzhou probably; settled;
  // Guangzhou probable.
  F1: { sources: ['2025/1(2)', '2025/4(2)', 'LEV/4'], certainty: 'probable', whereFirm: 'settled', doubt: 5 },
  // list of 2018, Hangzhou -> probably yes.
  F2: { sources: ['note/hangzhou-cross-border-tribunal-2020', 'note/foreign-case-count-2020'], certainty: 'probable' },
  // list of 2018, Guangzhou: 2018 unknown; 2019 to 2022 probably no; from 2023 business probably no, consumer probably
  // yes.
  F3: {
    sources: ['note/guangzhou-notice-2020-11-03', 'note/guangdong-answers-after-2023'],
    certainty: 'probable',
    doubt: 4,
  },
  // list of 2018, Beijing: to 2022 business probably no, else unknown; from 2023 probably yes; spec: LEV, without an
  // article.
  F4: { sources: ['note/beijing-no4-court-answers', 'LEV/1', 'LEV/8'], certainty: 'probable', doubt: 4 },
  // already accepted there -> no value; say only who may object and until when.
  F5: { sources: ['CPL/130'], certainty: 'settled' },
  // foreign-related: foreign party, or residence, subject matter or legal fact outside the PRC -> yes.
  F6: {
    sources: ['CPLI/520(1)', 'CPLI/520(2)', 'CPLI/520(3)', 'CPLI/520(4)', 'CPLI/549', 'LEV/7', '2025/1(2)'],
    certainty: 'settled',
  },
  // not foreign-related -> yes in all cities; not known: 2025 probably yes, 2018 both ways.
  F7: { sources: ['2025/1(1)'], certainty: 'settled' },

  // 3.6 BAR, B1: arbitration agreement. First that applies.

  // looked, no clause between buyer and this defendant -> no bar; not looked: unknown.
  B1a: { sources: ['CPL/288(2)'], certainty: 'settled' },
  // an award under the clause was set aside or refused, the seat in the mainland -> no: a new agreement, or a suit. Another
  // seat, or one not told -> unknown: the law of that place was not read.
  'B1-set-aside': { sources: ['ARB/10(2)'], certainty: 'settled' },
  'B1-seat-abroad': { sources: ['ARB/10(2)', 'PIL/18'], certainty: 'unverified' },
  // a mainland court has decided under a clause that binds -> unknown, as R28-heard. Our reading.
  'B1-heard': { sources: ['ARB/37', 'CPLI/248'], certainty: 'unverified' },
  // suit accepted, clause not declared, defendant silent until the first hearing -> no bar.
  B1b: { sources: ['ARB/37'], certainty: 'settled' },
  // consumer or unknown buyer, standard form -> unknown.
  B1c: { sources: ['ONL/1(4)', 'CRPL/26(2)', 'CRPL/26(3)', 'CC/496'], certainty: 'contested', doubt: 17 },
  // clause of platform terms said to cover buyer and seller -> unknown.
  B1d: { sources: ['CC/496', 'ARB/27'], certainty: 'contested', doubt: 17 },
  // law of the agreement not Chinese or not known: wording clearly binds both probably a bar; else unknown.
  B1e: { sources: ['PIL/18', 'CPL/288'], certainty: 'probable' },
  // Chinese law; void, or matter or institution missing and not added -> probably no bar; unclear or not seen:
  // unknown.
  B1f: { sources: ['ARB/28', 'ARB/29'], certainty: 'probable' },
  // Chinese law; none of these -> probably a bar.
  B1g: { sources: ['ARB/5', 'ARB/27', 'CPL/127(2)', 'CPL/288', 'CPLI/215'], certainty: 'settled' },

  // 3.6 BAR, B2 to B8.

  // court outside the mainland chosen, exclusive or not clear -> unknown; Hong Kong, Macao, Taiwan by analogy.
  B2a: { sources: ['CPL/280', 'CPLI/529'], certainty: 'contested', doubt: 24 },
  // same; consumer, standard form, no notice -> probably no bar.
  B2b: { sources: ['CPLI/31', 'ONL/1(4)', 'note/beijing-internet-court-2023-12-14'], certainty: 'probable' },
  // expressly non-exclusive, none found, or only with the platform -> no bar; not looked: unknown.
  B2c: { sources: ['CPL/280'], certainty: 'settled' },
  // choice of a Chinese court, per city -> as T11a to T11e; none found: no bar; not looked: unknown.
  B3: { sources: ['CPL/35', 'CPLI/30', 'CPLI/31', 'CPLI/32', '2025/2'], certainty: 'settled' },
  // effective mainland decision, arbitral award or recognised foreign judgment on the same claim -> bar.
  B4a: { sources: ['CPL/127(5)', 'CPL/281(3)', 'CPLI/247', 'ARB/10', 'ARB/64'], certainty: 'settled' },
  // foreign judgment waiting for recognition; new facts; mediation confirmed by a court -> unknown.
  B4b: { sources: ['CPL/206', 'CPL/302', 'CPLI/248'], certainty: 'contested' },
  // nothing decided, not final, withdrawn or dismissed, award set aside, private or police file -> no bar.
  B4c: { sources: ['CPL/127(5)', 'CPLI/212', 'CPLI/214', 'ARB/10(2)', 'ECL/63'], certainty: 'settled' },
  // same dispute pending abroad -> unknown; with agreement on a Chinese court, ended, or none: no bar.
  B5: { sources: ['CPL/280', 'CPL/281'], certainty: 'settled' },
  // no identifiable defendant -> unknown, seller's registered name and address missing.
  B6: { sources: ['CPL/122(2)', 'CPLI/209', 'CRPL/44'], certainty: 'settled' },
  // as B6, without a platform that can be asked, or that did not refuse.
  'B6-off-platform': { sources: ['CPL/122(2)', 'CPLI/209'], certainty: 'settled' },
  // order in the buyer's own name no bar; agent in his own name unknown; unrelated person probably a bar.
  B7: { sources: ['CPL/122(1)', 'CC/925', 'CC/926'], certainty: 'probable', doubt: 9 },
  // same claim already docketed in another mainland court -> probably a bar.
  B8a: { sources: ['CPL/36', 'CPLI/36', 'CPLI/247'], certainty: 'settled' },
  // buyer is sued on the same contract and wants a separate suit -> unknown.
  B8b: { sources: ['CPLI/36', 'CPLI/233', 'CPLI/247'], certainty: 'contested' },
  // as B8b, the seller's case is under enforcement: no counterclaim any more -> unknown.
  'B8b-decided': { sources: ['CPLI/247'], certainty: 'contested' },
  // arbitration under way -> value of B1; first hearing passed without objection: probably a bar.
  B8c: { sources: ['CPLI/216(2)(ii)'], certainty: 'settled' },
  // docketed in this very court, or nothing pending -> no bar.
  B8d: { sources: ['CPL/36'], certainty: 'settled' },

  // 3.7 OUTCOME: what follows.

  // yes in this city, case not accepted before 2025-11-01 -> sue in the Internet Court of the city.
  O1: { sources: ['2025/1', 'CPL/37', 'CPL/127(4)'], certainty: 'settled' },
  // O1, accepted there already -> it goes on there.
  'O1-accepted': { sources: ['2025/1'], certainty: 'settled' },
  // yes in one city and another court competent, or yes in two cities -> the plaintiff chooses.
  O2: { sources: ['CPL/36', 'CPLI/36'], certainty: 'settled' },
  // all cities no for subject or territory, defendant domiciled in the mainland -> ordinary court.
  O3: {
    sources: ['CPL/22', 'CPL/24', 'CPL/28', 'CPL/29', 'LEV/1', 'LEV/2', 'LEV/4', 'CPLI/2(2)', 'OLR/2', 'OLR/4'],
    certainty: 'settled',
  },
  // O3 of intellectual property, which LEV 6 takes out of LEV -> ordinary court, by other limits (L7).
  'O3-ip': { sources: ['CPL/22', 'CPL/24', 'CPL/29', 'LEV/6', 'OLR/2', 'OLR/4'], certainty: 'settled' },
  // O3 of carriage by sea, which LEV 6 takes out of LEV, too -> maritime court (3.8, no. 1).
  'O3-sea': { sources: ['CPL/28', 'CPLI/2(2)', 'LEV/6', 'OLR/2', 'OLR/4'], certainty: 'settled' },
  // O3, and B2a is open -> the ordinary court may refuse because of the clause.
  'O3-foreign-clause': {
    sources: ['CPL/22', 'CPL/24', 'CPL/28', 'CPL/29', 'CPL/280', 'CPLI/529'],
    certainty: 'contested',
    doubt: 24,
  },
  // all no, defendant without domicile in the mainland -> a Chinese court only with a link.
  O4: { sources: ['CPL/276', 'CPL/277', 'CPL/278'], certainty: 'settled' },
  // no yes, some unknown -> name each missing fact, both branches and the fallback.
  O5: { sources: [], certainty: 'settled' },
  // filing from abroad -> papers for a person, for a firm, for an agent; settled; video practice unverified.
  O6: {
    sources: ['CPL/275', 'CPLI/521', 'CPLI/523', 'CPLI/524', 'note/cross-border-filing-2021'],
    certainty: 'unverified',
    doubt: 12,
    moreDoubts: [13, 14, 16, 19],
  },
  // O6 of Hong Kong, Macao or Taiwan: the special part by reference (CPLI 549), proof procedures of their own (EvP 16(3)).
  'O6-hk': {
    sources: ['CPL/275', 'CPLI/521', 'CPLI/523', 'CPLI/524', 'CPLI/549', 'EvP/16(3)', 'note/cross-border-filing-2021'],
    certainty: 'unverified',
    doubt: 12,
    moreDoubts: [13, 14, 19],
  },
  // appeal -> 30 days without domicile in the mainland; else 15 or 10; the court named in the judgment. Settled is said of
  // the days; the courts are probable, which the doubt tells.
  O7: {
    sources: ['CPL/155(1)(iv)', 'CPL/171', 'CPL/286', 'CPLI/536', '2025/3'],
    certainty: 'settled',
    doubt: 7,
  },
  // O7, not known whether the buyer is of Hong Kong, Macao or Taiwan: there by reference only (CPLI 549).
  'O7-open': {
    sources: ['CPL/155(1)(iv)', 'CPL/171', 'CPL/286', 'CPLI/536', 'CPLI/549', '2025/3'],
    certainty: 'probable',
    doubt: 7,
  },
  // O7 of Hong Kong, Macao or Taiwan: the 30 days by reference only (CPLI 549).
  'O7-hk': {
    sources: ['CPL/155(1)(iv)', 'CPL/171', 'CPL/286', 'CPLI/536', 'CPLI/549', '2025/3'],
    certainty: 'probable',
    doubt: 7,
  },
  // fee -> tariff on the total of the money claims, full and half.
  O8: { sources: ['FEE/13', 'FEE/16', 'CPLI/201', 'CPLI/206', 'CPL/166(2)'], certainty: 'settled' },
  // product liability or online tort relied on, list of 2025 -> say that it left, offer the contract claim.
  O9: { sources: ['2025/1', 'CC/186'], certainty: 'settled', doubt: 18 },
  // evidence note -> notarised content and neutral records weigh more than screenshots.
  O10: { sources: ['EvP/93', 'EvP/94', 'OLR/16', 'OLR/17', 'OLR/18', '2018/11'], certainty: 'settled' },
  // all no because of B1 -> arbitration as the clause says.
  O11: { sources: ['CPL/288'], certainty: 'probable' },
  // all no because of B3 -> the court named.
  O12: { sources: ['CPL/35'], certainty: 'settled' },
  // O12 of an Internet Court that does not take the claim (SUBJECT no) -> unknown: a basic court of its city, or 3.8.
  'O12-internet-court': { sources: ['CPL/35'], certainty: 'contested' },
  // all no because of B4, B7 or B8 -> retrial or enforcement; the person who ordered; the court that has the case.
  O13: { sources: ['CPL/127(5)', 'CPL/122(1)', 'CPL/36'], certainty: 'settled' },
  // O13 by B4, an effective judgment, ruling or mediation document of a mainland court -> enforcement, or retrial.
  'O13-decided': { sources: ['CPL/127(5)', 'CPL/211', 'CPL/235', 'CPL/250'], certainty: 'settled' },
  // O13 by B4, an award or a recognised foreign judgment, to which the retrial of the mainland is not open -> enforcement.
  'O13-award': { sources: ['ARB/10', 'CPL/281(3)', 'CPL/235', 'CPL/250'], certainty: 'settled' },
  // enforcement stage -> assets are named to the court, and a person may be added without a new suit (LIA-19).
  'O13-enforcement': { sources: ['CPL/235', 'note/enforcement-addition-provisions'], certainty: 'settled' },
  // the same in the case of the seller, which the buyer may have lost; for the part that was won the two years of O13.
  'O13-enforced': { sources: ['CPL/211', 'CPL/235', 'CPL/250'], certainty: 'settled' },
  // O13 by B7 -> the person who ordered.
  'O13-standing': { sources: ['CPL/122(1)'], certainty: 'probable' },
  // O13 by B8 -> the court that has the case.
  'O13-pending': { sources: ['CPL/36'], certainty: 'settled' },
  // buyer sued in a mainland court on the same contract -> counterclaim there; warn of submission.
  O14: { sources: ['CPLI/39', 'CPLI/232', 'CPLI/233', 'FEE/18', 'CPL/130(2)', 'CPL/278'], certainty: 'settled' },
  // O14 with an arbitration agreement, first instance -> the buyer chooses: objects and hands it in, or gives it up (O14).
  'O14-arbitration': {
    sources: ['ARB/37', 'CPLI/216', 'CPL/130(2)', 'CPL/278', 'CPLI/232', 'CPLI/233', 'FEE/18'],
    certainty: 'settled',
  },
  // O14, the claim decided already (B4) or under enforcement -> no counterclaim with it.
  'O14-decided': { sources: ['CPLI/232', 'CPLI/247', 'CPL/127(5)'], certainty: 'probable' },
  // O14 of a sale: the seller sues for the price -> price reduction is a defence; penalty, damages, termination a counterclaim.
  'O14-sale': { sources: ['SAL/31'], certainty: 'settled' },
  // all no because of the level -> intermediate court, or High Court from RMB 5 billion.
  O15: { sources: ['LEV/2', 'LEV/3'], certainty: 'settled' },
  // accepted before 2025-11-01 (D6) -> stays in the court that accepted it.
  O16: { sources: ['2025/4(1)'], certainty: 'settled' },
  // no agreement on a Chinese court, facts mainly abroad -> print as a risk only.
  O17: { sources: ['CPL/282'], certainty: 'settled' },

  // 3.8 Which ordinary court then.

  // item 1: contract domicile or performance; tort domicile or place of the tort.
  'O-place': { sources: ['CPL/22', 'CPL/24', 'CPL/29'], certainty: 'settled' },
  // item 1, product liability: domicile, or place of manufacture, of sale or of the tort.
  'O-place-product': { sources: ['CPL/22', 'CPL/29', 'CPLI/26'], certainty: 'settled' },
  // item 1, place of performance by K2: the receipt, unless another place was agreed, which is not answered.
  'O-place-receipt': { sources: ['CPL/24', 'CPLI/20'], certainty: 'probable' },
  // item 1, carriage by rail, road, water or air, or combined -> departure, destination or domicile.
  'O-place-carriage': { sources: ['CPL/28'], certainty: 'settled' },
  // item 1, carriage by sea -> maritime court.
  'O-place-sea': { sources: ['CPLI/2(2)'], certainty: 'settled' },
  // item 2: RMB 40 million in nine regions, 20 million elsewhere, 5 billion; at the amount itself the higher court.
  'O-level': { sources: ['LEV/2(1)', 'LEV/3'], certainty: 'settled' },
  // item 3: always add the court to which foreign-related cases of the place are concentrated.
  'O-concentration': { sources: ['LEV/4'], certainty: 'settled' },
  // item 4: claim outside SUBJECT -> ordinary court of the same city, also in the three cities; online with consent.
  'O-online': { sources: ['2025/1(1)', 'OLR/2', 'OLR/4'], certainty: 'settled' },
  // O1 in a city that gives a place -> not its basic courts.
  'O-taken': { sources: ['2025/1', 'CPL/37', 'CPL/127(4)'], certainty: 'settled' },
  // a court has the case already (O14, B8a of the buyer's own suit) -> that court, if it has jurisdiction (CPLI 36).
  'O-seized': { sources: ['CPL/36', 'CPLI/36'], certainty: 'settled' },

  // Applicable law (section 2.2, cnConsumerLaw).

  // consumer contract: yes if the consumer chooses the law of the place of supply or the trader was not active there;
  // else unknown.
  PIL42: { sources: ['PIL/42'], certainty: 'settled', doubt: 10 },
} as const satisfies Record<string, JurisdictionRow>;

export type RuleId = keyof typeof ruleTable;

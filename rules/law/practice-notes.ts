/**
 * Rulings, typical cases, local notices, commentaries, terms of platforms and practice that rules name. Most were not
 * read in full; each is known from the part or the report seen (listed in the law notes). Those carry no rule above
 * "probable" and give no value alone. Some laws without an article file here were read in a collection of April 2025:
 * these may carry a settled rule; their days in force are not listed. Where the title was not seen, the Chinese name
 * describes the document and says so.
 */
import type { Certainty } from '../provision';

export interface PracticeNote {
  /** Number or title in Chinese; a description where the title was not seen. */
  readonly zh: string;
  /** Our English description. */
  readonly en: string;
  /** Day of the document or of its publication; null where it was not seen. */
  readonly date: string | null;
  /** How far it was read; `text of April 2025`: the text in a collection of that month. */
  readonly seen: 'not read in full' | 'text of April 2025';
  readonly certainty: Certainty;
}

export const practiceNotes = {
  // S3c, T17: known parties, an ordinary sale.
  'note/spc-2024-mx-10': {
    zh: '（2024）最高法民辖10号',
    en: "Supreme People's Court ruling on which court has jurisdiction: a deal between parties who know each other is an ordinary sale",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // T17: a deal by chat or phone uses the network only to communicate.
  'note/spc-2023-mx-14': {
    zh: '（2023）最高法民辖14号',
    en: "Supreme People's Court ruling on which court has jurisdiction: a deal by chat is not a sale concluded online",
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // T17: the contrary view.
  'note/spc-2022-mx-22': {
    zh: '（2022）最高法民辖22号',
    en: "Supreme People's Court ruling on which court has jurisdiction: a deal by chat counts as a sale concluded online",
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // T6a: only the headnote was seen.
  'note/spc-2021-mx-53': {
    zh: '（2021）最高法民辖53号',
    en: "Supreme People's Court ruling on which court has jurisdiction: place of receipt of an online sale (headnote only)",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // S3a: payment partly led away by the shop's staff.
  'note/spc-case-2022-03-15': {
    zh: '李某诉某书店（最高人民法院典型案例）',
    en: "Typical case of the Supreme People's Court: Li v. a bookstore, part of the price paid to the shop's staff by chat",
    date: '2022-03-15',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // B2b: standard clause of a cross-border platform.
  'note/beijing-internet-court-2023-12-14': {
    zh: '北京互联网法院案例（2023年12月14日登载，题目未见）',
    en: 'Case listed by the Beijing Internet Court: a standard clause of a cross-border platform on foreign courts',
    date: '2023-12-14',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // S4, V8: commentary on the 2018 Provisions by judges of the Supreme People's Court.
  'note/commentary-2018': {
    zh: '《关于互联网法院审理案件若干问题的规定》的理解与适用（胡仕浩、何帆、李承运）',
    en: "Commentary on the 2018 Provisions by judges of the Supreme People's Court",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // D5: Hangzhou 2017-08-18, Beijing 2018-09-09, Guangzhou 2018-09-28.
  'note/opening-days': {
    zh: '杭州、北京、广州互联网法院的成立日期（2017年8月18日、2018年9月9日、2018年9月28日）',
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
    zh: '三家互联网法院受理涉外案件数（截至2020年8月31日，2020年9月24日报道）',
    en: 'Count of foreign-related cases accepted by the three Internet Courts up to 31 August 2020',
    date: '2020-09-24',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // F3: Yuexiu and Nansha take first-instance foreign-related cases from 2019-01-01.
  'note/guangzhou-notice-2020-11-03': {
    zh: '广州市海珠区人民法院公告（2020年11月3日，题目未见）',
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
  // O6, filing: twelve articles, a judicial policy without 法释 number; Articles 1 to 5 were seen. Not seen: the details of
  // Article 6, witness by video, which O6 carries as unverified.
  'note/cross-border-filing-2021': {
    zh: '最高人民法院跨境网上立案规定（2021年2月3日；仅见第1条至第5条；题目为描述）',
    en: "Supreme People's Court rules on online filing for cross-border parties (only Articles 1 to 5 seen)",
    date: '2021-02-03',
    seen: 'not read in full',
    certainty: 'probable',
  },

  // Routes, clocks and liability.

  // R1: a recall has no right behind it; the receiving bank and the payee must agree.
  'note/bank-recall': {
    zh: '银行电汇撤回请求（MT192、camt.056；服务商页面，其一为2024年6月）',
    en: "Banks' practice on recalling a bank transfer: best efforts, if the receiving bank and the payee agree (pages of payment firms, one of June 2024)",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R2: USD 50,000, international, recall already sent, 72 hours. `date` is the day of one report.
  'note/financial-fraud-kill-chain': {
    zh: '美国金融欺诈“终止链”程序（FBI、FinCEN；报道，其一为2023年3月13日）',
    en: 'Practice of FBI and FinCEN on the Financial Fraud Kill Chain: international bank transfer of USD 50,000 or more, within 72 hours (reports)',
    date: '2023-03-13',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R3: 120 days; up to 540 for some reasons (Visa). Undated page of a processor, not the network rules.
  'note/card-networks': {
    zh: '信用卡拒付期限（支付服务商页面，未注明日期）',
    en: 'Time limits for card disputes: 120 days, for some Visa reasons up to 540 (page of a processor, undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R3b: not delivered from day 40, not as described from day 20. Undated page of a processor.
  'note/mastercard-first-day': {
    zh: '万事达卡争议最早提出日（支付服务商页面，未注明日期）',
    en: 'First day for Mastercard disputes: day 40 if not delivered, day 20 if not as described (page of a processor, undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R4: 180 days to open, 20 days to escalate. Help page, undated. Friends and family: nothing seen.
  'note/paypal-terms': {
    zh: 'PayPal争议期限（帮助页面faq1417，未注明日期）',
    en: 'PayPal help page: dispute within 180 days of payment, claim within 20 days of opening (undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R5: two secondary pages, undated; the Act itself was not seen.
  'note/consumer-credit-act-75': {
    zh: '英国《消费者信贷法》第75条（二手资料，未注明日期）',
    en: 'Section 75 of the Consumer Credit Act, United Kingdom: card company jointly liable (secondary pages, undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock fcba: no source seen.
  'note/us-billing-error-letter': {
    zh: '美国信用卡账单错误通知（未见来源）',
    en: 'Billing-error letter for consumer credit cards in the United States: 60 days from the statement (no source seen)',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R6a, R6c: Articles 8 to 12.
  'note/letter-of-credit-provisions': {
    zh: '《最高人民法院关于审理信用证纠纷案件若干问题的规定》',
    en: "Provisions of the Supreme People's Court on letters of credit: fraud, stop of payment, payment in good faith",
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // R6b: no source seen.
  'note/letter-of-credit-practice': {
    zh: '信用证单据不符点的审查（未见来源）',
    en: 'Practice on letters of credit: checking the documents for discrepancies (no source seen)',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R7, R11, LIA-15c: the pages behind the platform clocks; each clock has its own note where one was seen.
  'note/platform-terms': {
    zh: '各平台服务条款及帮助页面（部分为存档或转载）',
    en: 'Terms and help pages of the platforms, some from archives or copies; each platform has its own dates',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R12, R14: clauses 1.2(c), 5.12, 6.3(a), 8.8; effective 2026-03-17. `date` is the day of the update.
  'note/platform-terms-alibaba': {
    zh: 'Alibaba.com使用条款（2026年3月11日更新，2026年3月17日起施行）',
    en: 'Alibaba.com terms of use, effective 17 March 2026: users declare that they buy for resale; failing to deliver is a breach of the terms',
    date: '2026-03-11',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R42, clocks alibaba_ta, alibaba_offline, alibaba_escalate: help pages, undated; two versions differ on day 7 or 8.
  'note/alibaba-help-pages': {
    zh: '阿里巴巴国际站信用保障服务帮助页面（未注明日期）',
    en: 'Alibaba.com help pages on Trade Assurance: windows, negotiation, escalation, settlement outside the platform (undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R11c, R53, clock alibaba_closed: Articles 17, 18 and 22 of the dispute rules, from reports, one of November 2021.
  'note/alibaba-dispute-rules': {
    zh: '阿里巴巴国际站交易争议处理规则（转述，其一为2021年11月）',
    en: 'Alibaba.com transaction dispute rules, from reports: closed orders, fraud, chat in its own tool, deletion of files',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock alibaba_outside_ta: rule page, undated and old.
  'note/alibaba-old-complaint-rule': {
    zh: '阿里巴巴国际站旧投诉规则（rule/detail/2061，未注明日期）',
    en: 'Old Alibaba.com complaint rule for orders paid outside Trade Assurance: 90 days (undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Clock platform_forum: the agreement in force was not seen; clauses 2.8 and 10 from a report; the 20 days from
  // memory.
  'note/alibaba-transaction-agreement': {
    zh: '阿里巴巴国际站交易服务协议（未见现行文本）',
    en: 'Alibaba.com Transaction Services Agreement: challenge of a decision before HKIAC (agreement in force not seen)',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Clock aliexpress: a blog of 2021-12 and older pages, which differ; free return from terms archived 2025-12-10.
  'note/aliexpress-pages': {
    zh: '速卖通争议期限（转载页面，2021年12月等；“免费退货”条款存档于2025年12月10日）',
    en: 'AliExpress dispute windows from copies of help pages, which differ; free-return terms archived on 10 December 2025',
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // Clock platform_forum: amicable 60 days, then a decision, then HKIAC within 30 days.
  'note/aliexpress-business-terms': {
    zh: '速卖通企业业务条款（2024年2月1日）',
    en: 'AliExpress Business Program terms: decision by the platform, then HKIAC with notice within 30 days',
    date: '2024-02-01',
    seen: 'not read in full',
    certainty: 'contested',
  },
  // Clock release_1688: the release after 10 days, from a page of 2023-04.
  'note/taobao-1688-pages': {
    zh: '1688自动确认付款（网页，2023年4月）',
    en: '1688.com: payment released ten days after dispatch (page of April 2023)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock temu. `date` is the day of the archived text.
  'note/temu-terms': {
    zh: 'Temu销售条款（2026年8月21日存档）',
    en: 'Temu terms of sale: 90 days from the order, electronics 45, 60 or 90',
    date: '2026-08-21',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock shein. `date` is the day of the archived text.
  'note/shein-terms': {
    zh: 'Shein销售条款（2026年7月31日存档）',
    en: 'Shein terms of sale: 30 days from delivery, items of other sellers may differ',
    date: '2026-07-31',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock dhgate: pages from 2013-01-16 to undated, which differ.
  'note/dhgate-pages': {
    zh: '敦煌网争议期限（2013年1月16日至未注明日期的页面）',
    en: 'DHgate dispute windows from pages of 2013 and later, which differ',
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // R10, clock a_to_z: help page, undated; a card dispute excludes the guarantee.
  'note/amazon-a-to-z': {
    zh: '亚马逊A-to-z保障（帮助页面，未注明日期）',
    en: 'Amazon A-to-z guarantee, help page: windows, and a card dispute excludes it (undated)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock ebay: secondary pages and a copy of the policy.
  'note/ebay-guarantee': {
    zh: 'eBay退款保障（二手资料）',
    en: 'eBay money back guarantee: 30 days, step in until 21 working days (secondary pages)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock walmart: later texts differ on the hours.
  'note/walmart-marketplace': {
    zh: '沃尔玛平台退款（帮助页面，2019年5月23日）',
    en: 'Walmart Marketplace help page: from 3 to 90 days after the estimated delivery',
    date: '2019-05-23',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Clock tiktok: pages for Vietnam, Thailand and Indonesia, one dated; United Kingdom and United States from memory.
  'note/tiktok-shop': {
    zh: 'TikTok Shop售后期限（其一为2024年7月18日）',
    en: 'TikTok Shop seller pages: windows by country; United Kingdom and United States not seen',
    date: '2024-07-18',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R22b, R22c: firms’ own pages of 2014 to 2026 on price, effect and risk.
  'note/practice-letters': {
    zh: '律师函实务（律师事务所网页，2014年至2026年）',
    en: "Practice on lawyers' letters, from pages of law firms: price, form, effect; they fail without proof",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R31b: lawyers’ fees and what claims carry; pages of 2014, 2021-11-24 and 2025.
  'note/practice-suit-costs': {
    zh: '在华诉讼成本实务（律师事务所网页，2014年、2021年11月24日、2025年）',
    en: 'Practice on the cost of a suit in China, from pages of law firms (2014, 24 November 2021, 2025)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R29c, R29d: SHIAC schedule of 2015 seen; CIETAC from memory; HKIAC median from a law firm’s note of 2021-07.
  'note/arbitration-fee-scales': {
    zh: '仲裁收费：上海国际经济贸易仲裁委员会（SHIAC）2015年收费表；其他机构未见收费表',
    en: "Arbitration fees: SHIAC schedule of 2015; CIETAC not seen; HKIAC median from a law firm's note of July 2021",
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R35a, R35b: Articles 1, 10, 11 and 12; text of 2020.
  'note/economic-crime-provisions': {
    zh: '《最高人民法院关于在审理经济纠纷案件中涉及经济犯罪嫌疑若干问题的规定》',
    en: "Provisions of the Supreme People's Court on suspected economic crime in economic disputes",
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // R38, clock investigation_order: single High Court rules, from copies; no national rule.
  'note/investigation-order-local-rules': {
    zh: '律师调查令地方规定（转载，未见全文）',
    en: 'Local court rules on the investigation order for lawyers, from copies: decision in 5 to 7 days, 15 to 30 days of effect',
    date: null,
    seen: 'not read in full',
    certainty: 'contested',
  },
  // R39: report of practitioners for rights holders.
  'note/investigation-order-practice': {
    zh: '调查令实务（律师事务所文章，2020年11月10日）',
    en: 'Practice on investigation orders to platforms: bank account only if the order names it',
    date: '2020-11-10',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R30, clock hk_acceptance: Articles 2 to 8; since 2019-10-01.
  'note/hong-kong-preservation-arrangement': {
    zh: '《最高人民法院关于内地与香港特别行政区法院就仲裁程序相互协助保全的安排》',
    en: 'Arrangement between the mainland and Hong Kong on interim measures in aid of arbitration, since 1 October 2019',
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // LIA-19: Articles 13 to 23; text of 2020.
  'note/enforcement-addition-provisions': {
    zh: '《最高人民法院关于民事执行中变更、追加当事人若干问题的规定》',
    en: "Provisions of the Supreme People's Court on adding parties in enforcement",
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // LIA-6, LIA-7, LIA-22: Articles 4(1) and 6, which law governs facts before 1 July 2024.
  'note/company-law-time-effect': {
    zh: '公司法时间效力规定（法释〔2024〕7号；题目为描述）',
    en: "Provisions of the Supreme People's Court on the time effect of the Company Law of 2023",
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // LIA-22: Articles 18 to 20; file of 2008, consolidated later.
  'note/company-law-provisions-2': {
    zh: '公司法司法解释（二）第18条至第20条（2008年文本，后经修正；题目为描述）',
    en: "Provisions (II) of the Supreme People's Court on company law, Articles 18 to 20: text of 2008, amended later",
    date: null,
    seen: 'text of April 2025',
    certainty: 'probable',
  },
  // LIA-21: Article 67.
  'note/contract-book-interpretation': {
    zh: '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》',
    en: "Interpretation of the Supreme People's Court on the general part of contracts in the Civil Code",
    date: '2023-12-04',
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // LIA-6: 法释〔2024〕15号, known only from a discussion; the text was not seen.
  'note/reply-on-article-88': {
    zh: '最高人民法院关于公司法第88条第1款的批复（法释〔2024〕15号；题目为描述）',
    en: "Reply of the Supreme People's Court on Article 88 of the Company Law: only transfers from 1 July 2024 (text not seen)",
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R18, LIA-18, clock limitation_carrier: Article 257, for older facts; quoted by law firms.
  'note/maritime-code-1992': {
    zh: '《中华人民共和国海商法》（1992年）第257条',
    en: 'Maritime Code of 1992, Article 257: one year against the carrier (quoted by law firms)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R34e: Articles 224 and 266.
  'note/criminal-law': {
    zh: '《中华人民共和国刑法》第224条、第266条',
    en: 'Criminal Law, Articles 224 (contract fraud) and 266 (fraud)',
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // R34a: Article 1, RMB 3,000 to 10,000 and more by province.
  'note/fraud-interpretation-2011': {
    zh: '《最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释》',
    en: 'Interpretation of 2011 on fraud: the sum is large from RMB 3,000 to 10,000, by province',
    date: null,
    seen: 'text of April 2025',
    certainty: 'settled',
  },
  // R34d: text of 2010 from a page; that the revision of 2022 kept the figure is from memory.
  'note/contract-fraud-filing-standard': {
    zh: '合同诈骗案立案追诉标准（2010年文本转述；2022年修订未见）',
    en: 'Filing standard for contract fraud: from RMB 20,000 (text of 2010 from a page; revision of 2022 not seen)',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Clock police_notice: quoted on a page.
  'note/police-procedure-provisions': {
    zh: '《公安机关办理刑事案件程序规定》（网页转述）',
    en: 'Police procedure provisions: notice of a decision not to open a case within three days (quoted on a page)',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R15, R16, clock complaint_12315: Articles 3, 9, 12, 14, 15, 21 of the text of 2022, revised since.
  'note/market-complaint-rules-2022': {
    zh: '《市场监督管理投诉举报处理暂行办法》（2022年文本）',
    en: 'Rules of the market authority on complaints, text of 2022, which was revised in 2026',
    date: null,
    seen: 'text of April 2025',
    certainty: 'probable',
  },
  // R15a: Order 121, text not seen; numbers of the earlier text may have moved. `date` is its first day in force.
  'note/market-complaint-rules-2026': {
    zh: '国家市场监督管理总局令第121号（2026年4月15日起施行；未见全文）',
    en: 'Order 121 of the market authority on complaints, in force since 15 April 2026 (text not seen)',
    date: '2026-04-15',
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R17: consumer and trader must both be in the EU, Norway or Iceland.
  'note/ecc-net': {
    zh: '欧洲消费者中心网络（eccnet.eu）',
    en: 'European Consumer Centres Network: who can use it',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R17: day from memory.
  'note/odr-platform-closed': {
    zh: '欧盟在线争议解决平台关闭（2025年7月20日，未核实）',
    en: 'Closing of the European online dispute platform on 20 July 2025 (not verified)',
    date: '2025-07-20',
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // R18: one reader’s report; network rules not seen.
  'note/forwarder-networks': {
    zh: '货运代理网络投诉（WCA、FIATA、无船承运人登记；个案报道）',
    en: 'Complaints to forwarder networks (WCA, FIATA, NVOCC register), from one report',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R19: copies of platform rules; misuse can be sanctioned.
  'note/ip-portals': {
    zh: '平台知识产权投诉规则（转载）',
    en: 'Rules of platforms on complaints by owners of intellectual property, from copies',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
  // R20: embassies from a page of 2014; reviews from a page of a law firm.
  'note/supplementary-channels': {
    zh: '使馆、商会、消费者组织等渠道（2014年网页等）',
    en: 'What embassies, chambers and consumer groups do, from a page of 2014 and others',
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },

  // Suing from abroad.

  // Identity papers, powers of attorney: in force for China; notices of October 2023, seen in copies.
  'note/apostille-convention': {
    zh: '《取消外国公文书认证要求的公约》（2023年11月7日对中国生效；外交部、使馆通知的转载）',
    en: 'Apostille Convention, in force for mainland China from 7 November 2023; notices of the Foreign Ministry and an embassy, in copies',
    date: '2023-10-23',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Sources differ; one says that the Convention does not apply between China and India.
  'note/apostille-india': {
    zh: '《取消外国公文书认证要求的公约》在中国与印度之间是否适用（来源不一）',
    en: 'Whether the Apostille Convention applies between China and India: sources differ',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Known from a site that quotes a page of the Supreme Court.
  'note/national-platform-2025': {
    zh: '全国法院统一电子诉讼服务平台（2025年12月1日起正式使用；转引）',
    en: 'National platform for online suits, in formal use since 1 December 2025, quoted by another site',
    date: '2025-12-01',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // The court’s own figures: 25 days on average.
  'note/hangzhou-cross-border-platform': {
    zh: '杭州互联网法院跨境数字贸易平台（2025年6月3日报道）',
    en: 'Platform of the Hangzhou Internet Court for cross-border trade cases, from reports',
    date: '2025-06-03',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // One report; WeChat first.
  'note/filing-report-2021': {
    zh: '跨境网上立案的介绍（2021年4月4日报道）',
    en: 'Report on online filing for cross-border parties',
    date: '2021-04-04',
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Undated; identity papers of a person who cannot come.
  'note/beijing-no4-court-identity': {
    zh: '北京市第四中级人民法院答疑：身份证明（题目、日期未见）',
    en: 'Answers of the No. 4 Intermediate Court of Beijing on identity papers of a person who cannot come',
    date: null,
    seen: 'not read in full',
    certainty: 'unverified',
  },
  // Ordinary foreign-related cases of Hangzhou, 2012 to 2021.
  'note/hangzhou-foreign-cases-2022': {
    zh: '杭州法院涉外案件（2012年至2021年；2022年4月20日报道）',
    en: 'Report on foreign-related cases in the courts of Hangzhou, 2012 to 2021',
    date: '2022-04-20',
    seen: 'not read in full',
    certainty: 'probable',
  },
  // Named by a law firm; their texts were not seen.
  'note/foreign-exchange-accounts': {
    zh: '法〔1996〕101号、法〔2003〕73号（转引）',
    en: "Notices of the Supreme People's Court on foreign-exchange accounts of courts, 1996 and 2003",
    date: null,
    seen: 'not read in full',
    certainty: 'probable',
  },
} as const satisfies Record<string, PracticeNote>;

export type PracticeNoteId = keyof typeof practiceNotes;

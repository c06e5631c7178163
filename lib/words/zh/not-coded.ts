/**
 * What of a provision is not coded, by the English that stands above the provision in `rules/law/`. A changed English text
 * has no Chinese until it is translated again.
 */
export const notCoded: { readonly [english: string]: string } = {
  // Parts of an article.
  'Nothing.': '无。',
  'The special laws with another time, such as that on product quality.':
    '另行规定期间的特别法，例如有关产品质量的法律。',
  'Paragraph 1.': '第1款。',
  'Paragraph 2.': '第2款。',
  'Paragraph 3.': '第3款。',
  'Paragraphs 1 and 2.': '第1款和第2款。',
  'Paragraphs 1 and 3; the recourse between seller and producer.': '第1款和第3款；销售者与生产者之间的追偿。',
  'Paragraphs 2 and 3.': '第2款和第3款。',
  'Item 5.': '第（五）项。',
  'Items 1, 5 and 6.': '第（一）项、第（五）项和第（六）项。',
  'Items 1, 2, 3 and 5.': '第（一）项、第（二）项、第（三）项和第（五）项。',
  'Items 2, 3, 5 and 6.': '第（二）项、第（三）项、第（五）项和第（六）项。',
  'Item 3 and paragraph 2.': '第1款第（三）项和第2款。',
  'All but item 2.': '第（二）项以外的内容。',
  'All but item 4.': '第（四）项以外的内容。',
  'The other items.': '其他各项。',
  'The other items of the list.': '列举的其他各项。',
  'The other grounds.': '其他事由。',
  'The other cases.': '其他情形。',
  'The other two cases.': '另外两种情形。',
  'The other periods.': '其他期间。',
  'The other powers.': '其他职权。',
  'The other principles.': '其他原则。',
  'The exceptions.': '除外情形。',
  'Other laws that say otherwise.': '其他法律另有规定的情形。',
  'Third parties.': '第三人。',
  'Exclusive jurisdiction.': '专属管辖。',

  // Arbitration Law, Civil Code, law that applies.
  'The law of the main place of business, which the article only allows.': '主营业地法律：对此该条仅规定“可以适用”。',
  'Whether the place of supply is in China is not asked separately.': '没有单独询问商品、服务提供地是否在中国。',
  'The choice, and whether the other side did business at that residence; the other law can be foreign, too.':
    '该选择，以及侵权人在该经常居所地有无从事相关经营活动；另一法律也可能是外国法律。',
  'Acting without mandate.': '无因管理。',
  'How each ground is shown: the user states the result.': '各种情形如何证明：由用户说明结果。',
  'The course of mediation.': '调解的进行。',
  'Waiver.': '放弃撤销权。',
  'Paragraph 2, and the limit of the damages.': '第2款，以及赔偿范围的上限。',
  'The general grounds.': '一般的无效事由。',
  'Technology contracts.': '技术进出口合同。',
  'Nothing. Whether the seller knew is not asked, so the point stays open (B7).':
    '无。没有询问卖方是否知道代理关系，因此这一点仍未确定（B7）。',
  'Paragraphs 2 and 3, and the exception: the point stays open (B7).':
    '第2款和第3款，以及除外情形：这一点仍未确定（B7）。',

  // Evidence.
  'What the procedures of Hong Kong, Macao and Taiwan ask for.': '香港、澳门、台湾地区证明手续的具体要求。',
  'The seven points one by one; appraisal and inspection.': '七项因素的逐项审查；鉴定和勘验。',
  'Archives and the way that the parties agreed (paragraph 1, items 4 and 5).':
    '以档案管理方式保管的，以及以当事人约定的方式保存的电子数据（第1款第（四）项和第（五）项）。',
  'Whether a reason is objective.': '是否属于客观原因。',
  'Wills and gifts.': '口头遗嘱和赠与。',
  'The kinds of evidence.': '证据的各种类型。',

  // Interpretation of the Civil Procedure Law.
  'Real estate.': '不动产。',
  'Paragraph 1 (patents).': '第1款（专利案件）。',
  'Nothing. The article is silent on goods that never arrived (T7) and on proof of receipt (T6b).':
    '无。对于从未到达的货物（T7）和收货的证明（T6b），该条没有规定。',
  'Paragraph 2 (divorce).': '第2款（离婚案件）。',
  'Whether an agreement has expired.': '仲裁协议是否失效。',
  'Items 1 and 3 of paragraph 2, which B1 answers from the Arbitration Law.':
    '第2款第（一）项和第（三）项，由B1依照《仲裁法》判断。',
  'Added claims and third parties.': '增加诉讼请求和第三人提出的诉讼请求。',
  'When a fact is new; the bar therefore stays open (B4b).': '何为新的事实；因此这一障碍仍未确定（B4b）。',
  'Nothing. A registered address is only a sign while the main office has not been looked for (T2).':
    '无。没有查找主要办事机构所在地之前，登记的住所仅是一种迹象（T2）。',
  'Stays in hospital.': '住院就医的情形。',
  'Signature of the creditor, or approval by the president of the court.': '申请执行人签字确认，或者报经院长批准。',
  'Which treaty binds which state.': '哪一条约约束哪一国家。',
  'Which states these are.': '这些国家是哪些。',
  'The dispute over a translation.': '对翻译件有争议的情形。',
  'Letters of introduction.': '介绍信。',
  'Used by analogy for the court level (L4a), for which it was not written.':
    '在级别管辖上类推适用（L4a）；该条并非为级别管辖而制定。',

  // Civil Procedure Law.
  'The choice among the three courts.': '在三处法院中选择哪一处。',
  'Advance performance.': '先予执行。',
  'Item 3, which is a matter of the claim form.': '第（三）项，该项属于起诉状的内容。',
  'The appeal against a refusal.': '对不予受理裁定的上诉。',
  'Items 1, 3, 6 and 7 (administrative cases, other bodies, waiting periods, family cases).':
    '第（一）项、第（三）项、第（六）项和第（七）项（行政案件、应由其他机关处理的争议、一定期限内不得起诉的案件、家事案件）。',
  'What the answer must contain.': '答辩状应当记明的内容。',
  'Which court.': '由哪一法院管辖。',
  'The confirmation procedure; a confirmed agreement leaves the bar open (B4b).':
    '司法确认程序；调解协议经确认的，这一障碍仍未确定（B4b）。',
  'Securities; another debt dispute between the two (paragraph 1, item 1), which is not asked.':
    '有价证券；双方之间的其他债务纠纷（第1款第（一）项），对此没有询问。',
  'The measures of articles 253 to 255.': '第253条至第255条规定的执行措施。',
  'Which states are bound by a treaty on this: the list changes.': '哪些国家受相关条约约束：名单会变动。',
  'Paragraph 2 gives no list, so another connection leaves the answer open (T19).':
    '第2款没有列举，因此存在其他联系的，结论仍未确定（T19）。',
  'Nothing. Carriage is outside the Internet Courts (S7b), so the article only serves the ordinary court (O3).':
    '无。运输不属于互联网法院的受案范围（S7b），因此该条仅用于普通法院（O3）。',
  "Exclusive jurisdiction and public interest; the refusal is in the court's hands, so the bar stays open (B2a).":
    '专属管辖和公共利益；是否裁定不予受理由法院决定，因此这一障碍仍未确定（B2a）。',
  'The test of convenience.': '审理是否更为方便的判断。',
  "Not a rule of decision here: it needs an objection and the court's discretion, so it is shown as a risk (O17).":
    '在这里不作为裁判规则：该条须有管辖异议，并由法院裁量，因此作为风险列出（O17）。',
  'Which of the ten ways fits; only service on the agent is told.':
    '十种送达方式中适用哪一种；仅说明向诉讼代理人送达。',
  'The length of an extension: the court decides.': '延期的长短：由人民法院决定。',
  'The length of an extension: the court decides; the answer to the appeal.':
    '延期的长短：由人民法院决定；对上诉的答辩。',
  'The request of the foreign court.': '外国法院提出的请求。',
  'The conditions of recognition.': '承认的条件。',
  "Exclusive jurisdiction (real estate, ports, inheritance), which is no matter of a buyer's claim.":
    '专属管辖（不动产、港口作业、继承），与买方的请求无关。',
  'The naming of a court by the higher court.': '上级人民法院指定管辖。',
  'The proofs that each kind of agent brings (Interpretation, Articles 85 to 88).':
    '各类诉讼代理人应当提交的材料（民诉法解释第85条至第88条）。',
  'Where there is no embassy or consulate: that of a third state, or a local group of overseas Chinese.':
    '没有使领馆的情形：由第三国的使领馆或者当地的华侨团体证明。',
  'The reading of the file. The article names no investigation order.': '查阅本案有关材料。该条没有提到调查令。',

  // Company Law.
  'The ten and 60 days of the liquidation group; paragraph 3.': '清算组的10日和60日期限；第3款。',
  'The transition for companies registered by 30 June 2024, which stands in rules of the State Council.':
    '2024年6月30日以前登记的公司的过渡安排，由国务院规定。',

  // Consumer Protection Law, E-Commerce Law, online consumption.
  'Perishable goods, newspapers and periodicals, goods confirmed as unfit for return; whether the goods are intact; the freight.':
    '鲜活易腐的商品，报纸、期刊，经确认不宜退货的商品；商品是否完好；运费。',
  'The recourse against the seller.': '向销售者追偿。',
  'The duty to mark (paragraph 1).': '标记义务（第1款）。',
  'That the platform passes the notice on to the seller.': '平台将通知转送平台内经营者。',
  'The days as a clock, as that arrival is not asked.': '没有将该15日列为期限，因为没有询问声明何时到达权利人。',
  'Nothing. The article gives such a decision no force against a suit; that is our reading (B4c).':
    '无。该条没有赋予平台的决定阻止起诉的效力；这是本站的理解（B4c）。',
  'The liability itself; the article serves to name a defendant (T16).': '责任本身；该条用于确定被告（T16）。',
  'The weighing under paragraph 2; the article serves to name a defendant (T16).':
    '第2款的综合认定；该条用于确定被告（T16）。',
  'The recourse; the article serves to name a defendant (T16).': '追偿；该条用于确定被告（T16）。',
  'The food safety rules; the article serves to name a defendant (T16).': '食品安全规则；该条用于确定被告（T16）。',
  'How much is owed; the article serves to name a defendant and a seller.':
    '应承担的数额；该条用于确定被告和商品销售者。',
  'How much is owed; the article serves to name a defendant (T16, LIA-14).':
    '应承担的数额；该条用于确定被告（T16、LIA-14）。',
  'It does not speak of jurisdiction; it supports S3a only by inference.': '该条没有规定管辖；对S3a的支持仅为推论。',

  // Foreign-related jurisdiction and Internet Courts.
  'Military courts, the Xinjiang corps courts, and special rules of other laws.':
    '军事法院、新疆生产建设兵团的法院，以及其他法律的特别规定。',
  'Major influence at this level is not told apart from the intermediate court (L4b).':
    '这一级别的“重大影响”与中级人民法院的没有区分（L4b）。',
  'The notices themselves: the page asks the reader to check them.': '有关公告本身：页面请读者自行核对。',
  'The limits that apply instead; maritime and environmental cases.':
    '此时适用的级别管辖标准；海事海商案件和环境案件。',
  'The earlier limits (L6).': '此前的级别管辖标准（L6）。',
  'Which law governs without a choice.': '没有选择时适用哪一法律。',
  'Whether a case is simple is for the court.': '案件是否简单，由人民法院判断。',
  'Expert assistance, appraisal and the single points of examination.':
    '有专门知识的人的协助、鉴定，以及审查的各项内容。',
  'Items 9 and 10, which no buyer brings.': '第（九）项和第（十）项，买方不会提起这些案件。',
  'Items 8 and 9 (administrative cases, public interest suits), which no buyer brings. A designation under paragraph 3 is asked for, not listed: none for buyers was seen.':
    '第（八）项和第（九）项（行政案件、公益诉讼），买方不会提起这些案件。依第3款的指定仅作询问，没有列举：没有见到与买方有关的指定。',
  'Nothing. Where the link is doubtful or the claim is not on property, the effect stays open (V7, V10).':
    '无。实际联系存疑，或者请求不涉及财产权益的，约定的效力仍未确定（V7、V10）。',
  'Which intermediate courts the High Courts of Beijing and Guangdong have named (no notice seen).':
    '北京、广东的高级人民法院指定了哪些中级人民法院（没有见到公告）。',

  // Limitation, fees, carriage.
  'The course of a criminal trial.': '刑事案件的审理过程。',
  'The sum that a province sets inside a range. The numbers are not in this file.':
    '省、自治区、直辖市在规定幅度内确定的金额。具体数字不在该文件中。',
  'Third parties, labour claims, bankruptcy.': '第三人、劳动报酬请求、破产。',
  'Relief from fees.': '诉讼费用的缓交、减交、免交。',
  'Appeal and retrial. For the court level the article is used by analogy only (L5).':
    '上诉和再审。在级别管辖上，该条仅类推适用（L5）。',
  'Claims against others than the carrier.': '向承运人以外的人提出的请求。',

  // Online litigation.
  'The three days.': '3日的期限。',
  'The technical check itself.': '技术核验本身。',
  'The four points one by one.': '四项内容的逐项审查。',
  'The points of paragraph 2 one by one.': '第2款各项内容的逐项审查。',
  'The other signs of consent.': '其他可以认定同意的情形。',
  'Other addresses.': '其他地址。',
  'Settlement in enforcement and the credit sanctions.': '执行和解和信用惩戒。',
  'Cases with the procuratorate.': '人民检察院参与的案件。',
  'Theft of the account; the second check.': '账号被盗用；再次核验身份。',
  'Appeals, retrials and enforcement.': '上诉、申请再审和执行案件。',

  // Preservation, sale of goods, code of a company.
  'The change into enforcement.': '转为执行中的措施。',
  'How the court decides.': '人民法院如何作出决定。',
  'Goods sent on to another place.': '货物改运或者再发运到另一地点的情形。',
  'The details of paragraph 2.': '第2款的具体内容。',
  'Other agreements.': '当事人另有约定的情形。',
  'All but the place digits.': '登记管理机关所在地代码以外的内容。',
};

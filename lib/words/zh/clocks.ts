/**
 * Every clock in plain words: what it is, from when it runs, what follows when it is over, what starts it afresh.
 * The law behind a clock is in `rules/deadlines/clock-table.ts` under the same name.
 */
import type { Assumption, ClockState } from '../../../rules/deadlines/clock';
import type { ClockName } from '../../../rules/deadlines/clock-table';
import type { ClockWords } from '../en/clocks';

const RESTART =
  '履行请求到达或者应当到达义务人、义务人承诺履行或者部分履行的，期间中断，全部期间重新计算。起诉、申请仲裁以及法律规定的其他事由，效果相同。最后6个月内发生障碍的，届满日相应后移。';
const THREE_OR_FOUR = '稳妥起见，自违约之日起算，即履行期限届满之日。期间为4年；4年不确定的，稳妥期间为3年。';
const FROM_HARM = '稳妥起见，自权利受到损害之日起算。法律规定自您知道或者应当知道权利受到损害以及义务人之日起计算。';
const DECIDED = '这是提起诉讼的期间。';
const OTHER_LAW = '起算日和期间依合同适用的法律。';
const LIMITATION_OVER = '仍可起诉或者申请仲裁，但卖方可以提出时效抗辩，使您的请求不获支持。';
const FIXED = '该期间不适用中止、中断和延长。';
const AVOIDANCE_OVER = '撤销权消灭。';
const ASK_MORE =
  '因不可抗拒的事由或者其他正当理由耽误期限的，可以在障碍消除后10日内申请顺延。是否准许，由人民法院决定。';

export const clocks: Record<ClockName, ClockWords> = {
  // 5.1 The claim.
  limitation_general: {
    name: '诉讼时效（3年）',
    starts: '稳妥起见，自违约之日起算，即履行期限届满之日。',
    startsIf: {
      'claim-decided': DECIDED,
      'foreign-law': OTHER_LAW,
      'harm-as-start': FROM_HARM,
      'product-law-abroad': FROM_HARM,
      'basis-unknown': '自履行期限届满之日，或者自权利受到损害之日起算，取决于请求的依据。',
    },
    after: LIMITATION_OVER,
    restarts: RESTART,
  },
  limitation_sale: {
    name: '国际货物买卖合同的诉讼时效',
    starts: '稳妥起见，自违约之日起算，即履行期限届满之日。期间为4年。',
    startsIf: {
      'shorter-period-shown': THREE_OR_FOUR,
      'three-years-law-unknown': THREE_OR_FOUR,
      'claim-decided': DECIDED,
      'foreign-law': OTHER_LAW,
    },
    after: LIMITATION_OVER,
    restarts: RESTART,
  },
  limitation_carrier: {
    name: '对承运人的诉讼时效',
    starts: '自交付之日，或者应当交付之日起算。海上运输为1年；其他运输的稳妥期间为1年，也可以主张3年。',
    startsIf: { 'claim-decided': DECIDED, 'foreign-law': OTHER_LAW },
    after: '仍可起诉或者申请仲裁，但承运人可以提出时效抗辩，使您的请求不获支持。',
    restarts: '起诉或者申请仲裁。书面请求仅依自2026年5月1日起施行的《海商法》才发生中断效力。',
  },
  long_stop: {
    name: '一切请求的最长保护期间（20年）',
    starts: '自权利受到损害之日起。',
    after: '人民法院不再保护该请求。',
    restarts: '只有人民法院可以在特殊情况下决定延长。',
  },
  termination_right: {
    name: '解除权行使期限（1年，或者约定期限）',
    starts: '自您知道或者应当知道解除事由之日起。',
    after: '您不能再解除合同。赔偿损失、修理和减少价款的请求仍在。',
    afterIf: { 'of-carriage': '您不能再解除合同，但仍可请求赔偿损失。' },
    restarts: '该期限不中断。经卖方催告的，合理期限可能更早届满。',
  },
  termination_cisg: {
    name: '《联合国国际货物销售合同公约》下宣告合同无效的期限（合理时间）',
    starts: '货物交付后：自您知道迟延交货或者违约之日起。',
    after: '您不能再宣告合同无效。赔偿损失的请求仍在。',
  },
  fraud_avoidance: {
    name: '因欺诈撤销合同的期限（1年，自行为发生之日起最长5年）',
    starts: '自您知道或者应当知道欺诈之日起。',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  duress_avoidance: {
    name: '因胁迫撤销合同的期限（1年，自行为发生之日起最长5年）',
    starts: '自胁迫行为终止之日起。',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  mistake_avoidance: {
    name: '因重大误解撤销合同的期限（90日，自行为发生之日起最长5年）',
    starts: '自您知道或者应当知道误解之日起。',
    after: AVOIDANCE_OVER,
    restarts: FIXED,
  },
  notice_cc: {
    name: '中国法下数量、质量异议通知的期限',
    starts:
      '有约定的，按合同约定的检验期限。没有约定的，为自发现或者应当发现之日起的合理期限，最迟至收到之日起2年；有质量保证期的，适用质量保证期，不适用该2年。',
    after: '视为标的物的数量或者质量符合约定，但有例外情形的除外。',
    restarts: FIXED,
  },
  notice_cisg: {
    name: '《联合国国际货物销售合同公约》下数量、质量异议通知的期限',
    starts: '自您发现或者理应发现不符之日起的合理时间。最迟至实际交付之日起2年，或者依保证期。',
    startsIf: { 'agreed-as-safe-end': '合同约定的期限。' },
    after: '您丧失主张货物不符的权利，但有例外情形的除外。',
    restarts: FIXED,
  },
  consumer_return: {
    name: '网络购物无理由退货（消费者，7日）',
    starts:
      '自收到商品之日起。退货运费由您承担，另有约定的除外。商品不符合质量要求的，请以质量问题退货，运费由经营者承担。',
    after: '您不能再无理由退货。',
  },
  consumer_quality_return: {
    name: '商品不符合质量要求时退货（消费者，7日）',
    starts:
      '自收到商品之日起。退货运费由经营者承担。国家另有规定或者当事人另有约定的，从其规定或者约定，期限可能更长。',
    after: '符合解除合同条件的，方可退货；不符合的，可以要求更换、修理。',
  },
  refund_after_return: {
    name: '退货后卖方返还价款（7日）',
    starts: '自卖方收到退回商品之日起。',
    after: '您可以请求返还价款。',
  },
  durable_burden: {
    name: '耐用商品瑕疵由卖方承担举证责任（消费者，6个月）',
    starts: '自接受商品之日起。',
    after: '此后发现的瑕疵，由您举证。',
  },
  // 5.2 Payment and platform.
  recall: {
    name: '银行汇款撤回（最好3日内，14日内尚有可能）',
    starts: '自汇款之日起。',
    after: '此后撤回很少成功。由银行决定。',
  },
  kill_chain: {
    name: '金融欺诈“终止链”程序（Financial Fraud Kill Chain，美国银行，72小时）',
    starts: '自汇款时起。',
    after: '该程序不再适用。仍可向IC3（美国互联网犯罪投诉中心）举报，也可请银行撤回汇款。',
  },
  chargeback: {
    name: '银行卡拒付（chargeback，120日）',
    starts: '自付款之日起；预计交货日更晚的，自预计交货日起。',
    after: '通常期限已过。某些情形可能适用更长的期限。',
    afterIf: { 'no-longer-limit': '银行卡拒付的期限已过。' },
  },
  chargeback_not_before: {
    name: '可以提出Mastercard（万事达卡）拒付的首日（未交货为第40日，质量问题为第20日）',
    starts: '自付款之日起。',
    after: '自该日起可以提出。',
  },
  chargeback_outer: {
    name: '银行卡拒付的最长期限（Visa，某些情形，540日；请勿等到期满）',
    starts: '自付款之日起。',
    after: '银行卡拒付的期限已过。',
  },
  paypal_open: {
    name: 'PayPal争议（180日）',
    starts: '自付款之日起。',
    after: 'PayPal的180日已过。',
  },
  paypal_escalate: {
    name: '将PayPal争议升级为索赔（20日）',
    starts: '自您提出争议之日起。',
    after: '该争议最终关闭。',
  },
  s75: {
    name: '向英国发卡机构主张（第75条；6年，苏格兰5年）',
    starts: '自违约之日起。',
    after: '该笔付款不再受第75条保护。',
  },
  fcba: {
    name: '美国消费信用卡的账单错误异议函（60日）',
    starts: '自信用卡账单之日起。',
    after: '该途径较可能已经关闭。',
  },
  lc_stop: {
    name: '信用证止付（须在银行善意付款或者承兑之前）',
    starts: '没有起算日。中国法院在48小时内作出裁定，其他国家的法院另有规定。',
    after: '不能再止付。',
  },
  auto_release: {
    name: '平台所持款项自动放款',
    starts: '自发货或者收货之日起，以平台记录为准。',
    after: '款项付给卖方。',
    restarts: '您在订单中延长收货时间，或者有未结的争议。',
  },
  alibaba_ta: {
    name: '阿里巴巴国际站（Alibaba.com）信用保障（Trade Assurance）争议（最长30日）',
    starts: '自您确认收货之日起。',
    after: '平台受理争议的期限已过。',
  },
  alibaba_closed: {
    name: '已关闭的阿里巴巴国际站（Alibaba.com）订单的争议（30日）',
    starts: '自订单关闭通知之日起。',
    after: '只有存在欺诈时，阿里巴巴国际站（Alibaba.com）才可能不受此期限限制。',
  },
  alibaba_offline: {
    name: '没有退款按钮的阿里巴巴国际站（Alibaba.com）订单的争议（30日）',
    starts: '自实际收货之日起。',
    after: '平台受理争议的期限已过。',
  },
  alibaba_outside_ta: {
    name: '在平台之外付款的阿里巴巴国际站（Alibaba.com）订单的投诉（依旧文本为90日）',
    starts: '自约定付款日或者约定交货日起，以较晚者为准。',
    after: '可能仍可就违反平台条款投诉。',
  },
  alibaba_escalate: {
    name: '请求阿里巴巴国际站（Alibaba.com）工作人员介入（自第4日起；第7日或者第8日自动介入）',
    starts: '自您提出请求之日起。',
    after: '平台介入争议。',
    restarts: '错过上传证据的期限，请求即被取消。',
  },
  aliexpress: {
    name: '速卖通（AliExpress）争议（15日）',
    starts: '自交货期届满或者确认收货之日起。不早于发货后约第11日。',
    after: '平台通常的争议期限已过。',
  },
  taobao_1688: {
    name: '中国零售网站退货（7日）',
    starts: '自收货之日起。',
    after: '无理由退货的期限已过。',
  },
  release_1688: {
    name: '1688自动放款（发货后10日）',
    starts: '自发货之日起。',
    after: '款项付给卖方。',
    restarts: '在订单中延长收货时间。',
  },
  temu: {
    name: 'Temu退货（90日；电子产品45日、60日或者90日）',
    starts: '自下单之日起。',
    after: '平台受理争议的期限已过。',
  },
  shein: {
    name: 'Shein退货（30日；其他卖方可能不同）',
    starts: '自送达之日起。',
    after: '平台受理争议的期限已过。',
  },
  dhgate: {
    name: '敦煌网（DHgate）争议（自第5日、第7日或者第10日起，至第90日，或可至第120日）',
    starts: '自发货之日起。放款后，商品不符的另有30日。',
    after: '平台受理争议的期限已过。',
  },
  a_to_z: {
    name: '亚马逊（Amazon）A-to-z保障（自第3日起至第90日）',
    starts: '自最晚预计送达日起。请先联系卖方，并等待48小时。',
    after: '平台受理争议的期限已过。',
  },
  ebay: {
    name: 'eBay退款保障（30日）',
    starts: '自实际送达日或者最晚预计送达日起。提出争议后21个工作日内，可以请求eBay介入。',
    after: '平台受理争议的期限已过。决定作出后30日内可以申诉。',
  },
  walmart: {
    name: 'Walmart Marketplace退款（自第3日起至第90日）',
    starts: '自预计送达日起。',
    after: '平台受理争议的期限已过。',
  },
  tiktok: {
    name: 'TikTok Shop退款（6日至30日，因国家而异）',
    starts: '自送达之日起。',
    after: '平台受理争议的期限已过。',
    restarts: '被拒绝后，您必须在48小时内请求平台介入。',
  },
  platform_forum: {
    name: '以仲裁方式对平台的决定提出异议',
    starts:
      '自平台作出决定之日起：速卖通（AliExpress）企业业务30日，阿里巴巴国际站（Alibaba.com）约20日，对该平台的请求1年。',
    after: '该决定继续有效。',
  },
  platform_data: {
    name: '平台保存的记录（不少于3年）',
    starts: '自交易完成之日起。稳妥起见，本站自下单之日起计算并提醒。',
    after: '记录可能已不存在。这并不确定。',
  },
  payment_records: {
    name: '电子支付服务提供者免费提供的记录（最近3年）',
    starts: '最近3年的记录免费，因此自付款起算3年。',
    after: '更早的记录无须免费提供。',
  },
  complaint_12315: {
    name: '向市场监督管理部门投诉（12315，3年）',
    starts: '稳妥起见，自购买之日起算。',
    after: '市场监督管理部门不予受理。',
  },
  // 5.3 Courts, preservation, enforcement.
  fee: {
    name: '交纳案件受理费（7日）',
    starts:
      '自接到交费通知的次日起。反诉的，自提起反诉的次日起7日内，无须等待通知。上诉的，在提交上诉状时预交；未预交的，自通知起7日内。',
    after: '起诉或者上诉按撤回处理。',
    restarts: ASK_MORE,
  },
  fee_topup: {
    name: '简易程序转为普通程序后补交案件受理费（7日）',
    starts: '自接到补交通知之日起。',
    after: '按撤诉处理，费用退还一半。',
  },
  docketing: {
    name: '人民法院决定是否立案（7日）',
    starts: '自提交起诉材料之日起。',
    after: '请向人民法院查询。不予受理应当作出裁定，您可以提起上诉。',
  },
  defence: {
    name: '提出答辩状（15日；在中国大陆没有住所的，30日）',
    nameAbroad: '提出答辩状（30日；在中国大陆有住所的，15日）',
    starts: '自起诉状副本送达之日起。',
    after: '不提出答辩状的，不影响审理。',
    restarts: `在中国大陆没有住所的当事人申请延期的，人民法院可以准许。${ASK_MORE}`,
  },
  jurisdiction_objection: {
    name: '提出管辖权异议（15日；在中国大陆没有住所的，30日）',
    nameAbroad: '提出管辖权异议（30日；在中国大陆有住所的，15日）',
    starts: '自起诉状副本送达之日起。',
    after:
      '被告未提出管辖异议，并应诉答辩或者提出反诉的，视为受诉人民法院有管辖权，但违反级别管辖和专属管辖规定的除外。',
    restarts: ASK_MORE,
  },
  evidence_period: {
    name: '举证期限（由人民法院确定）',
    starts:
      '由人民法院确定：普通程序不少于15日，简易程序不超过15日。小额诉讼一般不超过7日。第二审案件提供新的证据的，不少于10日。',
    after: '证据逾期。仍应提交并说明理由。与案件基本事实有关的，人民法院应当采纳，但可能予以训诫、罚款。',
    restarts: '在期限届满前书面申请延长。',
  },
  first_instance: {
    name: '人民法院的审理期限',
    starts: '自立案之日起。涉外案件适用普通程序的，没有期限限制；适用简易程序的，3个月，可以延长1个月。',
    after: '请向人民法院查询案件进展。',
  },
  appeal_judgment: {
    name: '对判决提起上诉（15日；在中国大陆没有住所的，30日）',
    nameAbroad: '对判决提起上诉（30日；在中国大陆有住所的，15日）',
    starts: '自判决书送达之日起。在中国大陆没有住所的当事人可以申请延期，是否准许，由人民法院决定。',
    after: '双方的上诉期均届满后，判决发生法律效力。',
    restarts: ASK_MORE,
  },
  appeal_ruling: {
    name: '对裁定提起上诉（10日；在中国大陆没有住所的，30日）',
    nameAbroad: '对裁定提起上诉（30日；在中国大陆有住所的，10日）',
    starts: '自裁定书送达之日起。在中国大陆没有住所的当事人可以申请延期，是否准许，由人民法院决定。',
    after: '双方的上诉期均届满后，裁定发生法律效力。',
    restarts: ASK_MORE,
  },
  public_notice: {
    name: '公告送达（30日；受送达人在中国大陆没有住所的，60日）',
    starts: '自发出公告之日起。',
    after: '视为送达。',
  },
  retrial: {
    name: '申请再审（6个月）',
    starts: '自判决、裁定发生法律效力之日起。有四项事由之一的，自知道或者应当知道之日起。',
    after: '不能再申请再审。',
    restarts: FIXED,
  },
  presuit_preservation: {
    name: '诉前财产保全后起诉或者申请仲裁（30日）',
    starts: '自采取保全措施之日起。',
    after: '人民法院解除保全。',
  },
  preservation_renewal: {
    name: '续行财产保全（银行存款1年，动产2年，不动产和其他财产权3年）',
    starts: '自采取保全措施之日起。至迟在期限届满7日前提出申请。',
    after: '保全的效力消灭。',
    restarts: '按期续行。',
  },
  preservation_review: {
    name: '对保全裁定申请复议（5日，一次）',
    starts: '自裁定书送达之日起。',
    after: '不能再申请复议。',
  },
  hk_acceptance: {
    name: '内地保全后，香港仲裁机构出具的受理函件（30日）',
    starts: '保全先于仲裁机构受理的，自内地采取保全措施之日起。',
    after: '人民法院解除保全。',
  },
  mediation_confirm: {
    name: '调解协议的司法确认（30日）',
    starts: '自调解协议生效之日起。须由双方当事人共同申请。',
    after: '人民法院不能再予确认。',
  },
  payment_order: {
    name: '支付令（债务人在15日内清偿或者提出异议）',
    starts: '自向债务人送达之日起。自发出之日起30日内无法送达的，支付令失效。',
    after:
      '债务人既不清偿又不提出异议的，您可以申请执行。异议成立的，您不同意提起诉讼的，应当自收到终结督促程序裁定之日起7日内提出。',
  },
  after_judgment: {
    name: '判决生效后保全的，申请执行（5日）',
    starts: '自判决指定的履行期间届满之日起。',
    after: '人民法院解除保全。',
  },
  enforcement: {
    name: '申请执行（2年）',
    starts:
      '自履行期间的最后一日起；分期履行的，自最后一期履行期限届满之日起。未规定履行期间的，自法律文书生效之日起。仅申请承认的，自承认裁定生效之日起。',
    after:
      '人民法院仍予受理，但被执行人可以提出异议。您自己的执行案件已裁定终结本次执行程序的，发现可供执行的财产后可以再次申请执行，不受申请执行时效期间的限制。',
    restarts: RESTART,
  },
  recognition: {
    name: '申请承认外国判决或者仲裁裁决（2年）',
    starts:
      '自外国判决或者仲裁裁决规定的履行期间最后一日起；未规定的，自判决或者裁决生效之日起。尚未申请的，请立即核对该日，2年可能即将届满。仅申请承认的，自承认裁定生效之日起，重新计算2年的申请执行期间。',
    after: '申请可能被驳回。',
    restarts: RESTART,
  },
  award_set_aside: {
    name: '申请撤销仲裁裁决（3个月）',
    starts: '自您收到裁决书之日起。',
    after: '不能再申请撤销裁决。',
  },
  clause_denial: {
    name: '否认仲裁条款（仲裁庭首次开庭前）',
    starts: '没有起算日：在仲裁庭首次开庭前均可提出。',
    after: '经仲裁庭提示并记录的，视为存在仲裁协议。',
  },
  court_objection: {
    name: '被告以仲裁条款提出异议（人民法院首次开庭前）',
    starts: '没有起算日：在人民法院首次开庭前均可提出。',
    after: '视为放弃仲裁协议，人民法院继续审理。',
  },
  liquidation_claim: {
    name: '向清算组申报债权（30日；未接到通知的，45日）',
    starts: '自接到通知之日起。未接到通知的，自公告之日起。',
    after: '您的申报逾期。',
  },
  simplified_dereg: {
    name: '对简易注销提出异议（不少于20日）',
    starts: '自在国家企业信用信息公示系统公告之日起。',
    after: '公司可以被注销登记。',
  },
  compulsory_dereg: {
    name: '对强制注销提出异议（不少于60日）',
    starts: '自在国家企业信用信息公示系统公告之日起。',
    after: '公司可以被注销登记。其股东的责任不受影响。',
  },
  restoration: {
    name: '申请顺延已耽误的诉讼期限（10日）',
    starts: '自障碍（不可抗拒的事由或者其他正当理由）消除之日起。是否准许，由人民法院决定。',
    after: '期限不再顺延。',
  },
  police_notice: {
    name: '公安机关不予立案的通知（3日）',
    starts: '自公安机关作出决定之日起。',
    after: '您可以申请复议。',
  },
  investigation_order: {
    name: '调查令（5日至7日内决定；其后15日，最长30日）',
    starts: '自您的律师申请之日起。',
    after: '调查令失效。',
    restarts: '另行签发调查令。',
  },
};

/** The state of a clock. `reached`: a first day that has come, where there is no last one; `not-started`: what it runs from has not happened. */
export const clockStates: Record<ClockState | 'reached' | 'not-started', string> = {
  running: '进行中',
  between: '稳妥日期已过，届满日不确定',
  over: '已届满',
  'not-yet': '尚未开始',
  unknown: '尚不清楚',
  'not-started': '尚未起算',
  'no-day': '无日期可计算',
  reached: '现在可以进行',
};

/** What was taken for granted in counting. */
export const assumptionWords: Record<Assumption, string> = {
  'act-not-certain': '您所称的行为可能不发生中断效力。稳妥日期不以其为依据。',
  'act-without-day': '没有日期的行为未计入。',
  'agreed-as-safe-end': '以约定的期限作为稳妥的届满日。依《联合国国际货物销售合同公约》，权利是否随之丧失，尚无定论。',
  'agreed-period-not-known': '合同可能约定了更短的期限。本站不知道其内容。',
  'arbitration-clause-denied': '您已按时否认仲裁条款，因此不计算日期。',
  'asked-to-decide': '卖方已催告您作出决定。因此只剩合理期限，可能更早届满。',
  'auto-release-within-7-days': '放款日不明，可能随时放款。请今天就查看订单页面。所示日期为自今天起第7日，仅为估计。',
  'basis-unknown': '请求是否以合同为依据尚不清楚。本站按中国法计算，但可能适用其他法律。',
  'cisg-unknown': '是否适用《联合国国际货物销售合同公约》尚不清楚。',
  'claim-decided': '请求已有生效裁判。尚需申请执行的，计算的是申请执行的期间。',
  'consumer-law-unknown': '是否适用中国消费者权益保护法律尚不清楚。',
  'contract-claim': '此项适用于以合同为依据的请求。',
  'contract-time-apart':
    '以合同为依据的请求另有时效；适用中国法的，稳妥起见，自履行期限届满之日起计算。请以较早届满之日为准。',
  'demand-to-closed':
    '公司已注销。您的履行请求是否在注销之前到达，本站不清楚，稳妥日期不以其为准。请向对公司债务承担责任的人提出履行请求。',
  'done-in-time': '您已按时完成。',
  'done-late': '您在稳妥日期之后才完成。',
  'end-soon':
    '要依《联合国国际货物销售合同公约》解除合同（公约称“宣告合同无效”）的，须在合理时间内通知对方；该时间已经起算，请尽早通知。',
  'expected-delivery-not-known': '预计交货日不明。预计交货日更晚的，届满日可能后移。',
  'foreign-law': '合同适用其他国家的法律。其时效未在此计算。',
  'free-return-may-be-longer': '免费退货的商品可能有下单起90日。',
  'governing-law-unknown': '合同的准据法不明。本站按中国法计算。',
  'harm-as-start': '该请求不以合同为依据。本站按中国法计算，并自权利受到损害之日起算。',
  'home-law-may-govern': '您是消费者，合同可能适用您经常居所地的法律，其规定的期限可能更短，请在当地咨询。',
  'if-durable-goods': '仅适用于机器、设备等耐用商品。',
  'may-be-decided': '卖方起诉的案件的裁判可能使您不能再提出这一请求。如确实不能，该期间不再适用。',
  'may-be-shorter': '某些订单的期限可能更短。',
  'may-be-work-contract': '如属承揽合同，诉讼时效为3年。',
  'network-unknown': '银行卡组织不明。各组织的期限不同。',
  'no-agreed-period': '本站假定合同未约定其他期限。',
  'no-case-opened': '本站假定没有未结的PayPal案件。',
  'no-limit-by-analogy': '审理期限较可能参照涉外规定而不适用。由人民法院决定。',
  'no-limit-in-foreign-related-cases': '涉外案件适用普通程序的，人民法院没有审理期限限制。',
  'no-longer-limit': '按您的回答，没有更长的期限适用。',
  'not-asked-to-decide': '本站假定卖方未催告您作出决定。',
  'not-started': '该期间尚未开始。',
  'nothing-delivered': '尚未交货的，我们不知道有何届满之日。请尽早发出通知。',
  'obstacle-not-certain': '该障碍可能不被认可。稳妥日期不以其为依据。',
  'of-carriage': '该合同为运输合同，关于买卖标的物的规定未计入。',
  'old-text': '本站所见文本较旧。请核对现行文本。',
  'order-not-closed': '本站假定订单未关闭。',
  'other-sellers-may-differ': '其他卖方的商品可能适用不同的期限。',
  'pages-differ': '平台各页面的说法不一。本站按较早的日期提醒。',
  'payment-day-not-known': '付款日不明。付款日更晚的，届满日可能后移。',
  'platform-refused': '平台已驳回该争议。请向平台询问能否申请复核以及申请期限。',
  'price-only': '该途径只能追回价款，不能赔偿人身、财产损害。',
  'procedure-not-ended': '您所称的程序尚未终结。稳妥日期不以其终结为依据。',
  'promise-after-the-end': '期间届满后，卖方承诺付款。该承诺仍可能有约束力。',
  'product-law-abroad':
    '该请求不以合同为依据。本站按中国法计算，并自权利受到损害之日起算。产品责任通常适用被侵权人经常居所地法律，其诉讼时效可能更短。请今天就了解。',
  'reasonable-time-first': '没有约定检验期限的，应当在合理期限内通知。最后一日只是最长期限的届满日。',
  'seller-law-may-govern':
    '卖方的主营业地在中国大陆以外。当事人没有选择的，通常适用该地的法律，其规定的期限可能更短，请在当地咨询。',
  'sent-before-outer-limit': '您已在最长期限届满前发出通知。该通知是否在合理期限内发出，可能有争议。',
  'shorter-period-shown': '可能适用两种长度的期间。稳妥日期按较短者计算。',
  'special-law-not-read': '有关产品质量的特别法可能规定更短的期间。我们未予核对：请尽快咨询律师。',
  'some-goods-excluded': '消费者定作的商品和在线下载的数字化商品除外。加印标志是否属于定作，本站未核实。',
  'suit-goes-on':
    '您已在时效期间内起诉，诉讼尚未终结。时效期间自诉讼程序终结时起重新计算。所示日期（如有）未计入这一点。',
  'suit-without-day': '您起诉的日期不明。在时效期间届满前起诉的，时效期间自诉讼程序终结时起重新计算。请填写该日期。',
  'three-years-law-unknown': '合同适用的法律不明，请按3年计算。',
  'warranty-not-known': '质量保证期可能早于或者晚于此日届满。',
};

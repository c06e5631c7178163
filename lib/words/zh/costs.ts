/**
 * What things cost, in plain words: entries, lines of the working, figures that can be changed, court fees.
 * The figures are in `rules/costs/` under the same ids. `{name}` is filled in; see `fill.ts`.
 */
import type { Entry } from '../../../rules/costs/entries';
import type { EstimateId, Unit } from '../../../rules/costs/estimates';
import type { Bearer, Exemption, Halving, RefundEvent } from '../../../rules/costs/fee-events';
import type { Bound, Formula, LineId } from '../../../rules/costs/lines';
import type { FixedFeeId } from '../../../rules/costs/other-fees';
import type { CostInput, RouteCost } from '../../../rules/costs/route-cost';
import type { defenceWords as englishDefenceWords, rateWords as englishRateWords } from '../en/costs';
import type { Translated } from '../translated';

export const costEntries: Record<Entry, string> = {
  recall: '请银行撤回汇款',
  card: '对刷卡付款提出拒付（chargeback）',
  paypal: '在PayPal提出争议',
  s75: '向英国发卡机构主张（第75条）',
  'letter-of-credit': '请求信用证止付',
  'platform-dispute': '在平台提出争议',
  negotiation: '与卖方协商',
  'own-notice': '自行发出通知',
  'lawyers-letter': '律师函',
  suit: '在中国起诉',
  arbitration: '申请仲裁',
  'police-report': '向公安机关报案',
  'industry-network': '向承运人或者货运代理所属的联盟或者行业协会投诉',
  '12315': '向市场监督管理部门投诉（12315）',
  'ecc-net': '请求欧洲消费者中心协助',
  'identify-seller': '查明卖方身份',
};

export const costLines: Record<LineId, string> = {
  'bank-charge': '您的银行收取的手续费',
  'reversal-charge': '小额手续费和复印费',
  'return-and-inspection': '退货运费和检验费（已收到货物的）',
  translation: '翻译费',
  'letter-fee': '发函费用',
  'court-fee': '案件受理费',
  'freeze-fee': '保全申请费',
  counsel: '律师费',
  'institution-fee': '仲裁机构和仲裁员的费用',
  saving: '扣减：案情简单时',
  'further-counsel': '律师的其他工作',
  'lawyer-at-police': '律师陪同到公安机关',
  'no-fee': '不收费',
  search: '查询和登记材料',
};

export const costBounds: Record<Bound, string> = { min: '最低', typical: '通常', max: '最高' };

/** How an amount was reached. The half of a court fee, and a fee in dollars for every claim, have words of their own. */
export const costFormulas: Record<Formula['kind'] | 'tariff-half' | 'scale-flat', string> = {
  figure: '粗略数字。',
  less: '粗略数字，已从最低费用中扣减。',
  larger: '{least}；{of}的{share}高于此数的，取后者。',
  tariff: '金额为{of}时，法定费用为{fee}。1美元按人民币{rate}元计。',
  'tariff-half': '金额为{of}时，法定费用的一半为{fee}。1美元按人民币{rate}元计。',
  'scale-flat': '不论请求金额，一律按{fee}计算，即小额快速案件的通常总额。',
  scale: '请求金额为{of}时，费用为{fee}。1美元按人民币{rate}元计。',
};

export const costLacks: Record<NonNullable<RouteCost['lacks']>, string> = {
  claim: '请填写您的请求金额，本站即可计算费用。',
  scale: '本站不知道该机构对此类请求的收费。请向其索取现行收费标准。',
  figure: '本站没有这方面的数字。请询问您的银行。',
};

export const halfFeeWords: Record<NonNullable<CostInput['halfFee']>, string> = {
  possible: '适用简易程序，或者调解结案、撤诉的，受理费减半。请按全额准备。',
  contested: '无法找到对方的，在互联网法院减半收取是可能的，但不确定。',
  counterclaim: '反诉与本诉合并审理的，反诉受理费减半。是否合并审理，由人民法院决定。',
  no: '因无法找到对方，本站按全额受理费计算。',
};

export const defenceWords: Translated<typeof englishDefenceWords> = {
  free: '只应诉答辩的，无需预交案件受理费；提起上诉的，须预交。',
  ours: '应诉的律师费和翻译费，本站没有数字。',
  counterclaim: '您就自己的请求提起反诉的，须预交反诉的受理费。',
};

export const rateWords: Translated<typeof englishRateWords> = {
  title: '汇率',
  text: '该汇率为近似值。',
  acceptance: '由人民法院受理的，按决定受理案件之日国家公布的汇率换算。',
};

export const estimateUnits: Record<Unit, string> = {
  USD: '美元',
  CNY: '人民币元',
  'basis-points': '请求金额的百分比',
  percent: '百分比',
  days: '日',
};

const three = { min: '最低', typical: '通常', max: '最高' } as const;

export const estimateWords: Record<EstimateId, string> = {
  'recall.min': `汇款撤回，${three.min}`,
  'recall.typical': `汇款撤回，${three.typical}`,
  'recall.max': `汇款撤回，${three.max}`,
  'recall.days': '汇款撤回所需日数',
  'reversal.min': `银行卡拒付、PayPal或者第75条主张，${three.min}`,
  'reversal.typical': `银行卡拒付、PayPal或者第75条主张，${three.typical}`,
  'reversal.max': `银行卡拒付、PayPal或者第75条主张，${three.max}`,
  'reversal.days': '银行卡拒付、PayPal或者第75条主张所需日数',
  'letterOfCredit.days': '信用证止付裁定所需日数',
  'platform.min': `平台争议，${three.min}`,
  'platform.typical': `平台争议，${three.typical}`,
  'platform.max': `平台争议，${three.max}`,
  'platform.days.alibaba': '阿里巴巴国际站（Alibaba.com）争议所需日数',
  'platform.days.aliexpress': '速卖通（AliExpress）争议所需日数',
  'platform.days.dhgate': '敦煌网（DHgate）争议所需日数',
  'platform.days.retail': '亚马逊（Amazon）、eBay、Temu或者Shein争议所需日数',
  'platform.days.other': '其他平台争议所需日数',
  'negotiation.min': `协商或者自行通知，${three.min}`,
  'negotiation.typical': `协商或者自行通知，${three.typical}`,
  'negotiation.max': `协商或者自行通知，${three.max}`,
  'negotiation.days': '协商或者自行通知所需日数',
  'letter.min': `律师函，${three.min}`,
  'letter.typical': `律师函，${three.typical}`,
  'letter.max': `律师函，${three.max}`,
  'letter.days': '律师函所需日数',
  'suit.counsel.least.min': `诉讼律师费的起步金额，${three.min}`,
  'suit.counsel.least.typical': `诉讼律师费的起步金额，${three.typical}`,
  'suit.counsel.least.max': `诉讼律师费的起步金额，${three.max}`,
  'suit.counsel.share.min': `诉讼律师费占请求金额的比例，${three.min}`,
  'suit.counsel.share.typical': `诉讼律师费占请求金额的比例，${three.typical}`,
  'suit.counsel.share.max': `诉讼律师费占请求金额的比例，${three.max}`,
  'suit.days': '诉讼所需日数',
  'translation.min': `翻译费，${three.min}`,
  'translation.typical': `翻译费，${three.typical}`,
  'translation.max': `翻译费，${three.max}`,
  'arbitration.shiac.registration': '上海国际经济贸易仲裁委员会（SHIAC）：立案费',
  'arbitration.shiac.least': '上海国际经济贸易仲裁委员会（SHIAC）：最低费用',
  'arbitration.shiac.to1m': '上海国际经济贸易仲裁委员会（SHIAC）：人民币100万元以下部分的比例',
  'arbitration.shiac.to5m': '上海国际经济贸易仲裁委员会（SHIAC）：人民币100万元至500万元部分的比例',
  'arbitration.cietac.registration': '中国国际经济贸易仲裁委员会（CIETAC）：立案费',
  'arbitration.cietac.least': '中国国际经济贸易仲裁委员会（CIETAC）：最低费用',
  'arbitration.cietac.to1m': '中国国际经济贸易仲裁委员会（CIETAC）：人民币100万元以下部分的比例',
  'arbitration.cietac.to2m': '中国国际经济贸易仲裁委员会（CIETAC）：人民币100万元至200万元部分的比例',
  'arbitration.cietac.to5m': '中国国际经济贸易仲裁委员会（CIETAC）：人民币200万元至500万元部分的比例',
  'arbitration.hkiac.total': '香港国际仲裁中心（HKIAC）：小额快速案件的全部费用',
  'arbitration.counsel.least': '仲裁律师费的起步金额',
  'arbitration.counsel.share': '仲裁律师费占请求金额的比例',
  'arbitration.limit': '仲裁费用占请求金额的最高比例',
  'arbitration.saving': '简单仲裁可以节省的费用',
  'arbitration.furtherCounsel.least': '律师在仲裁中的其他工作，起步金额',
  'arbitration.furtherCounsel.share': '律师在仲裁中的其他工作，占请求金额的比例',
  'arbitration.days.hkiac': '香港国际仲裁中心（HKIAC）仲裁所需日数',
  'arbitration.days.cietac': '中国国际经济贸易仲裁委员会（CIETAC）仲裁所需日数',
  'arbitration.days.other': '其他机构仲裁所需日数',
  'police.min': `报案，${three.min}`,
  'police.typical': `报案，${three.typical}`,
  'police.max': `报案，${three.max}`,
  'police.days': '报案所需日数',
  'network.min': `向承运人所属的联盟或者行业协会投诉，${three.min}`,
  'network.typical': `向承运人所属的联盟或者行业协会投诉，${three.typical}`,
  'network.max': `向承运人所属的联盟或者行业协会投诉，${three.max}`,
  'network.days': '向承运人所属的联盟或者行业协会投诉所需日数',
  'complaint.min': `向主管部门或者消费者中心投诉，${three.min}`,
  'complaint.typical': `向主管部门或者消费者中心投诉，${three.typical}`,
  'complaint.max': `向主管部门或者消费者中心投诉，${three.max}`,
  'complaint.days': '向主管部门或者消费者中心投诉所需日数',
  'identify.min': `查明卖方身份，${three.min}`,
  'identify.typical': `查明卖方身份，${three.typical}`,
  'identify.max': `查明卖方身份，${three.max}`,
  'identify.days': '查明卖方身份所需日数',
  'worth.win.strong': '胜诉可能性：证据充分，且卖方身份已确认',
  'worth.win.fair': '胜诉可能性：有部分证据且卖方身份已确认，或者证据充分但只知卖方名称',
  'worth.win.poor': '胜诉可能性：其他各种情形',
  'worth.collect.assets': '执行到位可能性：您知道财产线索',
  'worth.collect.gone': '执行到位可能性：卖方已不存在或者下落不明，且不知有何财产',
  'worth.collect.active': '执行到位可能性：卖方仍在经营',
  'worth.collect.other': '执行到位可能性：其他各种情形',
  'band.small': '小额请求：低于此数',
  'band.letter': '达到此数，发律师函才合算',
  'band.suit': '达到此数，起诉才合算',
  'band.freeze': '高于此数，先申请财产保全',
  'band.large': '大额请求：高于此数',
  'band.veryLarge': '特大额请求：达到此数',
};

export const fixedFeeWords: Record<FixedFeeId, string> = {
  setAsideAward: '申请撤销仲裁裁决',
  arbitrationAgreementRuling: '申请认定仲裁协议效力',
  publicSummons: '申请公示催告',
  nonProperty: '其他非财产案件',
  personalityRights: '侵害姓名权、名称权、肖像权、名誉权、荣誉权以及其他人格权的案件，不含损害赔偿部分',
  divorce: '离婚案件，不含财产分割部分',
  intellectualPropertyNoAmount: '知识产权民事案件，没有争议金额或者价额',
  labour: '劳动争议案件',
  administrativeMarkPatentMaritime: '商标、专利、海事行政案件',
  administrativeOther: '其他行政案件',
  failedJurisdictionObjection: '管辖权异议不成立',
  specialProcedure: '特别程序',
  rulingNotToAcceptOrDismiss: '裁定不予受理，或者裁定驳回起诉',
  appealAgainstThatOrJurisdictionRuling: '对上述裁定或者管辖权异议裁定提起上诉',
  enforcementWithoutAmount: '执行案件，没有执行金额或者价额',
};

export const feeEventWords: Record<Halving | Exemption, string> = {
  mediated: '以调解方式结案：减半交纳。',
  withdrawn: '您申请撤诉：减半交纳。',
  simplifiedProcedure: '适用简易程序审理：减半交纳。被告下落不明的，不适用；但此类案件在互联网法院能否适用有争议。',
  counterclaimTriedTogether: '反诉与本诉合并审理：反诉减半交纳。',
  firstMediationWithCourtDocument: '先行调解，由人民法院制作调解书：减半交纳。',
  firstMediationPerformedAtOnce: '先行调解，对方即时履行：不交纳。',
  mediationConfirmed: '人民法院确认调解协议：不交纳。',
};

export const refundWords: Record<RefundEvent, string> = {
  notAccepted: '裁定不予受理：退还受理费。',
  dismissedWithoutJudgment: '裁定驳回起诉：退还受理费。',
  remittedOnAppeal: '第二审人民法院发回重审：退还第二审案件受理费。',
  handedToPolice: '发现涉嫌犯罪，将案件移送有关部门处理：退还受理费。',
  handedToPoliceCivilCaseGoesOn: '移送后民事案件需要继续审理：不予退还。',
  topUpNotPaid: '您未补交转为普通程序后的差额：按撤诉处理，已交费用退还一半。',
  lostOnTheMerits: '您被判决败诉：不予退还。',
  terminated: '案件终结诉讼：不予退还。',
  suspended: '案件中止诉讼：不予退还，恢复后也不再交纳。',
  transferredToAnotherCourt: '案件移送其他人民法院：受理费随案移交。',
  won: '您胜诉：人民法院退还您预交的受理费，并向对方收取。',
};

export const bearerWords: Record<Bearer, string> = {
  loser: '由败诉方负担。',
  'court-splits': '由人民法院决定双方各自负担的数额。',
  'agreement-else-court': '由双方协商；协商不成的，由人民法院决定。',
  plaintiff: '由撤诉的一方负担。',
  debtor: '由债务人（被执行人）负担。',
  applicant: '由申请人负担。',
  'applicant-may-claim': '由申请人负担；申请人起诉的，可以将其列入诉讼请求。',
};

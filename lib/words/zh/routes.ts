/** Names of the routes, their methods and the first acts, the sentence of each rule, and the words of the flags beside the result. */

import type { LiableParty } from '@/rules/counterparty/liable-party';
import type { ConflictId, DayZero, MethodId, RouteId } from '@/rules/routes/printed-route';
import { routeRules } from './route-rules';

export const routeNames: Record<RouteId, { name: string; short: string }> = {
  'payment-reversal': {
    name: '通过付款渠道追回款项',
    short: '您的银行或者支付机构或许能把款项追回。',
  },
  'platform-dispute': { name: '在平台提出争议', short: '由平台依其自身规则决定。' },
  negotiation: { name: '协商或者发函', short: '协商、自行通知，或者由中国律师发律师函。' },
  'internet-court': { name: '向互联网法院起诉', short: '在线进行的诉讼。' },
  'ordinary-court': {
    name: '向中国的普通法院起诉',
    short: '在被告住所地、合同履行地或者侵权行为地起诉。',
  },
  arbitration: { name: '申请仲裁', short: '须有双方的仲裁协议，例如合同中的仲裁条款。' },
  'police-report': { name: '报案', short: '适用于欺诈迹象明显的情形。' },
  'complaint-channels': {
    name: '利用投诉渠道',
    short: '主管部门、行业联盟和商会，可以在其他途径之外提供帮助。',
  },
  'identify-seller': {
    name: '查明卖方身份',
    short: '登记的中文名称和统一社会信用代码；卖方是个人的，查明姓名和住所。',
  },
  'write-off': { name: '核销（放弃追索）', short: '停止追索，保留案卷以备税务和保险之用。' },
};

/** The ways of a route. */
export const methodNames: Record<MethodId, string> = {
  recall: '银行汇款撤回',
  'kill-chain': '金融欺诈“终止链”程序（Financial Fraud Kill Chain，美国银行）',
  'ic3-report': '向IC3（美国互联网犯罪投诉中心）举报',
  chargeback: '银行卡拒付（chargeback）',
  s75: '向英国发卡机构主张（第75条）',
  paypal: 'PayPal争议',
  'letter-of-credit': '信用证止付',
  'other-payment': '对尚未被领取的付款止付',
  platform: '平台争议',
  talks: '与卖方协商',
  'own-notice': '自行书面通知',
  'lawyers-letter': '律师函',
  suit: '起诉',
  'payment-order': '支付令',
  arbitration: '仲裁',
  police: '报案',
  '12315': '市场监督管理部门（12315）',
  'ecc-net': '欧洲消费者中心',
  'industry-network': '承运人或者货运代理所属的联盟或者行业协会',
  'ip-portal': '平台的知识产权投诉入口',
  supplementary: '使领馆、商会和消费者组织',
  identify: '查找登记的卖方',
  'write-off': '核销（放弃追索）',
};

/** Pairs of steps that endanger each other. */
export const conflictWords: Record<ConflictId, string> = {
  'card-and-guarantee': '银行卡拒付（chargeback）与亚马逊保障只能择一。提出其中一项，另一项即关闭。',
  'settlement-and-protection': '在平台之外和解，平台的保障即终止或者减弱。',
  'arbitration-and-court': '有仲裁条款的，仲裁取代诉讼。条款是否成立、有效存疑，而您参加仲裁不予否认的，可能受其约束。',
  'suit-and-recognition': '您持有外国判决。中国法院就同一纠纷作出判决的，不再承认该外国判决。',
  'letter-and-freeze':
    '您打算申请财产保全的，应在保全之后再发函，以免惊动卖方；应当在期限内发出的通知、履行请求不必等待。',
  'letter-and-credit': '止付之前，除应当在期限内发出的通知、履行请求外，不要发函，以免卖方抢先获得付款。此为本站估计。',
  'payment-order': '已申请诉前保全的，不能申请支付令。就同一债权债务关系起诉的，支付令失效。',
  'police-and-suit': '就同一事实立有刑事案件的，人民法院可能裁定驳回民事起诉，并将案件移送公安机关。',
  'withholding-and-insurer': '卖方投保出口信用保险的，可能就您暂不支付的价款向保险人报告。此点未核实。',
  'withholding-and-goods':
    '不支付运费、保管费或者其他费用的，承运人可以留置相应的运输货物，但另有约定的除外。无争议的费用请先支付，仅对其余部分提出异议。',
  'double-recovery': '同一笔款项只能追回一次。',
  'termination-and-performance': '解除合同后，尚未履行的，终止履行；已经受领的，可能须返还。',
  'deposit-and-penalty': '双倍返还定金与违约金，只能择一主张，不能并用。',
};

/** The acts of the first day. */
export const dayZeroNames: Record<DayZero['id'], string> = {
  withhold: '暂不支付尚欠款项',
  notice: '将货物的问题通知卖方',
  limitation: '使诉讼时效中断并重新计算',
  termination: '决定是否解除合同',
  'platform-data': '保存平台记录',
  'export-chat': '保存全部聊天记录和订单页面',
};

/** What a finding on liability means. "Yes" is never a promise that somebody will pay. */
export const findingWords: Record<LiableParty['finding'], string> = {
  yes: '是（依您的回答）',
  possible: '可能',
  no: '否（依您的回答）',
  unknown: '尚不清楚',
};

export const routeSentences: Readonly<Record<string, string>> = routeRules;

/** What stands beside the values: assumptions, risks, things never to do. */
export const flagWords: Readonly<Record<string, string>> = {
  'assumed-no-clause': '您查找后未发现管辖协议或者仲裁条款，本站据此认为不存在此类约定。',
  'converted-amount': '您的金额按近似汇率换算。人民法院按受理案件之日的汇率换算。',
  'converted-amount-arbitration': '您的金额按近似汇率换算。仲裁机构可能采用其他汇率。',
  'never-hide-a-clause':
    '您向人民法院起诉的，应当声明仲裁条款；起诉状要求填写此项。未声明，而卖方在首次开庭前提交的，人民法院应当驳回起诉，但仲裁协议无效或者法律另有规定的除外。',
  'show-the-clause': '您希望仲裁的，应在首次开庭前向法院提交仲裁协议。',
  'foreign-court-more-convenient':
    '主要事实发生在国外的，卖方可能提出管辖异议，请求人民法院裁定驳回起诉，告知您向更为方便的外国法院起诉。',
  'platform-clause': '平台条款可能约定，对平台的请求由其他法院或者机构管辖。起诉平台之前请先阅读。',
  'assumed-nothing-back': '本站假定没有款项退回，也没有留用符合约定的货物。',
  'assumed-no-money-back': '本站假定没有款项退回。',
  'assumed-no-card-dispute': '本站假定没有进行中的银行卡拒付。',
  'assumed-no-police-case': '本站假定没有已立案的刑事案件。',
  'assumed-no-paypal-case': '本站假定没有进行中的PayPal争议。',
  'assumed-not-escalated': '本站假定PayPal争议尚未升级为索赔。',
  'assumed-not-to-friends': '本站假定PayPal付款不是以亲友付款方式支付的。',
  'assumed-not-collected': '本站假定款项尚未被领取。',
  'assumed-no-guarantee-claim': '本站假定没有向亚马逊提出A-to-z保障索赔。',
  'assumed-no-platform-case': '本站假定平台上没有进行中的争议。',
  'assumed-not-held': '本站假定平台已不再保管您的款项。',
  'assumed-no-crime': '本站假定您没有怀疑存在犯罪。',
  'assumed-not-rights-owner': '本站假定您不是被侵害权利的权利人。',
  'assumed-no-arbitration': '本站假定仲裁尚未开始。',
  'assumed-no-freeze': '本站假定您没有申请财产保全。',
  'assumed-not-settled-outside': '本站假定没有在平台之外和解。',
  'assumed-not-settled-outside-perhaps': '如果您在平台下单，本站假定没有在平台之外和解。',
  'preservation-first':
    '先向人民法院申请财产保全，再致函；应当在期限内发出的通知、履行请求不必等待。不要向卖方提及起诉或者保全。',
  'police-and-suit': '就同一事实立有刑事案件的，人民法院可能裁定驳回民事起诉，并将案件移送公安机关。',
  'declared-reseller': '您在阿里巴巴国际站（Alibaba.com）下单时，已声明系为转售而购买。对方会以此反驳消费者主张。',
  'perhaps-declared-reseller':
    '2026年3月17日起在阿里巴巴国际站（Alibaba.com）下单的，下单时您已声明系为转售而购买。对方会以此反驳消费者主张。',
  'platform-arbitration': '平台条款可能约定争议提交仲裁。该约定是否约束您和卖方，尚无定论。',
  'foreign-judgment':
    '您持有外国判决，可以向有管辖权的中级人民法院申请承认和执行。须有条约或者互惠关系。应提交判决正本或者经证明无误的副本及中文译本；缺席判决另附已合法传唤的证明文件，判决已明确说明的除外。费用由申请人预交。起诉之前请与中国律师商定：中国法院就同一纠纷作出判决的，不再承认外国判决。两者并行的，人民法院可以中止诉讼；外国判决随后获得承认的，对已经中止的诉讼，人民法院裁定驳回起诉。因无条约和互惠关系被驳回申请的，可以起诉。',
  'recognition-pending':
    '外国判决须先在中国得到承认。中国法院已就同一争议作出判决的，不予承认。申请承认期间，人民法院可以中止审理同一纠纷的诉讼。',
  'seat-abroad': '仲裁地在境外。能否在中国大陆申请财产保全，取决于仲裁地。',
  embassy: '您的请求金额特别大。您的使领馆可以提供信息和少量协助，但不能为您追回款项。',
  'do-not-confirm-receipt-perhaps':
    '如果您在平台下单，争议未结期间不要在平台确认收货。确认收货可能导致放款，或者使较短的期限开始计算。',
  'do-not-confirm-receipt': '争议未结期间，不要在平台确认收货。确认收货可能导致放款，或者使较短的期限开始计算。',
};

/**
 * The Chinese side of the evidence list (证据目录), the same in every language of the site. Headings follow article 19(1)
 * of the Evidence Provisions: 分类编号, 来源, 证明对象和内容, 签名盖章, 提交日期, 副本. The facts are our translation of the
 * answers of the question "What proof do you have for each point?".
 */
import type { EvidenceElement } from '../case/case';

export const evidenceListZh = {
  title: '证据目录',
  court: '受理法院',
  caseNumber: '案号',
  submitter: '提交人',
  other: '对方当事人',
  columns: {
    no: '编号',
    name: '证据名称',
    source: '证据来源',
    purpose: '证明目的（证明对象和内容）',
    form: '原件或者复制件',
    pages: '页数',
    sha256: 'SHA-256 校验值',
  },
  size: '{size} 字节',
  original: '原件',
  copy: '复制件',
  signature: '签名或者盖章',
  date: '提交日期',
  copies: '副本份数（按照对方当事人人数）',
  hashNote:
    'SHA-256 校验值由提交人在其设备上对文件计算得出。校验值相同，表明文件内容相同；校验值本身不证明文件的制作者和制作时间。',
  elements: {
    contract: '双方之间存在合同关系',
    payment: '已向对方付款',
    due_date: '交货期限或者服务期限已经届满',
    loss: '损失的发生和数额；违约金条款（如有）；解除合同的通知（如有）',
    standard: '约定的质量或者说明',
    same_goods: '送检货物即为对方交付的货物',
    defect_before: '缺陷在风险转移给买受人之前已经存在',
    notice: '已及时将问题通知对方',
    quantity: '约定的数量和收到的数量',
    shortage_before: '货物在风险转移给买受人之前已经短少',
    sold_as_genuine: '货物作为品牌正品销售',
    not_genuine: '货物不是正品',
    price_agreed: '约定的价格和贸易术语',
    overcharge: '超出约定价格被要求支付或者已经支付的款项',
    no_consent: '额外款项未经提交人自愿同意',
    paid_as_told: '付款系按照对方的指示，或者按照有理由相信有代理权的人的指示（民法典第一百七十二条）',
    demand: '催告并给予最后的交货期限',
  } satisfies { readonly [element in EvidenceElement]: string },
} as const;

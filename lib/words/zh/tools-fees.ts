/** The court-fee calculator and the tables of fees, refunds and who pays. */
import type { BearerCase, Prepaid } from '../../../rules/costs/fee-events';
import type { feesWords as english } from '../en/tools-fees';
import { bearerWords, feeEventWords, fixedFeeWords, refundWords } from './costs';

const kinds: (typeof english)['kinds'] = {
  acceptance: {
    name: '起诉；就该金额提起上诉',
    says: '案件受理费。自接到人民法院交费通知次日起7日内交纳。',
  },
  half: {
    name: '起诉，减半交纳',
    says: '调解结案、撤诉或者适用简易程序时。只减半一次。',
  },
  order: { name: '支付令', says: '按案件受理费的三分之一交纳。' },
  preservation: {
    name: '财产保全',
    says: '按实际保全的财产数额计算。申请时交纳。',
  },
  enforcement: { name: '申请执行判决', says: '申请时无需预交，最终由债务人负担。' },
  recognition: {
    name: '申请承认外国判决或者仲裁裁决',
    says: '标准与申请执行相同；申请时交纳。',
  },
};

const prepaid: Record<Prepaid, string> = {
  claim: '起诉：由起诉的一方预交，自接到通知次日起7日内。',
  counterclaim: '反诉：由提起反诉的一方预交，7日内。',
  appeal: '上诉：由上诉的一方在上诉时预交，或者自接到通知起7日内预交。',
  application: '申请：由申请人预交。',
  enforcement: '申请执行判决：无人预交。',
  recognition: '申请承认外国判决：由申请人预交。',
};

const bearerCases: Record<BearerCase, string> = {
  judgment: '判决后',
  partWon: '部分胜诉、部分败诉',
  mediated: '调解后',
  withdrawn: '撤诉后',
  paymentOrderNoObjection: '支付令，债务人未提出异议',
  paymentOrderObjection: '支付令，债务人提出异议',
  preservation: '财产保全',
  enforcement: '执行',
  recognition: '承认外国判决或者仲裁裁决',
  publicSummons: '公示催告',
  awardOrAgreementRuling: '撤销仲裁裁决或者认定仲裁协议效力的裁定',
};

export const feesWords: typeof english = {
  title: '中国大陆的诉讼费用',
  intro: '依据《诉讼费用交纳办法》。',
  amount: '人民币金额',
  amountHint: '只填数字，例如67100.50。外币金额按人民法院受理案件之日的汇率换算。',
  wrong: '请以数字填写金额，最多两位小数，且小于人民币1,000,000,000,000元。',
  result: '金额为{amount}时的费用',
  kind: '事项',
  fee: '费用',
  range: '{min}至{max}',
  kinds,
  fixedTitle: '与金额无关的费用',
  rangeSays: '案件受理费有幅度的，由各省确定具体标准。',
  eventsTitle: '减半或者免交的情形',
  refundsTitle: '退还',
  paidFirstTitle: '由谁预交',
  bearsTitle: '最终由谁负担',
  laws: {
    FEE: '《诉讼费用交纳办法》',
    INT: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》',
    CPL: '《中华人民共和国民事诉讼法》',
    ECO: '《最高人民法院关于在审理经济纠纷案件中涉及经济犯罪嫌疑若干问题的规定》',
    Form: '2025年民事起诉状示范文本',
  },
  fixed: fixedFeeWords,
  events: feeEventWords,
  refunds: refundWords,
  bearers: bearerWords,
  bearerCases,
  prepaid,
};

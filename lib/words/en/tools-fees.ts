/** The court-fee calculator and the tables of fees, refunds and who pays. */
import type { BearerCase, Prepaid } from '../../../rules/costs/fee-events';
import { bearerWords, feeEventWords, fixedFeeWords, refundWords } from './costs';

type FeeKind = 'acceptance' | 'half' | 'order' | 'preservation' | 'enforcement' | 'recognition';

const kinds: Record<FeeKind, { readonly name: string; readonly says: string }> = {
  acceptance: {
    name: 'Suit, and appeal over this sum',
    says: 'Case acceptance fee 案件受理费. You pay it within seven days after the notice of the court.',
  },
  half: {
    name: 'Suit, half the fee',
    says: 'After mediation, a withdrawal or the simplified procedure. Halved once only.',
  },
  order: { name: 'Payment order', says: 'Payment order 支付令: a third of the case acceptance fee.' },
  preservation: {
    name: 'Freeze of assets',
    says: 'Property preservation 财产保全. By the value of the property actually frozen. You pay it when you apply.',
  },
  enforcement: { name: 'Enforcement of a judgment', says: 'You pay nothing first. The debtor pays in the end.' },
  recognition: {
    name: 'Recognition of a foreign judgment or award',
    says: 'The same scale; you pay it when you apply.',
  },
};

const prepaid: Record<Prepaid, string> = {
  claim: 'Suit: the side that sues pays first, within 7 days from the day after the notice.',
  counterclaim: 'Counterclaim: the side that raises it pays first, within 7 days.',
  appeal: 'Appeal: the side that appeals pays with the appeal, or within 7 days from the notice.',
  application: 'Application: the side that applies pays first.',
  enforcement: 'Enforcement of a judgment: nobody pays first.',
  recognition: 'Recognition of a foreign judgment: the side that applies pays first.',
};

const bearerCases: Record<BearerCase, string> = {
  judgment: 'After a judgment',
  partWon: 'Where each side wins in part',
  mediated: 'After mediation',
  withdrawn: 'After a withdrawal',
  paymentOrderNoObjection: 'Payment order without an objection',
  paymentOrderObjection: 'Payment order with an objection',
  preservation: 'Freeze of assets',
  enforcement: 'Enforcement',
  recognition: 'Recognition of a foreign judgment or award',
  publicSummons: 'Public summons for a lost paper',
  awardOrAgreementRuling: 'Rulings on an award or an arbitration clause',
};

export const feesWords = {
  title: 'Court fees in mainland China',
  intro: 'From the Measures on the Payment of Litigation Fees 诉讼费用交纳办法.',
  amount: 'Sum in RMB',
  amountHint:
    'Figures only, for example 67100.50. A foreign sum counts at the rate of the day the court takes the case.',
  wrong: 'Enter a sum in figures, with at most two decimals and below RMB 1,000,000,000,000.',
  result: 'Fees for {amount}',
  kind: 'For what',
  fee: 'Fee',
  range: '{min} to {max}',
  kinds,
  fixedTitle: 'Fees that do not depend on a sum',
  rangeSays: 'Where the case acceptance fee has a range, the province sets the sum.',
  eventsTitle: 'What halves the fee or takes it away',
  refundsTitle: 'What you get back',
  paidFirstTitle: 'Who pays first',
  bearsTitle: 'Who pays in the end',
  /** Laws by their key in the fee notes. */
  laws: {
    FEE: 'Measures on the Payment of Litigation Fees',
    INT: 'Interpretation on the Civil Procedure Law',
    CPL: 'Civil Procedure Law',
    ECO: 'Provisions on suspected economic crime',
    Form: 'Model complaint of 2025',
  },
  fixed: fixedFeeWords,
  events: feeEventWords,
  refunds: refundWords,
  bearers: bearerWords,
  bearerCases,
  prepaid,
};

/**
 * 最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释.
 * As amended on 2020-12-23. The text read names neither number nor day; it applies the Civil Code, so the day is that
 * of the Civil Code.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'SAL',
  zh: '最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释',
  en: 'Interpretation of the Supreme People’s Court on Issues concerning the Application of Law in Disputes over Sales Contracts',
  number: null,
  from: '2021-01-01',
  fromNotRead: true,
  until: null,
  link: null,
} as const satisfies Instrument;

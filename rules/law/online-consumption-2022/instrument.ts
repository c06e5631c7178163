/**
 * 最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）.
 * In force by its Article 20.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'ONL',
  zh: '最高人民法院关于审理网络消费纠纷案件适用法律若干问题的规定（一）',
  en: 'Provisions (I) of the Supreme People’s Court on Several Issues concerning the Application of Law in Online Consumption Disputes',
  number: '法释〔2022〕8号',
  from: '2022-03-15',
  until: null,
  link: null,
} as const satisfies Instrument;

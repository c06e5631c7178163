/**
 * 中华人民共和国民法典.
 * Only general part and contracts were read. Number: the presidential order was not verified. Address: as cited by
 * others for this law; page itself not opened.
 */
import type { Instrument } from '../../provision';

export const instrument = {
  key: 'CC',
  zh: '中华人民共和国民法典',
  en: 'Civil Code of the People’s Republic of China',
  number: null,
  from: '2021-01-01',
  until: null,
  link: 'http://www.npc.gov.cn/npc/c2/c30834/202006/t20200602_306457.html',
} as const satisfies Instrument;

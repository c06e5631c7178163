/**
 * The words of the company register 国家企业信用信息公示系统 and what each says about the company (procedure.md T13). The
 * class is the option of `seller.registerStatus`. A word that is not here stays unknown.
 */
import type { Value } from '../facts';
import type { Certainty, SourceRef } from '../provision';

export type RegisterStatus = Exclude<Value<'seller.registerStatus'>, 'not_looked_up'>;

/** Laws without a file here, by the article that the class rests on; titles are in the words. */
export interface OutsideSource {
  readonly law: 'REG' | 'REG2' | 'CL2' | 'CAP';
  /** Null where the law notes name no article. */
  readonly articles: string | null;
}

export interface RegisterClass {
  readonly status: RegisterStatus;
  /** As the register writes them. Commas and brackets of both widths are read alike. */
  readonly words: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
  readonly outside: readonly OutsideSource[];
}

export const registerClasses: readonly RegisterClass[] = [
  // Can be sued and paid from. The values are known from pages about the register, not from a statute.
  {
    status: 'active',
    words: ['存续（在营、开业、在册）', '存续', '在业', '在营', '开业', '正常', '登记成立', '确立'],
    certainty: 'probable',
    sources: [],
    outside: [],
  },
  // Still a company, for at most three years; papers go to the address it filed.
  {
    status: 'dormant',
    words: ['歇业'],
    certainty: 'settled',
    sources: [],
    outside: [
      { law: 'REG', articles: '30' },
      { law: 'REG2', articles: '40–42' },
    ],
  },
  // Taken as active. The value was seen; what it means was not verified.
  { status: 'suspended', words: ['停业'], certainty: 'unverified', sources: [], outside: [] },
  // The liquidation group acts for the company; claims are filed with it within 30 or 45 days.
  {
    status: 'liquidating',
    words: ['清算', '清算中'],
    certainty: 'settled',
    sources: ['CL/234(7)', 'CL/235'],
    outside: [],
  },
  // May not trade, can be sued; the directors must liquidate.
  {
    status: 'revoked',
    words: ['吊销', '吊销,未注销'],
    certainty: 'settled',
    sources: ['CL/229', 'CL/232'],
    outside: [],
  },
  // The company is gone; who answers depends on the way in which it was closed.
  {
    status: 'deregistered',
    words: ['吊销,已注销', '注销', '已注销'],
    certainty: 'settled',
    sources: ['CPLI/64', 'CL/238(2)', 'CL/240(3)', 'CL/241(2)'],
    outside: [{ law: 'CL2', articles: '18–20' }],
  },
  // As revoked; that real persons stand behind a false identity is less certain.
  {
    status: 'cancelled',
    words: ['撤销', '撤销登记'],
    certainty: 'probable',
    sources: ['CL/229(1)(4)', 'CL/232', 'CL/241', 'CPLI/64'],
    outside: [],
  },
  // Another authority keeps the company now; not a defect.
  { status: 'moved', words: ['迁出', '迁入'], certainty: 'probable', sources: [], outside: [] },
  // As revoked.
  { status: 'ordered_closed', words: ['责令关闭'], certainty: 'settled', sources: ['CL/229'], outside: [] },
  // No full capacity yet.
  { status: 'being_formed', words: ['筹建'], certainty: 'unverified', sources: [], outside: [] },
  // As revoked, to be checked.
  { status: 'struck', words: ['除名', '另册管理'], certainty: 'unverified', sources: [], outside: [] },
];

/** The class of a status. */
export const classOf = (status: RegisterStatus): RegisterClass =>
  registerClasses.find((one) => one.status === status) as RegisterClass;

/**
 * How to look the seller up, for a person without Chinese: where, what to type, what to look for, the Chinese words to match
 * (procedure.md 4.3; routes.md 6.1; seed 003, step 2). Addresses stand in the law notes; where they give none, there is none.
 * Each step has its own certainty: how the pages look today was not verified. The words are under the ids of guide and step.
 */
import type { FactId } from '../facts';
import type { Certainty, SourceRef } from '../provision';

export interface GuideStep {
  readonly id: string;
  readonly certainty: Certainty;
  /** Chinese words to match on the page, in the order in which to look for them. */
  readonly match?: readonly string[];
  readonly sources?: readonly SourceRef[];
}

export interface Guide {
  readonly id: 'register' | 'enforcement' | 'platform' | 'fairs' | 'website';
  /** As the law notes give it, without a scheme. */
  readonly address: string | null;
  /** The questions that it helps to answer. */
  readonly answers: readonly FactId[];
  readonly steps: readonly GuideStep[];
}

export const guides: readonly Guide[] = [
  {
    id: 'register',
    address: 'gsxt.gov.cn',
    answers: ['seller.registerStatus', 'seller.lists', 'seller.identity', 'seller.onePerson', 'seller.assets'],
    steps: [
      { id: 'open', certainty: 'probable', match: ['国家企业信用信息公示系统'] },
      { id: 'type', certainty: 'probable' },
      { id: 'search', certainty: 'unverified', match: ['查询'] },
      { id: 'same', certainty: 'our-estimate', match: ['统一社会信用代码'] },
      { id: 'status', certainty: 'unverified', match: ['登记状态', '经营状态'] },
      {
        id: 'marks',
        certainty: 'probable',
        match: ['经营异常名录', '严重违法失信名单', '简易注销公告', '强制注销公告', '特别标注', '股权冻结', '股权出质'],
      },
      { id: 'owners', certainty: 'settled', match: ['股东', '法定代表人', '住所'] },
      { id: 'report', certainty: 'probable', match: ['年度报告'] },
      { id: 'keep', certainty: 'our-estimate' },
      { id: 'nothing', certainty: 'probable' },
    ],
  },
  {
    id: 'enforcement',
    address: 'zxgk.court.gov.cn',
    answers: ['seller.lists', 'seller.dissipation'],
    steps: [
      { id: 'open', certainty: 'probable', match: ['中国执行信息公开网'] },
      {
        id: 'kinds',
        certainty: 'probable',
        match: ['被执行人', '失信被执行人', '限制消费人员', '终结本次执行程序'],
      },
      { id: 'type', certainty: 'unverified', match: ['查询'] },
      { id: 'same', certainty: 'our-estimate' },
      { id: 'persons', certainty: 'our-estimate', match: ['法定代表人'] },
      { id: 'keep', certainty: 'our-estimate' },
      { id: 'nothing', certainty: 'our-estimate' },
    ],
  },
  {
    id: 'platform',
    address: null,
    answers: ['seller.listing'],
    steps: [
      { id: 'open', certainty: 'our-estimate' },
      { id: 'offers', certainty: 'our-estimate' },
      { id: 'licence', certainty: 'probable', match: ['营业执照', '统一社会信用代码'], sources: ['ECL/15'] },
      { id: 'profile', certainty: 'probable' },
      { id: 'others', certainty: 'our-estimate' },
      { id: 'keep', certainty: 'our-estimate' },
    ],
  },
  {
    id: 'fairs',
    address: null,
    answers: ['seller.otherSigns'],
    steps: [
      { id: 'which', certainty: 'our-estimate' },
      { id: 'search', certainty: 'our-estimate', match: ['参展商'] },
      { id: 'year', certainty: 'our-estimate' },
      { id: 'same', certainty: 'our-estimate' },
      { id: 'keep', certainty: 'our-estimate' },
    ],
  },
  {
    id: 'website',
    address: null,
    answers: ['seller.otherSigns', 'seller.answers', 'seller.daysSilent'],
    steps: [
      { id: 'site', certainty: 'our-estimate' },
      { id: 'ads', certainty: 'our-estimate' },
      { id: 'social', certainty: 'our-estimate' },
      { id: 'message', certainty: 'our-estimate' },
      { id: 'keep', certainty: 'our-estimate' },
    ],
  },
];

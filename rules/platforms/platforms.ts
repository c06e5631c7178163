/** Every platform of the question "Which platform was it?", one record each. "other" has none: its windows are unknown. */
import { site1688 } from './1688';
import { alibaba } from './alibaba';
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { dhgate } from './dhgate';
import { ebay } from './ebay';
import { globalSources } from './global-sources';
import { jd } from './jd';
import { madeInChina } from './made-in-china';
import { pinduoduo } from './pinduoduo';
import type { Platform, PlatformId } from './platform';
import { shein } from './shein';
import { taobaoTmall } from './taobao-tmall';
import { temu } from './temu';
import { tiktokShop } from './tiktok-shop';
import { walmart } from './walmart';

const records = {
  alibaba,
  aliexpress,
  '1688': site1688,
  taobao_tmall: taobaoTmall,
  jd,
  pinduoduo,
  temu,
  shein,
  dhgate,
  made_in_china: madeInChina,
  global_sources: globalSources,
  amazon,
  ebay,
  walmart,
  tiktok_shop: tiktokShop,
} as const satisfies Record<PlatformId, Platform>;

type Texts = 'stages' | 'costs' | 'remedies' | 'evidence' | 'notes';

/** Ids of all sentences on platforms; their words are in the message files. */
export type PlatformText = (typeof records)[PlatformId][Texts][number]['id'];

export const platforms: Readonly<Record<PlatformId, Platform>> = records;
export const platformIds = Object.keys(records) as readonly PlatformId[];
export const isPlatform = (id: string | undefined): id is PlatformId => id !== undefined && id in records;

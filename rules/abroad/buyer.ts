/**
 * Who sues, as far as filing from abroad turns on it. The 30-day periods depend on domicile in mainland China, not on
 * nationality (decision-internet-court.md 3.5); papers and power of attorney depend on nationality and country.
 */
import type { FactId, Facts } from '../facts';
import { foreignRelated } from '../jurisdiction/level';
import type { Truth } from '../logic/finding';
import { known } from '../reading';

/** `in_china`: a mainland buyer or a mainland firm with foreign owners; nothing here concerns them. */
export type Party = 'foreign' | 'hk_mo_tw' | 'citizen_abroad' | 'in_china' | 'unknown';

export interface Buyer {
  readonly party: Party;
  /** A firm or organisation and not a person. A business can be either. */
  readonly firm: Truth;
  /** ISO code; undefined while it is not known. */
  readonly country: string | undefined;
  readonly domiciled: Truth;
  readonly foreignRelated: Truth;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

const PARTIES = {
  foreign: 'foreign',
  hk_mo_tw: 'hk_mo_tw',
  mainland_living_abroad: 'citizen_abroad',
  foreign_owned_mainland_firm: 'in_china',
  mainland: 'in_china',
} as const satisfies { readonly [origin: string]: Party };

/** Domicile in mainland China (CPL 22). A Chinese citizen abroad may still have one: unknown. Living in China is no proof. */
function domicile(s: Facts, party: Party): Truth {
  if (party === 'in_china') return 'yes';
  if (party !== 'foreign' && party !== 'hk_mo_tw') return 'unknown';
  const home = known(s, 'buyer.home');
  if (home === 'outside') return 'no';
  const kind = known(s, 'buyer.homeKind');
  if (home !== undefined) return kind === 'main_office' || kind === 'household' ? 'yes' : 'unknown';
  if (s['buyer.home'] !== undefined) return 'unknown';
  const country = known(s, 'buyer.country');
  return country === undefined || country === 'CN' ? 'unknown' : 'no';
}

/** The buyer of a case. What is not known stays unknown; `missing` names the questions that would tell. */
export function buyerOf(s: Facts): Buyer {
  const origin = known(s, 'buyer.origin');
  const party: Party = origin === undefined ? 'unknown' : PARTIES[origin];
  const kind = known(s, 'buyer.kind');
  const domiciled = domicile(s, party);
  const home = known(s, 'buyer.home');
  const atHome: readonly FactId[] =
    home === undefined || home === 'outside' ? ['buyer.home'] : ['buyer.home', 'buyer.homeKind'];
  // The home is not asked where the origin and the country tell the domicile already.
  const open = domiciled === 'unknown' && (party === 'foreign' || party === 'hk_mo_tw');
  const ofHome = open ? atHome : atHome.filter((id) => known(s, id) !== undefined);
  const asked: readonly FactId[] = ['buyer.origin', 'buyer.country', 'buyer.kind', ...ofHome];
  return {
    party,
    firm: kind === 'consumer' ? 'no' : 'unknown',
    country: known(s, 'buyer.country'),
    domiciled,
    foreignRelated: foreignRelated(s).truth,
    because: asked.filter((id) => known(s, id) !== undefined),
    missing: asked.filter((id) => known(s, id) === undefined),
  };
}

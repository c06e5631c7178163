/** The states of the two places of business, as the sales rules ask for them (CC 594, CISG 1). ISO codes; HK, MO, TW under their own. */
import type { FactId, Facts } from '../facts';
import { OUTSIDE } from '../place-codes';
import { known } from '../reading';

export interface States {
  readonly buyer: string | undefined;
  readonly seller: string | undefined;
  readonly because: readonly FactId[];
  readonly missing: readonly FactId[];
}

/** The seller's state: as answered; else mainland China if its main office or registered place is there. */
function sellerState(s: Facts): { readonly code: string | undefined; readonly from: FactId | undefined } {
  const country = known(s, 'seller.country');
  if (country !== undefined) return { code: country, from: 'seller.country' };
  const place = (['seller.mainOffice', 'seller.registeredAddress'] as const).find((id) => known(s, id) !== undefined);
  if (place === undefined || known(s, place) === OUTSIDE) return { code: undefined, from: undefined };
  return { code: 'CN', from: place };
}

/** The buyer lives in the mainland: by the country, else by what the buyer is, as then no country is asked. */
export function livesInChina(s: Facts): { readonly is: boolean; readonly by: FactId } {
  const country = known(s, 'buyer.country');
  const origin = known(s, 'buyer.origin');
  const atHome = origin === 'mainland' || origin === 'foreign_owned_mainland_firm';
  if (country === undefined && atHome) return { is: true, by: 'buyer.origin' };
  return { is: country === 'CN', by: 'buyer.country' };
}

export function statesOf(s: Facts): States {
  const { is: atHome, by } = livesInChina(s);
  const buyer = atHome ? 'CN' : known(s, 'buyer.country');
  const seller = sellerState(s);
  const because: FactId[] = buyer === undefined ? [] : [by];
  const missing: FactId[] = buyer === undefined ? ['buyer.country'] : [];
  if (seller.from) because.push(seller.from);
  else missing.push('seller.country');
  return { buyer, seller: seller.code, because, missing };
}

const ONE_STATE: ReadonlySet<string> = new Set(['CN', 'HK', 'MO', 'TW']);

/** One of them in Hong Kong, Macao or Taiwan and the other in another part of China: whether that is international is disputed. */
export const withinChina = (a: string, b: string): boolean => a !== b && ONE_STATE.has(a) && ONE_STATE.has(b);

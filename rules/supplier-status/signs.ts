/**
 * Is the seller operating, partly operating or gone (seed 003, step 2; decision-routes.md 2.2 `supplier_status`)? The
 * conclusion is that of the routes, so that the page and the plan never differ; here are the signs for, against and
 * missing. Lists and the moving of assets are shown beside it: no rule takes them for a sign that the seller is gone.
 */
import type { FactId, Facts } from '../facts';
import { LOOK_AGAIN, registerState } from '../inputs/register-state';
import { listingEnded, SILENT_DAYS, type Status, supplierStatus } from '../inputs/supplier-status';
import type { Certainty } from '../provision';
import { known } from '../reading';
import { chosenOverlays, type ListId } from './overlays';
import type { RegisterStatus } from './register-words';

export type Outcome = 'operating' | 'partly' | 'gone' | 'unknown';

/**
 * How the rule uses a sign. `decides`: alone, whatever the others say. `unless_silent`: makes it partly, but complete
 * silence makes it gone (its row stands before that of the register). `one_is_enough`: unless another speaks the other
 * way. `only_together`: silence, no listing and no other sign mean gone only all at once. `both`: as before, and beside a
 * sign of trade it makes it partly. `makes_partly`: only the latter. `beside`: does not decide.
 */
export type Weight =
  | 'decides'
  | 'unless_silent'
  | 'one_is_enough'
  | 'only_together'
  | 'both'
  | 'makes_partly'
  | 'beside';
export type Side = 'for' | 'against' | 'missing' | 'beside';

export type SignId =
  | `register_${RegisterStatus}`
  | 'answers'
  | 'no_answers'
  | 'long_silence'
  | 'short_silence'
  | 'listing'
  | 'no_listing'
  | 'site'
  | 'ads'
  | 'fairs'
  | 'social'
  | 'no_other_signs'
  | 'shop_closed'
  | 'money_moved'
  | 'earlier_evasion'
  | `list_${ListId}`
  | `missing_${'register' | 'answers' | 'days_silent' | 'listing' | 'met' | 'other_signs' | 'dissipation' | 'lists'}`;

export interface Sign {
  readonly id: SignId;
  readonly side: Side;
  readonly weight: Weight;
  readonly fact: FactId;
}

export interface StatusFinding {
  readonly outcome: Outcome;
  /** Gone by the register, or by silence: the routes treat them differently. Silent, yet in the register: nothing to look up. */
  readonly gone?: 'deregistered' | 'silent' | 'silentRegistered';
  readonly certainty: Certainty;
  readonly because: readonly FactId[];
  /** In the order of the questions. */
  readonly signs: readonly Sign[];
}

const outcomes: { readonly [S in Status]: Outcome } = {
  active: 'operating',
  partly: 'partly',
  deregistered: 'gone',
  silent: 'gone',
  unknown: 'unknown',
};

/** A register that says "being wound up" or worse makes it partly operating at most, and gone with complete silence (2.2). */
const registerSides: { readonly [S in RegisterStatus]: readonly [Side, Weight] } = {
  active: ['for', 'beside'],
  suspended: ['beside', 'beside'],
  moved: ['beside', 'beside'],
  being_formed: ['beside', 'beside'],
  dormant: ['against', 'unless_silent'],
  liquidating: ['against', 'unless_silent'],
  revoked: ['against', 'unless_silent'],
  ordered_closed: ['against', 'unless_silent'],
  cancelled: ['against', 'unless_silent'],
  struck: ['against', 'unless_silent'],
  deregistered: ['against', 'decides'],
};

function registerSigns(s: Facts): readonly Sign[] {
  const fact = 'seller.registerStatus';
  const status = known(s, fact);
  if (status === undefined || status === 'not_looked_up')
    return [{ id: 'missing_register', side: 'missing', weight: 'decides', fact }];
  const [side, weight] = registerSides[status];
  return [{ id: `register_${status}`, side, weight, fact }];
}

function answerSigns(s: Facts): readonly Sign[] {
  const answers = known(s, 'seller.answers');
  const fact = 'seller.answers';
  if (answers === undefined) return [{ id: 'missing_answers', side: 'missing', weight: 'one_is_enough', fact }];
  if (answers === 'yes') return [{ id: 'answers', side: 'for', weight: 'one_is_enough', fact }];
  const days = known(s, 'seller.daysSilent');
  const silence =
    days === undefined
      ? ({ id: 'missing_days_silent', side: 'missing', weight: 'only_together' } as const)
      : days >= SILENT_DAYS
        ? ({ id: 'long_silence', side: 'against', weight: 'only_together' } as const)
        : ({ id: 'short_silence', side: 'beside', weight: 'beside' } as const);
  return [
    { id: 'no_answers', side: 'against', weight: 'both', fact },
    { ...silence, fact: 'seller.daysSilent' },
  ];
}

function listingSigns(s: Facts): readonly Sign[] {
  const fact = 'seller.listing';
  const listing = known(s, fact);
  if (listing === undefined) return [{ id: 'missing_listing', side: 'missing', weight: 'one_is_enough', fact }];
  if (listing === 'yes') return [{ id: 'listing', side: 'for', weight: 'one_is_enough', fact }];
  const ended = listingEnded(s);
  const none: Sign = { id: 'no_listing', side: 'against', weight: ended === true ? 'both' : 'only_together', fact };
  if (ended !== undefined) return [none];
  // Not known whether the seller ever was on a platform: it makes partly operating, or says nothing.
  const asked = known(s, 'deal.metOnPlatform') === undefined ? 'deal.metOnPlatform' : 'deal.concluded';
  return [none, { id: 'missing_met', side: 'missing', weight: 'makes_partly', fact: asked }];
}

function otherSigns(s: Facts): readonly Sign[] {
  const fact = 'seller.otherSigns';
  const seen = known(s, fact);
  if (seen === undefined) return [{ id: 'missing_other_signs', side: 'missing', weight: 'one_is_enough', fact }];
  return seen.map((sign) =>
    sign === 'none'
      ? { id: 'no_other_signs', side: 'against', weight: 'only_together', fact }
      : { id: sign, side: 'for', weight: 'one_is_enough', fact },
  );
}

/** A closed shop speaks against trade; moved money and earlier evasion are about assets (2.2 `dissipation`). */
function assetSigns(s: Facts): readonly Sign[] {
  const fact = 'seller.dissipation';
  const signs = known(s, fact);
  if (signs === undefined) return [{ id: 'missing_dissipation', side: 'missing', weight: 'makes_partly', fact }];
  return signs.flatMap((sign): readonly Sign[] => {
    if (sign === 'none') return [];
    if (sign === 'shop_closed') return [{ id: sign, side: 'against', weight: 'makes_partly', fact }];
    return [{ id: sign, side: 'beside', weight: 'beside', fact }];
  });
}

function listSigns(s: Facts): readonly Sign[] {
  const fact = 'seller.lists';
  const lists = known(s, fact);
  if (lists === undefined) return [{ id: 'missing_lists', side: 'missing', weight: 'beside', fact }];
  return chosenOverlays(lists).map(({ id }) => ({ id: `list_${id}`, side: 'beside', weight: 'beside', fact }));
}

/** An entry that does not say that the seller is gone, and that has not to be read again (procedure.md T13). */
function stands(s: Facts): boolean {
  const state = registerState(s).options[0];
  if (state === 'not_known' || state === 'contradictory' || state === 'deregistered') return false;
  return state !== undefined && !LOOK_AGAIN.includes(state);
}

/** The conclusion of decision-routes.md 2.2, and every sign behind it. Only a deregistration is settled (R25a). */
export function supplierSigns(s: Facts): StatusFinding {
  const { options, because } = supplierStatus(s);
  const status = (options.length === 1 && options[0]) || 'unknown';
  const silent = stands(s) ? 'silentRegistered' : 'silent';
  return {
    outcome: outcomes[status],
    ...(status === 'deregistered' && { gone: status }),
    ...(status === 'silent' && { gone: silent }),
    certainty: status === 'deregistered' ? 'settled' : 'our-estimate',
    because,
    signs: [
      ...registerSigns(s),
      ...answerSigns(s),
      ...listingSigns(s),
      ...otherSigns(s),
      ...assetSigns(s),
      ...listSigns(s),
    ],
  };
}

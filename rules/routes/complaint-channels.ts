/** Complaint channels (3.9): each channel is a method. Supplementary ones (12315, consumer centres, embassies) are never first. */
import { estimate } from '../costs/estimates';
import { usdCents } from '../inputs/claim-band';
import { type Input, only, open, sure } from '../inputs/input';
import { ownRights } from '../inputs/of-contract';
import { known } from '../reading';
import type { RouteCase } from './case';
import type { MethodId } from './printed-route';
import type { Fired, Table } from './table';

/** R15, R16: the market regulator's hotline 12315. */
const hotline =
  (c: RouteCase): Table =>
  (read): Fired => {
    if (read(c.role) === 'business') return ['R16', 'possible'];
    if (read.some([c.pending, 'yes'], [c.partyHere, 'no'], [c.within3Years, 'no'])) return ['R15c', 'excluded'];
    return read(c.consumerLaw) === 'yes' ? ['R15a', 'possible'] : ['R15b', 'not-now'];
  };

/** A claim for a right of one's own is no matter of carriage, unless the dispute was told to be one. */
const isForeignToCarriage = ({ s }: RouteCase): boolean => ownRights(s) && known(s, 'dispute.kind') === undefined;

/** R18: a forwarder's trade network; for a claim from a contract. */
const network =
  (c: RouteCase): Table =>
  (read): Fired =>
    !isForeignToCarriage(c) && !read.is(c.ofContract, 'no') && read.some([c.ground, 'carriage'], [c.dispute, 'carrier'])
      ? [known(c.s, 'carriage.mode') === 'other' ? 'R18-other' : 'R18', 'recommended']
      : [null, 'excluded'];

/**
 * R19: the platform's intellectual property portal. The owner of any right may give notice (ECL 42), so a work, mark, patent or
 * design that was copied counts as counterfeit goods do; there is a platform to notify where the order was made on one.
 * R19-owner: who is known to own it; R19-open: who may own it.
 */
const rightsPortal =
  (c: RouteCase): Table =>
  (read): Fired => {
    const open = only(c.ipOwner) === 'yes' ? 'R19-owner' : 'R19-open';
    if (read.every([c.ipOwner, 'yes'], [c.rightCopied, 'yes']))
      return [open, read(c.platformOrder) === 'yes' ? 'recommended' : 'possible'];
    const counterfeit = read.every([c.ipOwner, 'yes'], [c.dispute, 'counterfeit']);
    return counterfeit ? [open, 'recommended'] : ['R19', 'excluded'];
  };

/** EU, Norway and Iceland: the states of the European Consumer Centres. */
const ECC_STATES: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS'.split(' ');

const eccBuyer = (c: RouteCase): Input<'yes' | 'no'> => {
  const country = known(c.s, 'buyer.country');
  if (country === undefined) return open(['yes', 'no'], ['buyer.country']);
  return sure(ECC_STATES.includes(country) ? 'yes' : 'no', ['buyer.country']);
};

/** R17: the European Consumer Centre, for consumers there against a trader in the EU. */
function consumerCentre(c: RouteCase): Table {
  const there = eccBuyer(c);
  return (read): Fired => {
    if (read.is(c.role, 'business') || read(there) === 'no') return [null, 'excluded'];
    return read(c.inEu) === 'yes' ? ['R17', 'possible'] : ['R17-outside', 'excluded'];
  };
}

/** R20: chambers, consumer groups, embassies; an embassy only from USD 1,000,000 (`veryLarge`). */
const others: Table = (): Fired => ['R20', 'possible'];

/** R12, beside R20: a complaint against the membership of an Alibaba seller paid outside. */
const membership =
  (c: RouteCase): Table =>
  (read): Fired =>
    c.s['deal.platform'] === 'alibaba' && read.surely(c.paidOnPlatform, 'no') ? ['R12', 'possible'] : null;

export interface Channel {
  readonly id: MethodId;
  readonly tables: readonly Table[];
}

export const channels = (c: RouteCase): readonly Channel[] => [
  { id: '12315', tables: [hotline(c)] },
  { id: 'industry-network', tables: [network(c)] },
  { id: 'ip-portal', tables: [rightsPortal(c)] },
  { id: 'ecc-net', tables: [consumerCentre(c)] },
  { id: 'supplementary', tables: [others, membership(c)] },
];

/** Is an embassy worth a letter? Only a very large claim (1.6). */
export const veryLarge = (c: RouteCase): boolean =>
  (usdCents(c.s, c.figures) ?? 0) >= estimate('band.veryLarge', c.figures.overrides) * 100;

/**
 * Who acted for the seller: its legal representative or somebody who seemed authorised (CC 61, 172, 504), or the actor
 * as party instead (INT 62; CC 171). procedure.md 4.2; no row in decision-routes.md.
 */
import type { Facts } from '../facts';
import { has } from '../reading';
import type { Row } from './liability-row';
import { raisedInput } from './raised-input';

const ACTOR_IS_PARTY = ['without_authority', 'unregistered', 'after_end'];

export function actorRows(s: Facts): readonly Row[] {
  const actor = raisedInput(s, 'contract.actor', 'other');
  return [
    {
      rule: 'LIA-23',
      find: (read) => {
        if (read(actor) === 'legal_representative') return 'yes';
        return read(actor) === 'seemed_authorised' ? 'possible' : 'left-out';
      },
    },
    {
      // INT 62(2): not where there was reason to believe in the authority; whether there was is what has to be proved.
      rule: 'LIA-24',
      find: (read) => {
        if (has(ACTOR_IS_PARTY, read(actor))) return 'yes';
        return read(actor) === 'seemed_authorised' ? 'unknown' : 'left-out';
      },
    },
  ];
}

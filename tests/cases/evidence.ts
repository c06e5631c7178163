/** What a record says of the proof held and of signs of fraud -> case facts. Single documents named are not weighed. */
import type { Facts, Value } from '../../rules/facts';
import { evidenceElements } from '../../rules/facts/evidence';
import type { CaseRecord } from './record';

type Kind = keyof typeof evidenceElements;
type Elements = Value<'evidence.elements'>;

/** "Not enough" in the words of the source, or nothing held at all. */
export const proofFallsShort = ({ evidence_held: held }: CaseRecord['facts']): boolean =>
  held !== null && (held.length === 0 || held.some((words) => /not enough/.test(words)));

/**
 * Nothing held: nothing for any element of the kind of dispute. "Not enough": something is missing and not said which,
 * so one reading for each element. Where the kind of dispute is not known, neither is what has to be proved.
 */
export function evidenceReadings(f: CaseRecord['facts'], dispute: Facts['dispute.kind']): readonly Facts[] {
  if (!proofFallsShort(f) || dispute === undefined || dispute === 'not_sure') return [];
  const elements: readonly (keyof Elements)[] = evidenceElements[dispute satisfies Kind];
  const nothing = (ids: readonly (keyof Elements)[]): Facts => ({
    'evidence.elements': Object.fromEntries(ids.map((id) => [id, 'nothing'])) as Elements,
  });
  return f.evidence_held?.length === 0 ? [nothing(elements)] : elements.map((id) => nothing([id]));
}

/** Signs of fraud that the coded words state. Of a diverted payment they are asked about the impostor, not the supplier. */
export function policeItems(f: CaseRecord['facts']): Facts {
  const silent = f.supplier_status === 'unresponsive' || f.supplier_status === 'vanished';
  const items: Value<'police.items'> = /hacker/.test(f.payee ?? '')
    ? { impersonation: 'yes', payee_unrelated: 'yes', quality_only: 'no' }
    : {
        ...(silent && f.goods_status === 'not_delivered' ? { unreachable: 'yes', quality_only: 'no' } : {}),
        ...(silent ? { still_answering: 'no' } : {}),
        ...(f.supplier_status === 'active' ? { still_answering: 'yes' } : {}),
        ...(f.goods_status === 'partial' ? { partial_delivery: 'yes' } : {}),
      };
  return Object.keys(items).length > 0 ? { 'police.items': items } : {};
}

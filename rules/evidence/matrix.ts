/** The evidence matrix (procedure.md T19): for every kind of dispute the row of what has to be proved. */
import { carrier, extraCharge } from './carriage';
import { counterfeit } from './counterfeit';
import { divertedPayment } from './diverted-payment';
import type { AskedElement, DisputeKind, Element, Row } from './element';
import { late } from './late';
import { nonDelivery } from './non-delivery';
import { quality } from './quality';
import { shortage } from './shortage';

export const matrix: { readonly [kind in DisputeKind]: Row } = {
  non_delivery: nonDelivery,
  quality,
  shortage,
  counterfeit,
  carrier,
  extra_charge: extraCharge,
  diverted_payment: divertedPayment,
  late,
};

/** Does the buyer bear this element of the main claim, so that the wizard asks what it holds? */
export const isAsked = (element: Element): element is Element & { readonly id: AskedElement } =>
  element.burden === 'buyer' && element.only === undefined;

/** What every kind of dispute needs: shown while the kind is not known. */
export const neededInEveryDispute: readonly Element[] = nonDelivery.elements.filter(({ id }) =>
  Object.values(matrix).every(({ elements }) => elements.some((one) => one.id === id)),
);

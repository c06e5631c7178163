/** Kinds of cases in which a route asks something else of the buyer: what must be known for it. */
import { isFromAbroad } from '../counterparty/company-abroad';
import { paidBy, paymentsOf } from '../deadlines/payments';
import type { Facts, Value } from '../facts';
import { known } from '../reading';

/** The account changed after the order, to one of somebody else (procedure.md 5). */
export const accountChanged = (s: Facts): boolean =>
  known(s, 'payee.changed') === 'yes' && ['other_company', 'person'].includes(known(s, 'payee.match') ?? '');

/** R35a: the police have opened a case on the same facts. */
export const policeHaveIt = (s: Facts): boolean =>
  known(s, 'police.opened') === 'yes' && known(s, 'police.sameFacts') === 'yes';

/** The police have opened a case, and whether on the same facts is not known: no "no" (1.2). */
export const policeMayHaveIt = (s: Facts): boolean =>
  known(s, 'police.opened') === 'yes' && known(s, 'police.sameFacts') === undefined;

/** A seller from outside mainland China: no mainland place is named as that of its main office or its registration. */
export const abroad = (s: Facts): boolean =>
  known(s, 'seller.mainOffice') === 'outside' && (known(s, 'seller.registeredAddress') ?? 'outside') === 'outside';

/** Registered outside mainland China, or perhaps: the register of that place has it. A firm that is no company: where it is. */
export const registeredAbroad = (s: Facts): boolean =>
  isFromAbroad(s) || (abroad(s) && known(s, 'seller.codePrefix') === undefined);

/** The bank was asked to recall the transfer, and no other payment was one, or may have been. */
export const recallAsked = (s: Facts): boolean =>
  known(s, 'payment.recallSent') === 'yes' &&
  paymentsOf(s).filter(({ via }) => via === undefined || via === 'wire').length <= 1;

/** Every payment that was told went this way. */
export const onlyPaidBy = (s: Facts, via: Value<'payment.via'>): boolean =>
  known(s, 'payment.via') === via && (known(s, 'payments.others') ?? []).every((payment) => payment.via === via);

/** A letter of credit that no bank has paid, and no other way of payment. */
export const onlyUnpaidCredit = (s: Facts): boolean =>
  onlyPaidBy(s, 'letter_of_credit') && known(s, 'payment.creditState') === 'unpaid';

/** R6a, and no other way of payment. */
export const stopsCredit = (s: Facts): boolean => onlyUnpaidCredit(s) && known(s, 'evidence.creditFraud') === 'yes';

/** R6b: no bank has paid, as far as known, and no fraud is shown. */
export const checksCredit = (s: Facts): boolean =>
  paidBy(s, 'letter_of_credit') &&
  known(s, 'payment.creditState') !== 'paid_in_good_faith' &&
  known(s, 'evidence.creditFraud') !== 'yes';

/** R4c: no dispute is open; not asked, none is (event). */
export const opensPaypal = (s: Facts): boolean => paidBy(s, 'paypal') && (s['paypal.opened'] ?? 'no') === 'no';

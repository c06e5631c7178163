/** Where a seller may sit: the answers that tell it, the stronger one first (2.2; R17, R15c). */
import type { FactId } from '../facts';

/** Of a company: its main office, before the place of registration. */
export const FIRM_SEATS: readonly FactId[] = ['seller.mainOffice', 'seller.registeredAddress'];

/** Of a person. */
export const PERSON_SEATS: readonly FactId[] = ['seller.residence'];

export const SELLER_SEATS: readonly FactId[] = [...FIRM_SEATS, ...PERSON_SEATS];

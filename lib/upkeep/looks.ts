/**
 * The last look at an entry, where it is later than the state of the law (`LAW_AS_OF`): `'law/CPL/22': '2027-03-01'`.
 * After a look, correct the data where it changed, then write the day here; the next day to look follows from it.
 */
export const looks: { readonly [entry: string]: string } = {};

/**
 * The words of a long page on their way to the browser, as one text. As an object every sentence would be unpacked by
 * itself while the page comes alive: on a phone a third of a second for the plan.
 */
declare const content: unique symbol;
export type Packed<T> = string & { readonly [content]: T };

export const pack = <T>(words: T): Packed<T> => JSON.stringify(words) as Packed<T>;

export const unpack = <T>(packed: Packed<T>): T => JSON.parse(packed);

/** The shape of words in another language: the same keys, with any text in place of the text of the source language. */
export type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };

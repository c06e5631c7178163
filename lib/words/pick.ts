/** A part of the words by the names of its topics: what a page hands on to the browser. */
export const pick = <T extends object, K extends keyof T>(words: T, names: readonly K[]): Pick<T, K> =>
  Object.fromEntries(names.map((name) => [name, words[name]])) as Pick<T, K>;

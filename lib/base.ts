/** The sub-folder the site is hosted under ('' at the root of a host). next/link adds it by itself; plain addresses need it. */
export const base: string = process.env.BASE_PATH ?? '';

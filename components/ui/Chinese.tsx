/** A name of so many signs stays on one line in other languages. */
const SHORT = 8;

/** Chinese words beside every language: marked so that they are read and set as Chinese. */
export function Chinese({ children }: { readonly children: string }) {
  return (
    <span lang="zh-Hans" translate="no" {...(children.length <= SHORT && { 'data-short': '' })}>
      {children}
    </span>
  );
}

/** Chinese words beside every language: marked so that they are read and set as Chinese. */
export function Chinese({ children }: { readonly children: string }) {
  return (
    <span lang="zh-Hans" translate="no">
      {children}
    </span>
  );
}

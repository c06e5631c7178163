/** Says a sentence to screen readers when it changes, without moving the focus. */
export function Status({ text }: { readonly text: string }) {
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}

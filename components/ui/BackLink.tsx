import Link from 'next/link';

export function BackLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4 hover:decoration-2 print:hidden"
    >
      <span aria-hidden="true" className="rtl:-scale-x-100">
        ←
      </span>
      {text}
    </Link>
  );
}

import Link from 'next/link';
import type { ComponentProps } from 'react';

const shape =
  'inline-flex min-h-12 items-center justify-center gap-2 rounded-lg px-5 py-2.5 text-start font-semibold leading-snug print:hidden';

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-2 border-accent text-accent hover:bg-accent-soft',
  quiet: 'text-accent underline underline-offset-4 hover:decoration-2',
  danger: 'border-2 border-seal text-seal hover:bg-seal-soft',
} as const;

type Look = { readonly look?: keyof typeof looks };

export function Button({ look = 'primary', className = '', ...rest }: ComponentProps<'button'> & Look) {
  return <button type="button" {...rest} className={`${shape} ${looks[look]} cursor-pointer ${className}`} />;
}

export function ButtonLink({ look = 'primary', className = '', ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link prefetch={false} {...rest} className={`${shape} ${looks[look]} ${className}`} />;
}

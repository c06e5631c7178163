import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { base } from '@/lib/base';
import '../globals.css';

export const metadata: Metadata = {
  title: 'Recourse',
  description: 'A private guide for foreign buyers in a dispute with a Chinese seller.',
  icons: { icon: `${base}/icon.svg` },
};

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}

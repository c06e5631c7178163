import type { Metadata } from 'next';
import { base } from '@/lib/base';
import './globals.css';

export const metadata: Metadata = {
  title: 'Page not found · Recourse',
  icons: { icon: `${base}/icon.svg` },
};

export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <main className="mx-auto max-w-prose p-6">
          <h1 className="text-2xl font-bold">Page not found</h1>
          <p className="mt-4">
            <a className="underline" href={`${base}/en/`}>
              Go to the start
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}

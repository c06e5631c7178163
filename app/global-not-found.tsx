import type { Metadata } from 'next';
import { base } from '@/lib/base';
import { htmlLang, locales } from '@/lib/locales';
import { getWords } from '@/lib/words/words';
import './globals.css';

const [first] = locales;

export const metadata: Metadata = {
  title: [...locales.map((locale) => getWords(locale).missing.title), 'Recourse'].join(' · '),
  icons: { icon: `${base}/icon.svg` },
  referrer: 'no-referrer',
};

/** A wrong address does not tell the reader's language, so every language has its part. */
export default function NotFound() {
  return (
    <html lang={first && htmlLang[first]}>
      <body>
        <main className="mx-auto max-w-prose divide-y divide-line px-4 sm:px-6">
          {locales.map((locale) => {
            const { title, text, kept, start } = getWords(locale).missing;
            const Heading = locale === first ? 'h1' : 'h2';
            return (
              <section key={locale} lang={htmlLang[locale]} className="space-y-3 py-8">
                <Heading className="font-serif text-3xl leading-tight font-semibold">{title}</Heading>
                <p>{text}</p>
                <p>{kept}</p>
                <p>
                  <a
                    className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                    href={`${base}/${locale}/`}
                    hrefLang={htmlLang[locale]}
                  >
                    {start}
                  </a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}

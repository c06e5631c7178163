import { base } from '@/lib/base';
import { localeNames, locales } from '@/lib/locales';

/** The script after the list follows the link that fits the browser's language and keeps the fragment (a shared case). */
export default function Chooser() {
  return (
    <main className="mx-auto max-w-prose p-6">
      <h1 className="text-2xl font-bold">Recourse</h1>
      <ul className="mt-4">
        {locales.map((locale) => (
          <li key={locale}>
            <a className="underline" href={`${base}/${locale}/`} hrefLang={locale} lang={locale}>
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
      <script src={`${base}/choose.js`} />
    </main>
  );
}

/**
 * The licences of the packages whose code is in the built site: public/licences.txt. Written by `npm run licences`; a test
 * fails when it is not current. Found by following the dependencies of package.json through the lock file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './process.mjs';

export const FILE = 'public/licences.txt';

/** Used while building, or types alone: none of their code is in the site. */
const NOT_IN_THE_SITE = [
  '@next/env',
  '@types/node',
  'baseline-browser-mapping',
  'caniuse-lite',
  'postcss',
  'type-fest',
];
/** Needed for development only, yet part of it is in the site: the base of the style sheet. */
const ALSO_IN_THE_SITE = ['tailwindcss'];

const LINE = '-'.repeat(80);
const read = (...path) => readFileSync(join(root, ...path), 'utf8');

/** Where a package sees another: its own folder first, then those above it. */
function placeOf(name, from, packages) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') throw new Error(`The lock file has no ${name}, which ${from} needs.`);
    if (!at.includes('/node_modules/')) at = '';
  }
}

/** The folders of all packages in the site, in the order of their names. */
function packagesInTheSite(packages) {
  const found = new Set();
  const follow = (from, names) => {
    for (const name of names) {
      if (NOT_IN_THE_SITE.includes(name)) continue;
      const place = placeOf(name, from, packages);
      if (found.has(place)) continue;
      found.add(place);
      follow(place, Object.keys(packages[place].dependencies ?? {}));
    }
  };
  follow('', [...Object.keys(packages[''].dependencies), ...ALSO_IN_THE_SITE]);
  return [...found].sort();
}

/** The licence as the package gives it: its files, else the part of its read-me, else its name and the author. */
function licenceText(place) {
  const names = readdirSync(join(root, place)).sort();
  const files = names.filter((name) => /^(?:licen[cs]e|copying|notice|copyrightnotice)(?:[.-][a-z]+)?$/i.test(name));
  const texts = files.filter((name) => !/\.[cm]?[jt]s$/.test(name)).map((name) => read(place, name).trim());
  if (texts.length > 0) return texts.join('\n\n');
  const readMe = names.find((name) => /^readme(?:\.md)?$/i.test(name));
  const part =
    readMe &&
    read(place, readMe)
      .match(/^#+ *licen[cs]e\b.*\n([\s\S]*)/im)?.[1]
      .trim();
  if (part && /copyright/i.test(part)) return part;
  const { license, author } = JSON.parse(read(place, 'package.json'));
  const by = typeof author === 'string' ? author : author?.name;
  return `The package names the licence ${license} and holds no text of it.${by ? `\nAuthor: ${by}` : ''}`;
}

const plain = (text) => text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '');

/** Code for old browsers that Next.js brings inside one of its files; the file itself says whose it is. */
function insideNext() {
  const said = read('node_modules/next/dist/build/polyfills/polyfill-nomodule.js').match(
    /copyright:"([^"]+)",license:"([^"]+)"/,
  );
  if (!said) throw new Error('The code for old browsers in next does not say its licence.');
  return `${LINE}\ncore-js, inside next (MIT)\n${LINE}\n\n${said[1]}\nLicence: ${said[2]}\n`;
}

/** The whole text. Packages with the same licence text stand together. */
export function licences() {
  const { packages } = JSON.parse(read('package-lock.json'));
  const byText = new Map();
  for (const place of packagesInTheSite(packages)) {
    const { version, license } = packages[place];
    const text = plain(licenceText(place));
    byText.set(text, [...(byText.get(text) ?? []), `${place.split('node_modules/').at(-1)} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${LINE}\n${names.join('\n')}\n${LINE}\n\n${text}\n`);
  return `Recourse is under the Apache License 2.0. Its site contains code of these packages.\n\n${[...parts, insideNext()].join('\n')}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(join(root, FILE), licences());

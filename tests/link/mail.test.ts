import { describe, expect, test } from 'vitest';
import type { Case } from '@/lib/case/case';
import { decodeCase, MOST_CHARACTERS } from '@/lib/link/decode';
import { encodeCase, linkFor } from '@/lib/link/encode';

const full: Case = {
  format: 1,
  facts: {
    'claim.ground': 'sale',
    'buyer.country': 'DE',
    'receipt.place': '330100',
    'claim.amount': { amount: '12500.50', currency: 'USD' },
    'payment.on': '2026-03-14',
  },
  texts: { sellerName: 'Shenzhen Mingxing Electronics Co., Ltd.', sellerNameZh: '深圳市明星电子有限公司' },
  from: { name: 'Beratungsstelle München', message: 'Bitte ergänzen und zurückschicken. '.repeat(4).trim() },
};
const fragment = await encodeCase(full, { withTexts: true });
const link = linkFor('https://recourse.example', '/en/open/', fragment);

/** Breaks the text into lines of 76 characters. */
const wrapped = (text: string, between: string) => text.match(/.{1,76}/g)?.join(between) ?? '';
/** Percent-encodes every character that is not a letter or digit. */
const percent = (text: string) =>
  text.replace(/[^A-Za-z0-9]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const survives: Record<string, string> = {
  'the fragment': fragment,
  'the fragment with #': `#${fragment}`,
  'the whole link': link,
  'without its end mark': fragment.slice(0, -1),
  'white space around': `  \n\t${link}\r\n`,
  'wrapped at 76': wrapped(link, '\r\n'),
  'wrapped and indented': wrapped(link, '\n    '),
  'wrapped and quoted': `> ${wrapped(link, '\r\n> ')}`,
  'quoted twice': `>> ${wrapped(link, '\n>> ')}`,
  'quoted with spaces': `> > ${wrapped(link, '\n > > ')}`,
  'quoted-printable': wrapped(link, '=\r\n'),
  'quoted-printable, old line ends': wrapped(link, '=\n'),
  'full stop after it': `${link}.`,
  'in parentheses': `(${link})`,
  'in angle brackets': `<${link}>`,
  'in quotation marks': `“${link}”`,
  'text before and after': `Dear Ms Tan, please open ${link} and reply.`,
  'text on the next line': `${link}\nBest regards, Anna`,
  'text stuck to it': `${link}Best`,
  'zero-width spaces': fragment.replace(/.{9}/g, '$&\u200b'),
  'soft hyphens': fragment.replace(/.{9}/g, '$&\u00ad'),
  'byte order mark before it': `\ufeff${link}`,
  'percent-encoded': percent(link),
  'percent-encoded twice': percent(percent(link)),
  'percent-encoded zero-width spaces': encodeURI(fragment.replace(/.{20}/g, '$&\u200b')),
  'percent-encoded with a stray %': `${percent(link)} 100 %`,
  'tracking added': `${link}&utm_source=newsletter&utm_medium=email`,
  'tracking added, as HTML': `${link}&amp;utm_source=x`,
  'inside a mail gateway': `https://safe.example/?url=${encodeURIComponent(link)}&data=05%7C01`,
  'twice, as some mail programs write it': `${link}<${link}>`,
};

describe('what mail and chat do to a link', () => {
  test.each(Object.entries(survives))('%s', async (_, text) => {
    expect(await decodeCase(text)).toEqual({ ok: true, case: full });
  });
});

const refused: [string, string, string][] = [
  ['nothing', '', 'empty'],
  ['only #', '#', 'empty'],
  ['only white space', ' \n\u200b ', 'empty'],
  ['another fragment', '#deadlines', 'not_a_link'],
  ['another page', 'https://recourse.example/en/', 'not_a_link'],
  ['half of a marker', '#cas', 'not_a_link'],
  ['a lone %', '%', 'not_a_link'],
  ['the marker alone', '#case-', 'cut_short'],
  ['one character', '#case-A', 'cut_short'],
  ['cut in the middle', fragment.slice(0, 60), 'cut_short'],
  ['cut at its last character of data', fragment.slice(0, -2), 'cut_short'],
  ['lower-cased', fragment.toLowerCase(), 'damaged'],
  [
    'one wrong character',
    `${fragment.slice(0, 40)}${fragment[40] === 'x' ? 'y' : 'x'}${fragment.slice(41)}`,
    'damaged',
  ],
  ['too long', `${link}${' '.repeat(MOST_CHARACTERS)}`, 'too_long'],
];

describe('what cannot be opened is refused by its kind', () => {
  test.each(refused)('%s', async (_, text, refusal) => {
    expect(await decodeCase(text)).toEqual({ ok: false, refusal });
  });

  test('underscores and hyphens eaten', async () => {
    const eaten = `case-${fragment.slice(5).replace(/[-_]/g, '')}`;
    expect((await decodeCase(eaten)).ok).toBe(eaten === fragment);
  });
});

/** The pages as a table: one line a page. */
import { aligned, inWords } from '../table';
import type { Compare } from './compare';
import { MOBILE, MOST_ANSWERS } from './visit';

const kB = (bytes: number): string => inWords(bytes / 1000, 'kB');
const ms = (time: number | undefined): string => inWords(time === undefined ? undefined : Math.round(time), 'ms');

/** What the figures mean, in sentences. */
const notes = ({ browser, runs, without }: Compare): readonly string[] => [
  `Chromium ${browser}, ${MOBILE.width} x ${MOBILE.height}, processor ${MOBILE.slower} x slowed, round trip ${MOBILE.latency} ms, ` +
    `${MOBILE.down / 1e6} Mbit/s down. Nothing is kept from before. Medians of ${runs} visits to each page, in turn.`,
  'Script and style: as sent in brotli, everything fetched before somebody acts; style in the document counts',
  'by itself too. Our document and that of SurveyJS hold the words of the questions.',
  'Usable: the first frame after the first paint in which the first answer is enabled (start: the first link, plan: the',
  'first button) and, where React draws the page, React has taken it over.',
  'Blocking: what tasks longer than 50 ms hold back between first paint and usable.',
  `Answer: from the click on a radio to the end of the next frame, up to ${MOST_ANSWERS} questions a visit, from the top.`,
  'Questions: from the same click until the questions that the answer brings are drawn.',
  'Hand-written and SurveyJS show the questions that our first step shows first. SurveyJS holds all questions of the four',
  'steps, without our help texts and lists of countries.',
  ...without.map((name) => `Not measured: ${name}. It could not be fetched or built.`),
];

export function pageTable(compare: Compare): string {
  const lines = [
    [
      '',
      'document',
      'script',
      'style',
      'first paint',
      'largest paint',
      'usable',
      'blocking',
      'answer',
      'slowest',
      'questions',
    ],
    ...compare.pages.map((page) => [
      page.name,
      kB(page.document),
      kB(page.script),
      kB(page.style),
      ms(page.firstPaint),
      ms(page.largestPaint),
      ms(page.usable),
      ms(page.blocking),
      ms(page.answer),
      ms(page.slowestAnswer),
      ms(page.questions),
    ]),
  ];
  return `${aligned(lines)}\n${notes(compare).join('\n')}\n`;
}

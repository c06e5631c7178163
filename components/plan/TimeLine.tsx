'use client';
import { fill } from '@/lib/words/fill';
import { formatDay } from '@/lib/words/format';
import { dayNumber } from '@/rules/days';
import type { Clock } from '@/rules/deadlines/clock';
import { dayToAct } from './days';
import { usePlan } from './PlanContext';

/** Further days than these stand in the list alone: the near ones would fall on one point. */
const MOST_DAYS = 4 * 366;
/** Dots nearer to each other than this part of the line are set in rows. */
const NEAR = 5;
/** The word for today takes this part of a narrow line: no year has its mark over it. */
const TODAY_ENDS = 22;
const ROW = 26;
const ROWS = 4;

interface Dot {
  readonly day: string;
  readonly at: number;
  readonly row: number;
}

/** The coming deadlines on a line drawn to scale, from today to the last of them; the list says the same in words. */
export function TimeLine({ clocks, asOf }: { readonly clocks: readonly Clock[]; readonly asOf: string }) {
  const { words, language } = usePlan();
  const { plan } = words;
  const from = dayNumber(asOf);
  const days = [...new Set(clocks.map(dayToAct))].filter((day) => day !== null).sort();
  const shown = days.filter((day) => dayNumber(day) >= from && dayNumber(day) - from <= MOST_DAYS);
  const last = shown.at(-1);
  if (!last || shown.length < 2) return null;
  const length = Math.max(1, dayNumber(last) - from);
  const place = (day: string) => 3 + (94 * (dayNumber(day) - from)) / length;
  const dots: Dot[] = [];
  for (const day of shown) {
    const at = place(day);
    const previous = dots.at(-1);
    dots.push({ day, at, row: previous && at - previous.at < NEAR ? (previous.row + 1) % ROWS : 0 });
  }
  const years = Array.from({ length: Number(last.slice(0, 4)) - Number(asOf.slice(0, 4)) }, (_, n) =>
    String(Number(asOf.slice(0, 4)) + n + 1),
  ).filter((year) => place(`${year}-01-01`) > TODAY_ENDS);
  const line = (1 + Math.max(...dots.map(({ row }) => row))) * ROW + 8;
  const tick = (at: number) => (
    <line x1={`${at}%`} x2={`${at}%`} y1={line - 6} y2={line + 6} className="stroke-edge" strokeWidth="2" />
  );
  const sentence = fill(plan.timeLine, {
    count: shown.length,
    from: formatDay(language.locale, asOf),
    to: formatDay(language.locale, last),
  });
  return (
    <figure className="print:hidden">
      <svg role="img" aria-label={sentence} className="w-full" height={line + 48} fontSize="13">
        <line x1="1%" x2="99%" y1={line} y2={line} className="stroke-edge" strokeWidth="2" />
        {years.map((year) => (
          <g key={year} className="fill-muted">
            {tick(place(`${year}-01-01`))}
            <text x={`${place(`${year}-01-01`)}%`} y={line + 24} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {tick(place(asOf))}
        <text x="1%" y={line + 24} className="fill-ink font-semibold">
          {plan.timeLineToday}
        </text>
        {dots.map(({ day, at, row }) => {
          const soon = dayNumber(day) - from <= 30;
          const y = line - 14 - row * ROW;
          return (
            <g key={day} className={soon ? 'fill-seal stroke-seal' : 'fill-accent stroke-accent'}>
              <line x1={`${at}%`} x2={`${at}%`} y1={line} y2={y} strokeWidth="1" />
              <circle cx={`${at}%`} cy={y} r="6" />
            </g>
          );
        })}
      </svg>
      <figcaption className="text-sm text-muted">{sentence}</figcaption>
    </figure>
  );
}

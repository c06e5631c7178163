/** The aims for the pages of the steps: each is measured at the step that does worst. */
import { type Row, withAim } from '../table';
import type { Measured } from './compare';
import type { Kind } from './compared';

const KB = 1000;

/** A comparison is left out where what it compares with was not measured. */
export function aims(pages: readonly Measured[]): Row[] {
  const steps = pages.filter(({ kind }) => kind === 'step');
  const other = (kind: Kind) => pages.find((page) => page.kind === kind);
  const worst = (name: string, unit: Row['unit'], aim: number, of: (step: Measured) => number | undefined): Row[] => {
    const values = steps.map((step) => ({ step, value: of(step) ?? Number.NaN }));
    const most = values.reduce((a, b) => (b.value > a.value ? b : a));
    if (Number.isNaN(most.value)) return [];
    return [withAim({ name: `${name} (${most.step.name})`, unit, value: most.value }, aim)];
  };
  const empty = other('empty');
  const written = other('hand-written');
  const survey = other('surveyjs');
  return [
    ...(empty ? worst('script beyond the empty page', 'kB', 60, (s) => (s.script - empty.script) / KB) : []),
    ...(survey ? worst('script beside SurveyJS', '%', 55, (s) => (100 * s.script) / survey.script) : []),
    ...(written
      ? worst('largest paint beside hand-written', '×', 1.1, (s) => s.largestPaint / written.largestPaint)
      : []),
    ...(empty ? worst('usable beside the empty page', '×', 1.15, (s) => s.usable / empty.usable) : []),
    ...worst('answer to repaint', 'ms', 50, (s) => s.answer),
  ];
}

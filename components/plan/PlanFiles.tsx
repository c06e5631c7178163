'use client';
import { useState } from 'react';
import { base } from '@/lib/base';
import { calendarFile } from '@/lib/files/calendar';
import { calendarEvents, isInCalendar } from '@/lib/files/calendar-events';
import { PLAN_SCHEMA_PATH, planFile } from '@/lib/files/plan-file';
import { saveText } from '@/lib/save';
import { plural } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import type { Assessment } from '@/rules/assessment';
import { Tick } from '../questions/parts';
import { Button } from '../ui/Button';
import { Joint } from '../ui/Joint';
import { printShort } from '../ui/useUnfoldedPrint';
import { fromService } from './Deadlines';
import { usePlan } from './PlanContext';

const siteRoot = () => `${window.location.origin}${base}`;

/** The plan to keep: on paper, as a calendar file, as a file for a program. Each is made here when it is asked for. */
export function PlanFiles({ assessment }: { readonly assessment: Assessment }) {
  const { words, held, language, desk } = usePlan();
  const { planFiles: says, clocks, plan } = words;
  const { locale } = language;
  const { asOf } = assessment;
  const [withTexts, setWithTexts] = useState(false);
  const [said, say] = useState('');
  const hasTexts = Object.keys(held.texts ?? {}).length > 0;

  const saveCalendar = async () => {
    try {
      const events = calendarEvents(
        assessment,
        { event: says.event, clocks, plan },
        { locale, site: `${siteRoot()}/${locale}/` },
      );
      if (events.length === 0) return say(says.calendarNone);
      saveText(`recourse-${asOf}.ics`, await calendarFile(events, { name: says.event.name, asOf }), 'text/calendar');
      const left = assessment.deadlines.filter((clock) => !isInCalendar(clock, asOf) && clock.state !== 'over').length;
      const more = left > 0 ? `${jointsOf(locale).space}${plural(locale, left, says.calendarLeftOut)}` : '';
      say(`${plural(locale, events.length, says.calendarSaved)}${more}`);
    } catch {
      say(says.failed);
    }
  };

  const saveJson = () => {
    const file = planFile({ held, assessment, figures: desk.figures, site: siteRoot(), withTexts });
    saveText(`recourse-plan-${asOf}.json`, `${JSON.stringify(file, null, 2)}\n`);
    say(says.jsonSaved);
  };

  return (
    <section className="mt-10 space-y-4 print:hidden">
      <h2 className="font-serif text-2xl leading-snug font-semibold">{says.title}</h2>
      <p className="text-muted">{says.intro}</p>
      <div className="space-y-2">
        <Button aria-describedby="print-hint" onClick={() => window.print()}>
          {says.print}
        </Button>
        <p id="print-hint" className="text-muted">
          {says.printHint}
        </p>
        <Button look="secondary" aria-describedby="print-short-hint" onClick={printShort}>
          {says.printShort}
        </Button>
        <p id="print-short-hint" className="text-muted">
          {says.printShortHint}
        </p>
      </div>
      <div className="space-y-2">
        <Button look="secondary" aria-describedby="calendar-hint" onClick={saveCalendar}>
          {says.calendar}
        </Button>
        <p id="calendar-hint" className="text-muted">
          {says.calendarHint}
          {fromService(assessment, held.facts).length > 0 && (
            <>
              <Joint is="space" />
              <strong>{says.calendarService}</strong>
            </>
          )}
        </p>
      </div>
      <div className="space-y-2">
        {hasTexts && (
          <Tick
            type="checkbox"
            label={says.jsonTexts}
            checked={withTexts}
            onChange={({ target }) => setWithTexts(target.checked)}
          />
        )}
        <Button look="secondary" aria-describedby="json-hint" onClick={saveJson}>
          {says.json}
        </Button>
        <p id="json-hint" className="text-muted">
          {says.jsonHint}
          <Joint is="space" />
          <a href={`${base}${PLAN_SCHEMA_PATH}`} className="text-accent underline underline-offset-4">
            {says.jsonFields}
          </a>
        </p>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

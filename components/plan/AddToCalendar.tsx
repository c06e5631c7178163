'use client';
import { useState } from 'react';
import { base } from '@/lib/base';
import { entriesOf } from '@/lib/files/calendar-entries';
import { saveText } from '@/lib/save';
import type { Assessment } from '@/rules/assessment';
import type { Clock } from '@/rules/deadlines/clock';
import { Button } from '../ui/Button';
import { useFirstPart } from './PlanContext';
import { Summary } from './Summary';

interface Props {
  readonly clock: Clock;
  readonly assessment: Pick<Assessment, 'asOf' | 'lawAsOf'>;
}

/** One deadline as a calendar file; nothing where it has no certain day ahead. The code that makes the file comes on use. */
export function AddToCalendar({ clock, assessment: { asOf, lawAsOf } }: Props) {
  const { words, language } = useFirstPart();
  const { planFiles: says, clocks, plan } = words;
  const [said, say] = useState('');
  if (entriesOf(clock, asOf).length === 0) return null;
  const save = async () => {
    try {
      const [{ calendarEvents }, { calendarFile }] = await Promise.all([
        import('@/lib/files/calendar-events'),
        import('@/lib/files/calendar'),
      ]);
      const { locale } = language;
      const events = calendarEvents(
        { deadlines: [clock], asOf, lawAsOf },
        { event: says.event, clocks, plan },
        { locale, site: `${window.location.origin}${base}/${locale}/` },
      );
      const file = await calendarFile(events, { name: says.event.name, asOf });
      saveText(`recourse-${clock.name.replaceAll('_', '-')}-${asOf}.ics`, file, 'text/calendar');
      say(says.calendarOneSaved);
    } catch {
      say(says.failed);
    }
  };
  return (
    <div className="text-sm print:hidden">
      <Button look="quiet" className="min-h-11! px-0! py-1!" onClick={save}>
        <span>
          <Summary text={says.calendarOne} name={clocks.names[clock.name].name} />
        </span>
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}

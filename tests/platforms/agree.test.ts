/** The few figures that the rules read for every question stand in small tables; they must say what the records say. */
import { expect, it } from 'vitest';
import { alibaba, type Window, windows } from '../../rules/deadlines/platform-windows';
import { HOSTS_SELLERS } from '../../rules/jurisdiction/sale-subject';
import type { PlatformId } from '../../rules/platforms/platform';
import { platforms } from '../../rules/platforms/platforms';

// routes.md 1.2: of 1688 an independent seller is only probable; on Shein "third-party sellers exist [S]". Who sold (S6) is another question.
it('S1 takes an independent seller as given only where the records say so for sure; else it asks', () => {
  const asked = ['1688'];
  const hosting = Object.entries(platforms)
    .filter(([id, { hostsSellers }]) => hostsSellers.value === 'yes' && !asked.includes(id))
    .map(([id]) => id);
  expect([...HOSTS_SELLERS].sort()).toEqual(hosting.sort());
});

const countries = ['ID', 'TH', 'VN', 'GB', 'US', 'DE'] as const;
const clocksOf = (window: Window) => {
  const { range } = window;
  return typeof range === 'function'
    ? countries.flatMap((country) =>
        (['non_delivery', 'quality'] as const).map((kind) => range({ 'buyer.country': country, 'dispute.kind': kind })),
      )
    : [range];
};
const rows: [PlatformId, Window][] = [
  ...(Object.entries(windows) as [PlatformId, Window][]),
  ...Object.values(alibaba).map((window): [PlatformId, Window] => ['alibaba', window]),
];

it.each(rows)('%s: every last day of a clock stands in the record', (id, window) => {
  const ofRecord = platforms[id].windows.filter(({ clock }) => clock === window.clock);
  const days = new Set(ofRecord.flatMap(({ lastDay, latestDay }) => [lastDay, latestDay ?? lastDay]));
  for (const { last, latest = last } of clocksOf(window)) {
    expect([...days]).toContain(last);
    expect([...days]).toContain(latest);
  }
  if (window.also) expect([...days]).toContain(window.also.days);
});

import { fill, plural } from '@/lib/words/fill';
import { jointsOf } from '@/lib/words/join';
import { forBuyer } from '@/rules/platforms/buyers';
import type { Platform, PlatformId, Statement, Window } from '@/rules/platforms/platform';
import { platforms } from '@/rules/platforms/platforms';
import { Text } from '../ui/Text';
import { Part, type RecordWords, Said, SeenAt } from './parts';

interface Props {
  readonly id: PlatformId;
  readonly words: RecordWords;
  /** Only what concerns a buyer from there. Without it, everything. */
  readonly country?: string | undefined;
  /** This order was not paid on the platform, so it holds no money of it: how it holds money is left out. */
  readonly paidOutside?: boolean;
}

function windowText(w: Window, { locale, platforms: { record, starts } }: RecordWords): string {
  const figures = { first: w.firstDay ?? 0, last: w.lastDay, latest: w.latestDay ?? w.lastDay, start: starts[w.from] };
  if (w.unit === 'years') return fill(plural(locale, w.lastDay, record.windowYears), figures);
  const latest = w.latestDay !== undefined && w.latestDay !== w.lastDay;
  const until = latest ? record.windowUntilOr : record.windowUntil;
  if (!w.firstDay) return fill(until, figures);
  if (!w.firstFrom) return fill(latest ? record.windowBetweenOr : record.windowBetween, figures);
  return `${fill(until, figures)}${jointsOf(locale).stop}${fill(record.windowNotBefore, { ...figures, start: starts[w.firstFrom] })}`;
}

function Windows({ windows, words }: { readonly windows: readonly Window[]; readonly words: RecordWords }) {
  const { record, purposes, scopes, groups } = words.platforms;
  const { colon, stop, space } = jointsOf(words.locale);
  const said = (text: string | false | undefined) => text && `${text}${stop}`;
  if (windows.length === 0) return <p>{record.windowsNone}</p>;
  return (
    <ul className="divide-y divide-line">
      {windows.map((w) => (
        <Said key={JSON.stringify(w)} seen={w} words={words}>
          <span className="font-medium">{`${purposes[w.purpose]}${colon}`}</span>
          {said(windowText(w, words))}
          {said(w.unit === 'business_days' && record.units.business_days)}
          {said(w.scope && scopes[w.scope])}
          {said(w.buyers && w.buyers !== 'all' && groups[w.buyers])}
          {w.varies && `${record.varies[w.varies]}${space}`}
          {w.gate && record.gate}
        </Said>
      ))}
    </ul>
  );
}

function Statements({ list, words }: { readonly list: readonly Statement[]; readonly words: RecordWords }) {
  const texts: { readonly [id: string]: string } = words.platforms.texts;
  return (
    <ul>
      {list.map((statement) => (
        <Said key={statement.id} seen={statement} words={words}>
          <Text>{texts[statement.id] ?? statement.id}</Text>
        </Said>
      ))}
    </ul>
  );
}

function Operators({ operators, words }: { readonly operators: Platform['operators']; readonly words: RecordWords }) {
  const { record, groups } = words.platforms;
  if (operators.length === 0) return <p>{record.operatorUnknown}</p>;
  return (
    <ul>
      {operators.map((operator) => {
        const place =
          operator.place === null
            ? record.placeUnknown
            : operator.place === 'outside'
              ? record.abroad
              : record.mainland;
        return (
          <Said key={JSON.stringify(operator)} seen={operator} words={words}>
            <Text>
              {fill(
                (operator.buyers === 'all' ? record.operators : record.operatorsFor)[
                  operator.zh ? 'both' : operator.en ? 'one' : 'none'
                ],
                { en: operator.en ?? '', zh: operator.zh ?? '', place, buyers: groups[operator.buyers] },
              )}
            </Text>
          </Said>
        );
      })}
    </ul>
  );
}

function Forums({ forums, words }: { readonly forums: Platform['forumVsPlatform']; readonly words: RecordWords }) {
  const { record, bodies, laws, seats, groups } = words.platforms;
  const { space } = jointsOf(words.locale);
  if (forums.length === 0) return <p>{record.forumNone}</p>;
  return (
    <ul>
      {forums.map((f) => (
        <Said key={JSON.stringify(f)} seen={f} words={words}>
          {fill((f.buyers === 'all' ? record.forums : record.forumsFor)[f.talksDays ? 'talks' : 'plain'], {
            body: bodies[f.body],
            law: laws[f.law],
            seat: seats[f.seat],
            days: f.talksDays ?? '',
            buyers: groups[f.buyers],
          })}
          {space}
          {f.optOutDays && `${fill(record.optOut, { days: f.optOutDays })}${space}`}
          {f.smallClaims && `${record.smallClaims}${space}`}
          {f.cisgExcluded && record.noCisg}
        </Said>
      ))}
    </ul>
  );
}

/** Everything a record says, each statement with its mark, and where it was seen. */
export function PlatformRecord({ id, words, country, paidOutside = false }: Props) {
  const p = platforms[id];
  const { record, partners, exclusions, starts } = words.platforms;
  const { space } = jointsOf(words.locale);
  const operators = country === undefined ? p.operators : forBuyer(p.operators, country);
  const windows = country === undefined ? p.windows : forBuyer(p.windows, country);
  const forums = country === undefined ? p.forumVsPlatform : forBuyer(p.forumVsPlatform, country);
  const { marketplaceEscrow: escrow, duration } = p;
  const held = paidOutside ? [] : [escrow];
  const seen = [
    ...operators,
    p.contractWith,
    ...windows,
    ...p.stages,
    ...p.remedies,
    ...p.evidence,
    ...held,
    ...forums,
  ];
  const parts = [
    { title: record.stages, list: p.stages },
    { title: record.costs, list: p.costs },
    { title: record.remedies, list: p.remedies },
    { title: record.evidence, list: p.evidence },
    { title: record.notes, list: p.notes },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      <Part title={record.windows}>
        <Windows windows={windows} words={words} />
      </Part>
      <Part title={record.partner}>
        <ul>
          <Said seen={p.contractWith} words={words}>
            {partners[p.contractWith.value]}
          </Said>
        </ul>
      </Part>
      <Part title={record.operator}>
        <Operators operators={operators} words={words} />
      </Part>
      {parts.map(({ title, list }) => (
        <Part key={title} title={title}>
          <Statements list={list} words={words} />
          {title === record.stages && duration && (
            <ul>
              <Said seen={duration} words={words}>
                {fill(record.duration, { min: duration.min, typical: duration.typical, max: duration.max })}
              </Said>
            </ul>
          )}
        </Part>
      ))}
      {p.exclusiveWith.length > 0 && (
        <Part title={record.ends}>
          <ul>
            {p.exclusiveWith.map((end) => (
              <Said key={end.what} seen={end} words={words}>
                {exclusions[end.what]}
              </Said>
            ))}
          </ul>
        </Part>
      )}
      {!paidOutside && (
        <Part title={record.escrow}>
          <ul>
            <Said seen={escrow} words={words}>
              {`${record.escrowHeld[escrow.held]}${space}`}
              {escrow.only && `${record.escrowOnly}${space}`}
              {escrow.autoRelease &&
                fill(record.escrowRelease, { day: escrow.autoRelease.day, start: starts[escrow.autoRelease.from] })}
            </Said>
          </ul>
        </Part>
      )}
      <Part title={record.forum}>
        <Forums forums={forums} words={words} />
      </Part>
      <SeenAt seen={seen} words={words} />
    </>
  );
}

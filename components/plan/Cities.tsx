'use client';
import { fill, plural } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { City, InternetCourt, Verdict } from '@/rules/assessment';
import { Chinese } from '../ui/Chinese';
import { usePlan } from './PlanContext';
import { verdictKey } from './verdict';

const cities: readonly City[] = ['110000', '330100', '440100'];

interface Group {
  readonly cities: readonly City[];
  readonly value: Verdict;
}

/** So many missing answers are named; the list of all stands in its own part. */
const NAMED = 4;
const depends = ({ verdict, missing }: Verdict) => (verdict === 'unknown' ? missing : []);
const against = ({ verdict, reasons }: Verdict) => (verdict === 'no' ? reasons[0] : undefined);

/** Courts of which the same is said stand together. */
function together(court: InternetCourt): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const city of cities) {
    const value = court.cities[city];
    const key = JSON.stringify([verdictKey(value), depends(value), against(value)?.rules, against(value)?.denied]);
    groups.set(key, { value, cities: [...(groups.get(key)?.cities ?? []), city] });
  }
  return [...groups.values()];
}

/** Each Internet Court with its own answer and the sentences behind it. */
export function Cities({ court }: { readonly court: InternetCourt }) {
  const { words, language } = usePlan();
  const { plan, facts, rules: sentences } = words;
  const known: { readonly [rule: string]: string } = sentences;
  const denied: { readonly [rule: string]: string } = words.deniedRules;
  return (
    <table data-whole className="w-full border-collapse">
      <caption className="sr-only">{plan.cityCaption}</caption>
      <thead>
        <tr className="border-b-2 border-edge text-start">
          <th scope="col" className="w-5/12 py-2 pe-3 text-start font-semibold sm:w-1/3">
            {plan.city}
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            {plan.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {together(court).map(({ cities: these, value }) => {
          const open = depends(value);
          const reason = against(value);
          return (
            <tr key={these.join()} className="border-b border-line align-top">
              <th scope="row" className="py-3 pe-3 text-start font-medium">
                {these.map((city) => (
                  <span key={city} className="block not-first:mt-2">
                    {plan.courtNames[city]}
                    {plan.courtNamesZh[city] !== plan.courtNames[city] && (
                      <span className="block text-sm font-normal text-muted">
                        <Chinese>{plan.courtNamesZh[city]}</Chinese>
                      </span>
                    )}
                  </span>
                ))}
              </th>
              <td className="py-3">
                <strong>{plan.verdict[verdictKey(value)]}</strong>
                {open.length > 0 && (
                  <p className="text-sm text-muted">
                    {fill(plan.routeMissing, {
                      questions: formatList(language.locale, [
                        ...open.slice(0, NAMED).map((id) => facts[id].short),
                        ...(open.length > NAMED ? [plural(language.locale, open.length - NAMED, plan.andMore)] : []),
                      ]),
                    })}
                  </p>
                )}
                {reason?.rules.slice(0, 3).map((rule) => (
                  <p key={rule} className="text-sm text-muted">
                    {(reason.denied.includes(rule) && denied[rule]) || known[rule]}
                  </p>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

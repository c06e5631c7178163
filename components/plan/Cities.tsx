'use client';
import { fill } from '@/lib/words/fill';
import { formatList } from '@/lib/words/format';
import type { City, InternetCourt } from '@/rules/assessment';
import { Chinese } from '../ui/Chinese';
import { usePlan } from './PlanContext';
import { verdictKey } from './verdict';

const cities: readonly City[] = ['110000', '330100', '440100'];

/** Each Internet Court with its own answer and the sentences behind it. */
export function Cities({ court }: { readonly court: InternetCourt }) {
  const { words, language } = usePlan();
  const { plan, facts, rules: sentences } = words;
  const known: { readonly [rule: string]: string } = sentences;
  const denied: { readonly [rule: string]: string } = words.deniedRules;
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{plan.cityCaption}</caption>
      <thead>
        <tr className="border-b-2 border-edge text-start">
          <th scope="col" className="w-2/5 py-2 pe-3 text-start font-semibold sm:w-1/3">
            {plan.city}
          </th>
          <th scope="col" className="py-2 text-start font-semibold">
            {plan.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {cities.map((city) => {
          const value = court.cities[city];
          const depends = value.verdict === 'unknown' ? value.missing.slice(0, 4) : [];
          const reason = value.verdict === 'no' ? value.reasons[0] : undefined;
          return (
            <tr key={city} className="border-b border-line align-top">
              <th scope="row" className="py-3 pe-3 text-start font-medium">
                {plan.courtNames[city]}
                <span className="block text-sm font-normal text-muted">
                  <Chinese>{plan.courtNamesZh[city]}</Chinese>
                </span>
              </th>
              <td className="py-3">
                <strong>{plan.verdict[verdictKey(value)]}</strong>
                {depends.length > 0 && (
                  <p className="text-sm text-muted">
                    {fill(plan.routeMissing, {
                      questions: formatList(
                        language.locale,
                        depends.map((id) => facts[id].short),
                      ),
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

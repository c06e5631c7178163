/** All questions of the four steps as SurveyJS wants them: one page a step, the same words, the same options. */
import { optionWord } from '../../../lib/words/option';
import { getWords } from '../../../lib/words/words';
import { type FactId, factIds, NOT_SURE, specOf, steps } from '../../../rules/facts';
import type { FactSpec, FieldSpec, Kind } from '../../../rules/facts/kinds';
import { askable } from '../../../rules/relevance';
import { AS_OF } from '../cases';

const { pages, facts } = getWords('en');
const { common } = pages;

const inputTypes: { readonly [kind in Kind]?: string } = { day: 'date', money: 'number', number: 'number' };

/** A list of countries or towns is a text field here: ours comes from the browser or is loaded when it is wanted. */
const typed = (kind: Kind) => ({ type: 'text', inputType: inputTypes[kind] ?? 'text' });

const labels = (words: { readonly options?: Readonly<Record<string, string>> }, { options = [], notSure }: FactSpec) =>
  [...options, ...(notSure ? [NOT_SURE] : [])].map((value) => ({
    value,
    text: value === NOT_SURE ? common.notSure : optionWord(common, words, value),
  }));

function fieldOf(name: string, { kind, options = [] }: FieldSpec, words: { label: string; options?: object }) {
  const named: { readonly [option: string]: string } = { ...words.options };
  const choices = options.map((value) => ({ value, text: named[value] ?? value }));
  return kind === 'choice'
    ? { type: 'radiogroup', name, title: words.label, choices }
    : { ...typed(kind), name, title: words.label };
}

function inputOf(id: FactId) {
  const spec = specOf(id);
  const words = facts[id] as (typeof facts)['case.circumstances'] & {
    levels?: Record<string, string>;
    fields?: object;
  };
  if (spec.kind === 'choice') return { type: 'radiogroup', choices: labels(words, spec) };
  if (spec.kind === 'choices') return { type: 'checkbox', choices: labels(words, spec) };
  if (spec.kind === 'levels') {
    const columns = Object.entries(words.levels ?? {}).map(([value, text]) => ({ value, text }));
    return { type: 'matrix', columns, rows: labels(words, { ...spec, notSure: false }) };
  }
  if (spec.kind === 'records') {
    const named = words.fields as { readonly [name: string]: { label: string; options?: object } };
    const fields = Object.entries(spec.fields ?? {});
    return {
      type: 'paneldynamic',
      templateElements: fields.map(([name, field]) => fieldOf(name, field, named[name] ?? { label: name })),
    };
  }
  return typed(spec.kind);
}

/** Questions that our page does not show at first are hidden, so that both pages draw the same. */
export function surveyModel() {
  const shown = new Set<FactId>(askable({}, { asOf: AS_OF }));
  const question = (id: FactId) => {
    const { question: title, hint } = facts[id] as { question: string; hint?: string };
    const name = id.replace('.', '_');
    return {
      name,
      title,
      ...(hint && { description: hint }),
      ...(!shown.has(id) && { visible: false }),
      ...inputOf(id),
    };
  };
  return {
    showQuestionNumbers: 'off',
    pages: steps.map((step) => ({
      name: step,
      title: pages.step.titles[step],
      description: pages.step.intro[step],
      elements: factIds.filter((id) => specOf(id).step === step).map(question),
    })),
  };
}

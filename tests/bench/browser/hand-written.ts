/** The first step as somebody would write it by hand: the questions on show at first, HTML and a little style, no script. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactWords } from '../../../lib/words/fact-words';
import { countryName } from '../../../lib/words/format';
import { optionWord } from '../../../lib/words/option';
import { getWords } from '../../../lib/words/words';
import { countries } from '../../../rules/countries';
import { type FactId, NOT_SURE, specOf } from '../../../rules/facts';
import { askable } from '../../../rules/relevance';
import { AS_OF } from '../cases';
import { cache } from './project';

const STEP = 'counterparty';
const { pages, facts } = getWords('en');
const { common, step } = pages;

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const details = (summary: string, text: string): string =>
  `<details><summary>${safe(summary)}</summary><p>${safe(text)}</p></details>`;

const STYLE = `
body{margin:0;background:#faf8f3;color:#1b2430;font:17px/1.6 system-ui,sans-serif}
header,main{max-width:42rem;margin:auto;padding:1rem}
h1,h2{font-family:Georgia,serif;line-height:1.25}
h2{font-size:1.25rem;margin:0}
fieldset{min-width:0;margin:0 0 3rem;border:0;border-inline-start:4px solid #ddd6c8;padding:0 0 0 1rem}
label{display:flex;gap:.75rem;min-height:1.75rem;margin:.5rem 0;padding:.6rem .9rem;background:#fff;border:2px solid #ddd6c8;border-radius:.5rem}
label:has(:checked){border-color:#0f4f5c;background:#e4eff0}
summary{color:#0f4f5c;padding:.5rem 0}
p{color:#4f5a67}
select{min-width:0;flex:1;font:inherit}
button{min-height:3rem;padding:0 1.5rem;border:0;border-radius:.5rem;background:#0f4f5c;color:#fff;font:inherit}
`;

const countrySelect = (id: FactId): string => {
  const options = countries.map((code) => `<option value="${code}">${safe(countryName('en', code))}</option>`);
  return `<label>${safe(step.country)} <select name="${id}"><option value="">${safe(step.countryChoose)}</option>${options.join('')}</select></label>`;
};

function question(id: FactId): string {
  const { kind, options = [], notSure } = specOf(id);
  if (kind !== 'choice' && kind !== 'choices' && kind !== 'country') throw new Error(`no hand-written form for ${id}`);
  const words = facts[id] as FactWords;
  const radio = (value: string, text: string) =>
    `<label><input type="${kind === 'choice' ? 'radio' : 'checkbox'}" name="${id}" value="${value}"> ${safe(text)}</label>`;
  return `<fieldset><legend><h2>${safe(words.question)}</h2></legend>
${words.hint ? `<p>${safe(words.hint)}</p>` : ''}
${details(step.why, words.why)}
${details(step.find, words.find)}
${kind === 'country' ? countrySelect(id) : options.map((option) => radio(option, optionWord(common, words, option))).join('\n')}
${notSure ? `<p>${safe(common.or)}</p>${radio(NOT_SURE, common.notSure)}` : ''}
</fieldset>`;
}

const html = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(step.titles[STEP])}</title>
<style>${STYLE}</style>
</head>
<body>
<header>${safe(common.site)}</header>
<main>
<h1>${safe(step.titles[STEP])}</h1>
<p>${safe(step.intro[STEP])}</p>
<form method="post">
${askable({}, { asOf: AS_OF })
  .filter((id) => specOf(id).step === STEP)
  .map(question)
  .join('\n')}
<button>${safe(common.continue)}</button>
</form>
</main>
</body>
</html>
`;

/** The folder of the page. */
export function handWrittenPage(): string {
  const folder = join(cache, 'hand-written');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html());
  return folder;
}

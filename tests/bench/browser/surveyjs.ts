/**
 * The same questionnaire in SurveyJS (survey-core and survey-react-ui, MIT licence). It is fetched for the comparison alone,
 * into .cache/, from the lock file beside it; no part of it goes into the site.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { cache, root, script } from './project';
import { surveyModel } from './survey-model';

const source = join(root, 'tests', 'bench', 'surveyjs');
const folder = join(cache, 'surveyjs');
const STYLE = 'survey-core.fontless.min.css';

const inDocument = (json: unknown): string => JSON.stringify(json).replaceAll('<', '\\u003c');

const page = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SurveyJS</title>
<link rel="stylesheet" href="survey.css">
<script type="module" src="page.js"></script>
</head>
<body>
<div id="survey"></div>
<script type="application/json" id="questionnaire">${inDocument(surveyModel())}</script>
</body>
</html>
`;

async function install(): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const names = ['package.json', 'package-lock.json', 'page.js'];
  const isSame = names.every((name) => {
    try {
      return readFileSync(join(folder, name), 'utf8') === readFileSync(join(source, name), 'utf8');
    } catch {
      return false;
    }
  });
  if (isSame) return true;
  const { runNpm } = await script('process');
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
  copyFileSync(join(source, 'package.json'), join(folder, 'package.json'));
  copyFileSync(join(source, 'package-lock.json'), join(folder, 'package-lock.json'));
  if (runNpm(['ci', ...flags]) !== 0) return false;
  copyFileSync(join(source, 'page.js'), join(folder, 'page.js'));
  return true;
}

/** The folder of the built page, or undefined when the packages cannot be fetched. */
export async function surveyPage(): Promise<string | undefined> {
  if (!(await install())) return undefined;
  const out = join(folder, 'out');
  const bundle = await rolldown({
    input: join(folder, 'page.js'),
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  await bundle.write({ dir: out, format: 'esm', minify: true });
  await bundle.close();
  copyFileSync(join(folder, 'node_modules', 'survey-core', STYLE), join(out, 'survey.css'));
  writeFileSync(join(out, 'index.html'), page());
  return out;
}

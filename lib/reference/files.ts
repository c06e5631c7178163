/**
 * The files of the rules as text, read while the pages are built: what a provision says in full and what of it is not
 * coded stand in the comment above it, and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionSays } from '../words/en/law';

const ROOT = process.cwd();

export interface LawFile {
  /** Path in the repository: `rules/law/<instrument>/article-<n>.ts`. */
  readonly path: string;
  /** The article as it is cited in Chinese, for example 民诉法解释第二十条. */
  readonly zh: string;
  /** What it says beyond the words of the page, in English; often nothing. */
  readonly detail: string;
  readonly notCoded: string;
  /** A text without articles: the whole of it is meant. */
  readonly whole: boolean;
}

/** Each answer is worked out once. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, T>();
  return (key) => {
    const known = done.get(key) ?? work(key);
    done.set(key, known);
    return known;
  };
}

const codeFiles = once((folder): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort(),
);

const textOf = once((path) => readFileSync(join(ROOT, path), 'utf8'));

/** The comment at the top of a file on one line. */
const comment = (text: string): string =>
  text
    .slice(text.indexOf('/**') + 3, text.indexOf('*/'))
    .replace(/\n \* ?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Throws where a file lacks one of the parts: a page never leaves out what is not coded. */
function lawFile(path: string, id: string): LawFile {
  const text = textOf(path);
  const parts = comment(text).match(/^(.*?) Says: (.*?) Not coded: (.*)$/);
  const [, head = '', says, notCoded] = parts ?? [];
  if (!says || !notCoded) throw new Error(`${path} lacks "Says:" or "Not coded:"`);
  const known = (provisionSays as { readonly [id: string]: string })[id] ?? '';
  return {
    path,
    zh: head.split(' / ')[0] ?? head,
    detail: says.startsWith(known) ? says.slice(known.length).trim() : says,
    notCoded: sentence(notCoded),
    whole: !path.includes('/article-'),
  };
}

let laws: ReadonlyMap<string, LawFile> | undefined;

/** The file of each provision by its id. The key of an instrument stands in its `instrument.ts`. */
export function lawFiles(): ReadonlyMap<string, LawFile> {
  laws ??= new Map(
    codeFiles('rules/law')
      .filter((path) => path.split('/').length === 4 && !path.endsWith('/instrument.ts'))
      .map((path) => {
        const key = textOf(path.replace(/[^/]+$/, 'instrument.ts')).match(/key: '([^']+)'/)?.[1];
        const article = textOf(path).match(/provision\(instrument, '([^']+)'/)?.[1];
        if (!key || !article) throw new Error(`${path} makes no provision`);
        const id = `${key}/${article}`;
        return [id, lawFile(path, id)];
      }),
  );
  return laws;
}

/** Where the code of a kind of rule stands; the tables with the sources are named once for all. */
export const codeFolders = {
  court: { table: 'rules/jurisdiction/rule-table.ts', folders: ['rules/jurisdiction'] },
  route: { table: 'rules/routes/rule-table.ts', folders: ['rules/routes'] },
  liability: { table: 'rules/routes/rule-table.ts', folders: ['rules/counterparty'] },
  clock: { table: 'rules/deadlines/clock-table.ts', folders: ['rules/deadlines'] },
} as const;

const filesNaming = once((key): readonly string[] => {
  const [kind, id = ''] = key.split(' ');
  const { table, folders } = codeFolders[kind as keyof typeof codeFolders];
  const row = new RegExp(`^\\s*${id}: \\{`, 'm');
  return folders.flatMap(codeFiles).filter((path) => {
    const text = textOf(path);
    return path !== table && (text.includes(`'${id}'`) || row.test(text));
  });
});

/** The files that name a rule by its id, without its table. */
export const filesOfRule = (kind: keyof typeof codeFolders, id: string): readonly string[] =>
  filesNaming(`${kind} ${id}`);

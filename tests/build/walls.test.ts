import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

function sources(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|js)$/.test(name))
    .map((name) => join(folder, name));
}

const slashes = (path: string) => path.split(sep).join('/');

/** What a file imports: a package by its name, a file of the project by its path from the root. */
function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = code.matchAll(/^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*(['"])([^'"\n]+)\1/gm);
  const calls = code.matchAll(/\b(?:import|require)\(\s*(['"])([^'"\n]+)\1/g);
  return [...statements, ...calls].map(([, , id = '']) => {
    if (id.startsWith('@/')) return id.slice(2);
    return id.startsWith('.') ? slashes(normalize(join(dirname(file), id))) : `package:${id}`;
  });
}

/** The code of a file without comments and quoted strings: words for people may say "window" or "fetch". */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");

function offences(folder: string, allowed: (id: string) => boolean) {
  return sources(folder).flatMap((file) =>
    imports(file)
      .filter((id) => !allowed(id))
      .map((id) => `${slashes(file)} imports ${id}`),
  );
}

const within = (...folders: string[]) => {
  return (id: string) => id.startsWith('package:') || folders.some((folder) => id.startsWith(`${folder}/`));
};

describe('arrows run one way: app -> components -> lib -> rules', () => {
  test('rules import only rules and zod', () => {
    const allowed = (id: string) => id.startsWith('rules/') || /^package:zod(\/mini)?$/.test(id);
    expect(offences('rules', allowed)).toEqual([]);
  });

  test('lib imports no component and no page', () => {
    expect(offences('lib', within('lib', 'rules'))).toEqual([]);
  });

  test('components import no page', () => {
    expect(offences('components', within('components', 'lib', 'rules'))).toEqual([]);
  });
});

describe('rules know no clock, no chance, no network, no screen, no locale', () => {
  const forbidden: Record<string, RegExp> = {
    clock: /\bDate\.now\b|\bnew Date\b|\bDate\(|\bperformance\.|\bsetTimeout\b|\bsetInterval\b/,
    chance: /\bMath\.random\b|\bcrypto\b/,
    network: /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/,
    screen: /(?<![.\w])(?:window|document|navigator|localStorage|sessionStorage|globalThis|self)\s*(?:\.|\[)/,
    locale: /\bIntl\b|\.toLocale|\.localeCompare\b/,
    process: /(?<![.\w])process\./,
  };

  test.each(Object.entries(forbidden))('%s', (_, pattern) => {
    expect(sources('rules').filter((file) => pattern.test(codeOf(file)))).toEqual([]);
  });
});

describe('no server', () => {
  const rest = ['app', 'components', 'lib', 'rules']
    .flatMap(sources)
    .filter((file) => !slashes(file).startsWith('lib/build/'));

  test('no middleware, and a route handler does no more than make a file when the site is built', () => {
    const named = (name: string) => rest.filter((file) => new RegExp(`(^|[\\\\/])${name}\\.[jt]sx?$`).test(file));
    expect([...named('middleware'), ...named('proxy')]).toEqual([]);
    const answers = named('route').filter((file) => {
      const code = readFileSync(file, 'utf8');
      const isFile = /dynamic = 'force-static'/.test(code) && /dynamicParams = false/.test(code);
      return !isFile || /\b(POST|PUT|PATCH|DELETE|OPTIONS|HEAD)\b/.test(code);
    });
    expect(answers).toEqual([]);
    expect(['middleware.ts', 'proxy.ts', 'instrumentation.ts'].filter(existsSync)).toEqual([]);
  });

  test('no server action and no server module', () => {
    const server = /^\s*['"]use server['"]|\bfrom ['"](?:next\/headers|next\/server|node:https?|node:net)['"]/m;
    expect(rest.filter((file) => server.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

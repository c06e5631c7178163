import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Host {
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  stop(): void;
}

// Debian keeps servers where only root looks for programs.
const PATH = [process.env.PATH, '/usr/sbin', '/usr/local/sbin'].join(delimiter);

export const isThere = (program: string) =>
  spawnSync(program, ['-v'], { stdio: 'ignore', env: { ...process.env, PATH } }).error === undefined;

const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

/** The path goes out as it is: a browser or fetch would tidy it up first. */
function asking(port: number): Host['ask'] {
  return (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((done, fail) => {
      const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body }),
        );
      });
      asked.on('error', fail).end();
    });
}

async function started(port: number, child: ChildProcess, messages: () => string): Promise<Host> {
  const ask = asking(port);
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await ask('/').catch(() => undefined);
    if (answer) return { ask, stop: () => child.kill('SIGTERM') };
    await new Promise((next) => setTimeout(next, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The host did not start: ${messages()}`);
}

function run(program: string, args: readonly string[], cwd: string) {
  let text = '';
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH, HOME: cwd },
  });
  const listen = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return { child, messages: () => text };
}

const example = (name: string, changes: readonly (readonly [string, string])[]) =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} has no line "${from}"`);
      return text.replace(from, to);
    },
    readFileSync(join('out', name), 'utf8'),
  );

/** nginx as Debian ships it, with the written file and nothing else but what nginx needs to run at all. */
export async function startNginx(): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'recourse-nginx-'));
  const site = example('nginx.conf', [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /var/www/recourse;', `root ${resolve('out')};`],
  ]);
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(join(folder, 'temp'));
  writeFileSync(
    join(folder, 'main.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
access_log off;
${temps.map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n')}
${site}
}`,
  );
  const { child, messages } = run('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'main.conf')], folder);
  return started(port, child, messages);
}

export async function startCaddy(): Promise<Host> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'recourse-caddy-'));
  const site = example('Caddyfile', [
    [':8080 {', `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {`],
    ['root * /var/www/recourse', `root * ${resolve('out')}`],
  ]);
  writeFileSync(join(folder, 'Caddyfile'), site);
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const { child, messages } = run('caddy', args, folder);
  return started(port, child, messages);
}

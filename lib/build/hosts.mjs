import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from './hosts/caddy.mjs';
import { nginxConf } from './hosts/nginx.mjs';
import { underscoreHeaders } from './hosts/static-hosts.mjs';

/** After the policies: writes what common hosts need to send them, from headers.json, into out/. */
export function writeHosts(out, base) {
  const policies = JSON.parse(readFileSync(join(out, 'headers.json'), 'utf8'));
  const folders = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== '_next')
    .map((entry) => entry.name)
    .sort();
  const manifests = folders
    .map((folder) => `${folder}/manifest.webmanifest`)
    .filter((path) => existsSync(join(out, path)));
  writeFileSync(join(out, '_headers'), underscoreHeaders(base, folders, manifests));
  writeFileSync(join(out, 'nginx.conf'), nginxConf(base, policies));
  writeFileSync(join(out, 'Caddyfile'), caddyfile(base, policies));
}

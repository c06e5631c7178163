import {
  ASK_AGAIN,
  FOR_THE_HOST,
  FOREVER,
  HTTPS_ONLY,
  NEVER_CHANGES,
  NOTHING_ALLOWED,
  SECURITY,
  TEXT,
  TYPES,
} from '../headers.mjs';

/** nginx reads no word of its configuration that is longer than 4,096 bytes. */
const LONGEST = 3500;
/** Names longer than this need larger buckets than nginx makes by itself. */
const LONGEST_NAME = 44;

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const pieces = (text) => text.match(new RegExp(`.{1,${LONGEST}}`, 'gs')) ?? [''];

function policyMaps(base, policies) {
  const parts = new Map(Object.entries(policies).map(([path, policy]) => [path, pieces(policy)]));
  const count = Math.max(1, ...[...parts.values()].map((list) => list.length));
  return Array.from({ length: count }, (_, n) => {
    const rows = [...parts].map(([path, list]) => `    ${quoted(base + path)} ${quoted(list[n] ?? '')};`);
    const other = n === 0 ? NOTHING_ALLOWED : '';
    return `map $uri $recourse_policy_${n + 1} {\n    default ${quoted(other)};\n${rows.join('\n')}\n}`;
  });
}

/**
 * An example for nginx, to be included in its `http` block (Debian: /etc/nginx/conf.d/). One policy a page, as in
 * headers.json. Addresses without the last slash are sent on, as our own server does.
 */
export function nginxConf(base, policies) {
  const maps = policyMaps(base, policies);
  const policy = maps.map((_, n) => `$recourse_policy_${n + 1}`).join('');
  const headers = { ...SECURITY, 'Content-Security-Policy': policy, 'Cache-Control': '$recourse_cache' };
  const types = Object.entries(TYPES).map(([ending, type]) => `        ${type} ${ending.slice(1)};`);
  const charset = TEXT.filter((ending) => ending !== '.svg' && ending !== '.html').map((ending) => TYPES[ending]);
  const gzip = TEXT.filter((ending) => ending !== '.html').map((ending) => TYPES[ending]);
  const hidden = FOR_THE_HOST.map((name) => name.replace('.', '\\.')).join('|');
  const place = base ? `/var/www, with the site in /var/www${base}` : '/var/www/recourse';
  const long = Object.keys(policies).some((path) => base.length + path.length > LONGEST_NAME);
  return `# Recourse on nginx. Written by the build for this very site: take it anew with every new version.
# Include it in the http block. Change listen, server_name and root (${place}).
${long ? 'map_hash_bucket_size 256;\n' : ''}
${maps.join('\n\n')}

map $uri $recourse_cache {
    default ${quoted(ASK_AGAIN)};
    "~^${base}${NEVER_CHANGES}" ${quoted(FOREVER)};
}

map $request_method $recourse_allow {
    default "GET, HEAD";
    GET "";
    HEAD "";
}

server {
    listen 8080;
    server_name _;
    root ${base ? '/var/www' : '/var/www/recourse'};

    server_tokens off;
    absolute_redirect off;
    autoindex off;
    charset utf-8;
    charset_types ${charset.join(' ')};
    types {
${types.join('\n')}
    }
    default_type application/octet-stream;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${gzip.join(' ')};

${Object.entries(headers)
  .map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`)
  .join('\n')}
    add_header Allow $recourse_allow always;
    # Only where the whole host is served over https, for good:
    # add_header ${HTTPS_ONLY.name} ${quoted(HTTPS_ONLY.value)} always;

    # The site only reads. No form is ever sent here.
    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }
    error_page 404 ${base}/404.html;

    location ~ ^${base}/(${hidden})$ {
        return 404;
    }
    location ^~ ${base}${NEVER_CHANGES} {
        try_files $uri =404;
    }
    location ~ /$ {
        try_files \${uri}index.html =404;
    }
    location / {
        if (-f $request_filename/index.html) {
            return 308 $uri/$is_args$args;
        }
        try_files $uri =404;
    }
}
`;
}

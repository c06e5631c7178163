import {
  ASK_AGAIN,
  FOR_THE_HOST,
  FOREVER,
  HTTPS_ONLY,
  NEVER_CHANGES,
  NOTHING_ALLOWED,
  SECURITY,
  TYPES,
  typeOf,
} from '../headers.mjs';

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The addresses of a file: a page is asked for by its folder. */
const addresses = (path) => (path.endsWith('/index.html') ? [path.slice(0, -'index.html'.length), path] : [path]);

/** An example for Caddy 2. One policy a page, as in headers.json. */
export function caddyfile(base, policies) {
  const rows = Object.entries(policies).flatMap(([path, policy]) =>
    addresses(path).map((address) => `\t\t${quoted(base + address)} ${quoted(policy)}`),
  );
  const security = Object.entries(SECURITY).map(([name, value]) => `\t\t${name} ${quoted(value)}`);
  const types = Object.keys(TYPES)
    .filter((ending) => ending !== '.html')
    .map((ending) => {
      const name = `@${ending.slice(1)}`;
      return `\t${name} path *${ending}\n\theader ${name} Content-Type ${quoted(typeOf(`file${ending}`))}`;
    });
  const place = base ? `/var/www, with the site in /var/www${base}` : '/var/www/recourse';
  return `# Recourse on Caddy 2. Written by the build for this very site: take it anew with every new version.
# Change the address in the line after the next block, and root (${place}).
(recourse_headers) {
	header {
${security.join('\n')}
		# Only where the whole host is served over https, for good:
		# ${HTTPS_ONLY.name} ${quoted(HTTPS_ONLY.value)}
	}
}

:8080 {
	root * ${base ? '/var/www' : '/var/www/recourse'}
	encode zstd gzip
	import recourse_headers

	map {path} {recourse_policy} {
${rows.join('\n')}
		default ${quoted(NOTHING_ALLOWED)}
	}
	header Content-Security-Policy {recourse_policy}
	@forever path ${base}${NEVER_CHANGES}*
	@other not path ${base}${NEVER_CHANGES}*
	header @forever Cache-Control ${quoted(FOREVER)}
	header @other Cache-Control ${quoted(ASK_AGAIN)}
${types.join('\n')}

	# The site only reads. No form is ever sent here.
	@writes not method GET HEAD
	handle @writes {
		header Allow "GET, HEAD"
		respond 405
	}
	@hidden path ${FOR_THE_HOST.map((name) => `${base}/${name}`).join(' ')}
	handle @hidden {
		error 404
	}
	map {query} {recourse_query} {
		"" ""
		default "?{query}"
	}
	@folder {
		not path */
		file {path}/index.html
	}
	handle @folder {
		redir {path}/{recourse_query} 308
	}
	handle {
		file_server
	}

	handle_errors {
		import recourse_headers
		header Cache-Control ${quoted(ASK_AGAIN)}
		@missing expression {http.error.status_code} == 404
		handle @missing {
			rewrite * ${base}/404.html
			header Content-Security-Policy ${quoted(policies['/404.html'] ?? NOTHING_ALLOWED)}
			header Content-Type ${quoted(typeOf('404.html'))}
			file_server
		}
	}
}
`;
}

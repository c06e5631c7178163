import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of the page as the framework writes it, and what asks the browser to fetch one sooner. */
const SCRIPT = /(<script src="[^"]+" async="")(><\/script>)/g;
const SOONER = /<link rel="preload" as="script"[^>]*>/g;
/** Where the page ends and its data begins. */
const DATA = '<script id="_R_">';
/** No browser fetches or runs a script of this kind. */
const KIND = 'text/after-paint';

/** A tab in the background draws no frame: it does not wait for one. The framework knows its scripts by the address as written. */
const START =
  `(()=>{const start=()=>{for(const held of document.querySelectorAll('script[type="${KIND}"]')){` +
  `const script=document.createElement('script');script.src=held.getAttribute('src');script.async=true;held.replaceWith(script)}};` +
  'document.hidden?start():requestAnimationFrame(()=>setTimeout(start))})()';

/**
 * The page is complete without its scripts, so they are fetched once it is painted. Fetched at once they share the line with
 * the page, and running they hold its first paint back. A page of another shape stays as it is.
 */
export function fetchScriptsAfterPaint(html) {
  if (!html.includes(DATA)) return html;
  return html
    .replace(SOONER, '')
    .replace(SCRIPT, `$1 type="${KIND}"$2`)
    .replace(DATA, () => `<script>${START}</script>${DATA}`);
}

/** After the build, before the policies: every page. */
export function writeAfterPaint(out) {
  for (const name of readdirSync(out, { recursive: true }).filter((path) => path.endsWith('.html'))) {
    const file = join(out, name);
    writeFileSync(file, fetchScriptsAfterPaint(readFileSync(file, 'utf8')));
  }
}

import { base } from '@/lib/base';

/** After the page itself: what the worker fetches must not compete with it. */
function whenQuiet(then: () => void) {
  const soon = () => (window.requestIdleCallback ? window.requestIdleCallback(then) : window.setTimeout(then, 1000));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
}

async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  const scope = `${base}/`;
  // Whoever asked the browser to save data is sent nothing beyond the pages read. What is kept already stays in use.
  if (connection?.saveData) return navigator.serviceWorker.getRegistration(scope);
  return navigator.serviceWorker.register(`${base}/sw.js`, { scope, updateViaCache: 'none' });
}

async function watch(onReady: (next: ServiceWorker) => void) {
  const found = await registration();
  if (!found) return;
  // Without a controller, the worker that is ready is the first one, and the page is as new as it is.
  const look = () => found.waiting && navigator.serviceWorker.controller && onReady(found.waiting);
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look);
  follow(found.installing);
  found.addEventListener('updatefound', () => follow(found.installing));
  look();
}

/**
 * Keeps the site on this device and tells when a new version of it is ready. The new version waits: no page changes
 * under the person's hands. Where the browser refuses (a private window, no https), the site works as before, online.
 */
export function keepOffline(onReady: (next: ServiceWorker) => void) {
  if (process.env.NODE_ENV !== 'production' || !navigator.serviceWorker) return;
  whenQuiet(() => void watch(onReady).catch(() => undefined));
}

/** Lets the new version take over and loads this page again in it. Other tabs go on as they are. */
export function loadNow(next: ServiceWorker) {
  const reload = () => window.location.reload();
  if (next.state !== 'installed') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  next.postMessage('load-now');
}

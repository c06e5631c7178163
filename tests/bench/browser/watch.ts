/** What runs inside a measured page. Each function is sent there as text, so it holds all it needs. */

/** Milliseconds since the visit began. */
export interface Seen {
  firstPaint: number;
  largestPaint: number;
  /** First frame in which the control can be used; 0 until then. */
  usable: number;
  /** Tasks of more than 50 ms: begin and length. */
  longTasks: [number, number][];
}

declare global {
  interface Window {
    seen: Seen;
    repainted: Promise<number>;
    /** From the input to the frame after the last change of the page. */
    settled: number;
    /** When the latest click on an answer was. */
    clickedAt: number;
  }
}

/**
 * Notes paints, long tasks and the moment the page can be used: the first control that `control` finds is enabled, and
 * where React draws the page (`react`), React has taken it over.
 */
export function watch({ control, react }: { readonly control: string; readonly react: boolean }): void {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, usable: 0, longTasks: [] };
  window.seen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push([startTime, duration]));
  const look = () => {
    const found = document.querySelector(control);
    const isTaken = found && (!react || Object.keys(found).some((key) => key.startsWith('__reactProps$')));
    if (found && isTaken && found.matches(':enabled, a[href]')) seen.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Goes to the first question with radios that has no answer and says where to click for its first answer. The next click is
 * timed: `repainted` is the time from the input to the end of the next frame, `settled` the time until the page with the
 * questions that the answer brings is drawn.
 */
export function nextQuestion(): { readonly x: number; readonly y: number; readonly name: string } | undefined {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:enabled')];
  const isOpen = ({ name }: HTMLInputElement) => !radios.some((other) => other.name === name && other.checked);
  const radio = radios.find(isOpen);
  const target = radio?.closest('label') ?? radio;
  if (!radio || !target) return undefined;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const afterFrame = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  window.repainted = new Promise((done) => {
    const clicked = ({ timeStamp }: MouseEvent) => {
      window.clickedAt = timeStamp;
      const note = (now: number) => {
        if (window.clickedAt === timeStamp) window.settled = now - timeStamp;
      };
      const changes = new MutationObserver(() =>
        window.clickedAt === timeStamp ? afterFrame(note) : changes.disconnect(),
      );
      changes.observe(document.body, { childList: true, subtree: true });
      afterFrame((now) => {
        note(now);
        done(now - timeStamp);
      });
    };
    addEventListener('click', clicked, { capture: true, once: true });
  });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, name: radio.name };
}

/** The document and the files it has fetched, with the bytes of their bodies as sent. */
export function fetched(): readonly { readonly path: string; readonly bytes: number }[] {
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return (entries as PerformanceResourceTiming[]).map(({ name, encodedBodySize }) => ({
    path: new URL(name).pathname,
    bytes: encodedBodySize,
  }));
}

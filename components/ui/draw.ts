import { startTransition } from 'react';
import { flushSync } from 'react-dom';

type Work = () => void;

/** Parts of the page that do not stand yet, in their order on the page; each leaves when it stands. */
const waiting = new Set<Work>();
const begun = new WeakSet<Work>();
let isRunning = false;
let wasWhole = false;

/** Whether everything stood once in this tab: whoever comes back to the page finds it as long as it was. */
export const hasBeenWhole = (): boolean => wasWhole;

/** When the browser has nothing else to do; where it cannot say so, in a moment. */
export function whenIdle(work: Work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 30);
}

function drawNext() {
  const next = [...waiting].find((work) => !begun.has(work));
  isRunning = next !== undefined;
  if (!next) {
    wasWhole = true;
    return;
  }
  begun.add(next);
  startTransition(next);
  whenIdle(drawNext);
}

/** Does this after the page stands, one piece at a time: between two pieces the page can answer. Returns how to leave it. */
export function later(work: Work): () => void {
  waiting.add(work);
  if (!isRunning) {
    isRunning = true;
    whenIdle(drawNext);
  }
  return () => {
    waiting.delete(work);
  };
}

/** Does at once all that does not stand yet, and what comes of it: before the page goes on paper, or a link leads into it. */
export function drawAll() {
  const done = new Set<Work>();
  for (let all = [...waiting]; all.length > 0; all = [...waiting].filter((work) => !done.has(work))) {
    flushSync(() => {
      for (const work of all) {
        done.add(work);
        work();
      }
    });
  }
}

import { startTransition } from 'react';
import { flushSync } from 'react-dom';

type Work = () => void;

/** Parts of the page that are still to be drawn, in their order on the page. */
const waiting = new Set<Work>();
let isRunning = false;

/** When the browser has nothing else to do; where it cannot say so, in a moment. */
function whenIdle(work: Work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 30);
}

function drawNext() {
  const [work] = waiting;
  isRunning = work !== undefined;
  if (!work) return;
  waiting.delete(work);
  startTransition(work);
  whenIdle(drawNext);
}

/** Does this after the page stands, one piece at a time: between two pieces the page can answer. Returns how to leave it. */
export function later(work: Work): () => void {
  waiting.add(work);
  if (!isRunning) {
    isRunning = true;
    whenIdle(drawNext);
  }
  return () => waiting.delete(work);
}

/** Does at once all that was left for later, and what comes of it: before the page goes on paper. */
export function drawAll() {
  while (waiting.size > 0) {
    const all = [...waiting];
    waiting.clear();
    flushSync(() => {
      for (const work of all) work();
    });
  }
}

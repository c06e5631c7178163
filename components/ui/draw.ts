import { startTransition } from 'react';
import { flushSync } from 'react-dom';

type Work = () => void;

/** Parts of the page that do not stand yet, in their order on the page; each leaves when it stands. */
const waiting = new Set<Work>();
const begun = new WeakSet<Work>();
/** Those of them that nobody sees before it is opened. */
const folded = new WeakSet<Work>();
let isRunning = false;
let wasWhole = false;

/** Signs that somebody is there who may open what is folded, or search for it. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown'] as const;
let isRead = false;
let isListening = false;

/** Whether everything that is not folded stood once in this tab: whoever comes back to the page finds it as long as it was. */
export const hasBeenWhole = (): boolean => wasWhole;

/** When the browser has nothing else to do; where it cannot say so, in a moment. */
export function whenIdle(work: Work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, 30);
}

/** When what was just drawn is on screen. A page that nobody sees draws nothing, and does not wait. */
export function afterPaint(work: Work) {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

function drawNext() {
  const next = [...waiting].find((work) => !begun.has(work) && (isRead || !folded.has(work)));
  isRunning = next !== undefined;
  if (!next) {
    wasWhole = true;
    return;
  }
  begun.add(next);
  startTransition(next);
  whenIdle(drawNext);
}

function begin() {
  if (isRunning) return;
  isRunning = true;
  whenIdle(drawNext);
}

function listen() {
  if (isListening) return;
  isListening = true;
  const read = () => {
    isRead = true;
    for (const sign of SIGNS) removeEventListener(sign, read, true);
    begin();
  };
  for (const sign of SIGNS) addEventListener(sign, read, { capture: true, passive: true });
}

/**
 * Does this after the page stands, one piece at a time: between two pieces the page can answer. What is folded waits for
 * the first sign of a reader, too. Returns how to leave it.
 */
export function later(work: Work, isFolded: boolean): () => void {
  waiting.add(work);
  if (isFolded) {
    folded.add(work);
    listen();
  }
  begin();
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

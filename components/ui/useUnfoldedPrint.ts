'use client';
import { useEffect } from 'react';
import { drawAll } from './draw';

/** On the root element while the short plan is printed. */
const SHORT = 'short';

/** Prints without what is folded. */
export function printShort() {
  document.documentElement.dataset.paper = SHORT;
  window.print();
}

const isShort = () => document.documentElement.dataset.paper === SHORT;

/** What the full paper leaves out with all that is in it. */
const LEFT_OUT = '[data-again], [data-brief], .print\\:hidden';

/**
 * Marks what was said before: of the elements with the same `data-once` or `data-same`, and of the same addresses, only the
 * first goes on paper. What is left out anyway says nothing first.
 */
function markRepeated() {
  const seen = new Set<string | undefined>();
  for (const element of document.querySelectorAll<HTMLElement>('[data-once], [data-same]')) {
    if (element.parentElement?.closest(LEFT_OUT)) continue;
    const says = element.dataset.once ?? element.dataset.same;
    element.toggleAttribute('data-again', seen.has(says));
    seen.add(says);
  }
  const named = new Set<string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel~="noreferrer"]')) {
    if (link.closest(LEFT_OUT)) continue;
    link.toggleAttribute('data-address-again', named.has(link.href));
    named.add(link.href);
  }
}

/**
 * On paper everything is unfolded, and the words of an article stand once; afterwards the page is as it was. The style
 * sheet unfolds, too, for browsers that print without telling the page.
 */
export function useUnfoldedPrint() {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const before = () => {
      if (isShort()) return;
      drawAll();
      markRepeated();
      opened = [...document.querySelectorAll('details')].filter((details) => !details.open);
      for (const details of opened) details.open = true;
    };
    const after = () => {
      delete document.documentElement.dataset.paper;
      for (const details of opened) details.open = false;
      opened = [];
      for (const mark of ['data-again', 'data-address-again'])
        for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}

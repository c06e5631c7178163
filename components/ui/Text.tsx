import { Fragment } from 'react';
import { Chinese } from './Chinese';

/** The number of a document or an article goes with the words around it. */
const CHINESE = /((?:〔\d{4}〕\d+|第\d+|[\u3400-\u9fff\u3007《》〈〉〔〕、（）])+)/;

/** A sentence whose Chinese words are marked as Chinese, so that they are read aloud and set rightly. */
export function Text({ children }: { readonly children: string }) {
  const parts = children.split(CHINESE);
  if (parts.length === 1) return children;
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
    <Fragment key={at}>{at % 2 === 1 ? <Chinese>{part}</Chinese> : part}</Fragment>
  ));
}

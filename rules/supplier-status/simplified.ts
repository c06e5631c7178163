/**
 * Traditional characters of the register's words, each with its simplified form: a page or a machine translation may show
 * them. Only characters that those words hold; nothing else is turned, so that names stay as they are.
 */
const PAIRS =
  '續续業业營营開开冊册記记確确銷销註注遷迁責责關关閉闭籌筹態态狀状經经異异錄录嚴严違违單单簡简強强標标凍冻質质執执費费終终結结員员權权認认';

const forms = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) forms.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The same text, as long as before, with those characters in their simplified form. */
export const simplified = (text: string): string => {
  let out = '';
  for (const unit of text.split('')) out += forms.get(unit) ?? unit;
  return out;
};

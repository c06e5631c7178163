/** What to say when a link cannot be opened. Nothing was changed: every text may say so. */
import type { Refusal } from '../../link/decode';

export const linkRefusals: Readonly<Record<Refusal, { readonly title: string; readonly text: string }>> = {
  empty: {
    title: 'There is no case in this link',
    text: 'The part after the # sign is missing. Some mail programs cut it off. Ask the sender for the whole link, or for the case as a file. Your own answers are unchanged.',
  },
  not_a_link: {
    title: 'This is not a case link',
    text: 'A case link has “#case-” in it, followed by letters and digits. Copy the whole link from the message and paste it again. Your own answers are unchanged.',
  },
  cut_short: {
    title: 'The end of this link is missing',
    text: 'The link was cut off on its way, often at the end of a line. Copy all of it, up to the last letter, or ask the sender for the case as a file. Your own answers are unchanged.',
  },
  damaged: {
    title: 'This link was damaged on its way',
    text: 'Some letters of the link are wrong, so we do not guess what it said. Capital and small letters count. Ask the sender to send it again, or to send the case as a file. Your own answers are unchanged.',
  },
  newer_version: {
    title: 'This link needs a newer version',
    text: 'A newer version of this site made the link, or your browser is too old to read it. Reload this page. If that does not help, update your browser. Your own answers are unchanged.',
  },
  too_long: {
    title: 'This is too long for a case link',
    text: 'Paste only the link itself, without the rest of the message. You can also ask the sender for the case as a file. Your own answers are unchanged.',
  },
  sealed: {
    title: 'This link opens with a passphrase',
    text: 'The person who sent it has set a passphrase. Open the link on the page for links and enter it there. Your own answers are unchanged.',
  },
};

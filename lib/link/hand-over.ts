/** Handing a link to the mail program or to another app. Nothing is sent by this site. */

/** Longer addresses are cut or refused by some mail programs. */
export const MOST_MAIL_CHARACTERS = 2000;

/** The address that opens a mail with this text, or undefined where it would be too long. The receiver is left open. */
export function mailAddress(subject: string, body: string): string | undefined {
  // RFC 6068: line breaks as CRLF, spaces as %20.
  const encoded = [subject, body.replace(/\r?\n/g, '\r\n')].map(encodeURIComponent);
  const address = `mailto:?subject=${encoded[0]}&body=${encoded[1]}`;
  return address.length <= MOST_MAIL_CHARACTERS ? address : undefined;
}

/** Whether this browser can hand a link to other apps. */
export const canHandOver = (): boolean => typeof navigator !== 'undefined' && typeof navigator.share === 'function';

/** Opens the list of apps. `stopped`: the person closed it. */
export async function handOver(title: string, link: string): Promise<'done' | 'stopped' | 'failed'> {
  try {
    await navigator.share({ title, url: link });
    return 'done';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}

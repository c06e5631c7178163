/** Words for an address that leads nowhere. The page shows them in every language: no address tells which one is read. */

export const missingWords = {
  title: 'Page not found',
  text: 'There is no page at this address. It may have moved, or the link may be incomplete.',
  kept: 'Nothing is lost: your answers stay in your browser.',
  start: 'Go to the start',
};

/** Words for what happens without a network, and when a new version of the site is ready. */

export const offlineWords = {
  update: {
    label: 'New version',
    title: 'A new version is ready',
    kept: 'Your case stays in this browser. Entries in a tool, or a link or table opened on this page, do not stay.',
    notKept: 'Your browser does not keep your case. Save it as a file first, then load this page again.',
    load: 'Load it now',
    later: 'Later',
  },
  page: {
    title: 'That page needs a network',
    metaTitle: 'No network',
    text: [
      'Your device had no network, and the page that you opened was not kept on it.',
      'Your answers are still here. The four steps, your plan and the tools work without a network.',
      'Pages of the law are kept once you have opened them. Go back, and open that page again with a network.',
    ],
    answers: 'See your answers',
    plan: 'See your plan',
    start: 'Go to the start',
  },
};

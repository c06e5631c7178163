/** The pages about the site itself: what it is, what it keeps, who can use it. `{name}` is filled in from the data. */
export interface Prose {
  readonly title: string;
  readonly metaTitle: string;
  readonly sections: readonly {
    readonly title: string;
    readonly text?: readonly string[];
    readonly list?: readonly string[];
  }[];
}

export const about: Prose = {
  title: 'About Recourse',
  metaTitle: 'About this guide',
  sections: [
    {
      title: 'What it is',
      text: [
        'Recourse is a free guide for a buyer in a dispute with a Chinese seller.',
        'You answer four pages of questions. It says whether a Chinese Internet Court 互联网法院 can hear the case. It also says which route to take first, why, by when and at what cost.',
      ],
    },
    {
      title: 'Who it is for',
      list: [
        'Buyers outside mainland China, private or business.',
        'Advisors, who can fill in what they know and send a prepared link.',
        'Chinese lawyers who receive a case and want names, dates and claims.',
        'Anyone who wants to check the rule behind a sentence.',
      ],
    },
    {
      title: 'What it is not',
      text: [
        'It gives information, not legal advice. Nobody here knows your case, and no lawyer has read your answers.',
        'It says what the rules normally lead to with the answers you give. A court can see it otherwise.',
        'Before you file, sign or pay, ask a lawyer who works in China.',
      ],
    },
    {
      title: 'How it decides',
      text: [
        'The result rests on {provisions} provisions, {notes} practice notes, {rules} rules, {clocks} deadlines and {questions} questions.',
        'There is no score and no artificial intelligence in the result. Each sentence comes from a written rule with its source.',
        '“I am not sure” stays unknown to the end. A missing answer is never taken for a yes or a no.',
      ],
    },
    {
      title: 'How certain it is',
      text: [
        'Each rule and each source has a mark. The marks are explained below and on the plan.',
        'Where texts or courts differ, the plan shows the open doubt beside the answer.',
      ],
    },
    {
      title: 'State of the law',
      text: [
        'The rules were written from the law as of {law}. Later changes are not in them.',
        'Each provision has the days on which it is in force. The day on which the court accepts the case picks the court list.',
      ],
    },
    {
      title: 'How it is tested',
      list: [
        'Every rule names its source and has its sentence. A missing one fails a test.',
        'Tables of cases say what a lawyer expects: the facts, the answer, the deciding answers and the article.',
        'Random cases check that new knowledge never turns a yes into a no.',
        'The built pages are tried in a real browser, with the keyboard and at small widths.',
      ],
    },
    {
      title: 'Licence',
      text: ['The program is free software under the Apache License 2.0. You may use, change and share it.'],
    },
    {
      title: 'How to report an error',
      text: [
        'Tell the person or office that runs this site, or open an issue in the repository of the program.',
        'Name the page, the article and the sentence. That is enough to find the rule.',
        'Do not send a link with answers, a saved file, names, order numbers or a picture of your plan.',
      ],
    },
  ],
};

/** Below the page: whose code is in the site besides ours. */
export const licences = {
  title: 'Code of others',
  text: 'The site contains code of other free programs. A text file names them with their licences.',
  link: 'Licences of the programs in this site (text file, in English)',
};

export const privacy: Prose = {
  title: 'Privacy',
  metaTitle: 'Privacy: what is kept, and where',
  sections: [
    {
      title: 'Nothing you enter is sent',
      text: [
        'The questions, the rules and the papers work in your browser. No server sees an answer, a name or a file.',
        'There is no account, no cookie, no tracking, no advertising and no visitor count.',
      ],
    },
    {
      title: 'What is kept, and where',
      list: [
        'In this tab: your case, in the session storage of the browser under the name {key}. Closing the tab forgets it.',
        'On this device: the same case in the local storage, only if you turn on “Remember this case on this device”.',
        'Copies that you keep under a name: in the local storage under {key}, a full stop and a number, until you erase them.',
        'A stored case that could not be read, or was replaced by another, is set aside under {aside}. So nothing is lost.',
        'Files that you list are read in the browser only. Their name, size and SHA-256 value can stay with the case, but not their content.',
        'The browser keeps the pages of this site on the device, so that they work without a network. No answer is among them.',
      ],
    },
    {
      title: 'Links and files that you make',
      text: [
        'A link holds the answers that you chose in its last part, after the sign #. A browser does not send that part to any server.',
        'Everyone who has the link can read what is in it. It can stay in mail, chat and browser history.',
        'Names and other texts stay out of a link unless you choose them. A saved file holds everything.',
      ],
    },
    {
      title: 'What the host of this site can see',
      text: [
        'Like every web server, the host can see that your internet address asked for a page, and when.',
        'The address of a page never holds an answer. So the host can see that a page was opened, but not what you entered.',
        'If you follow a link to another site, that site is not told where you came from.',
      ],
    },
    {
      title: 'How to erase everything',
      list: [
        'Open “Check your answers” and choose “Erase all answers”. This removes every case from the tab and from the device.',
        'Or close the tab, if the case is not remembered on the device.',
        'Or delete the data of this site in the settings of the browser.',
        'Links and files that you have sent cannot be called back.',
      ],
    },
    {
      title: 'How to check this',
      list: [
        'Open the network view of the developer tools of your browser and answer a question. No request holds the answer.',
        'Load a page of questions, turn the network off, and answer. The page goes on working.',
        'Read the security policy in the first lines of each page. It allows connections to this site only, and no forms.',
        'Read the tests of the program: they look for answers in every request, referrer and title.',
      ],
    },
  ],
};

export const accessibility: Prose = {
  title: 'Accessibility',
  metaTitle: 'Accessibility of this site',
  sections: [
    {
      title: 'What we aim at',
      text: [
        'The aim is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, on every page and in every state.',
        'Sentences are short and words are common, because many readers are under stress and read a foreign language.',
      ],
    },
    {
      title: 'What the tests check',
      list: [
        'An automatic check (axe) on the pages, with an empty and a filled case. It runs in light and dark colours, on small and large screens.',
        'The same check on a page that shows errors and has all its details open.',
        'No page scrolls sideways at a width of 320 pixels. That equals a zoom of 400 % on a common screen.',
        'A whole page of questions can be answered with the keyboard alone.',
        'Each page has its own title, and the first link leads to the main part.',
      ],
    },
    {
      title: 'What is built in',
      list: [
        'Chinese words are marked as Chinese, so that a screen reader can change its voice.',
        'Errors are listed at the top and beside the field. What you entered is kept.',
        'No time runs out, nothing moves by itself, and no sound plays.',
        'The colours follow the setting of your device.',
      ],
    },
    {
      title: 'Known limits',
      list: [
        'Automatic checks find only part of all barriers. The site was not yet tested by hand with screen readers.',
        'People with disabilities have not yet tested it.',
        'The tests run in one browser, Chromium. Other browsers were not checked in the same way.',
        'The questions and the plan need JavaScript. The pages on the law and the questions work without it.',
        'Names of laws and courts stay in Chinese beside our words. A device without a Chinese voice may skip them.',
        'The pages on the law are long. Use the list of articles at the top, or the search of the browser.',
      ],
    },
    {
      title: 'How to report a barrier',
      text: [
        'Tell the person or office that runs this site, or open an issue in the repository of the program.',
        'Say which page it was, what you tried to do, and which browser and aid you use. Do not send data of your case.',
      ],
    },
  ],
};

/** The list of files: its page, its parts, and the English side of the papers made from it. */
import { evidenceWords } from './facts-evidence';

export const filesWords = {
  title: 'List your evidence files',
  metaTitle: 'List your evidence files with SHA-256',
  intro: 'Add the files that prove your case. The page works out the size and the SHA-256 value of each file.',
  private: 'No file is uploaded. Your browser reads each file on this device, and nothing is sent.',
  listTitle: 'Your files',
  elements: evidenceWords['evidence.elements'].options,

  choose: 'Choose files',
  dropHere: 'You can also drop files here.',
  folders: 'Folders are not read. Open the folder and choose the files in it.',
  empty: 'No file is in the list yet.',
  count: { one: '{count} file is in the list.', other: '{count} files are in the list.' },

  waiting: 'Waiting',
  reading: '{percent} % of {size} read',
  progressOf: 'Reading {name}',
  cancel: 'Cancel',
  cancelOf: 'Cancel {name}',
  cancelAll: 'Cancel all',

  double: '{name} has the same contents as {other}. It was not added again.',
  full: '{name} was not added. The list holds at most {most} files.',
  folder: '{name} is a folder. Folders are not read.',
  nameCut: 'The name of this file was too long. It is kept as {name}.',
  unnamed: 'File without a name',
  removed: '{name} was removed from the list. The file itself stays on your device.',
  trouble: {
    stopped: '{name} was cancelled. It is not in the list.',
    gone: '{name} was not found. It was moved, renamed or deleted. Choose it again.',
    changed: '{name} changed while it was read. Close the program that writes to it, then choose it again.',
    unreadable:
      '{name} cannot be read. It may be a folder, locked, or changed since you chose it. Close other programs, then choose it again.',
  },
  emptyFile: 'This file is empty. Check that it is the right one.',

  size: 'Size',
  bytes: '{size} ({bytes} bytes)',
  hash: 'SHA-256',
  element: 'Fact to prove',
  noElement: 'Not chosen yet',
  note: 'What this file shows',
  noteHint: 'One or two short sentences. They appear in the evidence list as you write them.',
  noteLong: 'The text has {count} characters. At most {most} can be kept. Shorten it.',
  copy: { copy: 'Copy SHA-256', copied: 'Copied.', notCopied: 'Not copied. Select the value and copy it yourself.' },
  remove: 'Remove',
  removeOf: 'Remove {name}',
  again: 'Check this file again',
  againOf: 'Check this file again: {name}',
  againHint: 'Choose the file again to check that it is unchanged.',
  same: 'Unchanged. The file {name} has the same SHA-256 value as in the list.',
  differs: 'Not the same. The file {name} has another SHA-256 value: {sha256}. The list keeps the first value.',

  exportTitle: 'Save the list',
  csv: 'Save as a table (CSV)',
  csvHint: 'For a spreadsheet. A text that could be read as a formula gets an apostrophe in front.',
  csvName: 'evidence-files.csv',
  document: 'Save the evidence list for the court (DOCX)',
  documentHint:
    'In Chinese and English. What the page does not know stays a visible blank. The text you typed is not translated.',
  documentName: 'evidence-list.docx',
  working: 'The document is being made.',
  saved: '{name} was made. Look in your downloads.',
  notSaved: 'The document was not made. Load the page again and try once more.',

  keep: 'Keep this list in my case',
  resume: { one: 'Go on with the {count} file in my case', other: 'Go on with the {count} files in my case' },
  keepHint: 'Only names, sizes, values and your notes are kept, in this browser. They are never put in a link.',
  memory: 'The list is lost when you leave this page, unless you keep it in your case.',
  kept: 'The list is now kept in your case.',
  keptSome: 'The list is now kept in your case, but it is full. {count} files were left out.',
  notKept: 'The browser did not keep the list. It is lost when you close this page. Save it as a table.',

  columns: {
    no: 'No.',
    name: 'Name',
    size: 'Size in bytes',
    sha256: 'SHA-256',
    element: 'Fact to prove',
    note: 'What it shows',
  },
  paper: {
    title: 'Evidence list',
    court: 'Court',
    caseNumber: 'Case number',
    submitter: 'Submitted by',
    other: 'Other party',
    columns: {
      no: 'No.',
      name: 'Name of evidence',
      source: 'Source of evidence',
      purpose: 'Purpose of proof',
      form: 'Original or copy',
      pages: 'Pages',
      sha256: 'SHA-256 value',
    },
    size: '{size} bytes',
    original: 'Original',
    copy: 'Copy',
    signature: 'Signature or seal',
    date: 'Day of submission',
    copies: 'Number of copies, one for each opposing party',
    hashNote:
      'The party worked out the SHA-256 values from the files on its own device. The same value shows the same contents. The value alone does not prove who made a file or when.',
  },

  whyTitle: 'Why a SHA-256 value helps',
  why: {
    what: 'A SHA-256 value is worked out from the contents of a file. The same file gives the same value again. Any change gives another value.',
    integrity:
      'An Internet Court 互联网法院 must confirm electronic data whose truth is shown by reliable technical means. The rule names hash values beside signatures, trusted timestamps and blockchain.',
    limit:
      'A value alone does not show who made the file, or when. Together with a trusted timestamp it shows the time. Neither shows that the contents are true.',
    original:
      'The court asks for the original data. A printout made directly from the data counts as an original. So does an identical copy by the maker of the data.',
    device: 'Keep the original device and the account. Screenshots without them can be challenged.',
    blockchain:
      'Data on a blockchain may be taken as unchanged since they were stored. The other side can still challenge what happened before.',
  },
  listWhyTitle: 'What the court wants to see in the list',
  listWhy: {
    items:
      'Number each item by class. State in short its source and what it proves. Sign, add the day of submission, and add a copy for each opposing party.',
    language: 'Evidence in another language needs a Chinese translation.',
    layout: 'We found no fixed form of the evidence list 证据目录. The layout of the document is ours. Ask the court.',
  },
  source: '{title}, Article {article}',
};

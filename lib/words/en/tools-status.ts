/** Supplier status: the register's words, lists and marks, signs of trade, and how to look the seller up. */
import { guides as guideTable } from '../../../rules/supplier-status/lookup-guides';
import type { ListId, Overlay } from '../../../rules/supplier-status/overlays';
import type { OutsideSource, RegisterStatus } from '../../../rules/supplier-status/register-words';
import type { Outcome, SignId, Weight } from '../../../rules/supplier-status/signs';
import { terms } from '../terms';
import { plan } from './pages';

interface Says {
  readonly name: string;
  readonly means: string;
  readonly todo: string;
}

const register = 'national company register 国家企业信用信息公示系统';

const classes: Record<RegisterStatus, Says> = {
  active: {
    name: 'Active',
    means:
      'The business is registered and can be sued. Whether a judgment can be collected, the register does not say.',
    todo: 'Check that it also trades. This word alone does not show it. Look again on the day you file.',
  },
  dormant: {
    name: 'Dormant',
    means: 'The company has paused, for three years at most. It is still a company. Papers go to the address it filed.',
    todo: 'Write down the address for papers in the register. Look for notices of deregistration.',
  },
  suspended: {
    name: 'Business suspended',
    means: 'We take it like an active company. What this word means was not verified.',
    todo: 'Act fast on assets. Note what you could name to a court.',
  },
  liquidating: {
    name: 'In liquidation',
    means:
      'The company is closing, and its affairs are being settled. A suit is still possible. The liquidation group acts for the company.',
    todo: 'File your claim with the liquidation group. You have 30 days from a notice to you. Without a notice, you have 45 days from the announcement.',
  },
  revoked: {
    name: 'Licence revoked',
    means: 'The company may not trade. It still exists and can be sued. Its directors must liquidate it.',
    todo: 'Note who the directors are. Look for a notice of compulsory deregistration 强制注销公告.',
  },
  deregistered: {
    name: 'Deregistered',
    means: 'The company no longer exists. Who answers now depends on how it was closed.',
    todo: 'Find out how it was closed. Ask a Chinese lawyer whether the deregistration file can be seen.',
  },
  cancelled: {
    name: 'Registration annulled',
    means:
      'The registration was taken back, for example because of a false identity. The company can be sued like one with a revoked licence.',
    todo: 'Find out which real persons stood behind it.',
  },
  moved: {
    name: 'Moved to or from another authority',
    means: 'Another authority keeps the company now. This is not a defect.',
    todo: 'Look up the new entry, with the new authority. Then check its status there.',
  },
  ordered_closed: {
    name: 'Ordered to close',
    means: 'An authority ordered the company to close. Treat it like one with a revoked licence.',
    todo: 'Note who the directors are. They must liquidate the company.',
  },
  being_formed: {
    name: 'Being set up',
    means: 'The company may not have full capacity yet. This was not verified.',
    todo: 'Ask a Chinese lawyer who answers for it now.',
  },
  struck: {
    name: 'Struck off, or kept on a separate list',
    means: 'We take it like a revoked licence. This was not verified.',
    todo: 'Ask a Chinese lawyer to check it.',
  },
};

const lists: Record<ListId, Says> = {
  abnormal: {
    name: 'List of abnormal operations',
    means:
      'There are four grounds. No annual report. Nothing published in the ordered time. False information. Or nobody reached at the registered address. A company on it cannot use the simplified deregistration 简易注销.',
    todo: 'Read the ground beside the entry. If nobody was reached there, do not rely on that address for papers.',
  },
  serious_violation: {
    name: 'List of serious violations',
    means: 'This is a separate and heavier list. Its grounds were not verified.',
    todo: 'Read the ground beside the entry. Name assets early.',
  },
  simplified_deregistration_notice: {
    name: 'Notice of simplified deregistration',
    means:
      'The owners promise that no debts are left. The notice runs for at least 20 days. Without an objection, the company can then be removed. If the promise is false, the owners are jointly liable.',
    todo: 'Object, or file a suit, before the notice ends. That a filed suit also stops it is our reading. Keep a dated picture of the notice.',
  },
  compulsory_deregistration_notice: {
    name: 'Notice of compulsory deregistration',
    means:
      'The authority wants to remove the company. The notice runs for at least 60 days. Its owners stay liable as before.',
    todo: 'Object before the notice ends. Note the owners and the directors.',
  },
  capital_mark: {
    name: 'Special mark about the capital',
    means: 'The register marks a problem with the promised capital. What brings this mark was not verified.',
    todo: 'Compare promised and paid capital in the annual report 年度报告. Owners can have to pay the rest early.',
  },
  shares_frozen: {
    name: 'Share freeze',
    means:
      'An owner cannot sell these shares now. Others also want assets. The company cannot use the simplified deregistration 简易注销.',
    todo: 'Note which court or body made the freeze, and for whom.',
  },
  shares_pledged: {
    name: 'Share pledge',
    means: 'An owner gave these shares as security to somebody else. That person is paid from them first.',
    todo: 'Do not count these shares as an asset that is free for you.',
  },
  judgment_debtor: {
    name: 'Judgment debtor',
    means: 'A court is collecting a debt from the seller. Others want money from the same assets.',
    todo: 'Note the number of cases, the sums and the courts.',
  },
  dishonest_debtor: {
    name: 'Dishonest judgment debtor',
    means:
      'A court listed the seller, for example because it could pay and evaded. How long an entry stays was not verified.',
    todo: 'Read the ground. If it shows that earlier debts were avoided, say so under “Signs that assets are moved”.',
  },
  consumption_limits: {
    name: 'Person under consumption limits',
    means: 'A court limited what this person may spend, because a debt is unpaid.',
    todo: 'Check who is named: the company or its legal representative. Expect that money is hard to collect.',
  },
  ended_without_assets: {
    name: 'Enforcement ended without assets',
    means: 'A court looked for assets and found none, so it ended this round of enforcement.',
    todo: 'Before you pay for a suit, look for assets that you can name. Look for other persons who answer.',
  },
};

const outcomes: Record<Outcome, { readonly name: string; readonly means: string }> = {
  operating: {
    name: 'Operating',
    means:
      'At least one sign shows that the seller still trades. It probably cares about its name and its customers. Talks and pressure through trade can work.',
  },
  partly: {
    name: 'Partly operating',
    means:
      'Signs point both ways, or the register shows trouble. Talks can be tried. Watch for signs that it is closing.',
  },
  gone: {
    name: 'Gone',
    means:
      'There is probably nobody to talk to. Look at who else answers, and at assets. Collecting by law comes first.',
  },
  unknown: {
    name: 'Not known',
    means: 'The answers do not show whether the seller trades. We do not guess.',
  },
};

const signs: Record<SignId, string> = {
  register_active: 'The register shows an active company. It says that the company exists, not that it trades.',
  register_suspended: 'The register shows “business suspended”. We take it like active and count it for neither side.',
  register_moved: 'The register shows a move to or from another authority. This is not a defect.',
  register_being_formed: 'The register shows a company that is being set up.',
  register_dormant: 'The register shows a dormant company. It has paused by a filing.',
  register_liquidating: 'The register shows a liquidation. The company is closing, and its affairs are being settled.',
  register_revoked: 'The register shows a revoked licence. The company may not trade.',
  register_ordered_closed: 'The register shows an order to close.',
  register_cancelled: 'The register shows that the registration was annulled.',
  register_struck: 'The register shows “struck off” or a separate list.',
  register_deregistered: 'The register shows that the company was deregistered. It no longer exists.',
  answers: 'The seller answers messages. Somebody is there to talk to.',
  no_answers: 'The seller does not answer. It can have other reasons, so silence alone does not count as gone.',
  long_silence: 'The silence has lasted 30 days or more.',
  short_silence: 'The silence is shorter than 30 days. It does not yet count as gone.',
  listing: 'The seller offers goods on a platform. It has something to lose there, and perhaps money.',
  no_listing: 'The seller offers no goods on a platform.',
  site: 'The website was updated. Somebody maintains it.',
  ads: 'The seller advertises. Advertising costs money now.',
  fairs: 'The seller shows at trade fairs. A stand is planned and paid ahead.',
  social: 'The seller posts on social media. A post is cheap, so look who wrote it and when.',
  no_other_signs: 'No other sign of business was seen: no fresh website, advertisement, fair or post.',
  shop_closed: 'The shop was closed.',
  money_moved: 'Money was moved away. This is about assets: it can make a freeze urgent.',
  earlier_evasion: 'Earlier debts were avoided. This is about assets: it can make a freeze urgent.',
  list_abnormal: 'The seller is on the list of abnormal operations 经营异常名录.',
  list_serious_violation: 'The seller is on the list of serious violations 严重违法失信名单.',
  list_simplified_deregistration_notice:
    'A notice of simplified deregistration 简易注销公告 is running. Time is short.',
  list_compulsory_deregistration_notice: 'A notice of compulsory deregistration 强制注销公告 is running.',
  list_capital_mark: 'The register shows a special mark 特别标注 about the capital.',
  list_shares_frozen: 'The register shows a share freeze 股权冻结.',
  list_shares_pledged: 'The register shows a share pledge 股权出质.',
  list_judgment_debtor: 'A court is collecting a debt from the seller.',
  list_dishonest_debtor: 'A court listed the seller as a dishonest judgment debtor 失信被执行人.',
  list_consumption_limits: 'A court listed consumption limits for an unpaid debt.',
  list_ended_without_assets: 'A court looked for assets of the seller and found none.',
  missing_register: 'What the register shows.',
  missing_answers: 'Whether the seller answers messages.',
  missing_days_silent: 'For how many days the seller has been silent.',
  missing_listing: 'Whether the seller offers goods on a platform.',
  missing_met: 'Whether you ordered on a platform or found the seller there.',
  missing_other_signs: 'Whether there are other signs of business: website, advertisements, fairs, social media.',
  missing_dissipation: 'Whether the shop was closed or assets were moved.',
  missing_lists: 'Whether lists or marks name the seller.',
};

const weights: Record<Weight, string> = {
  decides: 'Decides alone.',
  unless_silent: 'Means “partly”. With 30 days of silence, no offer and no other sign it means “gone”.',
  one_is_enough: 'One such sign is enough, unless another points the other way.',
  only_together: 'Means “gone” only with 30 days of silence, no offer and no other sign, all at once.',
  both: 'Means “gone” only with 30 days of silence and no other sign. Beside a sign of trade it means “partly”.',
  makes_partly: 'Beside a sign of trade it means “partly”.',
  beside: 'Does not decide whether it operates.',
};

const outsideLaws: Record<OutsideSource['law'], string> = {
  REG: 'Market Entity Registration Regulation of 2021',
  REG2: 'Implementing Rules of 2022 on market entity registration',
  CL2: "Supreme People's Court rules on company law of 2008, on dissolution and liquidation",
  CAP: 'State Council rules on registered capital of 2024',
};

const levels: Record<Overlay['level'], string> = { amber: 'Warning', red: 'Serious warning' };

interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly steps: { readonly [step: string]: string };
}

const guides = {
  register: {
    title: 'Look the seller up in the company register',
    intro: 'It is official, free and in Chinese only. It shows the status, the owners, and lists and marks.',
    steps: {
      open: 'Open this address in your browser. The heading of the page shows these words.',
      type: 'Type the exact Chinese name, or the 18-character code. English names are not registered and find nothing.',
      search:
        'Choose the button with this word. The page can ask you to pass a small test. From abroad it can be slow.',
      same: 'Open the result whose name and code are the same as yours, character by character.',
      status:
        'Look for one of these labels. Copy the word beside it, or the whole page, and paste it into our word check.',
      marks: 'Look for these words. A heading alone says nothing. Look for an entry under it, with a date.',
      owners: 'Copy who is named beside these words: shareholders, legal representative and registered address.',
      report: 'Open the latest of these. It can show websites, shops, e-mail, and promised and paid capital.',
      keep: 'Save the page as a picture or file. The day must be visible.',
      nothing:
        'No result proves nothing yet. The name can be wrong, and entries can come late. Try the code. Ask the seller for its business licence 营业执照.',
    },
  },
  enforcement: {
    title: 'Look for unpaid court debts',
    intro: 'The site of the courts shows debtors against whom a judgment is being collected. It is in Chinese.',
    steps: {
      open: 'Open this address in your browser. The heading of the page shows these words.',
      kinds:
        'Look for these four. They stand for: judgment debtor, dishonest judgment debtor, person under consumption limits, enforcement ended without assets. Search in each.',
      type: 'Type the exact Chinese name and, if asked, the 18-character code. Then choose this word. The page can ask you to pass a small test.',
      same: 'Compare the code and the court. Several companies can have like names.',
      persons:
        'Search the legal representative too, whose name stands beside this word in the company register. Many persons share a name, so compare other details.',
      keep: 'Save each hit as a picture with the day. Note the case number, the court and the sum.',
      nothing: 'No hit means only that no entry was found today.',
    },
  },
  platform: {
    title: 'Look at the shop on the platform',
    intro: 'A shop that sells shows that somebody is there, and that it can have money on the platform.',
    steps: {
      open: 'Open the page of the shop without signing in. Then search the name of the shop on the platform.',
      offers: 'Try whether goods can be put into the basket. A page without goods for sale is no offer.',
      licence:
        "Look for these words. Chinese e-commerce law may apply. It wants the business licence 营业执照, or a link to it, on the shop's home page.",
      profile: 'On Alibaba.com, read the company profile. Its terms say that it cannot confirm the identity of users.',
      others: 'Search the same name and the same pictures on other platforms where the seller was.',
      keep: 'Save the page with its address and the day. The shop can be closed tomorrow.',
    },
  },
  fairs: {
    title: 'Look for the seller at trade fairs',
    intro: 'A seller that pays for a stand still trades. Fairs publish lists of those who show there.',
    steps: {
      which: 'Take the fair where you met the seller, or the large fairs of its trade. Open the website of the fair.',
      search: 'Look for the list of exhibitors. This word can stand above it. Search the English and the Chinese name.',
      year: 'Check the year. A list of last year shows only that it was there last year.',
      same: 'Compare the address and the website with your papers. A like name is not enough.',
      keep: 'Save the page with the day, and the number of the stand.',
    },
  },
  website: {
    title: 'Look at website, advertisements, social media, and write',
    intro: 'These are small signs. Each shows that somebody still works there.',
    steps: {
      site: 'Open the website. Look for the newest dated text, product or price. A page that only opens is no sign.',
      ads: 'Search its products. See whether it pays for advertisements now.',
      social: 'Look at its pages, for example on LinkedIn or Facebook. Note the day of the newest post.',
      message:
        'Send one short, friendly message by each channel you used. Wait three working days. Do not mention a suit or a freeze.',
      keep: 'Save what you saw with the day. Note when the seller last answered.',
    },
  },
} satisfies Record<string, GuideWords>;

/** The Chinese words of the guides, each with its one English name. */
const matchWords: { readonly [zh: string]: string } = Object.fromEntries(
  guideTable
    .flatMap(({ steps }) => steps.flatMap(({ match = [] }) => match))
    .map((zh) => [zh, terms.find((term) => term.zh === zh)?.en ?? '']),
);

export const statusTools = {
  title: 'What does the register say about the seller?',
  intro:
    'Paste the word or the page of the Chinese company register. We tell you what the status means. Nothing leaves your browser.',
  certainty: plan.certainty,
  use: 'Use in my case',
  used: 'These answers are now in your case.',
  whatToDo: 'What to do',
  law: 'Law: {law}, article {article}',
  laws: 'Law: {law}, articles {article}',
  lawWhole: 'Law: {law}',
  practice: 'This is a note from practice. No article of law is behind it.',
  classes,
  /** Deregistered, and the person told in which way. */
  /** Where its signs show that it trades. */
  activeTrading: { means: classes.active.means, todo: 'Look again on the day you file.' },
  deregisteredKnown: {
    means: 'The company no longer exists. You told us how it was closed. See “Who may answer for it”.',
    todo: 'Ask a Chinese lawyer for the deregistration file. It can show who answers for the company.',
  },
  lists,
  outcomes,
  signs,
  weights,
  levels,
  outsideLaws,
  guides,
  matchWords,
  word: {
    label: 'Status in the register, in Chinese',
    hint: 'Type the word, or paste the whole page. We look for the field registration status or operating status.',
    check: 'Check',
    matched: 'We read: {words}',
    where: {
      field: 'It stands in the status field of the page.',
      typed: '',
      alone: 'It does not stand in a status field. Compare it with the page before you use it.',
    },
    traditional: 'Traditional characters were read as simplified ones.',
    cut: 'The text is very long. Only its first part was read.',
    keptWord: 'Your case keeps only the word, because the text is long.',
    tooLong: 'This text is too long to keep in your case. It is still checked here.',
    nothing: 'Type or paste the status first.',
    several: 'We found different statuses. The page may show several companies, or a list to choose from.',
    chooseOne: 'Choose the one beside the name of your seller.',
    thisOne: 'This one: {word}',
    unknown: 'We do not know this word. The status stays open.',
    unknownTodo:
      'Copy the words beside the label registration status 登记状态 or operating status 经营状态, and paste them here.',
    fieldShows: 'The status field shows: {text}',
    inside: 'We saw {words} inside longer words. There it can mean something else, so we did not count it.',
    lists: 'This is not a status but a list or mark:',
    useSays: 'This would fill in the status in the register: {status}.',
    chooseTitle: 'Choose the word from a list',
    chooseSays: 'Compare the characters one by one with those on the page.',
    thisWord: 'Choose',
  },
  listsPart: {
    title: 'Lists and marks',
    intro: 'Tick what names the seller. Only an entry counts, not the heading of a page.',
    none: 'None of these, as far as I could see',
    chosen: 'What these entries mean',
    all: 'Tick in the question what names the seller. Until then, all of them are explained here:',
    shownBy: {
      register: `Shown in the ${register}`,
      enforcement_site: 'Shown on the court enforcement site 中国执行信息公开网',
    },
    colours: 'The levels of warning are our own choice.',
    useSays: 'This would fill in the lists and marks that you ticked.',
    assets:
      'Does it show that the seller avoided earlier debts? Then say so in your case, under signs that assets are moved.',
  },
  status: {
    title: 'Does the seller still trade?',
    conclusion: 'From what you told us:',
    gone: {
      deregistered: 'The register says that the company no longer exists.',
      silent: 'This rests on silence alone. The company can still exist. Check the register before you rely on it.',
      silentRegistered: 'Nobody answers, and we see no sign of business. By the register, the seller still exists.',
    },
    for: 'Signs that it trades',
    against: 'Signs that it does not trade',
    missing: 'Not known yet',
    beside: 'Also seen',
    none: 'None.',
    answer: 'Answer this question',
    wouldLead: 'What the answers would lead to:',
    answers: {
      yes: 'Yes',
      no: 'No',
      none: 'None of these signs',
      fewer: 'Fewer than 30 days',
      enough: '30 days or more',
      site: 'Website updated',
      ads: 'Advertises',
      fairs: 'At trade fairs',
      social: 'Posts on social media',
      money_moved: 'Money moved away',
      shop_closed: 'Shop closed',
      earlier_evasion: 'Earlier debts avoided',
      platform: 'Ordered on a platform',
      own_site: 'Ordered on the website of the seller',
      remote: 'Ordered by e-mail, chat, telephone or fax',
      in_person: 'Ordered in person',
    } as { readonly [answer: string]: string },
    leads: '{answers}: {outcome}',
    estimate: 'How the signs count is our estimate.',
    lists: 'Lists and marks you told us',
  },
  guidePart: {
    title: 'How to look it up',
    address: 'Address: {address}',
    copy: {
      copy: 'Copy the address',
      copied: 'Copied.',
      notCopied: 'It could not be copied. Mark the address and copy it.',
    },
    typed: {
      name: {
        copy: 'Copy the name',
        copied: 'Copied.',
        notCopied: 'It could not be copied. Mark the name and copy it.',
      },
      code: {
        copy: 'Copy the code',
        copied: 'Copied.',
        notCopied: 'It could not be copied. Mark the code and copy it.',
      },
    },
    match: 'Words to match:',
    unverified: 'How this page looks today was not verified.',
  },
};

export type StatusToolWords = typeof statusTools;

/** The tools for the seller, the bank and the names: what each finding means and what to do next. */
import { places } from '../../../rules/places';
import { plan } from './pages';

const register = 'national company register 国家企业信用信息公示系统';

const shared = {
  check: 'Check',
  certainty: plan.certainty,
  readAs: 'Read as {code}.',
  changesTitle: 'To read it, we changed this:',
  changes: {
    full_width: 'Full-width characters were read as plain ones.',
    invisible: 'Characters that cannot be seen were left out.',
    spaces: 'Spaces were left out or joined.',
    dashes: 'Dashes were left out.',
    lower_case: 'Small letters were read as capitals.',
    brackets: 'Chinese brackets were read as plain ones.',
  },
  tooLong: 'This text is too long to keep in your case. It is still checked here.',
  codeInText: 'Your text holds something that looks like a code.',
  foundTitle: 'Choose one to check it. Nothing is taken over by itself.',
  meantTitle: 'Did you mean this? Compare it with the paper first.',
  use: 'Use in my case',
  used: 'These answers are now in your case.',
  thisOne: 'Check {code}',
};

const uscc = {
  label: 'Company code',
  hint: 'It has 18 digits and capital letters. You can also paste a whole page that holds it.',
  length: 'You wrote {count} characters. A code has 18.',
  wrongTitle: 'These characters cannot be right:',
  wrong: {
    not_used: 'Character {at} is {character}. No code has this character.',
    digit_needed: 'Character {at} is {character}. A digit must stand there.',
  },
  letters: 'No code has the letters I, O, S, V or Z. They are often mistaken for 1, 0, 5, U, Y or 2.',
  results: {
    nothing_typed: { title: 'Type or paste the code first.', text: '' },
    old_register_number: {
      title: 'This looks like an old registration number.',
      text: 'It has 15 digits. Ask the seller for the unified social credit code 统一社会信用代码 with 18 characters.',
    },
    organisation_code: {
      title: 'This looks like an organisation code.',
      text: 'It has nine characters. Ask the seller for the unified social credit code 统一社会信用代码 with 18 characters.',
    },
    input_error: {
      title: 'This is not a company code yet.',
      text: 'Compare it with the business licence 营业执照, the invoice or the contract.',
    },
    early_code: {
      title: 'This may be an early code. Look it up.',
      text: `The last character should be {expected}. Some early codes of real companies do not pass this test. Look it up in the ${register}.`,
    },
    check_failed: {
      title: 'The last character does not fit the others.',
      text: `It should be {expected}. Probably one character is wrong. The number can also be false. Compare it with the business licence 营业执照, then look it up in the ${register}.`,
    },
    seller: {
      title: 'The form of this code is in order.',
      text: `This does not prove that the seller exists. One in 31 random codes also passes. Look it up in the ${register}.`,
    },
    unusual_for_seller: {
      title: 'The form is in order, but this is unusual for a seller.',
      text: `Codes of companies begin with 91, of individual businesses with 92. Ask the seller what kind of body it is. Look it up in the ${register}.`,
    },
  },
  partsTitle: 'What the code says',
  organisation: {
    yes: 'The organisation code inside it, characters 9 to 17, passes its own test.',
    no: 'The organisation code inside it, characters 9 to 17, does not pass its own test.',
  },
  registered: 'Registered with: {authority}.',
  noAuthority: 'The first character names no authority that we know.',
  kind: 'Kind: {kind}.',
  noKind: 'The second character names no kind that we know.',
  authorities: {
    staffing: 'the staffing office of the State',
    foreign_affairs: 'a foreign affairs authority',
    justice: 'a justice authority',
    culture: 'a culture authority',
    civil_affairs: 'a civil affairs authority',
    tourism: 'a tourism authority',
    religion: 'a religious affairs authority',
    union: 'a trade union body',
    market: 'a market authority, which registers businesses',
    military: 'a military authority',
    agriculture: 'an agriculture authority',
    other: 'another authority',
  },
  kinds: {
    organ: 'government organ',
    institution: 'public institution',
    mass_organisation: 'mass organisation',
    news_agency: 'office of a foreign news agency',
    law_firm: 'law firm',
    notary_office: 'notary office',
    legal_service: 'local legal service',
    forensic_body: 'forensic body',
    arbitration_commission: 'arbitration commission',
    cultural_centre: 'foreign cultural centre',
    association: 'association',
    private_unit: 'private body that is not an enterprise',
    foundation: 'foundation',
    tourist_office: 'tourist office from outside mainland China',
    religious_venue: 'religious venue',
    religious_school: 'religious school',
    grassroots_union: 'local trade union',
    enterprise: 'company or other enterprise',
    individual_business: 'individual business 个体工商户',
    cooperative: "farmers' cooperative",
    military_unit: 'military unit',
    group_collective: 'collective of a village group',
    village_collective: 'collective of a village',
    township_collective: 'collective of a township',
    other: 'other body',
  },
  individual:
    'For an individual business 个体工商户, a court looks at where the operator lives. The code does not show that.',
  place: {
    city: 'Digits 3 to 8 are {digits}. They point strongly to {city}.',
    province: 'Digits 3 to 8 are {digits}. They point to {province}.',
    ask_province:
      'Digits 3 to 8 are {digits}. An authority of a province gave this code, so it does not show the city.',
    ask_national: 'Digits 3 to 8 are {digits}. The national authority gave this code, so it does not show the city.',
    unknown: 'Digits 3 to 8 are {digits}. We do not know this place.',
  },
  placeLimit:
    'The digits show only who registered the seller, when the code was given. The seller may have moved since. A court looks at the main office 主要办事机构所在地, else at the registered address 住所.',
  placeAsk: 'Ask for the registered address 住所.',
  cities: { '110000': 'Beijing', '330100': 'Hangzhou', '440100': 'Guangzhou' },
  provinces: Object.fromEntries(
    places.filter(({ code }) => code.endsWith('0000')).map(({ code, en }) => [code.slice(0, 2), en]),
  ) as { readonly [code: string]: string },
  useSays:
    'This fills in one answer: characters 3 to 6 of the code ({digits}). They count only if no address is known. They are a sign of a place, not a proof.',
};

const bic = {
  label: 'Bank code (BIC or SWIFT code)',
  hint: 'It has 8 or 11 characters. It stands on the invoice or on your bank paper.',
  results: {
    nothing_typed: { title: 'Type or paste the bank code first.', text: '' },
    form_ok: {
      title: 'The form of this bank code is in order.',
      text: 'This does not prove that the bank exists. Your own bank can confirm that.',
    },
    wrong_length: {
      title: 'A bank code has 8 or 11 characters.',
      text: 'You wrote {count}. Account numbers and bank names do not belong here.',
    },
    wrong_character: {
      title: 'A bank code has only letters A to Z and digits.',
      text: 'Compare it with the bank paper.',
    },
    country_letters: {
      title: 'Characters 5 and 6 must be two letters.',
      text: 'They name the country of the bank. Compare them with the bank paper.',
    },
    unknown_country: {
      title: 'Characters 5 and 6 name no country.',
      text: 'Compare them with the bank paper. CN is China, HK is Hong Kong.',
    },
  },
  country: 'Country of the bank: {country} ({code}).',
  countryLimit: 'This is the country of the bank, not of the account holder.',
  china: 'Banks in mainland China also keep accounts for companies from elsewhere. So CN does not prove who was paid.',
  watch: 'This place is on our list of places that companies often use for accounts elsewhere.',
  use: {
    normal: '',
    test: 'Character 8 is 0. That marks a code for tests, not for payments. Ask your bank.',
    passive: 'Character 8 is 1. That marks a bank that takes part only through others. Ask your bank.',
  },
  office: {
    head: 'The code names the head office of the bank.',
    branch: 'The code names one branch of the bank.',
  },
};

const names = {
  results: {
    same: {
      title: 'The two names are the same.',
      text: 'That does not prove that it is one company. A company elsewhere can carry the same name. The company code decides.',
    },
    alike: {
      title: 'The two names are alike, but not the same.',
      text: 'It can be the same company, a related one or a stranger. Ask for the company code of the account holder.',
    },
    different: {
      title: 'The two names are different.',
      text: 'Ask the seller in writing who the account holder is. A different name alone proves no fraud.',
    },
    cannot_tell: {
      title: 'These names cannot be compared.',
      text: 'Write both names in the same letters, as they stand in the papers.',
    },
  },
  flags: {
    nothing_to_compare: 'One of the names is missing, or has no letters.',
    other_script: 'The names are in different letters. English names of mainland companies are not registered.',
    mixed_letters: 'One name mixes letters of different alphabets that look the same. That can be a false name.',
    other_letters: 'The Chinese characters agree, but other letters or signs do not.',
    place: 'The places in the names differ, for example Hong Kong in one of them. It can be another company.',
    form: 'The words for the legal form differ, such as Limited or Company.',
    trade_words: 'Words such as Trading or International differ.',
    order: 'The words are the same, in another order.',
    word_breaks: 'The letters are the same, but the spaces are not.',
    spelling: 'One or two letters differ. It can be an error, or a name made to look like another.',
    traditional: 'Traditional characters were matched with simplified ones.',
    traditional_open: 'Some of the matched characters can also stand for different characters.',
  },
  traditional: {
    same: {
      title: 'The same name. One is written in traditional characters.',
      text: 'That does not prove that it is one company. A company elsewhere can carry the same name. The company code decides.',
    },
    open: {
      title: 'It could be the same name, written in traditional characters.',
      text: 'Some characters do not settle it. Ask for the company code of both.',
    },
    matched: 'Matched: {words}',
    unsure: 'Not certain: {words}',
    pair: '{first} and {second}',
    notLoaded:
      'The table of traditional characters could not be loaded. So traditional and simplified characters count as different. Load the page again.',
  },
  strict:
    'Chinese names are compared character by character. Traditional characters are matched with simplified ones, and the result says which.',
  onlyFirst: 'Only in the name in the contract: {words}',
  onlySecond: 'Only in the name of the account holder: {words}',
};

const payee = {
  intro: 'Compare who was paid with the seller in the contract. Leave out what you do not know.',
  contractName: 'Name of the seller in the contract',
  payeeName: 'Name of the account holder',
  relation: 'Who holds the account that you paid?',
  relations: {
    same: 'The seller in the contract',
    related: 'A company that is said to belong to the seller',
    other_company: 'Another company',
    person: 'A person',
    platform_or_collector: 'The platform, or a licensed payment firm that collects for the seller',
  },
  collectors:
    'Examples are the Alibaba company in Singapore, Payoneer, LianLian, PingPong and WorldFirst. We have not verified this list.',
  stamped: 'Did the seller give you an instruction with its company seal 公章 to pay this holder?',
  change: 'Was the account changed after the order?',
  changes: {
    no: 'No',
    email_only: 'Yes, and only an e-mail said so',
    other_channel: 'Yes, and the platform chat or a sealed letter said so',
    channel_not_known: 'Yes, and I do not know how I was told',
  },
  notSure: 'I am not sure',
  yes: 'Yes',
  no: 'No',
  resultTitle: 'What this means for your claim',
  namesTitle: 'The names',
  bankTitle: 'The bank',
  colours: { none: 'No warning', amber: 'Take care', red: 'Serious warning' },
  sellerPaid: 'You paid the seller in the contract',
  between: 'Perhaps: {last} (still open: {open})',
  open: {
    relation: 'Holder of the account',
    bankCountry: 'Country of the bank',
    stamped: 'Instruction to pay this holder',
    change: 'Change of the account',
    channel: 'How you were told of the change',
    instruction: 'Message that named this account',
    agent: 'Holder of the account',
  },
  limit: 'A warning is a reason to look closer. It proves nothing about the seller or the account holder.',
  flags: {
    same_in_china: 'The holder is the seller, and the bank is in mainland China. Nothing here needs a warning.',
    same_abroad: 'The bank is outside mainland China. The account is harder to freeze. Chinese courts cannot query it.',
    same_abroad_open:
      'If the bank is outside mainland China, the account is harder to freeze. Chinese courts cannot query it.',
    company_in_china:
      'Another company was paid in mainland China. Ask for an instruction with the company seal 公章. Ask whether the account was lent. Ask whether the companies were used to avoid the debt. Neither is shown yet.',
    company_abroad:
      'Another company was paid, at a bank outside mainland China. The seller may deny that it was paid. A suit or a freeze may be needed there. Ask for an instruction with the company seal 公章.',
    company_abroad_open:
      'Another company was paid. If its bank is outside mainland China, the seller may deny that it was paid. A suit or a freeze may be needed there. Ask for an instruction with the company seal 公章.',
    company_for_person_in_china:
      'A company was paid, not the person who sold. Keep every message in which the seller named this account. Ask whether the company lent its account.',
    company_for_person_abroad:
      'A company was paid, not the person who sold. Keep every message in which the seller named this account. The seller may deny that it was paid.',
    company_for_person_abroad_open:
      'A company was paid, not the person who sold. Keep every message in which the seller named this account. If its bank is outside mainland China, the seller may deny that it was paid.',
    person:
      'A person was paid. It can be the owner, an employee, an agent or a fraudster. Keep every message with the instruction to pay. Without an instruction with the company seal 公章, this is a serious warning.',
    other_person:
      'Another person was paid. Keep every message in which the seller named this account. Without one, this is a serious warning.',
    perhaps_agent:
      'Your agent ordered, and somebody other than the seller was paid. If it was your agent, your contract with the agent counts. Then claim from the agent, too. If not, find out who it was.',
    account_changed_none: 'No change by e-mail alone was reported. Keep the message that named the account.',
    account_changed_red:
      'The account was changed by e-mail only. This is a common pattern of impostors. Paying an impostor does not pay the seller, unless you had good reason to think the impostor was authorised. Ask your bank today to recall the payment. Ask the seller through a channel that you knew before.',
    account_changed_open:
      'Find out whether the account changed after the order, and how you were told. A change by e-mail only is a serious warning: ask your bank at once to recall the payment.',
    account_changed_somehow:
      'The account changed after the order. Find out how you were told. A change by e-mail only is a serious warning: ask your bank at once to recall the payment.',
    impostor:
      'You told us that an impostor was paid. That does not pay the seller, unless you had good reason to think the impostor was authorised. Ask your bank today to recall the payment. A suit or a freeze may be needed where the account is.',
    platform: 'A platform or a licensed payment firm was paid. Name it in your papers, and keep its receipt.',
    payee_not_known: 'We do not know who holds the account. Look at the name on your bank paper.',
  },
  missing: {
    relation: 'Find out who holds the account.',
    bankCountry: 'Find the bank code: it names the country of the bank.',
    stamped: 'Look for an instruction with the company seal 公章.',
    change: 'Compare the first invoice with the account that you paid.',
    channel: 'Look how you were told of the change.',
    instruction: 'Look for a message in which the seller named this account.',
    agent: 'Find out whether the account belongs to your agent.',
  },
  law: 'The law behind this: {sources}',
  fills: 'This fills in: {facts}.',
  facts: {
    'payee.match': 'who holds the account',
    'payee.bankCountry': 'the country of the bank',
    'payee.changed': 'whether the account was changed',
  },
};

const name = {
  label: 'Chinese name of the seller',
  hint: 'Copy it from the contract, the invoice or the company seal.',
  first: 'First name',
  second: 'Second name',
  compare: 'Compare',
  compareOnlyFirst: 'Only in the first name: {words}',
  compareOnlySecond: 'Only in the second name: {words}',
  nothing: { title: 'Type or paste the name first.', text: '' },
  other: {
    title: 'This name has no Chinese characters.',
    text: `English names of mainland companies are not registered. The ${register} finds a company only by its exact Chinese name or its code. Ask the seller for both.`,
  },
  chinese: {
    title: 'This is how the name is probably built.',
    text: `It is a hint, not a check. Look up the exact name in the ${register}.`,
  },
  mixed: 'The name also holds letters that are not Chinese. Compare them with the papers.',
  traditional: {
    title: 'The name is written in traditional characters.',
    text: 'The register of mainland China uses simplified characters. There the name probably stands like this:',
    several: 'These characters have more than one simplified form. Try each of them:',
    forms: '{character}: {forms}',
    notLoaded:
      'The table of traditional characters could not be loaded. A name in traditional characters is not read well now. Load the page again.',
    copy: {
      copy: 'Copy this name',
      copied: 'Copied.',
      notCopied: 'It could not be copied. Mark the name and copy it.',
    },
  },
  place: 'Place',
  tradeName: 'Trade name',
  trade: 'Trade',
  form: 'Legal form',
  inBrackets: 'Also in brackets',
  missing: 'Not found in the name',
  placeIsHint: 'The place in the name is where it was registered once. It does not show the main office.',
  outside: 'The name begins with a place outside mainland China. The register of the mainland may not hold it.',
  forms: {
    joint_stock: 'company limited by shares',
    limited: 'limited company',
    company: 'company, form not stated',
    branch: 'branch of a company: find the company too',
    representative_office: 'representative office: find the company behind it',
    partnership: 'partnership',
    sole_proprietorship: 'sole proprietorship',
    individual_business: 'individual business 个体工商户',
    cooperative: 'cooperative',
    shop_style: 'a name as an individual business 个体工商户 often has; its code would begin with 92',
  },
};

const ladder = {
  intro:
    'Go down the list. Stop at the first step that gives the name, the code and the address. Then check the register.',
  applies: {
    no: 'Not for you',
    unknown: 'It depends',
  },
  missing: {
    platform: 'It depends on the platform.',
    country: 'It depends on your country.',
    buyer: 'It depends on whether you bought as a consumer.',
    caseFiled: 'It needs a case that a court has accepted.',
  },
  canGive: 'It can give: {list}.',
  givesItems: {
    name: 'name',
    code: 'company code',
    address: 'address',
    licence: 'business licence',
    contact: 'contact details',
    status: 'status',
    owners: 'legal representative and shareholders',
    bank_account: 'bank account, if you ask for it by name',
  },
  all: 'This step can give all three.',
  law: 'Law: {sources}',
  article: '{law}, article {article}',
  steps: {
    shop_page: {
      title: 'Look at the page of the shop',
      text: "Chinese e-commerce law may apply. It wants the business licence 营业执照, or a link to it, on the shop's home page. A private seller without registration must say so.",
    },
    own_papers: {
      title: 'Read your own papers',
      text: 'Look at the contract, invoice, bank paper, transport paper and export declaration. Compare the names. A mismatch is a warning, not a proof.',
    },
    eu_platform_page: {
      title: 'Buyers in the EU: look at the trader details on the platform',
      text: 'The Digital Services Act, article 30, makes platforms hold the identity of traders. Look for the trader details on the page of the item.',
    },
    us_platform_page: {
      title: 'Buyers in the United States: look at the order confirmation',
      text: 'The INFORM Consumers Act covers sellers with 200 sales of new goods and USD 5,000 in 12 months. From USD 20,000 a year, the confirmation gives name and full address. A home address can be left out.',
    },
    ask_platform: {
      title: 'Ask the platform in writing',
      text: "Under Chinese consumer law, a platform can be liable itself. That is so if it cannot give the seller's real name, address and effective contact. For other buyers, the law on e-commerce makes it register and keep identities, if that law applies.",
    },
    market_authority: {
      title: 'Consumers: complain to the market authority',
      text: 'Use it when no address is shown, or nobody can be reached there. The authority at the seat of the platform takes it. It makes the platform act.',
    },
    register: {
      title: 'Always: check the result in the register',
      text: `Search the ${register} at gsxt.gov.cn by Chinese name or code.`,
    },
    court: {
      title: 'Ask the court, after you have filed a case',
      text: 'The court can collect evidence, or allow an investigation order 调查令 to a Chinese lawyer. Some lawyers first sue the shop and the platform, then correct the name. This was not verified. Do it only with a Chinese lawyer.',
    },
  },
  notes: {
    captcha: 'This platform shows the licence after a test with pictures or letters.',
    alibaba_profile:
      'Look at the company profile and the verification report. The terms say that Alibaba cannot confirm the identity of users.',
    alibaba_may_disclose: 'The terms say that Alibaba may name a member to an injured third party on request.',
    temu_legal_process: 'Temu gives seller data only in a legal process.',
    answers_courts_only: 'Chinese platforms often answer only a court.',
  },
};

export const counterpartyTools = { shared, uscc, bic, names, payee, name, ladder };

/** The pages under "tools". */
export const toolPages = {
  back: 'All tools',
  index: {
    title: 'Tools',
    intro: 'Each tool checks one thing. Nothing you type is sent anywhere, and nothing is kept on these pages.',
    items: {
      'tools/uscc': {
        title: 'Check a company code',
        text: 'Test the 18 characters of a Chinese company code. See what they say.',
      },
      'tools/bic': {
        title: 'Check who was paid',
        text: 'Read a bank code. Compare the account holder with the seller in the contract.',
      },
      'tools/name': {
        title: 'Read and compare company names',
        text: 'See the parts of a Chinese name. Compare two names. Learn how to find out who the seller is.',
      },
      'tools/fees': {
        title: 'Work out court fees',
        text: 'Enter a sum. See what a suit, a freeze of assets and enforcement cost, and what comes back.',
      },
      'tools/register': {
        title: 'Understand a word in the register',
        text: 'See what the status of a company means for your claim.',
      },
      'tools/evidence': {
        title: 'See what you have to prove',
        text: 'Choose a kind of dispute. See what must be proved, what disappears first, and the form of papers.',
      },
      'tools/files': {
        title: 'List your evidence files',
        text: 'Make a list of your files with their SHA-256 values. No file is uploaded.',
      },
    },
  },
  uscc: {
    title: 'Check a company code',
    intro:
      'Every company in mainland China has a unified social credit code 统一社会信用代码. This page tests its form.',
    limitsTitle: 'What this test can and cannot show',
    limits: [
      'It finds one wrong character, and two neighbours in the wrong order.',
      'It does not notice if the first and the last character have changed places.',
      'It does not show whether the company exists, is active, or is your seller. Only the register shows that.',
    ],
    source: 'The rule is the standard GB 32100-2015. We have not read its text. The method was tried on known codes.',
  },
  bic: {
    title: 'Check who was paid',
    intro: 'The account that you paid can help or harm your claim. Read the bank code, then compare the names.',
    bicTitle: 'Read a bank code',
    payeeTitle: 'Compare the account holder with the seller',
  },
  name: {
    title: 'Read and compare company names',
    intro: 'A Chinese company has one registered name, in Chinese. The name in the contract must lead to it.',
    readTitle: 'Read a Chinese name',
    compareTitle: 'Compare two names',
    ladderTitle: 'How to find out who the seller is',
  },
};

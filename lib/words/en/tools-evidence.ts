/** What has to be proved, with which documents, how papers are certified, and what to secure first. */
import { abroadWords } from './abroad';
import { evidenceWords as questions } from './facts-evidence';
import { plan } from './pages';

const { lookTitle, lookHint, lookYes, lookNo, lookNone } = abroadWords;

export const evidenceToolWords = {
  chain: {
    title: 'What you have to prove',
    intro: 'Each point below has to be proved in a Chinese court. The text beside it says who must prove it.',
    introArbitration:
      'These are the rules of Chinese courts. Your case goes to arbitration. The tribunal may follow other rules. Use this list as a guide.',
    standard: 'A point counts as proved when the court finds it highly probable.',
    outside:
      'These points are for a claim from the contract. Ask a Chinese lawyer what you must prove for a claim without a contract.',
    unlisted: 'We have no list of what to prove for a claim without a contract. Ask a Chinese lawyer.',
    noKind: 'Say first what the problem is. Until then, the list shows only what every case needs.',
    marks: {
      closed: 'Closed: you hold a document or an original record',
      weak: 'Weak: what you hold cannot stand alone',
      open: 'Open: you hold nothing yet',
      borne_by_other_side: 'The other side must prove this',
      unknown: 'Not known: you have not said what you hold',
    },
    furtherMark: 'Only for a further claim',
    burdens: { buyer: 'You must prove this.', seller: 'The other side must prove this.' },
    next: 'Get next',
    papers: 'What you can hold, and how strong it is',
    papersNote:
      'The list of documents is common practice. Not verified means that we saw no source that names the document.',
    gaps: 'What usually fails, and how to close it',
    sources: 'Sources',
    summaryFor: 'for: {name}',
    count: '{closed} closed, {weak} weak, {open} open, {unknown} not known.',
    firstTitle: 'Next for your proof',
    first: {
      name_dispute: 'Say what the problem is, and keep your phone, computer and accounts as they are.',
      get: 'Get proof for this point: {name}.',
      strengthen: 'Make the proof for this point stronger: {name}.',
      say: 'Say what you hold for this point: {name}.',
      keep: 'Every point in this list that you must prove has a document. Keep all originals and the devices.',
      keep_closed:
        'Every point in this list that you must prove has a document. Not in the list: whether somebody answers for the closed company, and who. Prove that, too. Keep all originals and the devices.',
    },
  },

  elements: {
    ...questions['evidence.elements'].options,
    delivery: 'The goods were delivered, or the service was done',
    shipped_quantity: 'The agreed quantity was shipped',
    surcharge_basis: 'The agreed ground for the extra charge',
    seller_knew: 'The seller knew that the goods were not genuine',
    without_cause: 'The account holder got my money without a legal ground',
    earnest_money: 'Earnest money was agreed and paid, and the purpose of the contract failed',
  },

  /** What to get when there is nothing, and how to strengthen what is weak. */
  next: {
    contract: {
      open: 'Download the order page with all details. Without a platform, collect the order with the company seal 公章, or the whole chat.',
      weak: 'Tie the order to this seller: company name on seal, invoice, account or platform record. Keep the chat on its original device.',
    },
    payment: {
      open: 'For a bank transfer, ask your bank for the payment message (MT103), with the name of the payee. For a payment service or wallet, save its record with the real name and account of the payee.',
      weak: 'Replace screenshots by papers of the bank or payment service. They must show payee, sum, day and order number.',
    },
    due_date: {
      open: 'Find the delivery term in the order. If no day was agreed, send a written demand with a reasonable last day.',
      weak: 'Get the delivery term from the order record itself. Keep your demand and the answer in the original account.',
    },
    loss: {
      open: 'Collect papers on your loss: resale, repair, substitute purchase, freight. To end the contract, send a written notice and keep proof.',
      weak: 'Replace your own list by invoices, bank records and notices with proof that they arrived.',
    },
    standard: {
      open: 'Find the specification, the sample or the product page. If nothing was agreed, ask which Chinese standard applies.',
      weak: 'Have the product page recorded under notarisation 公证, or get the specification with seal or signature.',
    },
    same_goods: {
      open: 'Photograph labels, batch numbers, seals and container number before anything is moved. Have samples taken before a notary.',
      weak: 'Match batch numbers and seals with the packing list and the bill of lading. Have the sampling notarised.',
    },
    defect_before: {
      open: 'Invite the seller in writing to a joint inspection. Then let a recognised body test the goods.',
      weak: 'Have the test repeated by a recognised body, with written invitation to the seller and notarised sampling.',
    },
    notice: {
      open: 'Send the seller a notice today. Name the problem, the order, the quantity and your demand, and keep proof of sending.',
      weak: 'Find the first notice in its original account, with its date. A reply of the seller proves that it arrived.',
    },
    quantity: {
      open: 'Get the weight papers of customs and terminal, and the tally sheet. Add a survey of the unloading with the seal number.',
      weak: 'Add a paper made by someone neutral: customs weight, warehouse receipt or a survey.',
    },
    shortage_before: {
      open: 'Get proof that the seal was intact on arrival. Ask the carrier for its record of seal and weight.',
      weak: 'Add the weight that the shipper declared, the seal record and a survey. Tell the carrier of the loss in writing.',
    },
    sold_as_genuine: {
      open: 'Save the product page, the invoice and the messages that call the goods genuine.',
      weak: 'Have the product page recorded by a notary, or ask the platform for its record.',
    },
    not_genuine: {
      open: 'Ask the brand owner for a written statement on your goods. A notice of customs also proves it.',
      weak: 'Make a test purchase before a notary, or get the decision of the platform or of customs.',
    },
    price_agreed: {
      open: 'Find the order or proforma invoice that names price and trade term, for example FOB or CIF.',
      weak: 'Get the order with seal or signature, and the freight quote in the original message.',
    },
    overcharge: {
      open: 'Collect each later invoice and each payment, and compare them line by line with the agreed price.',
      weak: 'Get the invoices from the sender in the original message, and bank papers for what you paid.',
    },
    no_consent: {
      open: 'Write today that you do not agree. If you must pay to get the goods, write that you pay under reservation.',
      weak: 'Keep the messages that refuse to release the goods in the original account. Add the proof of reservation.',
    },
    paid_as_told: {
      open: 'Collect the invoice with the true account, the message that changed it, and the bank papers of the transfer.',
      weak: 'Save both e-mails with full headers. Let an expert say whose account was entered by a stranger.',
    },
    demand: {
      open: 'Find your written demand with its last day, and proof that it arrived. If you sent none, send one with a reasonable last day. Keep proof that it arrived.',
      weak: 'Send the demand again in a way that proves arrival, to the address in the contract and by message.',
    },
    delivery: {
      open: 'Keep tracking pages, messages and access records. They show whether the proof of the seller is true.',
      weak: 'Keep tracking pages, messages and access records. They show whether the proof of the seller is true.',
    },
    shipped_quantity: {
      open: 'Keep the packing list and the bill of lading, to test what the seller says.',
      weak: 'Keep the packing list and the bill of lading, to test what the seller says.',
    },
    surcharge_basis: {
      open: 'Ask in writing for the clause and the tariff on which the charge rests.',
      weak: 'Ask in writing for the clause and the tariff on which the charge rests.',
    },
    seller_knew: {
      open: 'Look for messages of the seller, earlier complaints and earlier removals by the platform.',
      weak: 'Look for messages of the seller, earlier complaints and earlier removals by the platform.',
    },
    without_cause: {
      open: 'Get the name of the account holder from your bank, the recall record and the police report.',
      weak: 'Get the name of the account holder from your bank, the recall record and the police report.',
    },
    earnest_money: {
      open: 'Look for the exact word earnest money 定金 in the order or on the receipt.',
      weak: 'Look for the exact word earnest money 定金 in the order or on the receipt.',
    },
  },

  papers: {
    sealed_order: 'Order or proforma invoice with seal or signature',
    platform_order_record: 'Order page and dispute file of the platform',
    email_headers: 'E-mails with full headers',
    chat_original: 'Whole chat on its original device and account',
    stamped_record: 'Record saved with hash, timestamp or blockchain',
    screenshot: 'Screenshots only',
    mt103: 'Bank payment message (MT103) with the name of the payee',
    payment_provider_record: 'Record of the payment service',
    ordinary_invoice: 'Ordinary invoice, if the parties use it as proof of payment',
    delivery_term: 'Delivery term in the order',
    demand_and_reply: 'Your demand and the reply',
    tracking: 'Tracking record of the carrier',
    not_shipped_bill: 'Carrier paper that shows that nothing was shipped',
    admission: 'Statement of the seller against its own interest',
    termination_notice: 'Your notice that ends the contract, with proof of arrival',
    loss_papers: 'Invoices and bank records of your loss',
    specification: 'Agreed specification',
    sealed_sample: 'Sealed sample',
    listing_notarised: 'Product page recorded by a notary',
    listing_capture: 'Your own capture of the product page',
    batch_marks: 'Batch and serial numbers, labels',
    seal_and_container: 'Container number, seal number and bill of lading',
    opening_film: 'Film and photos of the opening, on the original device',
    written_invitation: 'Written invitation to the seller to attend',
    notarised_sampling: 'Sampling before a notary',
    joint_report: 'Report ordered together with the seller',
    report_seller_invited: 'Your own report (for example SGS, CCIC, BV), seller invited',
    report_alone: 'Your own report without notice to the seller',
    dated_notices: 'Notices to the seller with their dates',
    resale_papers: 'Papers on return, refusal or resale',
    packing_list: 'Packing list',
    bill_of_lading: 'Bill of lading',
    verified_gross_mass: 'Verified gross mass (VGM), if the seller declared it',
    customs_weight: 'Weight in customs papers',
    terminal_weight: 'Weight taken at the terminal',
    tally_sheet: 'Tally sheet',
    unstuffing_survey: 'Survey of the unloading with the seal number',
    warehouse_receipt: 'Warehouse receipt',
    claim_to_carrier: 'Your claim to the carrier',
    brand_statement: 'Statement of the brand owner',
    notarised_test_purchase: 'Test purchase before a notary',
    customs_seizure: 'Seizure notice of customs',
    platform_delisting: 'Decision of the platform to remove the goods',
    order_with_term: 'Order with price and trade term (for example FOB, CIF)',
    freight_quote: 'Freight quote',
    later_invoices: 'Later invoices of the other side',
    no_release_messages: 'Messages that refuse to release the goods without payment',
    payment_under_reservation: 'Proof of payment under reservation',
    demurrage_tariff: 'Tariff for demurrage',
    arrival_notice: 'Arrival notice',
    order_with_account: 'Invoice with the true account',
    change_notice: 'Message that changed the account, with full headers',
    recall_log: 'Record of the recall by your bank',
    police_report: 'Police paper that confirms your report, not what happened',
    it_report: 'Expert report on whose account was entered',
    earlier_payments: 'Earlier payments to the true account',
    deposit_receipt: 'Receipt of the deposit with its exact Chinese word',
    extension_messages: 'Messages about more time',
    last_period_letter: 'Letter that sets a last period',
    substitute_purchase: 'Papers of a substitute purchase',
  },

  weights: {
    notarial_deed: { name: 'Notarised', why: 'The court takes it as true unless contrary proof overturns it.' },
    public_body: {
      name: 'Public body',
      why: 'What a public body states within its powers is presumed true. Contrary evidence must be enough to overturn it.',
    },
    neutral_platform: {
      name: 'Neutral third party',
      why: 'The court may take data as true that a neutral platform supplies or confirms, unless rebutted. A platform that is itself a party is not neutral.',
    },
    joint_inspection: { name: 'Joint inspection', why: 'Both sides chose the inspector, so it is hard to attack.' },
    own_inspection_invited: {
      name: 'Own inspection, seller invited',
      why: 'The seller had its chance to attend. It can still rebut and ask for a judicial appraisal.',
    },
    own_inspection: {
      name: 'Own report, seller not involved',
      why: 'The seller can rebut it and ask for a judicial appraisal.',
    },
    screenshots: {
      name: 'Screenshots or copies',
      why: 'Data can be changed, and a copy that nobody can compare with the original proves little.',
    },
    against_interest: {
      name: 'Against own interest',
      why: 'Data that a party keeps against itself may be taken as true. An admission in court needs no further proof. Facts conceded in court only to settle are not used against that party later.',
    },
    ordinary_business: {
      name: 'Ordinary business record',
      why: 'The court may take electronic data formed in ordinary business as true, unless they are rebutted. For a paper, you show that it is genuine. With a signature or seal, it is presumed genuine.',
    },
    signed_paper: {
      name: 'Signed or sealed paper',
      why: 'A private paper with signature or seal is presumed genuine.',
    },
    private_paper: { name: 'Private paper', why: 'You must show that the paper is genuine.' },
    hash_timestamp: {
      name: 'Hash, timestamp or blockchain',
      why: 'Blockchain data that pass a technical check may count as unchanged since storage, unless proof overturns this. A hash with a trusted timestamp shows integrity and time, not who wrote it. Nothing shows that the content was true before.',
    },
    original_device: {
      name: 'Original device',
      why: 'The data where they arose are the original. A printout made directly from them counts too.',
    },
    original_thing: {
      name: 'The thing itself',
      why: 'The court asks for the original object where it can be brought.',
    },
  },
  notAlone: 'If it is doubtful or cannot be compared with the original, it cannot stand alone.',
  place: 'Place {place} of 7 in the usual order of weight.',

  gaps: {
    payee_differs: {
      fails: 'The money went to an account of somebody else.',
      close: 'Find the message in which the seller named this account.',
    },
    chat_not_tied: {
      fails: 'The chat account cannot be tied to the seller.',
      close: 'Find a seal, an invoice or another record with the company name and the same contact.',
    },
    vat_invoice_alone: {
      fails: 'A value added tax invoice alone does not prove that the seller delivered.',
      close: 'Dispute the delivery clearly. The seller must then bring other proof.',
    },
    no_date_agreed: {
      fails: 'No day for delivery was agreed.',
      close: 'Demand delivery in writing and leave the time that the seller needs.',
    },
    goods_identity: {
      fails: 'Nobody can show that the tested goods came from this seller.',
      close: 'Tie them by batch number, label, seal, container number and photos with the model.',
    },
    late_notice: {
      fails: 'The notice was late or did not name the problem.',
      close:
        'Check the agreed period. Without one, a reasonable time counts, and at most two years from receipt, unless a warranty period runs.',
    },
    one_sided_test: {
      fails: 'You tested alone, and the seller asks for a judicial appraisal.',
      close: 'Invite the seller in writing, even if it does not answer, and keep samples for a second test.',
    },
    clean_receipt: {
      fails: 'A receipt was signed without remark, and no inspection period was agreed.',
      close:
        'It is presumed that you checked quantity and visible defects. Bring proof against this, for example film.',
    },
    transit_loss: {
      fails: 'The goods were lost in transit after the risk had passed to you.',
      close:
        'Then the claim is against the carrier, in another court. By sea the time is one year. Before the risk passed, the seller bears the loss. If a consumer bought online, the seller may bear it during transport.',
    },
    weight_tolerance: {
      fails: 'The difference is smaller than the tolerance of the scale.',
      close: 'Count pieces or packages, and use more than one scale.',
    },
    brand_will_not_certify: {
      fails: 'The brand owner gives no statement.',
      close: 'Ask its agent in your country, customs or the platform, or buy a test piece before a notary.',
    },
    dealer_who_knew: {
      fails: 'The buyer is a dealer who knew what the goods were.',
      close: 'Keep all messages in which the seller called the goods genuine.',
    },
    business_no_triple: {
      fails: 'A business buyer gets no triple damages.',
      close: 'Claim under the contract instead: price back, and loss.',
    },
    paid_without_protest: {
      fails: 'The extra sum was paid without protest.',
      close: 'Write now why you paid and that you did not agree. Find earlier messages that say so.',
    },
    term_puts_charge_on_buyer: {
      fails: 'The trade term puts this charge on the buyer, for example FOB or EXW.',
      close: 'Compare the charge with the trade term before you dispute it.',
    },
    maritime_court: {
      fails: 'Carriage and forwarding by sea go to the maritime court 海事法院.',
      close: 'By sea the time against the carrier is one year. Look at the deadlines of your case.',
    },
    lawful_retention: {
      fails: 'A carrier may keep the goods for freight that is owed.',
      close: 'Pay what is clearly owed, and dispute only the extra charge.',
    },
    fault_divided: {
      fails: 'The court may divide the loss because both sides were careless.',
      close: 'Show which mailbox was entered, and that the message looked like those of the seller.',
    },
    account_emptied: {
      fails: 'The account is empty. A holder in good faith who has lost the money owes nothing.',
      close: 'Ask for the recall and for freezing at once. Name the account holder and show that it knew.',
    },
    holder_abroad: {
      fails: 'The account holder is abroad.',
      close: 'Ask a lawyer at the place of the account.',
    },
    extensions_granted: {
      fails: 'You gave the seller more time in the chat.',
      close: 'Count from the last day that you granted. Grant no more time without a written reservation.',
    },
    grace_not_needed: {
      fails: 'No last period was set.',
      close: 'It is not needed if the delay defeats the purpose of the contract. Prove that purpose.',
    },
    penalty_cut: {
      fails: 'A penalty far above the loss may be reduced. A measure is 30 % above the loss.',
      close: 'Keep papers on your real loss beside the penalty clause.',
    },
    penalty_or_earnest_money: {
      fails: 'Penalty and earnest money were both claimed.',
      close: 'Choose one of the two. Loss above the earnest money can be claimed too.',
    },
    not_earnest_money: {
      fails: 'The word was advance payment 订金 or security deposit 押金.',
      close:
        'Only earnest money 定金 doubles, at most 20 % of the price. Without that word, or a clear agreement of that kind, claim the sum back and your loss.',
    },
  },

  cautions: {
    payee_differs: 'You answered that the account holder is not the seller. Show that the seller named this account.',
    seller_not_confirmed: 'The seller is not yet tied to the deal by its registered name. Close this first.',
    notice_not_sent: 'You answered that no notice was sent. Send it today, because the right can be lost.',
    notice_not_sent_carriage:
      'You answered that no notice was sent. Tell the carrier today in writing. Without an objection, it can count at first as having delivered as its documents say.',
    notice_answers_differ: 'You hold proof of a notice, but answered that none was sent. Check both answers.',
    notice_late:
      'Your notice came after the agreed time. Look for proof of an exception. The seller knew of the defect, or accepted liability. The period was too short for a hidden defect. A warranty, or a longer period set by law, was still running.',
    notice_late_cisg:
      'Your notice came after the agreed time. Whether this ends your right under the UN sales convention is not settled. Look for proof that the seller knew of the defect, or of a reasonable excuse.',
    notice_time_may_not_count:
      'You answered that the seller knew of the problem. Then the time for notice may not count.',
    liability_accepted:
      'You answered that the seller accepted liability. It cannot take this back because time has passed.',
    burden_may_shift:
      'The seller may have to prove this. It needs a consumer, durable goods, a defect within six months and Chinese consumer law.',
    court_appraisal:
      'Ask the court for an expert appraisal 鉴定 within the time it sets, and prepay the cost. Otherwise you count as giving it up.',
    beyond_doubt: 'The court must be sure beyond reasonable doubt.',
    beyond_doubt_duress: 'If you say that you were forced, the court must be sure beyond reasonable doubt.',
    further_claim: 'This point is not needed for your main claim.',
  },

  furtherClaims: {
    triple_damages: 'Needed only for triple damages because of fraud, for a consumer under Chinese law.',
    against_account_holder: 'Needed only for a claim against the account holder, if Chinese law applies.',
    double_earnest_money: 'Needed only to claim the earnest money back twice.',
  },

  formalities: {
    title: 'The form of your papers',
    intro: 'A Chinese court first looks at the form of a paper. These rules hold for papers handed in on {day}.',
    introArbitration: 'Your case goes to arbitration. The institution may ask for another form: ask it first.',
    /** The same question as in the plan. */
    look: { lookTitle, lookHint, lookYes, lookNo, lookNone },
    routeTitle: 'Certification of papers from abroad',
    routes: {
      apostille: 'Local notary, then apostille, then Chinese translation. No consul is needed.',
      consul:
        'Local notary, then the Chinese embassy or consulate, then Chinese translation. Often the foreign ministry comes in between (not verified).',
      own_procedure:
        'Papers from Hong Kong, Macao and Taiwan follow their own procedures. We did not verify the details.',
      in_china:
        'A paper made in mainland China needs no certification from abroad. Sign a power of attorney there before a Chinese notary.',
      silent:
        'You come from Hong Kong, Macao or Taiwan and live elsewhere. The rules we saw do not speak of this case. Ask the court.',
      none: 'A party of mainland China needs no foreign certification for identity and power of attorney.',
      citizen_abroad:
        'A Chinese citizen living abroad has the power of attorney confirmed by the Chinese embassy or consulate.',
      ask: 'Two ways exist. If the convention is in force with China: notary, then apostille. If not: notary, then Chinese consulate.',
    },
    originMissing:
      'It also depends on whether you are a foreign or a Chinese person or firm. Your case does not say that yet.',
    countryMissing: 'It also depends on the country of the papers, and that is not known yet.',
    before:
      'Before 7 November 2023 the convention was not in force for mainland China. Apart from treaties, only the consular way existed.',
    since: 'The convention has been in force for mainland China since 7 November 2023.',
    india: 'For India, sources differ on whether the convention is in force with China. Ask the Chinese consulate.',
    treaty: 'A treaty on legal help between your country and China may ask for less. We did not verify the list.',
    noRelations: 'Without diplomatic relations with China, a consulate of a third country comes in between.',
    instead: 'Other ways',
    certified: 'Certification: see above.',
    maybe: 'Shown because you have not said if you buy as a person or as a firm.',
    maybePlace: 'Only for papers that were made there.',
    papers: {
      passport: 'Identity of a person',
      company_paper: 'Registration paper of a firm',
      representative_authority: 'Authority of the person who acts for a firm',
      power_of_attorney: 'The power of attorney 授权委托书',
      public_document: 'Public papers from abroad (for example police, customs, court)',
      status_document: 'Papers on family status from abroad',
      private_document: 'Private papers from abroad (contract, e-mail, invoice)',
      hk_mo_tw_document: 'Papers from Hong Kong, Macao or Taiwan',
      originals: 'Originals and scans',
      electronic_data: 'Messages, e-mails, web pages and other electronic data 电子数据',
      held_by_others: 'Proof that somebody else holds',
      evidence_list: 'The evidence list 证据目录',
    },
    demands: {
      passport_shown: 'A person shows a passport or another identity paper.',
      stricter_copy: 'One court asked for a notarised and authenticated copy. Plan for this stricter form.',
      translation:
        'A paper in a foreign language needs a Chinese translation. If it is disputed, both sides choose a translator. Without agreement, the court chooses.',
      state_of_registration: 'It comes from the state where the firm was founded, or where its business is registered.',
      local_notary: 'A notary of that country certifies it. Then it follows the certification above.',
      powers_named:
        'It names the matters and the powers. Admitting, waiving or changing claims, settling, counterclaiming and appealing need special authority.',
      before_judge: 'Sign before a Chinese judge. Then no notary abroad is needed.',
      notary_in_china: 'Sign in China before a Chinese notary.',
      video_witness: 'Sign in a video call with judge and Chinese lawyer. Ask if the court offers this.',
      notary_or_treaty:
        'A notary of that country certifies it, or the procedure of a treaty is followed. The rule names no consul.',
      status_notary: 'A notary of that country certifies it. Then it follows the certification above.',
      no_notary: 'As a rule no notary is needed. This follows from the rule that names public papers only.',
      prove_genuine: 'You must show that it is genuine. A signature or seal makes this a presumption.',
      own_procedure: 'The proof procedure of that place applies.',
      own_procedure_details: 'For Hong Kong, an attesting officer appointed by China is usual. We did not verify this.',
      original_kept: 'The court wants the original. If this is difficult, a copy that the court compared is enough.',
      scan_enough:
        'A scan can serve online. The court asks for the original on reasoned doubt, or if the scan is unclear. It may also ask when it finds this necessary, so keep it.',
      kinds_of_data: 'Web pages, messages, e-mail, log files, order records and files all count as evidence.',
      device_and_printout: 'The original is the data themselves. A printout directly from them counts as original.',
      court_weighs: 'The court looks at the system, the storage, the way of saving and who saved.',
      may_confirm:
        'Unless rebutted, it may take as true: data against the party that submits or keeps them. The same holds for neutral platform data and ordinary business data.',
      notarised_data: 'It must take notarised data as true, unless contrary proof overturns them.',
      hash_and_stamp:
        'An Internet Court must accept data proved true by e-signature, trusted timestamp, hash or blockchain.',
      after_storage:
        'Blockchain data that pass the check may count as unchanged since storage, unless proof overturns this.',
      before_storage: 'Whether they were true before storage can be disputed. Keep proof of where they came from.',
      not_alone: 'Doubtful data, and copies that nobody can compare, cannot stand alone.',
      order_to_produce:
        'Before the period for evidence ends, ask the court in writing to order the other side to produce it. This works only for certain kinds of documents and electronic data. If it refuses without good reason, the content may count as true.',
      court_collects:
        'What you cannot get yourself for objective reasons, ask the court in writing to collect. Ask before the period for evidence 举证期限 ends.',
      platform_supplies: 'In an Internet Court, platforms must supply the data that the case needs.',
      trader_supplies: 'Online traders must supply original contracts and records. For an export sale this may apply.',
      list_contents:
        'Number each item. State its source and what it proves, sign, date, and add a copy for each opponent.',
    },
  },

  timeCritical: {
    title: 'Secure this first',
    intro: 'Some proof disappears. Start at the top of the list.',
    maybe: 'If this fits your case',
    safeUntil: 'Ask before {day}.',
    mayBeGone: 'After {day} the records may be gone.',
    noDay: 'Ask now. Without the day of the order, no safe day can be counted.',
    items: {
      container_weight: {
        name: 'If a container is still closed: weigh it before it is opened',
        how: 'Photograph seal and container number, and get a weight paper from the terminal. Afterwards nobody can repeat this.',
      },
      opening_film: {
        name: 'Film the opening of what is still closed',
        how: 'Show seal, labels and date in one film without a cut. Ask a neutral person to be present. If all is open, film the goods as they are now.',
      },
      harm_proof: {
        name: 'Keep the product, the broken part and the packaging',
        how: 'Take photos of the harm. After an injury, get a medical report that names the cause. Keep all bills.',
      },
      keep_goods: {
        name: 'Keep the goods, labels and packaging as they are',
        how: 'Do not use, sell or destroy them before samples were taken. Keep a second set of samples.',
      },
      count_goods: {
        name: 'Count and photograph everything that came',
        how: 'Do so before you use or sell any of it. Keep packing lists, labels and packaging.',
      },
      joint_inspection: {
        name: 'Invite the seller to a joint inspection in writing',
        how: 'Name day, place and inspector. The invitation helps even if the seller does not answer.',
      },
      notice: {
        name: 'Send the notice about the problem',
        how: 'Name the problem, the order and the quantity. The right can be lost if the notice is late.',
      },
      notice_carriage: {
        name: 'Tell the carrier what is missing or wrong',
        how: 'Unless you did so, write today, and name the document of carriage and the quantity. Without an objection, it can count at first as having delivered as its documents say.',
      },
      pay_under_reservation: {
        name: 'Write that you do not agree before you pay more',
        how: 'If you must pay to get the goods, write that you pay under reservation.',
      },
      mail_and_bank_logs: {
        name: 'Save e-mail headers and bank records',
        how: 'Save both e-mails with full headers and the log-in records. Ask your bank for the recall record.',
      },
      platform_chat: {
        name: 'Export the chat, and any dispute file, from the platform',
        how: 'The platform may delete them later. Save the whole conversation, not only parts.',
      },
      listing: {
        name: 'Record the product page',
        how: 'The seller can change it at any time. A record by a notary is the strongest.',
      },
      device: {
        name: 'Keep the original phone, computer and accounts',
        how: 'Do not reset, sell or close them. A court may ask to see the original data.',
      },
      court_preservation: {
        name: 'Ask a court to secure proof',
        how: 'If proof may be lost, a court can secure it, in urgent cases even before a suit. In a suit, ask before the period for evidence ends. If others may suffer loss, the court asks for security. A wrong request can cost you damages.',
      },
      platform_data: {
        name: 'Ask the platform for its records',
        how: 'Chinese e-commerce law asks platforms to keep them for at least three years. For an export sale this may apply. Ask now.',
      },
      payment_records: {
        name: 'Ask the payment service for its records',
        how: 'Chinese e-commerce law gives free records of the last three years. Whether it covers your service is not certain.',
      },
      bank_records: {
        name: 'Ask your own bank for its records of the transfer',
        how: 'They show the day, the sum, and the account that was paid.',
      },
    },
  },

  gapsSection: {
    intro: 'Open and weak points come first. Each one says what to get next.',
    unknown: 'You have not said what you hold for these points:',
    secure: 'Secure first',
    all: 'Show all points and documents',
    forms: 'Show the form of papers from abroad',
    allUrgent: 'Show the rest of the list',
  },

  page: {
    title: 'See what you have to prove',
    intro: 'Choose the kind of dispute. Nothing that you choose here is kept or sent.',
    toCase: 'Answer the questions instead, and see your own gaps',
    kind: 'Kind of dispute',
    buyer: 'Who bought',
    country: 'Country where your papers are made',
    notSaid: 'Not said',
    foreign: 'This page is for buyers who are not from mainland China.',
  },

  article: plan.article,
  articles: plan.articles,
  note: plan.note,
  certainty: plan.certainty,
};

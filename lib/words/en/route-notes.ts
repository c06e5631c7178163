/** Steps and papers of each route, and how it usually fails: one sentence for a step or a failing, a name for a paper. */
import type { RouteNotes } from '@/rules/routes/printed-route';
import type { NoteId } from '@/rules/routes/route-notes';

export const routeNoteTitles: Record<keyof RouteNotes, string> = {
  steps: 'Steps',
  papers: 'Papers',
  fails: 'How it usually fails',
};

export const routeNoteWords: Record<NoteId, string> = {
  // Payment reversal.
  'only-excess': 'Find out today what you paid beyond the agreed freight. Ask back only that.',
  'open-paypal': 'Today, open a dispute with PayPal.',
  'stop-credit-fraud':
    'Tell the issuing bank today that you have evidence of fraud. Then ask a court to stop the payment. Usually it is a court where the issuing bank is (not verified). A Chinese court asks for security.',
  'check-credit-documents':
    'Today, have the documents under the letter of credit checked for discrepancies. If they do not comply, tell the issuing bank in writing that you do not accept them. Do so before it pays. The bank has only a few days: ask it today (not verified). If you accept the discrepancies, the bank can pay.',
  'ask-payer': 'Today, ask the bank or firm through which you paid which way is still open.',
  'recall-transfer': 'For a bank transfer, ask your bank at once to recall it. If it was fraud, say so.',
  'recall-wire': 'Ask your bank at once to recall the transfer.',
  'recall-fraud': 'Ask your bank at once to recall the transfer. Say that you suspect fraud.',
  'offer-return': 'For a card and faulty goods or a shortage, offer the seller the return first.',
  'file-chargeback': 'Ask the bank that issued your card to reverse the payment. Send your proof with the request.',
  'chargeback-from': 'From the first day on, ask your bank to reverse the card payment.',
  'escalate-paypal': 'With PayPal, turn the dispute into a claim within 20 days after you open it.',
  'stop-credit':
    'For an unpaid letter of credit and evidence of fraud, tell the issuing bank. Ask a court to stop payment.',
  'answer-bank': 'Answer every question of your bank or payment service in time.',
  'not-shipped': 'Tracking record, or the message in which the seller admits the fault',
  'return-offer': 'Your offer to send the goods back',
  'credit-papers': 'Letter of credit, the presented documents and any proof of fraud',
  'credit-honoured': 'A bank paid, accepted, confirmed or negotiated in good faith before the order.',
  'price-only': 'This can bring back the price, not the cost of the harm.',
  'reversal-late': 'The time for the request is over.',
  'reversal-early': 'The request came before the first day that the card network allows.',
  'recall-refused': 'A recall needs the consent of the receiving bank and of the payee.',
  'guarantee-lost': "A card dispute and Amazon's guarantee are both filed, and one is lost.",

  // Dispute on the platform.
  'look-held':
    'Look at the order today: does the platform still hold your money? Do not confirm receipt, and settle nothing outside the platform.',
  'hold-receipt': 'Do not confirm receipt, and settle nothing outside the platform.',
  'settle-inside': 'Settle nothing outside the platform.',
  'export-chat': 'Save the whole chat and the order page today. If you opened a dispute there, save its file, too.',
  'complain-seller': 'File a complaint about the seller in the complaint centre of Alibaba.com.',
  'open-dispute': 'Open the dispute before the window closes and before the platform releases the money.',
  'ask-review': 'Today, ask the platform whether a review is open, and until when.',
  'open-in-time': 'Open the dispute before the window closes.',
  'follow-dispute': 'Follow your open dispute in your account on the platform. Answer every message about it in time.',
  'upload-proof': 'Upload your proof in time.',
  'platform-steps-in': 'If the seller refuses, ask the platform to decide, in time.',
  'platform-order': 'Order and payment record of the platform',
  listing: 'Copy of the listing and of the shop page',
  'platform-chat': "Chat in the platform's own tool",
  'opening-photos': 'Photos and video of the opening of the goods',
  'inspection-report': 'Inspection report, for faulty goods',
  'fake-proof': 'Photos of goods and labels, and proof from the brand owner or customs that they are fake',
  'window-closed': 'The window closed, or the money was released, before the dispute was open.',
  'window-over': 'The window closed before the dispute was open.',
  'settled-outside': 'A settlement outside the platform ended its protection.',
  'complaint-only': "The complaint can only affect the seller's account. It brings no money.",
  'proof-outside': "Proof came too late, or the chat was outside the platform's own tool.",

  // A freeze that comes first: in talks, before a court and in an arbitration.
  'freeze-now':
    'Before any letter that can wait, ask the court for a freeze. Before a suit or arbitration, the security is usually the full sum.',
  'say-nothing': 'Say nothing to the seller about a suit or a freeze.',
  'freeze-then-sue': 'Sue or start arbitration within 30 days after the freeze.',

  // Talks and letters.
  'ask-tariff':
    'Ask the carrier or forwarder in writing today on which clause and which tariff the charge rests. Storage can cost more each day: compare it with the charge.',
  'pay-under-reserve':
    'If you must pay to get the goods, write that you pay under reservation, and claim it back. Chinese law gives no damages for loss that you could have avoided.',
  'agent-acts':
    'Ask your agent in writing today to name the seller, and to complain from the account of the order. Ask for the order and payment papers.',
  'list-faults': 'List what was agreed, what is missing or wrong, since when, and the sums.',
  'list-wrongs': 'List what the seller did, when and where, with proof.',
  'tell-carrier': 'Unless you did so, tell the carrier today in writing what is missing or damaged.',
  'find-branch-company':
    'Find the company that set up the branch, and its registered address. Name this company as the defendant.',
  'find-company': "Check that you have the seller's registered Chinese name, number and address.",
  'find-company-abroad': "Check that you have the seller's registered name, number and address.",
  'find-owners':
    'Ask a Chinese lawyer for the deregistration file. Note the full name, number and address of each person who answers for the company.',
  'find-owner-assets':
    'Before you file, look for property, companies and accounts of those who answer for the company.',
  'find-promise':
    "Look in that file for the owners' promise that no debts were left, and the day of removal. If the promise was false, they answer for debts from before that day.",
  'name-owners': 'Name those who answer for the company as defendants, not the company itself.',
  'name-sole-owner':
    'Name the sole owner as a defendant beside the company. The owner must prove that the money of the company is separate.',
  'find-person': "Check that you have the seller's Chinese name and address.",
  'freeze-before-letter':
    'If you want a freeze of assets, send letters only after it. A notice or demand that you must send in time does not wait.',
  'talk-with-date': 'Talk to the seller, and set a date for the answer.',
  'letter-advised': 'If no good answer comes by that date, have a mainland law firm send a short Chinese letter.',
  'letter-advised-abroad': "If no good answer comes by then, ask a law firm at the seller's place to send a letter.",
  'own-notice': 'Send your own notice in Chinese and English, with proof of sending.',
  'own-notice-open':
    'If no law firm writes, you may send your own notice in Chinese and English. Keep proof of sending.',
  'to-registered-address': 'Send any letter or notice to the registered address of the seller.',
  'close-gaps': 'Close the gaps in your proof before a lawyer writes.',
  'lawyers-letter': 'If the claim can carry the cost, have a mainland law firm send a short Chinese letter.',
  'lawyers-letter-abroad': "If the claim can carry the cost, ask a law firm at the seller's place to send a letter.",
  contract: 'Contract, proforma invoice or order',
  'payment-record':
    'Payment record with the name of the payee (for a bank transfer, the bank message MT103; for a wallet, its record with the real name)',
  'sending-proof': 'Proof that the notice was sent to the agreed or usual address',
  'sending-proof-register': 'Proof that the letter or notice was sent to the registered address',
  'wrong-name': 'The letter goes to the wrong company or person.',
  'no-proof': 'The letter comes without proof, and the seller does not answer.',
  'seller-warned': 'The letter warns the seller, who moves assets or closes the company.',

  // Courts.
  'answer-complaint':
    'Look today when the complaint was served on you. Your time to answer, or to object to the court, runs from that day.',
  appeal:
    'If a mainland court decided this case at first instance, look today when the decision was served on you. You may appeal within 15 days, ten for a ruling, or 30 days without a domicile in mainland China.',
  'hand-in-evidence':
    'Hand in your evidence with Chinese translations before the period ends. Or ask in writing, before then, for more time.',
  'ask-appraisal': 'Ask the court for an expert appraisal 鉴定 in the time it sets, and prepay it.',
  'judgment-dates': 'Look today at the dates in your judgment. You have two years to ask for recognition.',
  'recognise-or-sue':
    'Decide with a Chinese lawyer: ask for recognition, or sue. A Chinese judgment blocks recognition.',
  'object-to-court':
    'If you dispute the court, object within the time to answer, before you answer on the merits or counterclaim.',
  'plead-clause':
    'To keep the arbitration agreement, hand it in before the first hearing, best with your objection. Otherwise you give it up.',
  'plead-lower-price':
    'Say in the statement of defence 答辩状 what is wrong with the goods. If the seller delivered and sues for the price, you can ask there for a lower price. That is a defence. A late complaint can bar it. To claim damages, a penalty or the end of the contract, you must counterclaim.',
  'defend-from-abroad':
    'If a lawyer acts for you, name one of mainland China. Have the power of attorney certified now: see “Suing from abroad”. Papers of a firm need it, too. If time is short, ask the court for more time before the period ends. The court decides.',
  counterclaim:
    'Bring your own claim from the same deal, such as damages, as a counterclaim before the court debate ends.',
  'find-clause': 'Look for an agreement on arbitration or court in the contract, the invoice and any platform terms.',
  'agreed-court':
    'You can also sue in the agreed court outside mainland China, if the law there lets you. Its judgment counts in China only if a Chinese court recognises it. That court may refuse.',
  legalise:
    'If an agent acts for you from abroad, have the power of attorney certified: see “Suing from abroad”. Papers of a firm need it, too.',
  'legalise-firm':
    'A foreign firm must have its company certificate and the authority of its representative certified: see “Suing from abroad”. A power of attorney from abroad needs it, too.',
  'who-sues': 'Settle first with a Chinese lawyer who must sue: you or your agent.',
  'hand-over-order':
    'In urgent cases, a court can order goods or papers to be handed over before the suit. It asks for security. Sue within 30 days after the court has carried it out.',
  'freeze-before-suit':
    'If assets may vanish, ask the court for a freeze first, with security. Sue within 30 days after it.',
  'freeze-in-suit':
    'If assets may vanish, ask the court that has the case for a freeze. It may ask for security of at most 30 %.',
  'complaint-form': 'Fill in the civil complaint 民事起诉状, and name every agreement on arbitration or court.',
  'file-internet-court':
    'File with the Internet Court 互联网法院 that has jurisdiction. Pay the fee within 7 days of the notice.',
  'file-ordinary-court':
    'File with the court named under “Which court, if not an Internet Court”. Pay the fee within 7 days of the notice.',
  'find-ordinary-court':
    'Which ordinary court takes the claim is still open: see “Which court, if not an Internet Court”. Once it is known, file there. Pay the fee within 7 days of the notice.',
  'statement-of-defence': 'The statement of defence 答辩状',
  'court-objection': 'If you dispute the court: the written objection to its jurisdiction',
  'counterclaim-paper': 'If you bring a counterclaim: the written counterclaim 反诉状',
  complaint: 'The civil complaint 民事起诉状, with a copy for each defendant',
  'identity-paper':
    'Passport; or company certificate and authority of its representative, certified: see “Suing from abroad”',
  'power-of-attorney':
    'If an agent acts: the power of attorney 授权委托书 with its powers named, certified: see “Suing from abroad”',
  'register-print': 'Printout from the national company register 国家企业信用信息公示系统',
  'register-print-abroad': 'Printout from the company register of the place where the seller is registered',
  'evidence-list': 'The evidence list 证据目录 and the evidence; for a Chinese court, with a Chinese translation',
  'deregistration-file': 'The deregistration file 注销档案 of the company',
  'service-address': 'The service-address confirmation 送达地址确认书',
  'not-answered':
    'You do not answer: the case goes on without it. You stay away from the hearing: the court can decide without you.',
  'clause-found': 'A binding arbitration clause keeps the court from hearing the case.',
  'not-tied': 'The payee is someone else, or the chat account is not tied to the seller.',
  'fee-unpaid': 'The fee is not paid in time, and the suit or counterclaim is treated as withdrawn.',
  'nothing-to-collect': 'The seller and its assets are gone, and the judgment brings no money.',

  // Arbitration.
  'read-clause':
    'Look for the clause today, and note the institution and the seat. If it names no seat, the agreed arbitration rules decide it.',
  'note-seat': 'Note the seat that the clause names. If it names none, the agreed arbitration rules decide it.',
  'check-signer': 'Find out which company signed.',
  'ask-scale':
    'Ask the institution of the clause, or the one you agree on, for its fees. Ask, too, for a shorter procedure.',
  'ask-scale-named': 'Ask the institution that the clause names for its fees. Ask, too, for a shorter procedure.',
  'repair-clause': 'Without a clause, or with a defective one, ask the seller to agree in writing on one institution.',
  'agree-with-owners':
    'Is the clause missing or defective? Then those who answer for the company must agree in writing on one institution.',
  'check-seat': 'If you need a freeze in mainland China, check whether the seat allows it.',
  'mainland-freeze':
    'With a seat in mainland China, a freeze is possible. The institution passes your request to the court, and security is required. In urgent cases, ask the court before the arbitration. Then start the arbitration within 30 days after the freeze.',
  'hong-kong-freeze':
    'With a seat in Hong Kong and a listed institution, a mainland court can freeze assets. Ask only one intermediate court 中级人民法院: where the seller has its domicile, or where the assets are. After the institution has accepted the case, it passes the request on. Before that, its acceptance letter must reach the court within 30 days of the freeze. Otherwise the court lifts the freeze.',
  'file-arbitration': 'Start the arbitration with the institution, and pay its fee.',
  'arbitration-request': 'The request for arbitration 仲裁申请书, with copies',
  'arbitration-power': 'If an agent acts: the power of attorney 授权委托书, in the form that the institution asks for',
  'clause-paper': 'Contract or accepted terms with the arbitration clause',
  'evidence-arbitration': 'The evidence list and the evidence, in the language of the arbitration',
  'clause-void': 'The clause names two institutions, or arbitration or court, and is probably void.',
  'cost-too-high': 'The arbitration costs too much for this claim.',
  'no-freeze': 'The seat allows no freeze in mainland China.',

  // Police.
  'tell-real-seller':
    'Tell the real seller today, through a contact that you knew before the message. From now on, write only to that contact.',
  'ask-account-change': 'Ask the seller today, through a contact that you knew before, whether it changed the account.',
  'join-police-case':
    'Ask the police office that has the case to record your loss. Ask it in writing for the money back: a report that asks for it restarts the time to claim.',
  'ask-police-case':
    'Ask the police office that opened the case today which facts it covers. If they are yours, have your loss recorded there. Ask it in writing for the money back. Only if they are other facts, make a report of your own.',
  'list-signs': 'Write down the signs of fraud today, with dates and proof.',
  'find-victims': 'Look for other victims, because their losses count.',
  'find-police': 'Find the police of the place where the seller is registered.',
  'find-police-closed': 'Find the police of the place where the company was registered, or where its owners live.',
  'find-police-person': 'Find the police of the place where the seller lives.',
  'police-abroad': 'We have no rules on the police there. Ask a local lawyer.',
  'report-both-ends': 'Report to the police where you live, and to the police of the place of the account.',
  report: 'Report in person or through a local lawyer.',
  'ask-money-back': 'Ask for the money back in the report, because that restarts the time to claim.',
  'keep-from-letters': 'Never use the report as a threat or a condition in a letter.',
  messages: 'Chat and e-mails with the seller',
  'false-papers': 'The false licence or forged documents, if there are any',
  'victims-list': 'Names and losses of other victims, if known',
  'seen-as-contract': 'The police see a broken contract, not a crime.',
  'sum-too-small': 'The losses of all victims are below the sum at which police open a case.',
  'wrong-police': 'The police office that was asked has no jurisdiction.',

  // Complaint channels.
  'choose-channel': 'Check today which channel takes your case.',
  'carrier-network':
    'Against a carrier or forwarder, complain to its network (such as WCA) or association (such as FIATA or CIFA). Look for it in their lists.',
  'market-authority': 'As a consumer under Chinese consumer law, ask the market authority (12315) to mediate.',
  'report-licence': 'As a business, you can report trading without a licence or with a false one.',
  'record-listing': 'First record the listing, best before a notary. A notice or a talk may make it disappear.',
  'rights-portal': 'As owner of the right, send the platform a notice with first proof of the infringement.',
  'rights-denied':
    'If the seller denies it, complain to an authority or sue, and tell the platform. Under Chinese law you have 15 days from the arrival of the denial. If the platform hears nothing by then, it ends its measures.',
  'consumer-centre':
    'If you and the seller are in the EU, Norway or Iceland, ask the European Consumer Centre for help.',
  'go-on': 'Go on with the other routes, and do not wait for the answer.',
  'own-contact': 'Your name, phone number and address',
  'freight-papers': 'Freight quote, later invoices and bill of lading, against a carrier',
  'mark-proof': 'Proof that you own the right',
  'no-power': 'The channel can mediate or inform, but it cannot order payment.',
  'business-refused': 'A business asks for consumer mediation and is refused.',
  'portal-misused': 'The rights portal is used for a contract claim, which is misuse.',
  'wrong-notice': "The notice is wrong. Whoever sent it answers for the seller's loss, and doubly in bad faith.",

  // Who the seller is.
  'licence-link': 'Save the shop page or website of the seller today, with any licence shown there.',
  'ask-payee-name':
    'Today, ask the firm through which you paid for the full name and account of the payee. Save the chat and the phone number.',
  'compare-names': 'Compare the names on the contract, the invoice, the payment and any bill of lading.',
  'trader-page': "If you ordered on a platform in the EU or the US, read the trader's name and address there.",
  'ask-platform': "If you ordered on a platform, ask it for the seller's real name and address.",
  'keep-refusal': "Keep the platform's refusal. It can make the platform liable to a consumer.",
  'ask-authority':
    "Does the shop show no address, or does nobody answer there? A consumer under Chinese law can complain at the platform's home. The market authority there takes it (not verified).",
  'register-check': 'Look up the name in the national company register 国家企业信用信息公示系统.',
  'register-check-abroad': 'Look up the name in the company register of the place where it is registered.',
  'court-for-data': 'If the platform refuses, ask a Chinese lawyer about a suit for the data.',
  'court-for-data-now': 'Ask a Chinese lawyer about a suit for the data.',
  invoice: "Invoice with the seller's name or company seal 公章",
  'bill-of-lading': 'Bill of lading with the name of the shipper',
  'names-differ': 'The names differ, and that alone proves nothing.',
  'platform-silent': 'A platform answers only a court.',
  'data-gone': 'The law makes a platform keep the records for at least three years. Later they may be gone.',

  // Write-off.
  'check-open': 'Check today that no other route is open.',
  'check-owners': 'If the company is closed, check how, because its owners may answer for it.',
  'ask-insurer': 'Ask whether a crime or cargo insurance pays.',
  'keep-file': 'Keep the file for insurance and tax.',
  'police-paper': 'Police report, if there is one',
  'stopped-early': 'You stop while another route is still open.',
  'owners-missed': 'The owners of the closed company were never checked.',
};

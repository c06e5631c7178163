/**
 * The sentence shown for every rule of the routes, of the day-0 list and of liability, and the words on open doubts.
 * Plain words, short sentences; the law behind a rule is in `rules/routes/rule-table.ts` under the same id.
 */
import type { RouteRuleId } from '../../../rules/routes/rule-table';

export const routeRules: Record<RouteRuleId, string> = {
  // 3.1 Day-0 list: withholding the balance.
  R8e: 'You have firm evidence that someone else owns rights in the goods. So you may hold back the price for them, unless the seller gives security.',
  R8a: 'Neither side has to perform first. So you may hold back the part of the price that matches what is missing.',
  R8b: 'The seller has to perform first. So you may hold back the part of the price that matches what is missing.',
  R8c: 'You may stop paying if you have firm evidence that the seller may be unable to perform. Tell the seller at once, and go on if it gives security.',
  'R8c-closed':
    'You may stop paying if you have firm evidence that the seller cannot perform. The company is closed, so ask a lawyer whom to tell.',
  R8d: 'You agreed to pay first. Stopping without firm evidence would be your own breach.',
  'R8-cisg': 'Under the UN sales convention, Articles 58 and 71 count. We did not verify them.',
  'R8-credit':
    'What a letter of credit covers, the bank pays by its documents: only refused documents or fraud stop it. You can hold back only what you are to pay outside it.',
  'R8-foreign': "Another country's law governs the contract. It decides whether you may hold back.",
  // Notice of defects, limitation, termination, records.
  R9: 'Tell the seller today, in writing, what is wrong and how much.',
  R9b: 'The time for complaints seems to be over, unless an exception fits. A warranty can be one, or a seller who knew or should have known, or one who accepted liability. So can an agreed period too short for a hidden defect. So can a longer period set by law.',
  'R9b-cisg':
    'The time for complaints seems to be over, unless an exception fits. A warranty can be one, or a seller who knew or should have known, or one who accepted liability. So can an agreed period too short for a hidden defect. So can a longer period set by law, or, under the UN sales convention, a reasonable excuse.',
  'R9b-sent':
    'Your notice may have come after the agreed period, the warranty or the two years had ended. Then the goods count as conforming, unless an exception fits.',
  'R9b-exit':
    'The time for complaints seems to be over. But your answers name an exception. Keep the proof of it. If you have not told the seller, do it today.',
  R9c: 'You told the seller. If that was in time, paying or using the goods does not undo it. This holds unless you agreed otherwise.',
  R24: 'Your time to claim may soon run out. Send a demand to the agreed or usual address now, with proof of sending. It starts the time afresh.',
  'R24-carriage':
    'Your time to claim from the carrier or forwarder may soon run out. Sue or start an arbitration now. A written demand may not be enough.',
  'R24-freeze':
    'Your time to claim may soon run out. Ask the court for the freeze now, or sue or start an arbitration.',
  'R24-closed':
    'Your time to claim may soon run out. The company is off the register. Sue those who answer for it, or send them a demand with proof of sending.',
  'R24-gone':
    'Your time to claim may soon run out. Sue or start an arbitration now. If the seller cannot be found, a public demand counts, too. It must stand in major national media, or in those of the province of the seller.',
  R24b: 'Time alone does not stop a case. But the seller can defeat it by pleading that time has run out.',
  'R24b-open': 'Your time to claim may already be over. The seller may plead this.',
  R24c: "Another country's law governs the contract. So its time limit counts, not the Chinese one. Ask a lawyer of that country now how long you have. The time may be short.",
  R24d: 'You have time until this date.',
  'R24d-abroad': 'We counted this date by Chinese law. The law that governs may give you less time.',
  'R24d-special':
    'We counted this date by the general time limit. A special law on product quality may give you less. We did not verify it.',
  R24e: 'Tell us when the seller should have performed, so that we can count your time.',
  'R24e-carriage': 'Tell us when the goods arrived, or should have arrived, so that we can count your time.',
  'R24e-open':
    'Tell us when the seller should have performed. If the claim rests on no contract, give the day of the harm.',
  'R24e-tort': 'Tell us when the harm was done, so that we can count your time from a safe day.',
  R45: 'To get the price back you must end the contract. That right is lost after this date.',
  'R45-ask':
    'To get the price back, you must end the contract: by notice, or by a suit or an arbitration. This right usually lasts one year. Answer the open questions on the ground, and on the day when you learnt of it.',
  'R45-ask-closed':
    'To get the price back, the contract must end. The company is closed, so ask a lawyer how. This right usually lasts one year. Answer the open questions on the ground, and on the day when you learnt of it.',
  'R45-cisg':
    'Under the UN sales convention, the whole price comes back only if you end the contract. This needs a fundamental breach, or no delivery in a further period that you set. After delivery, a reasonable time can count, from when you knew of the breach. It is perhaps much less than a year. We did not verify it.',
  'R45-harm': 'This counts for the claim from the contract. A claim for the harm needs no end of the contract.',
  'R45-foreign':
    "Another country's law governs the contract. It decides whether and until when you may end it. Ask a lawyer of that country now.",
  R45b: 'It is too late to end the contract. But you can still claim damages, repair or a lower price.',
  R37: 'The platform must keep the records for at least three years. Save them or ask for them now.',
  R53: 'Save the chat, the order page and any dispute file now, while you can open them.',
  'R53-alibaba': 'Save the chat, the order page and any dispute file now. Alibaba.com may delete them later.',
  // 3.2 payment-reversal.
  R1a: 'Ask your bank today to recall the transfer. Every hour counts. If you suspect fraud, say so.',
  R1b: 'A recall can still be asked for, with little hope.',
  R1c: 'After two weeks a recall seldom works, but asking costs little. The bank decides.',
  'R1-sent': 'You have asked for the recall. Ask your bank today what the receiving bank has answered.',
  R2a: 'Report to IC3 at once and ask for the Financial Fraud Kill Chain. If you have not yet, ask your bank for the recall first.',
  R2b: 'Where the Financial Fraud Kill Chain does not fit: if you were deceived and paid from a US bank, a report to IC3 still helps.',
  R3a: 'Your card dispute is already running. Answer every letter in time.',
  R3b: 'There is a first day for this. File on that day or later. Earlier filings can be refused.',
  R3c: 'Ask the bank that issued your card to reverse the payment.',
  R3d: 'Offer to send the goods back first. The bank will ask for this.',
  R3e: 'The bank decides whether this kind of dispute fits.',
  R3f: 'The usual 120 days are over. Ask the bank whether the longer limit fits.',
  R3g: 'The time for a card dispute is over.',
  R4a: 'Turn the dispute into a claim before day 20. Otherwise it closes finally.',
  R4b: 'The dispute closed because it was not turned into a claim within 20 days.',
  R4c: 'Open a dispute with PayPal.',
  R4d: "PayPal's 180 days are over.",
  R4e: 'PayPal is deciding. Answer its questions in time.',
  R5a: 'For such a payment by UK credit card, the card company is liable together with the seller.',
  R5b: 'Section 75 does not cover this payment.',
  R6a: 'Tell the issuing bank now and ask a court to stop the payment.',
  R6b: 'Without fraud the bank must pay against correct documents. Have the documents checked.',
  R6c: 'A bank has paid or accepted in good faith. So the payment cannot be stopped.',
  R41: 'Money sent this way comes back only if nobody has collected it yet.',
  R48: 'You cannot reverse a payment for goods that you keep and that are as agreed. Money that came back cannot come back twice.',
  'R48-freight':
    'Ask back only what you paid beyond the contract. If you take back freight that you owe, the carrier may keep the goods (Civil Code, Article 836). By sea another law decides that, which we did not verify. This is our reading.',
  // 3.3 platform-dispute.
  R7: 'The platform still holds your money. Open a dispute now and do not confirm receipt.',
  'R7-open':
    'The platform still holds your money, and your dispute is open. Answer every message in time, and do not confirm receipt.',
  'R7-refused':
    'The platform still holds your money, but has refused the dispute. Ask for a review today, and do not confirm receipt.',
  R10a: 'Amazon closes its guarantee once a card dispute is filed.',
  R10b: 'Choose one: the guarantee or the card dispute. Filing both loses one.',
  R11a: "The platform's own time for disputes is still running.",
  'R11a-outside':
    "The platform's own time for disputes is still running. But the payment was made outside the platform. Ask the platform whether it takes the dispute.",
  R11b: "The platform's time for disputes is over.",
  R11c: 'Alibaba may lift its time limit for fraud.',
  R11d: 'The platform takes the dispute from this day on.',
  R11e: 'The usual time is over. The platform may still help, so ask it.',
  'R11-open': 'Your dispute on the platform is already open. Answer every message about it in time.',
  'R11-refused': 'The platform has refused the dispute. Ask it whether a review is open.',
  R11f: 'We do not know whether the platform still takes this dispute. Ask it today.',
  R12: "Alibaba holds no money here, but a complaint can hurt the seller's account.",
  R13: "The platform's terms may send disputes to arbitration. Whether that binds you and the seller is not settled.",
  R14: 'By ordering there you declared that you buy for resale. That will be used against a consumer claim.',
  R42: 'A settlement outside the platform ends or weakens its protection.',
  // 3.4 negotiation.
  R25a: 'The seller is off the register, so talks with it and letters to it are ruled out. If someone answers for it, a demand to them is not.',
  'R25a-branch':
    'The branch is off the register, so talks with it and letters to it are ruled out. A demand to the company that set it up is not.',
  R25b: 'Nobody answers, so we expect no result from talks.',
  R21a: 'The seller still trades, and your claim or proof is modest. Talk first, and set a date.',
  'R21a-small': 'The seller still trades, and the sum is small. Talk first, and set a date.',
  'R21a-freeze': 'The seller still trades. Ask for the freeze first, then talk, and set a date.',
  R21b: 'The seller trades and your case is strong. Talk, but keep the next step ready.',
  'R21b-diverted':
    'The seller trades. Who bears the loss is open. Try to agree on that in writing before you pay again. Keep the next step ready.',
  'R21-unweighed': 'The seller still trades. Talk, and keep the next step ready. We could not weigh your proof.',
  R21c: 'The seller works only in part. Try, and watch for signs that it is closing.',
  R21d: 'Find out whether the seller still trades.',
  'R21-running': 'You can settle beside the case. Its times keep running.',
  R22a: 'First find out exactly who the seller is. A letter to the wrong name is wasted.',
  R22b: 'A letter without proof is easily ignored. Close the gaps in your proof first.',
  'R22-unweighed': 'We could not weigh your proof. A letter without proof is easily ignored.',
  R22c: 'A short Chinese letter from a mainland law firm is the usual next step.',
  R22d: 'A letter from a Chinese lawyer would cost too much of this claim.',
  R22e: 'Send your own notice in Chinese and English.',
  R22f: 'You may send your own notice in Chinese and English.',
  R23: 'Ask the court to freeze assets before any letter that can wait. Before a suit, the security is as a rule the full amount; during it, at most 30 %. In foreign-related arbitration, security is always required. You must sue or start arbitration within 30 days of the freeze. A payment order is then no longer open.',
  R23b: 'Do not warn the seller before the freeze.',
  // 3.5 suit in China.
  R26: 'Where a clause sends the dispute to arbitration, the court does not hear it. The court can still freeze assets.',
  'R26-sued':
    'If the one who sued you agreed on the clause, you can hand it in before the first hearing. The court then dismisses the suit, unless the clause is void or the law says otherwise. It can still freeze assets.',
  R49: 'The goods count as conforming because the complaint came too late.',
  'R49-cisg':
    'The complaint is late. Under the UN sales convention, your right ends by two years after receipt, unless a guarantee lasts longer. Whether an agreed time or a shorter guarantee ends it earlier is not settled.',
  R50: 'The company was properly closed. We know of nobody else who answers, except a liquidator at fault.',
  R36b: "The court needs the seller's registered name and address. Of a person, it needs full name and home address.",
  'R36b-untied':
    'You have a name and an address. First show that they belong to your deal, for example by the platform record, invoice, payee or seal.',
  R31a: 'You cannot yet prove every point. We expect that the court would decide against you.',
  R44: 'You agreed on a court outside mainland China, so a Chinese court may refuse the case.',
  R27: 'The arbitration clause looks defective, so the court is open. Do not join an arbitration without denying the clause.',
  R28: 'First find out whether you agreed to arbitrate.',
  'R28-seat':
    'The award was set aside or refused. Unless the seat was in mainland China, it is open whether the clause still binds. Ask a lawyer.',
  'R28-heard':
    'A court in mainland China has decided this claim, although there is an arbitration clause. Whether that clause stops a new suit is open. Show both to a Chinese lawyer.',
  'R31-running': 'Your case is before a court. Go on there, and keep its times.',
  R31b: 'Your proof and the sum justify a suit in China.',
  'R31b-diverted': 'Your proof and the sum can justify a suit in China. Whether the seller bears the loss is open.',
  R31c: 'A suit is open to you. Weigh the cost and what can be collected.',
  'R31-name':
    "The order may stand in another's name. That person may have to sue. If your agent ordered, ask whether the seller knew that the agent acted for you.",
  // 3.6 internet-court, ordinary-court.
  R43a: 'Where an Internet Court takes such cases, the basic courts of its city do not.',
  R43b: 'You may choose between the Internet Court and the court of the other place.',
  R43c: "No Internet Court has this case. If a court hears it, it is an ordinary one. If the contract binds you to a court, it is that one, otherwise usually the seller's local court.",
  'R43c-offshore':
    'No Internet Court has this case. Whoever is sued seems to have no domicile in mainland China. An ordinary court there then needs a link. It can be the place of the deal or the harm, or property or an office. A written choice of that court counts as well.',
  'R43c-tort':
    'No Internet Court has this case. If a court hears it, it is an ordinary one. It is at the place of the wrong, or of the defendant.',
  'R43c-closed':
    'No Internet Court has this case. If a court hears it, it is an ordinary one. If the contract binds you to a court, it is that one. Otherwise it is usually where a person who answers for the company has a home.',
  'R43c-sea': 'No Internet Court has this case. If a court hears it, it is a maritime court 海事法院.',
  'R43c-seized': 'The court that already has the case keeps it, if it has jurisdiction.',
  'R43c-sends': 'The court that has the case must send it to the Internet Court that has jurisdiction.',
  R43d: 'Which court takes it depends on what is still open.',
  'R43d-tort': 'Which court takes the claim for the harm depends on what is still open.',
  R43e: 'A new suit in mainland China is not open to you.',
  'R43e-abroad': 'A case abroad may stop or delay a new suit here.',
  'R43e-asked': 'If a court or a tribunal has already decided this dispute, a new suit may be barred.',
  'R43e-open': 'An earlier decision may stop a new suit.',
  'R43e-pending':
    'If another court or a tribunal has this dispute already, a new suit may not be open to you. Find out before you file.',
  R32: 'A foreign judgment must first be recognised in China.',
  R35a: 'The court may send your case to the police and end the civil suit.',
  R35b: 'The police case is about other facts. Your suit goes on.',
  R35c: 'Your suit may have to wait for the criminal case.',
  R38: 'Once a case runs, a Chinese lawyer can ask the court for an order to the platform.',
  R51: 'You can yourself ask the court to collect the data.',
  R39: 'Name the settlement account. Otherwise the platform will not give it.',
  R46: 'A payment order does not fit here.',
  R47: 'If the seller has admitted a fixed sum, the court can order payment without a hearing.',
  // 3.7 arbitration.
  R28a: 'Without an agreement no institution will take the case.',
  R29: 'Arbitration replaces the court.',
  R27a: 'The clause can be repaired if both sides agree on one institution.',
  R27b: 'The clause is probably void. Arbitration works only if the seller does not object to it.',
  R27c: 'You took part without denying the clause, and the tribunal recorded this. So it now counts.',
  R28b: 'First find the clause.',
  'R28b-found': 'Whether this clause binds you and the seller is open. Show it to a lawyer.',
  'R29-decided': 'This claim was decided. A new arbitration on it is not open.',
  'R29-open': 'If a court or a tribunal has already decided this dispute, a new arbitration may be barred.',
  'R29-late':
    'The clause had to be handed in before the first hearing of the court. Go on with the appeal first. If the court refused your objection, ask a Chinese lawyer today what is left.',
  R29a: 'First find out which company signed.',
  R29b: 'Close the gaps in your proof first.',
  R29c: 'The cost of arbitration is in proportion to your claim.',
  R29d: 'Arbitration would take too much of the claim. Ask for a small-claims track, or settle.',
  'R29-name':
    "The order may stand in another's name. That person may have to arbitrate. If your agent ordered, ask whether the seller knew that the agent acted for you.",
  R30: 'If you need a freeze in mainland China, the seat of the arbitration decides whether you can get one.',
  // 3.8 police-report.
  R34a: 'Below a loss of about RMB 3,000, the police open no fraud case. The losses of other victims count as well.',
  R34b: 'What you describe looks like a broken contract, not a crime.',
  'R34b-fake':
    'Your answers show few signs of fraud. Selling fake brand goods can be a crime of its own, which we do not weigh.',
  R34c: 'There are some signs of fraud. A report is open to you.',
  R34d: 'The police count contract fraud from about RMB 20,000. They may take this as ordinary fraud.',
  R34e: 'The signs of fraud are strong. Report to the police, beside your other steps.',
  'R34e-ask':
    'The signs of fraud are strong. Bring your loss into the open case, or report it if that case is another.',
  'R34e-open': 'A criminal case on the same facts is open. Bring your own loss into it.',
  // 3.9 complaint-channels.
  R15a: 'You can ask the market authority to mediate. It cannot order payment.',
  R15b: 'The Chinese consumer hotline needs Chinese consumer law. If the goods came from mainland China, you may choose that law.',
  R15c: 'The market authority does not take this complaint.',
  R16: 'A business cannot ask for mediation there. It can report trading without a licence or with a false one.',
  R17: 'If the seller is based in the EU, Norway or Iceland, the EU consumer centre may help.',
  'R17-outside':
    'The EU consumer centre helps only against a trader in the EU, Norway or Iceland. The EU online dispute platform is closed.',
  R18: "Complain to the forwarder's network now, beside your other steps. It can move a forwarder quickly. Your own time limit goes on meanwhile.",
  'R18-other':
    "Complain now to the forwarder's network, beside your other steps. It can move a forwarder quickly. Your own time limit goes on.",
  R19: 'Only the owner of the right can ask the platform to remove the listing. It can be a mark, a copyright or a patent.',
  'R19-open':
    'If the right is yours, you can ask the platform to remove the listing. First tell us whether you own it.',
  'R19-owner': 'You own the right. Send the platform a notice, so that it removes the listing.',
  R20: 'These can inform and sometimes help a little. They cannot get your money back.',
  // 3.10 identify-seller.
  R36: "Find the seller's registered Chinese name and number first.",
  'R36-person': "Find the seller's full name and home address.",
  'R36-abroad': "Find the seller's registered name and number first.",
  'R36-untied': 'You have a name and an address. Find proof that they belong to your deal.',
  R36c: 'You know the seller. Check the register again on the day you file.',
  // 3.11 write-off.
  R52a: 'Nothing we know of is still open. Keep the file for insurance and tax.',
  R52b: 'What is still open would probably cost more than it brings.',
  R25c: 'The seller seems to be gone, and you know of no assets. A judgment may bring no money.',
  R52c: 'Do not give up yet. Another way is open.',
  // 4 Liability: whom to sue or add.
  'LIA-1a': 'The company can still be sued. Show its status in the register.',
  'LIA-1b': 'Sue the company and file your claim with the liquidation group. Show your claim and its proof.',
  'LIA-1c':
    'The company was deregistered without lawful liquidation. Its owners can be sued. Show that no lawful liquidation came before.',
  'LIA-1d':
    'The owners promised that no debts were left. That was not true, so they answer for yours. Show the promise, and that your claim is older than the removal.',
  'LIA-1e':
    'A compulsory deregistration does not free the owners, nor those bound to liquidate. Show the reason for which they were liable before.',
  'LIA-1f': 'Only a liquidator at fault can be sued. Show intent or gross negligence, and your loss.',
  'LIA-1g': 'Find out how the company was closed.',
  'LIA-1h': 'The registration was annulled. Sue the company, and check the real persons behind it.',
  'LIA-1i':
    'Look up the company again. If it moved, look at its new registration authority. Otherwise compare the word in the register.',
  'LIA-2':
    'A sole owner must prove that the money of the company is separate. Otherwise the owner is liable too. You show only that there is one owner.',
  'LIA-3':
    'An owner who abuses the company form to evade debts can be jointly liable. You must prove the abuse and serious harm to creditors.',
  'LIA-4':
    'Sister companies answer only if they were used to evade the debt. Show that their owner controls them and used them for it.',
  'LIA-5':
    'Owners may have to pay their promised capital early. Show a due claim, that the company cannot pay, and the unpaid capital. Courts differ on who receives it: the company, or you directly. For overdue or withdrawn capital, the articles name no claim of a creditor.',
  'LIA-6':
    'New and former owners of shares that are not paid in may have to pay. Not yet due: the new owner pays, the former owner comes second. Overdue or overvalued: both are jointly liable. The former owner alone is, if the new one neither knew nor should have known. Show the transfer, its day and what is missing. Not yet due and transferred before 1 July 2024: sources differ.',
  'LIA-7':
    'Directors must form a liquidation group within 15 days. They answer for loss if they do not. Show the day of dissolution, that no group was formed, and your loss. You can also ask the court to appoint a group. Dissolved before 1 July 2024: the earlier law decides.',
  'LIA-8':
    'A director or senior manager can be liable for harm done on purpose or by gross negligence. Show the act in office, the fault and your harm.',
  'LIA-9':
    'Whoever lent an account, contract seal or stamped blank contract can be sued together with the seller. That alone does not make the lender liable. Show the loan, and another reason in law. The article speaks of an organisation that lends, not of a person.',
  'LIA-10':
    'Whoever received money without reason must return it. This does not apply to a person in good faith who no longer has it. Show the payment, and that there was no reason for it. If the account is outside mainland China, another law may decide this.',
  'LIA-11':
    'Does the business licence show a trade name? Then sue under it and add the details of the operator. Otherwise sue the registered operator by name. If another person runs the business in fact, sue both. Show the business licence.',
  'LIA-11a':
    'The seller is a person. Sue this person by full name and home address. The court must be able to tell the person apart from others.',
  'LIA-12':
    'A branch with its own licence can be sued itself. For a branch without one, sue its company. The company answers for what the branch does. Show which it is.',
  'LIA-12-closed': 'The branch is off the register. Sue the company that set it up.',
  'LIA-13': 'Sue both the user and the lender of the licence. Show that one traded under the licence of the other.',
  'LIA-14':
    'If the shop was transferred without notice, both the old and the new operator answer. Show the transfer, and that it was not announced.',
  'LIA-15a': 'The platform sold it itself. Show the mark on the page, or the seller named in the order.',
  'LIA-15b':
    'For consumers under Chinese law the platform may answer too. Show what it did not give you, promised or marked, or that it knew and took no necessary measures.',
  'LIA-15c': "A claim on the platform's own terms is a separate case. Show the term and how it was broken.",
  'LIA-15e':
    'The platform may answer too if it knew of the infringement, or should have known, and did not act. If it did not act on your notice in time, it answers for the added harm. Show your notice, or how it knew.',
  'LIA-15d': 'Nothing here makes the platform a defendant.',
  'LIA-16': 'These shops seem to belong together. You still need a legal ground.',
  'LIA-17':
    'Paying an impostor does not pay the seller, unless you had good reason to think the impostor was authorised. Show that reason. Commentary says that courts also divide the loss by fault. This was not verified.',
  'LIA-18':
    'By sea, a claim against the carrier or forwarder has one year. Otherwise count on one year, to be safe. Beside a claim from a sale, it is a case of its own.',
  'LIA-19':
    'Some persons can be added when you enforce, without a new suit. Show the judgment and the reason for adding each person.',
  'LIA-20':
    'For fraud on consumers, Chinese law adds three times the price to the loss. The fraud must be proved beyond reasonable doubt.',
  'LIA-21':
    "True earnest money 定金 comes back double only if the seller's failure defeats the purpose of the contract. Show the word, the payment and the failure.",
  'LIA-22':
    'Owners who did not liquidate in time, or lost the books, may be jointly liable. They may also be liable if the liquidation was a sham, or if there was none before the removal. In a stock company it is the directors and controlling owners. Who really controls the company may be liable too. Show the failure and your claim. For late liquidation and lost books since 1 July 2024, the directors have the duty.',
  'LIA-23':
    'What the legal representative signs in its name binds the company. This does not hold if you knew, or should have known, that powers were exceeded. If somebody else signed, show why you had reason to believe in the authority.',
  'LIA-24':
    'You can sue the person who acted: without authority, for an unregistered firm, or for one that had ended. Show the name in which that person acted, and what was missing. Without authority: in good faith you can ask for performance or damages, unless the seller approved.',
  'LIA-25':
    'The company is, or may be, registered outside mainland China. The law where it is registered decides who answers. If its main place of business is elsewhere, a court may apply the law of that place.',
  'LIA-26':
    'Whoever a defect harmed, also a user or a child, may claim from the seller or from the maker. For a child, a guardian acts, usually a parent. Show the defect and the harm.',
  'LIA-27':
    'For a known defect that caused death or serious harm to health, you may ask for more. The addition is up to twice the loss. Show that the trader knew.',
  'LIA-28':
    'Your own agent may answer too, if Chinese law governs your contract with the agent. The agent must name the seller if the seller did not know you. A paid agent answers for its own fault. A commission agent also answers if the seller fails, unless you agreed otherwise. Show that contract, and the fault or the failure.',
  'LIA-29':
    'Perhaps you paid your own agent. Then your contract with the agent is the reason for the payment. If it was somebody else, money received without reason must be returned. This does not apply to a person in good faith who no longer has it. If the account is outside mainland China, another law may decide this.',
};

/** What to show on each open doubt, by its number in section 9 of the specification. */
export const routeDoubts: Record<number, string> = {
  1: 'We have not seen the current agreement. Check the text you accepted.',
  2: 'No published decision that we know of settles this.',
  3: "The platform's pages differ. We warn by the earlier date and close by the later one.",
  4: 'Ask the institution for its present scale.',
  5: 'The law does not say how it treats older clauses.',
  6: 'Turn a settlement into a court mediation document or an award.',
  7: 'A foreign consumer may be asked for papers we do not know.',
  8: 'Courts differ. Ask the court.',
  9: 'The police of the place decide. The figure may differ.',
  10: "Your bank's own limit may be shorter.",
  11: 'This is a rough figure. Your lawyer can correct it.',
  12: 'Count on three years. Four can be argued.',
  13: 'A complaint on a platform counts if it shows a demand that reached the seller. Send a demand as well.',
  14: 'Chinese e-commerce law may apply. A court has to decide.',
  15: 'Chinese law or the UN sales convention can apply. Treat the rules of both as running.',
  16: 'Expect the full fee and no fixed time.',
  17: 'Courts differ.',
  18: 'Count on one year from delivery, whatever you wrote.',
  19: 'The Chinese court may refuse your case.',
  20: 'This is our estimate. Change it as you see fit.',
  21: 'Goods sent directly abroad probably count as supplied from mainland China. The wording allows another reading.',
  22: 'Read the consumer terms in your account.',
  23: 'No case was seen. The page on the Internet Court says what follows.',
  24: 'We checked this against the text of April 2025. It may have changed since.',
};

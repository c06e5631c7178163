/**
 * What every provision says, in our own words, for the reader of the page. The Chinese text has authority over it.
 * The same content, with more detail and with what is left out, stands above the provision in `rules/law/`.
 */
import type { ProvisionId } from '../../../rules/law/provisions';

export const provisionSays: Record<ProvisionId, string> = {
  // Provisions on the Jurisdiction of Internet Courts (2025).
  '2025/1':
    'Internet Courts hear nine listed kinds of online cases that a basic court of their city would hear. Foreign-related civil cases of these kinds are included.',
  '2025/2':
    'Parties may agree on the Internet Court of a place that has an actual link with the dispute. A clause in standard terms must follow the law on standard terms.',
  '2025/3':
    'An intermediate court at the place of the Internet Court hears appeals. If there are several, the High Court names one.',
  '2025/4':
    'These rules apply from 1 November 2025. A case accepted before that day stays with the court that accepted it.',

  // Provisions on the Trial of Cases by Internet Courts (2018).
  '2018/2':
    'This was the list of cases of the Internet Courts until 31 October 2025. It named eleven kinds, among them online shopping, online services and harm by goods.',
  '2018/3':
    'Until 31 October 2025, parties could agree on the Internet Court of a place with an actual link. Standard clauses had to follow the law on standard terms.',
  '2018/11':
    'An Internet Court examines how electronic data were made, collected, stored and sent. It must confirm data whose truth is shown by reliable technical means.',
  '2018/18':
    'A simple civil case that must be served by public notice can be heard in the simplified procedure. Its facts are clear, and so are rights and duties.',
  '2018/23': 'These rules apply from 7 September 2018.',

  // Civil Procedure Law.
  'CPL/22':
    'A person is sued at the place of domicile, or at the habitual residence if that is elsewhere. A company is sued at its domicile. If defendants live in several districts, each of those courts has jurisdiction.',
  'CPL/24': "A contract claim belongs to the court of the defendant's domicile or of the place of performance.",
  'CPL/28':
    "A dispute about carriage belongs to the court of departure, of destination or of the defendant's domicile.",
  'CPL/29': "A tort claim belongs to the court of the place of the tort or of the defendant's domicile.",
  'CPL/35':
    'Parties may choose, in writing, a court of a place that has an actual link with the dispute. Rules on court level and exclusive jurisdiction stand.',
  'CPL/36':
    'If several courts have jurisdiction, the plaintiff may choose one. If the plaintiff sues in several, the court that registers the case first has it.',
  'CPL/37':
    'A court that finds that it has no jurisdiction must send the case to the right court. That court must take the case.',
  'CPL/55':
    'Several persons may sue or be sued together if the object of the action is common. If it is only of the same kind, the court and the parties must agree.',
  'CPL/61': 'A party may name one or two agents. A lawyer, a legal worker, a close relative or an employee can be one.',
  'CPL/62':
    'A power of attorney is signed or sealed, and names the matters and the powers. Admitting, waiving or changing claims, settling, counterclaiming and appealing need special authority. Chinese citizens who live abroad and send one must have it certified by the Chinese embassy or consulate.',
  'CPL/64': 'A lawyer or other agent in a suit may collect evidence and read the file of the case.',
  'CPL/67':
    'Each party must prove what it claims. The court collects evidence that a party cannot collect for objective reasons.',
  'CPL/68':
    'A party must bring evidence in time, within the period that the court sets. For late evidence it must give its reason. Without a good one, the court may leave it out, or take it with a reprimand or a fine.',
  'CPL/70': 'A court may collect evidence from organisations and persons, and they may not refuse.',
  'CPL/86':
    'A party who missed a period because of force majeure or another proper reason may ask for more time. The request must come within ten days after the obstacle ends. The court decides.',
  'CPL/90':
    'With consent, a court may serve papers by electronic means that can confirm receipt. The day of arrival in the system of the addressee is the day of service.',
  'CPL/95':
    'If a party cannot be found, or cannot be served in another way, the court serves by public notice. Thirty days after the notice, service counts as done.',
  'CPL/104':
    'In urgent cases a party may ask a court to secure assets before a suit or an arbitration. The party must give security. It must sue or start arbitration within 30 days after the court takes the measure.',
  'CPL/111': 'A party may ask once for review of a ruling that secures property. The review does not stop the measure.',
  'CPL/122':
    'A suit needs a plaintiff with a direct interest and a definite defendant. It also needs concrete claims, facts, reasons and a court with jurisdiction.',
  'CPL/126':
    'A court must register a suit that meets the conditions within seven days. Otherwise it must refuse by a ruling within seven days, and the plaintiff may appeal.',
  'CPL/127':
    'A court does not take certain suits and tells the plaintiff where to go. Examples are an arbitration agreement, another competent court, or a case already decided.',
  'CPL/128': 'The court sends the claim to the defendant within five days. The defendant then has 15 days to answer.',
  'CPL/130':
    'An objection to jurisdiction must be made in the time for the answer. A defendant who answers on the merits or counterclaims without objecting accepts the court. Rules on court level and exclusive jurisdiction stand.',
  'CPL/152':
    'In the ordinary procedure, a court must decide within six months after it registers the case. The period can be extended.',
  'CPL/153':
    'A suit is paused in six cases. One is that it depends on the result of another case that is not finished.',
  'CPL/155':
    'A judgment gives the result, the reasons and who bears the costs. It also names the time for appeal and the appeal court.',
  'CPL/164':
    'In the simplified procedure, a court must decide within three months after it registers the case. It may take one month more.',
  'CPL/166': 'The small claims procedure does not apply to foreign-related cases.',
  'CPL/171': 'A party may appeal a judgment within 15 days and a ruling within 10 days after service.',
  'CPL/205':
    'Both parties may ask a court together to confirm a mediation agreement. They must ask within 30 days after it takes effect.',
  'CPL/206':
    'A court can confirm a mediation agreement, and it can then be enforced. If the court refuses, the parties may mediate again or sue.',
  'CPL/211':
    'A court must retry a case on any of thirteen grounds. Examples are new evidence, forged evidence and a decision obtained by corruption.',
  'CPL/216':
    'A party must ask for a retrial within six months after the decision takes effect. On four grounds, the six months run from the day the party knew or should have known.',
  'CPL/225':
    'A creditor may ask a basic court for a payment order for money or securities. The two must have no other debt dispute, and the order must be able to reach the debtor.',
  'CPL/226': 'The court tells the creditor within five days whether it takes the application for a payment order.',
  'CPL/227':
    'The debtor must pay within 15 days after receiving the payment order, or object in writing. A debtor who does neither can be put under enforcement.',
  'CPL/228':
    "If the court accepts the debtor's written objection, the payment order ends. The case then becomes a suit, unless the creditor does not agree.",
  'CPL/235': 'The court of first instance enforces a judgment, or a court of the same level where the assets are.',
  'CPL/250':
    'A party must apply for enforcement within two years. The two years usually run from the last day for performance.',
  'CPL/265':
    'A debtor who cannot pay all after the enforcement measures still owes the rest. A creditor who finds other assets can ask the court for enforcement at any time.',
  'CPL/273':
    'In foreign-related cases the court uses the Chinese language. It can provide translation on request, at the cost of the party.',
  'CPL/274': 'If a foreign party wants a lawyer to act in a Chinese court, it must be a Chinese lawyer.',
  'CPL/275':
    'A power of attorney sent from abroad by a foreign party without domicile in China must be notarised there. It also needs Chinese consular authentication, or the proof that a treaty provides.',
  'CPL/276':
    'A defendant without domicile in China can be sued at any of six places in China. They are the places of contracting, performance, subject matter, seizable property, tort and representative office. Another suitable link with China may also do.',
  'CPL/277': 'Parties to a foreign-related dispute may agree in writing on a Chinese court.',
  'CPL/278': 'A party who answers on the merits or counterclaims without objecting accepts the Chinese court.',
  'CPL/280':
    'A Chinese court with jurisdiction may take a case that is also before a foreign court. It may refuse if the parties chose a foreign court exclusively.',
  'CPL/281':
    'If a foreign court took the case first, the Chinese court may pause its own case on written request. It does not pause if the parties chose a Chinese court. As far as a foreign judgment has been recognised, no new suit is possible.',
  'CPL/282':
    'A court may dismiss a foreign-related case if the defendant objects and five conditions are all met. One of them is that a foreign court is more convenient.',
  'CPL/283':
    'A party without domicile in China can be served in ten ways. If none works, public notice counts as service after 60 days.',
  'CPL/285': 'A defendant without domicile in China has 30 days to answer. The court may allow more time.',
  'CPL/286': 'A party without domicile in China has 30 days to appeal. The court may allow more time.',
  'CPL/287':
    'In foreign-related cases, the court has no fixed time for an ordinary first instance or second instance. Your own time to appeal stays.',
  'CPL/288':
    'If the parties to a foreign-related trade dispute agreed in writing on arbitration, they may not sue in court. Without such an agreement, they may.',
  'CPL/289':
    "A foreign-related arbitration institution passes a request to secure property to an intermediate court. It is the court of the other side's domicile or of the property.",
  'CPL/298':
    'A foreign judgment can be recognised and enforced by the intermediate court that has jurisdiction. A party may apply, or the foreign court may ask.',
  'CPL/299':
    'A court recognises a foreign judgment by treaty or reciprocity. It must not offend basic principles of Chinese law or public interests.',
  'CPL/300':
    'A court refuses to recognise a foreign judgment on five grounds. One is that a Chinese court has already decided the same dispute.',
  'CPL/301':
    'A foreign court is treated as having had no jurisdiction in three cases. One is that it went against an exclusive choice of court.',
  'CPL/302':
    'If somebody asks to recognise a foreign judgment on the same dispute, the court may pause its own case. If it recognises the judgment, it dismisses the paused case.',
  'CPL/303':
    'A party may ask the next higher court to review the ruling on recognition. The request must come within ten days after service.',

  // Interpretation of the Civil Procedure Law.
  'CPLI/2': 'Maritime courts hear maritime cases.',
  'CPLI/3':
    "A person's domicile is the place of household registration, a company's the place of its main office. If the main office cannot be determined, the registered place counts.",
  'CPLI/4':
    'Habitual residence is the place where a person has lived for at least one year without a break. The year is counted up to the filing of the suit.',
  'CPLI/18':
    "If the contract names a place of performance, that place counts. If not, money is performed where its receiver is, other duties where the person who owes them is. A deal settled at once is performed where it is made. If nothing was performed and neither party is domiciled at the agreed place, only the defendant's domicile counts.",
  'CPLI/20':
    "For a sale concluded online, the place of receipt is the place of performance. For delivery online, it is the buyer's domicile. An agreed place of performance comes first.",
  'CPLI/23': "The basic court of the debtor's domicile issues the payment order.",
  'CPLI/24': 'The place of a tort includes the place of the act and the place of the harm.',
  'CPLI/25':
    'For harm done online, the place of the device that was used counts. The domicile of the injured person also counts.',
  'CPLI/26':
    "For harm by defective goods or services, several courts have jurisdiction. They are the courts of making, sale, service, tort and the defendant's domicile.",
  'CPLI/29':
    'A written choice of court is a clause in a written contract. A written agreement made before the suit counts too.',
  'CPLI/30':
    'A court clause counts if the court can be determined when the suit is filed. If it names several linked courts, the plaintiff may choose one.',
  'CPLI/31':
    "A consumer may reject a trader's standard clause on courts that was not reasonably brought to the consumer's attention.",
  'CPLI/32': "If a clause names the court of a party's domicile, the domicile at the time of the agreement counts.",
  'CPLI/35':
    'A defendant who stays silent does not give the court jurisdiction. Before the first hearing, a court without jurisdiction must transfer the case.',
  'CPLI/36':
    'The court that registered a case first may not pass it to another competent court. A court that registered it later must transfer it.',
  'CPLI/39':
    'Once a court has confirmed its jurisdiction, a counterclaim or a changed claim does not alter it. Rules on court level and exclusive jurisdiction stand.',
  'CPLI/52': 'A lawfully set up branch of a company with its own business licence can itself be sued.',
  'CPLI/53': 'If a branch has no business licence or was set up unlawfully, the company behind it is the party.',
  'CPLI/54': 'If somebody trades under the licence of another and both are to be liable, both are sued together.',
  'CPLI/59':
    "An individual business is sued in the name of its registered operator. If it has a registered trade name, that name is the party, with the operator's details. If another person runs it in fact, both are sued together.",
  'CPLI/62':
    'The person who acted is the party in three cases: the firm was not registered, authority was missing, or the firm had ended. Authority is not missing in this sense if the other side had reason to believe in it.',
  'CPLI/64':
    'A dissolved company stays the party until it is liquidated and deregistered. If it was deregistered without lawful liquidation, its shareholders, founders or investors are the party.',
  'CPLI/65':
    'This article is about an organisation that lends its contract seal, a stamped blank contract or its bank account. It is sued together with the borrower.',
  'CPLI/75': 'Many persons on one side usually means ten or more.',
  'CPLI/90':
    'A party must prove the facts on which its claim or defence rests. If it cannot, the party with the burden of proof bears the result.',
  'CPLI/91':
    'A party who relies on a legal relationship must prove the facts that create it. A party who says that it changed, ended or was hindered must prove those facts.',
  'CPLI/94':
    'A party who cannot collect certain evidence may ask the court to do so. It must ask in writing before the period for evidence ends.',
  'CPLI/95':
    'The court does not collect evidence without a link to the facts. The same holds if it would prove nothing or is not needed.',
  'CPLI/99':
    'The court sets the period for evidence: at least 15 days in the ordinary first instance. It is at least ten days in a second instance with new evidence.',
  'CPLI/100':
    'A party may ask in writing for a longer period for evidence, before the period ends. If the reason holds, the court extends it for all parties.',
  'CPLI/101':
    'The court asks the party for the reason of late evidence. With an objective reason, or without an objection of the other side, it counts as in time.',
  'CPLI/102':
    'Evidence that is late on purpose or by gross carelessness is not taken. If it concerns the basic facts, the court takes it, with a reprimand or a fine. Other late evidence is taken, with a reprimand.',
  'CPLI/109': 'A party must prove fraud, duress or collusion beyond reasonable doubt.',
  'CPLI/127': 'The six months for a retrial are fixed. Suspension, interruption and extension do not apply.',
  'CPLI/140': 'In the simplified procedure, nobody is served by public notice.',
  'CPLI/163':
    'In urgent cases, after a decision takes effect and before enforcement, a creditor may ask to secure assets. The court lifts this if enforcement is not asked for in time.',
  'CPLI/199':
    'If a simplified case becomes an ordinary one, the plaintiff pays the rest of the fee. The time is seven days after the notice; otherwise the suit counts as withdrawn.',
  'CPLI/201':
    'If a suit has money claims and other claims, the fee follows the money claims. Several money claims are added up.',
  'CPLI/202': 'Parties who appeal separately each prepay the appeal fee on their own requests.',
  'CPLI/206': 'If a court halves the court fee, it may halve it only once.',
  'CPLI/209':
    'A defendant is definite if the name and address set this defendant apart from others. If that is still missing after a correction, the court refuses the suit.',
  'CPLI/212': 'A plaintiff whose suit was refused or dismissed may sue again once the conditions are met.',
  'CPLI/213': 'If the plaintiff does not prepay the court fee after notice, the court treats the suit as withdrawn.',
  'CPLI/214': 'A plaintiff who withdrew a suit may bring the same claim again.',
  'CPLI/215':
    'If there is a written arbitration agreement, the court sends the plaintiff to arbitration and refuses the suit. This does not apply if the agreement has no effect or cannot be carried out.',
  'CPLI/216':
    "If the defendant shows a written arbitration agreement before the first hearing, the court examines it. It dismisses the suit if, for example, nobody objected before the tribunal's first hearing.",
  'CPLI/219':
    'A court takes a suit although limitation has run out. If the other side pleads limitation and is right, the court dismisses the claim.',
  'CPLI/223':
    'A defendant who objects in time may also answer on the merits, and the objection is still examined. A defendant who answers on the merits without objecting accepts the court.',
  'CPLI/232':
    'A defendant may counterclaim until the court debate ends. The court must hear the claims together if they can be joined.',
  'CPLI/233':
    'A counterclaim must be between the parties of the suit and connected with it. If it is not connected, the court refuses it and it needs its own suit.',
  'CPLI/247':
    'A suit is a repeated suit if parties, object and claim are the same as in an earlier suit. The court then refuses or dismisses it.',
  'CPLI/248': 'If new facts arise after a decision took effect, a party may sue again.',
  'CPLI/257':
    'The simplified procedure does not fit if the whereabouts of the defendant are unknown when the suit is filed.',
  'CPLI/258':
    'The simplified procedure may last four months in all. If the case does not suit it, the court turns it into an ordinary one.',
  'CPLI/266': 'In the simplified procedure, the period for evidence is at most 15 days.',
  'CPLI/318':
    'An appeal needs a written appeal within the period. If the appeal fee is not paid in the time set, the appeal counts as withdrawn.',
  'CPLI/427':
    'A court issues a payment order only if seven conditions are met. Among them: a fixed sum is due, and the creditor owes nothing in return. The debtor must be in China and can be found.',
  'CPLI/430':
    'A payment order ends if the creditor sues on the same debt. It lapses if it cannot be served within 30 days after its issue. It also ends if the creditor withdraws before service.',
  'CPLI/435':
    'A written objection of the debtor ends the payment order in four cases. One is reasonable doubt whether the conditions are met.',
  'CPLI/436':
    'An objection only about lack of means, or about time or manner, does not stop a payment order. An oral objection has no effect.',
  'CPLI/437': 'A debtor may withdraw the objection until the court has ruled, and may not go back on this.',
  'CPLI/438':
    'After the payment order has ended, a creditor who wants no suit must say so. The time is seven days after receiving the ruling that ends the procedure.',
  'CPLI/439':
    'If the creditor does not refuse in time, the matter counts as a suit. The time is seven days after receiving the ruling that ends the procedure. The day of the application counts as the day of the suit.',
  'CPLI/481':
    'A court takes an application for enforcement although its period has run out. If the debtor objects and is right, the court refuses to enforce.',
  'CPLI/485':
    'Bank deposits may be frozen for up to one year, and movables seized for two years. For land and other rights it is three years. Each can be renewed.',
  'CPLI/517':
    'A court that finds no assets can end this round of enforcement. A creditor who finds assets later can apply again. The period for enforcement does not limit that application.',
  'CPLI/520':
    'A case is foreign-related if a party is foreign or habitually lives outside China. It is also foreign-related if the goods or a legal fact lie outside China.',
  'CPLI/521':
    'A foreign person shows a passport or another identity paper. A foreign firm needs identity papers and proof of authority, notarised in its country. They also need Chinese consular authentication, or the proof that a treaty provides.',
  'CPLI/522':
    'If a state has no diplomatic relations with China, its papers go through the consulate of a third state.',
  'CPLI/523': 'A power of attorney that a foreign party signs before a Chinese judge is recognised.',
  'CPLI/524': 'A power of attorney that a foreign party signs in China and has notarised there is recognised.',
  'CPLI/525': 'Papers in a foreign language go to the court together with a Chinese translation.',
  'CPLI/526':
    'A foreign party may name a person of the same nationality as agent. A lawyer of that state may act as a non-lawyer.',
  'CPLI/527': 'A consulate may engage a Chinese lawyer or citizen for a national who is not in China.',
  'CPLI/529':
    'Parties to a foreign-related contract or property dispute may choose, in writing, a foreign court. The place must have an actual link with the dispute.',
  'CPLI/536':
    'Each party has its own time for appeal: it depends on a domicile in China. A decision takes effect when the time of all parties has ended without appeal.',
  'CPLI/540':
    'If a foreign-related arbitration institution passes on a request to secure property, the court must ask for security. Evidence can be secured without it.',
  'CPLI/545':
    'The two-year period for enforcement also applies to the recognition of a foreign judgment or award. If only recognition was asked for, a new period starts when that ruling takes effect.',
  'CPLI/549':
    'Courts may apply the rules on foreign-related procedure to Hong Kong, Macao and Taiwan cases by analogy.',

  // Provisions on Jurisdiction over Foreign-Related Cases (2022).
  'LEV/1':
    'Basic courts hear foreign-related civil and commercial cases at first instance. A law or interpretation may say otherwise.',
  'LEV/2':
    'Intermediate courts hear foreign-related cases from RMB 40 million in nine named regions, elsewhere from RMB 20 million. They also hear complex cases, cases with many parties and cases of major local influence.',
  'LEV/3': 'High Courts hear foreign-related cases from RMB 5 billion, and others of major local influence.',
  'LEV/4':
    'A High Court may send the foreign-related cases of a wider area to one or more named courts. It must publish this.',
  'LEV/6': 'These rules do not apply to foreign-related maritime, intellectual property and environmental cases.',
  'LEV/7': 'Cases of Hong Kong, Macao and Taiwan follow these rules by analogy.',
  'LEV/8': 'These rules apply from 1 January 2023, to cases accepted from that day.',

  // Provisions on Online Consumption Disputes (2022).
  'ONL/1':
    "Certain standard clauses of online traders have no effect. One is a clause that excludes or limits a consumer's right to complain, arbitrate or sue.",
  'ONL/4':
    'A platform that sells goods itself is liable to consumers as the seller. It is also liable if its marks made the consumer believe that it sells.',
  'ONL/5':
    "If the shop's staff led a consumer to pay outside the platform, the shop stays liable. It cannot argue that the payment was not made through the platform.",
  'ONL/6':
    'If a shop was transferred without publishing the change, the consumer may claim from both. They are the registered operator and the actual operator.',
  'ONL/11': "A shop is liable if its staff harm consumers by false advertising in the shop's live stream.",
  'ONL/12':
    'The operator of a live stream room is liable as seller unless it clearly showed who the seller is. It must prove this. Even then the court looks at the whole deal.',
  'ONL/13': 'A live stream platform that sells goods as its own business is liable to consumers as the seller.',
  'ONL/14':
    "A live stream platform that cannot give the true name, address and contact of the room's operator is liable.",
  'ONL/15':
    "A live stream platform that did not check a required food permit is jointly liable with the room's operator.",
  'ONL/16':
    'A live stream platform may know, or should know, that consumers are harmed. If it does not take the necessary measures, it is jointly liable.',
  'ONL/17':
    'An operator of a live stream room may know, or should know, that goods harm consumers. If it still promotes them, it is jointly liable.',

  // Online Litigation Rules (2021).
  'OLR/2': 'Online litigation is voluntary: a court may not force it on a party.',
  'OLR/4':
    'A court needs the agreement of the parties to proceed online. If only some agree, those may appear online and the others in person.',
  'OLR/7':
    'A party registers on the court platform. The court checks a real-name phone number, an identity or passport number, or a company code. Then it gives an account.',
  'OLR/9':
    'For a suit filed online, the court registers it, asks once for corrections, or refuses it by a ruling. After corrections, the time for acceptance starts again the next day. Appeals, retrials and enforcement filed online follow the same rules.',
  'OLR/10':
    'The court asks the defendant whether it agrees to take part online. If it does not clearly agree and does not register in time, its part goes on offline.',
  'OLR/16':
    'Data stored on a blockchain and technically checked may be taken as unchanged since storage. Contrary proof can rebut this.',
  'OLR/17':
    'A party may doubt, with good reason, that blockchain data stayed true after storage. The court then examines the storage platform and the method.',
  'OLR/18':
    'If a party shows that data were false before blockchain storage, or gives reasons, the court must examine this. It may ask the side that submitted the data to prove that they were true before storage.',
  'OLR/29':
    'With consent, the court serves papers to an e-mail address, a messaging account or the platform account. Giving such an address in the complaint counts as consent.',
  'OLR/31':
    'Service to an electronic address that the party gave is complete when it reaches the system of that address.',
  'OLR/36':
    'These rules also apply to filing, papers, settlement, questioning and service online in cases decided within enforcement. The court may find, freeze and transfer assets through its online systems.',

  // Provisions on Evidence in Civil Procedure (2019).
  'EvP/16':
    'An official document made abroad must be notarised there, or carry the proof that a treaty provides. Papers from Hong Kong, Macao and Taiwan follow procedures of their own.',
  'EvP/17': 'Written evidence in a foreign language comes with a Chinese translation.',
  'EvP/20':
    'A party who wants the court to collect evidence must ask in writing before the period for evidence ends. The request must name the holder, the evidence, the reason and clear leads.',
  'EvP/51':
    'The period for evidence is at least 15 days in the ordinary procedure. In the simplified one it is at most 15 days. In small claims it is usually at most seven days.',
  'EvP/93':
    'A court judges electronic data by the system and its working. It also looks at the way of keeping and sending, and at the persons involved.',
  'EvP/94':
    'A court may confirm certain electronic data unless there is proof against them. It must confirm notarised content unless proof overturns it.',

  // Civil Code.
  'CC/25':
    "A person's domicile is the registered residence. If the habitual residence is elsewhere, it counts as the domicile.",
  'CC/56':
    "The debts of an individual business are paid from the operator's own property, if one person runs it. Otherwise, or if this is not clear, the family property is liable.",
  'CC/61':
    'What the legal representative does in the name of a company binds the company. Limits set by the company itself do not count against a party in good faith.',
  'CC/63':
    "A company's domicile is the place of its main office. Where registration is required, that place must be registered as the domicile.",
  'CC/74':
    'A company bears the liability from what its branch does in its own name. It can be paid first from the property that the branch manages.',
  'CC/152':
    'The right to avoid a contract ends one year after the party knew, or should have known, the ground. For mistake, it ends after 90 days. For duress, the year runs from its end. It ends in any case five years after the act.',
  'CC/171':
    'An act without authority does not bind the person represented, unless that person approves it. Without approval, a party in good faith can ask the one who acted for performance or damages. A party who knew, or should have known, shares the liability by fault.',
  'CC/172': 'An act without authority still binds if the other side had reason to believe in the authority.',
  'CC/186':
    'If a breach of contract also harms a person or property, the injured party may choose. The claim can rest on contract or on tort.',
  'CC/188':
    'A claim can be brought to court for three years, unless a law says otherwise. The time runs from the day the person knew, or should have known, of the harm and the debtor. There is no protection more than 20 years after the harm, unless the court extends it in special cases.',
  'CC/192':
    'When limitation has run out, the debtor may refuse to perform. A debtor who then agrees to perform can no longer refuse.',
  'CC/193': 'A court may not apply limitation on its own.',
  'CC/194':
    'Limitation stops if certain obstacles keep a person from claiming in its last six months. It then ends six months after the obstacle is gone.',
  'CC/195':
    'Limitation starts afresh after a demand to the debtor or a promise of the debtor. A suit, an arbitration, or an act of equal effect does the same.',
  'CC/199':
    'The time for rights such as avoidance and termination cannot be suspended, interrupted or extended. When it is over, the right is gone.',
  'CC/491':
    "If a seller's online information is an offer, the contract is made when the order is submitted. The parties may agree otherwise.",
  'CC/492':
    "A contract is made where the acceptance takes effect. For electronic messages, that is the recipient's main place of business, or else its domicile. The parties may agree otherwise.",
  'CC/493': 'A contract on paper is made where the last party signed or sealed it. The parties may agree otherwise.',
  'CC/496':
    'Standard terms are prepared for repeated use and not negotiated. The other side may exclude an important term that it missed because nobody pointed it out or explained it.',
  'CC/497':
    'A standard term has no effect if it unfairly frees its drafter or burdens the other side. The same holds if it takes away main rights of the other side.',
  'CC/504':
    'A contract that a legal representative signs beyond the powers of office binds the company. This does not hold if the other side knew, or should have known.',
  'CC/510':
    'If a point such as quality, price or place is not clear, the parties may add an agreement. Otherwise the contract and trade usage decide.',
  'CC/511':
    'If a point is still not clear, fixed rules apply. Without a day for performance, either side may act at any time, after time to prepare.',
  'CC/525':
    'If no order of performance was agreed, both sides perform at the same time. Each may refuse until the other performs, or the part that matches a defect.',
  'CC/526':
    'If the side that must perform first does not, the other may refuse. If its performance is defective, the other may refuse the part that matches.',
  'CC/527':
    "A party who must perform first may stop with firm evidence of certain dangers to the other side's performance. Stopping without such evidence is a breach.",
  'CC/528':
    'A party who stops in this way must tell the other side in good time. It must go on if the other side gives fitting security. If the other side neither recovers nor gives security, the party may end the contract.',
  'CC/563':
    'A party may end a contract on five grounds. Examples are refusal of the main duty, and delay with it after demand and reasonable time. Another is a breach that defeats the purpose.',
  'CC/564':
    'The right to end a contract is lost when its period is over. Without a period in law or contract, it lasts one year. The year runs from the day the party knew, or should have known, the ground. If the other side demands a decision, only a reasonable time remains.',
  'CC/565':
    'A party ends a contract by notice, and it ends when the notice arrives. A party may sue or apply for arbitration instead. If that claim is confirmed, the contract ends when those papers are served.',
  'CC/566':
    'After termination, the parties may ask to restore what was performed, or for other steps, and for damages. The party in breach stays liable.',
  'CC/577': 'A party in breach must perform, remedy the breach or pay damages.',
  'CC/582':
    'For defective performance, the injured party may choose among repair, remaking, exchange, return and a lower price. The choice must be reasonable.',
  'CC/583': 'A party in breach who performs or remedies must still pay for other loss.',
  'CC/584':
    'Damages equal the loss caused by the breach, with the profit that performance would have brought. They stop at the loss that could be foreseen at contracting.',
  'CC/586':
    'Parties may agree on earnest money 定金, a deposit that secures the debt. It counts only once paid, and only up to 20 % of the contract value.',
  'CC/587':
    'If the side that received earnest money 定金 fails and this defeats the purpose, it returns double. If the side that paid it fails in that way, it loses it.',
  'CC/588':
    'If a contract has both a penalty and earnest money 定金, the other side may choose one. It may also claim loss above the earnest money.',
  'CC/594': 'The period for a suit or an arbitration on an international sale of goods is four years.',
  'CC/595': 'In a sale, the seller transfers the goods and the buyer pays the price.',
  'CC/610':
    'If defective goods defeat the purpose of the contract, the buyer may refuse them or end the contract. The seller then bears the risk.',
  'CC/614':
    'Firm evidence may show that a third person has rights in the goods. The buyer may then hold back the matching part of the price. This does not apply if the seller gives fitting security.',
  'CC/620': 'A buyer must examine the goods in the agreed period, or otherwise promptly.',
  'CC/621':
    'A buyer must tell the seller of defects or missing goods in the agreed period. Without one, a reasonable time counts. Two years after receipt is the latest, unless a warranty period runs. A seller who knew or should have known cannot rely on these times.',
  'CC/622':
    'If the agreed period is too short for a full examination, it counts only for visible defects. A longer period in a law or regulation takes its place.',
  'CC/623':
    'If no period was agreed, a signed delivery note has an effect. The buyer is presumed to have checked quantity and visible defects. Evidence can rebut this.',
  'CC/770': "In a work contract, one side does work to the other side's order and delivers the result for pay.",
  'CC/836':
    'The carrier has a lien on goods whose freight, storage or other charges are not paid, unless otherwise agreed.',
  'CC/925':
    "An agent may make a contract in the agent's own name. It binds the client directly if the other side knew of the agency. This does not hold if firm evidence shows that it binds only the agent and the other side.",
  'CC/926':
    "An agent may fail to perform because of a third party who did not know of the agency. The agent must then name the third party. The client can use the agent's rights, with exceptions.",
  'CC/929':
    "A paid agent pays for a loss that the agent's fault caused to the client. An unpaid agent answers only for intent or gross negligence.",
  'CC/958':
    'A commission agent contracts with the third party in its own name, with its rights and duties. If the third party fails and harms the client, the commission agent pays, unless otherwise agreed.',
  'CC/985': 'A person who gained something without legal ground must return it to the person who lost it.',
  'CC/986':
    'A person may not have known, nor had to know, of the missing ground. That person does not return a gain that is gone.',

  // Consumer Protection Law.
  'CRPL/23':
    'For durable goods such as computers and cars, the trader bears the burden of proof. The defect must be found within six months.',
  'CRPL/24':
    'A consumer may return goods below the required quality within seven days after receipt. After that, return needs a ground to end the contract; otherwise exchange or repair. Rules of the state and agreements go first. They may give more time. The trader pays transport and other necessary costs of this.',
  'CRPL/25':
    'A consumer who buys at a distance may return goods within seven days after receipt without giving a reason. This does not cover goods made to order, perishable goods, downloaded or unsealed digital goods, delivered newspapers and periodicals. The same holds for goods unfit for return by nature, if the consumer confirmed this when buying. Goods must be intact, and the consumer pays the return freight unless agreed otherwise. The trader repays the price within seven days after the goods are back.',
  'CRPL/26':
    'A trader must point out important standard terms to consumers. Terms that take rights from consumers or free the trader unfairly have no effect.',
  'CRPL/40':
    'Paragraph 2: a consumer or another victim harmed by defective goods may claim from the seller or the maker. Harm to person and property counts. Whoever pays may recover from the one responsible.',
  'CRPL/44':
    "A platform that cannot give the seller's true name, address and working contact can be sued by the consumer. It must also keep better promises that it made.",
  'CRPL/55':
    'A trader who deceives a consumer pays three times the price on top of the loss. This addition is at least RMB 500. The consumer must ask for it. Paragraph 2: a trader may know of a defect that causes death or serious harm to health. The victim may then ask for up to twice the loss on top.',

  // E-Commerce Law.
  'ECL/9':
    'An e-commerce platform lets two or more parties trade independently online. Sellers on a platform and sellers with their own website are e-commerce operators too.',
  'ECL/15': 'An e-commerce operator must always show its business licence, or a link to it, clearly on its home page.',
  'ECL/27':
    'A platform must collect, check and register identity, address and contact of its sellers, and check them again regularly.',
  'ECL/31':
    'A platform must keep the records of goods, services and transactions for at least three years. The time runs from the completion of the transaction.',
  'ECL/37':
    'A platform must clearly mark the goods that it sells itself. For goods so marked it is liable as the seller.',
  'ECL/38':
    'A platform may know, or should know, that a seller harms consumers. If it does not take the necessary measures, it is jointly liable.',
  'ECL/42':
    "The owner of an intellectual property right may ask a platform to remove what infringes it, with first proof. A platform that does not act in time is jointly liable for the added harm. Whoever sends a wrong notice answers for the seller's loss, and doubly in bad faith.",
  'ECL/43':
    'The seller may answer the platform that it does not infringe, and the platform passes this on. The platform then waits for news of a complaint or suit. The wait is 15 days from the arrival of that answer with the owner. Without such news it ends its measures.',
  'ECL/45':
    'A platform may know, or should know, that a seller infringes an intellectual property right. If it does not take the necessary measures, it is jointly liable.',
  'ECL/49':
    "If a seller's online information is an offer, the contract is made when the order is submitted. The parties may agree otherwise.",
  'ECL/53': 'A payment provider must give users free account statements and the records of the last three years.',
  'ECL/61': 'In a dispute with a seller on a platform, the platform must help the consumer.',
  'ECL/62':
    'In a dispute, an e-commerce operator must provide the original contract and the transaction records. If it loses, forges or withholds them and facts stay open, it bears legal liability.',
  'ECL/63': 'A platform may set up its own online dispute system on a voluntary basis.',

  // Arbitration Law (revised 2025).
  'ARB/4': 'Arbitration needs an agreement of the parties. Without one, an institution does not take the case.',
  'ARB/5':
    'If there is an arbitration agreement, a court does not take the suit. This does not apply if the agreement is void or the law says otherwise.',
  'ARB/10':
    'An arbitral award is final: nobody may arbitrate or sue again on the same dispute. If a court sets it aside or refuses to enforce it, the parties may sue. They may arbitrate only under a new agreement.',
  'ARB/27':
    'An arbitration agreement is a clause or another written agreement. It must state the wish to arbitrate, the matters and the chosen institution. An agreement claimed on applying counts as made if the other does not deny it before the first hearing. The tribunal must also have pointed this out and recorded it.',
  'ARB/28':
    'An arbitration agreement is void in three cases. They are matters that cannot be arbitrated, lack of legal capacity, and pressure by threat.',
  'ARB/29':
    'If matter or institution is missing or unclear, the parties may add an agreement on it. If they do not, the arbitration agreement is void.',
  'ARB/31':
    "If the effect of the agreement is disputed, the institution, the tribunal or the court decides. The objection must come before the tribunal's first hearing.",
  'ARB/37':
    'A plaintiff may have sued without declaring the arbitration agreement. If the defendant shows it before the first hearing, the court dismisses the suit. This does not apply if the agreement is void or the law says otherwise. If the defendant does not object until then, the court goes on.',
  'ARB/39':
    'A party may ask for property to be secured if an award may be hard to enforce. In urgent cases the party may ask the court before the arbitration starts.',
  'ARB/58':
    'A party may ask for evidence to be secured if it may be lost or hard to get later. In urgent cases the party may ask the court before the arbitration starts.',
  'ARB/64': 'A tribunal may mediate before it decides. A mediation document has the same force as an award.',
  'ARB/72': 'A party who wants an award set aside must ask within three months after receiving it.',

  // Law on the Application of Law in Foreign-Related Civil Relations.
  'PIL/7': 'Limitation follows the law that governs the relation.',
  'PIL/14':
    "A company's organisation, and its shareholders' rights and duties, follow the law of the place of registration. If its main place of business is elsewhere, the law of that place may apply.",
  'PIL/18':
    "Parties may choose the law for their arbitration agreement. Without a choice, the law of the institution's place or of the place of arbitration applies.",
  'PIL/41':
    'The parties may choose the law of the contract. Without a choice, it is the law of the habitual residence of the party whose performance marks the contract. It can also be another law with the closest link to it.',
  'PIL/42':
    "The law of the consumer's habitual residence governs a consumer contract. The law of the place of supply governs in two cases: the consumer chooses it, or the trader did no related business at that residence.",
  'PIL/44':
    'The law of the place of the tort governs a tort. The law of a common residence, or a later choice, goes first.',
  'PIL/45':
    "The law of the injured person's habitual residence governs product liability. In two cases it is the law of the other side's main place of business, or of the damage. The injured person chooses it, or the other side did no related business at that residence.",
  'PIL/47':
    'For unjust enrichment, the law chosen by the parties applies. Otherwise it is the law of their common residence, or of the place where it happened.',

  // Measures on the Payment of Litigation Fees.
  'FEE/13':
    'The court fee for money claims rises with the amount. It is RMB 50 up to RMB 10,000, then a falling percentage of each further step.',
  'FEE/15': 'If a case ends by mediation, or the plaintiff withdraws it, the court fee is halved.',
  'FEE/16': 'In the simplified procedure, the court fee is halved.',
  'FEE/18': 'If a counterclaim is heard together with the claim, its fee is halved.',
  'FEE/20':
    'The plaintiff or the appellant prepays the court fee. A defendant who counterclaims prepays the fee for that.',
  'FEE/22':
    'The plaintiff pays within seven days, counted from the day after the notice. The appeal fee is paid when the appeal is filed. For a counterclaim, the seven days run from the day after it is raised, without any notice.',
  'FEE/25':
    'If the court finds a suspected crime and passes the case on, it returns the court fee. It does not if the civil case must go on.',
  'FEE/55':
    'Court fees are counted in RMB. Foreign currency is converted at the official rate of the day the court decides to accept the case.',

  // Company Law (revised 2023).
  'CL/23':
    'An owner who abuses the company form to evade debts and seriously harms creditors is jointly liable. A sole owner must prove that company and own property are separate.',
  'CL/47':
    'The owners of a limited company must pay in their promised capital within five years of its founding. The articles of association set the days. Companies registered by 30 June 2024 have rules for the change.',
  'CL/49':
    'An owner must pay in the promised capital in full and in time. An owner who does not must still pay the company, also for its loss.',
  'CL/50':
    'If an owner did not pay in as promised at the founding, the other founding owners are jointly liable. The same holds for property worth clearly less than promised. The liability goes up to what is missing.',
  'CL/53':
    'After the founding, owners may not take their capital out again. An owner who does must return it. Directors, supervisors and senior managers at fault are jointly liable for the loss of the company.',
  'CL/54':
    'If a company cannot pay a due debt, owners may have to pay in their capital early. The company or a creditor may ask for this.',
  'CL/88':
    'If shares are transferred before payment is due, the new owner must pay, and the old one second. If payment was overdue or overvalued, both are jointly liable for what is missing. A new owner who neither knew nor should have known this is not liable; the old one is.',
  'CL/191':
    'If a director or senior manager harms others in performing duties, the company pays. The person also pays in case of intent or gross negligence.',
  'CL/229':
    'A company is dissolved on five grounds. One is that its licence is revoked, it is ordered to close, or its registration is annulled.',
  'CL/232':
    'The directors must form a liquidation group within 15 days after the ground of dissolution. If they do not act in time, they pay creditors for the loss.',
  'CL/233':
    'If no liquidation group is formed in time, or it does not act, interested persons can ask the court. The court then appoints the group.',
  'CL/234': 'The liquidation group has seven powers. One is to act for the company in civil suits.',
  'CL/235':
    'A creditor must file its claim with the liquidation group within 30 days after its notice. A creditor without notice has 45 days from the announcement.',
  'CL/238': 'A liquidator who harms creditors by intent or gross negligence must pay them.',
  'CL/240':
    'A company without debts may use simplified deregistration if all owners give an undertaking. If it was false, they are jointly liable for the earlier debts.',
  'CL/241':
    'The register may remove a company three years after revocation, an order to close, or annulment. This does not change what owners and those bound to liquidate answer for.',

  // Provisions on Limitation (2020).
  'LIM/2': 'If a party does not plead limitation, the court may not point it out.',
  'LIM/3': 'Limitation must be pleaded in the first instance. On appeal, it counts only with new evidence.',
  'LIM/4':
    'If no day for performance can be found, limitation runs from the end of the time the creditor gave. If the debtor refuses at the first demand, it runs from then.',
  'LIM/5':
    'The right to avoid a contract is not a matter of limitation. After avoidance, limitation of the claims for refund and damages runs from that day.',
  'LIM/6':
    'For unjust enrichment, limitation runs from when the person knew or should have known. That means the facts and the other side.',
  'LIM/8':
    'A demand counts when it arrived. A letter or electronic message counts when it arrived or should have arrived.',
  'LIM/10': 'A suit interrupts limitation from the day the complaint is handed in.',
  'LIM/11':
    'Certain steps interrupt limitation like a suit. Examples are a payment order, securing assets before a suit, and an application for enforcement.',
  'LIM/12':
    'A request to a mediation committee interrupts limitation from that day. So does one to another body that the law entitles to settle the dispute.',
  'LIM/13':
    'A report to police, prosecutor or court that asks to protect the civil right interrupts limitation. If no case is opened, it starts afresh when the person knew or should have known.',
  'LIM/14':
    'A debtor can perform partly or by instalments, give security, ask for time or plan payment. That counts as agreeing to perform.',
  'LIM/19': 'A debtor who promised to perform, or performed freely, after limitation ran out cannot plead it later.',

  // Interpretation on Sales Contracts (2020).
  'SAL/12':
    'What is a reasonable time for notice of defects depends on all the circumstances. The two years are fixed and cannot be suspended, interrupted or extended.',
  'SAL/13':
    'If the buyer gave notice in time, paying the price or using the goods does not waive it. The parties may agree otherwise.',
  'SAL/14':
    'After the period for notice, the buyer can no longer rely on defects or missing goods. A seller who freely accepted liability cannot go back on it.',
  'SAL/31':
    'A seller who delivered sues for the price. A buyer who asks for a lower price for an earlier breach only defends. For a penalty, damages or the end of the contract the buyer must counterclaim.',

  // Provisions on Property Preservation (2020).
  'PRE/5':
    'Security during a suit is at most 30 % of the amount to be secured. Before a suit it equals the amount, and the court may decide otherwise in special cases.',
  'PRE/17': 'If a suit or arbitration starts within 30 days, a measure before suit goes on without a new ruling.',
  'PRE/18':
    'A request to renew must be made at least seven days before the measure ends. The court must state the last day in writing.',
  'PRE/25': 'A party may ask for review of a ruling once, within five days after service.',

  // Convention on the International Sale of Goods.
  'CISG/38':
    'The buyer must examine the goods as soon as is practicable. With transport, the examination may wait until the goods arrive.',
  'CISG/39':
    'The buyer must tell the seller what is wrong within a reasonable time. It runs from when the buyer found it, or should have. Two years after handing over is the latest, unless a longer guarantee was given.',
  'CISG/40': 'A seller who knew of the defect, or could not be unaware of it, cannot rely on late notice.',
  'CISG/44':
    'A buyer with a reasonable excuse for late notice may still lower the price or claim damages. Lost profit is excluded.',
  'CISG/49':
    'The buyer may avoid the contract for a fundamental breach. The same holds if goods do not come in an extra period. After delivery, the buyer must act within a reasonable time.',

  // Maritime Code (revised 2025).
  'MC/284':
    'A cargo claim against the carrier must be brought within one year. It runs from delivery or from the day delivery was due.',

  // Coding Rule of the Unified Social Credit Identifier.
  'GB/32100': 'The 18-character company code contains the code of the place of the registering authority.',
};

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
  '2018/23': 'These rules apply from 7 September 2018.',

  // Civil Procedure Law.
  'CPL/22':
    'A person is sued at the place of domicile, or at the habitual residence if that is elsewhere. A company is sued at its domicile.',
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
  'CPL/122':
    'A suit needs a plaintiff with a direct interest and a definite defendant. It also needs concrete claims, facts, reasons and a court with jurisdiction.',
  'CPL/126':
    'A court must register a suit that meets the conditions within seven days. Otherwise it must refuse by a ruling within seven days, and the plaintiff may appeal.',
  'CPL/127':
    'A court does not take certain suits and tells the plaintiff where to go. Examples are an arbitration agreement, another competent court, or a case already decided.',
  'CPL/128': 'The court sends the claim to the defendant within five days. The defendant then has 15 days to answer.',
  'CPL/130':
    'An objection to jurisdiction must be made in the time for the answer. A defendant who answers on the merits without objecting accepts the court.',
  'CPL/155':
    'A judgment gives the result, the reasons and who bears the costs. It also names the time for appeal and the appeal court.',
  'CPL/166': 'The small claims procedure does not apply to foreign-related cases.',
  'CPL/171': 'A party may appeal a judgment within 15 days and a ruling within 10 days after service.',
  'CPL/206':
    'A court can confirm a mediation agreement, and it can then be enforced. If the court refuses, the parties may mediate again or sue.',
  'CPL/275':
    'If a foreign party without domicile in China sends a power of attorney from abroad, it must be notarised there. It also needs Chinese consular authentication, or the proof that a treaty provides.',
  'CPL/276':
    'A defendant without domicile in China can be sued where the dispute has a link with a place in China. Links include contracting, performance, property that can be seized, and a representative office.',
  'CPL/277': 'Parties to a foreign-related dispute may agree in writing on a Chinese court.',
  'CPL/278': 'A party who answers on the merits or counterclaims without objecting accepts the Chinese court.',
  'CPL/280':
    'A Chinese court with jurisdiction may take a case that is also before a foreign court. It may refuse if the parties chose a foreign court exclusively.',
  'CPL/281':
    'If a foreign court took the case first, the Chinese court may pause its own case on written request. It does not pause if the parties chose a Chinese court.',
  'CPL/282':
    'A court may dismiss a foreign-related case if the defendant objects and five conditions are all met. One of them is that a foreign court is more convenient.',
  'CPL/285': 'A defendant without domicile in China has 30 days to answer. The court may allow more time.',
  'CPL/286': 'A party without domicile in China has 30 days to appeal. The court may allow more time.',
  'CPL/288':
    'If the parties to a foreign-related trade dispute agreed in writing on arbitration, they may not sue in court. Without such an agreement, they may.',
  'CPL/302':
    'If somebody asks to recognise a foreign judgment on the same dispute, the court may pause its own case. If it recognises the judgment, it dismisses the paused case.',

  // Interpretation of the Civil Procedure Law.
  'CPLI/2': 'Maritime courts hear maritime cases.',
  'CPLI/3':
    "A person's domicile is the place of household registration, a company's the place of its main office. If the main office cannot be determined, the registered place counts.",
  'CPLI/4':
    'Habitual residence is the place where a person has lived for at least one year without a break. The year is counted up to the filing of the suit.',
  'CPLI/18':
    'If the contract names a place of performance, that place counts. If not, money is performed where its receiver is, other duties where the person who owes them is.',
  'CPLI/20':
    "For a sale concluded online, the place of receipt is the place of performance. For delivery online, it is the buyer's domicile.",
  'CPLI/24': 'The place of a tort includes the place of the act and the place of the harm.',
  'CPLI/25':
    'For harm done online, the place of the device that was used counts. The domicile of the injured person also counts.',
  'CPLI/26':
    "For harm by defective goods or services, several courts have jurisdiction. They are the courts of making, sale, service, tort and the defendant's domicile.",
  'CPLI/29':
    'A written choice of court is a clause in a written contract, or a written agreement made before the suit.',
  'CPLI/30':
    'A court clause counts if the court can be determined when the suit is filed. If it names several linked courts, the plaintiff may choose one.',
  'CPLI/31':
    "If a trader's standard clause on courts was not reasonably brought to a consumer's attention, the consumer may reject it.",
  'CPLI/32': "If a clause names the court of a party's domicile, the domicile at the time of the agreement counts.",
  'CPLI/35':
    'A defendant who stays silent does not give the court jurisdiction. Before the first hearing, a court without jurisdiction must transfer the case.',
  'CPLI/36':
    'The court that registered a case first may not pass it to another competent court. A court that registered it later must transfer it.',
  'CPLI/39': 'Once a court has confirmed its jurisdiction, a counterclaim or a changed claim does not alter it.',
  'CPLI/52': 'A lawfully set up branch of a company with its own business licence can itself be sued.',
  'CPLI/53': 'If a branch has no business licence or was not lawfully set up, the company behind it is the party.',
  'CPLI/59':
    'An individual business is sued in the name of its registered operator, or under its registered trade name. If another person runs it in fact, both are sued together.',
  'CPLI/64':
    'A dissolved company stays the party until it is wound up and deregistered. If it was deregistered without lawful winding up, its shareholders, founders or investors are the party.',
  'CPLI/75': 'Many persons on one side usually means ten or more.',
  'CPLI/91':
    'A party who relies on a legal relationship must prove the facts that create it. A party who says that it changed, ended or was hindered must prove those facts.',
  'CPLI/201':
    'If a suit has money claims and other claims, the fee follows the money claims. Several money claims are added up.',
  'CPLI/206': 'If a court halves the court fee, it may halve it only once.',
  'CPLI/209':
    'A defendant is definite if the name and address set this defendant apart from others. If that is still missing after a correction, the court refuses the suit.',
  'CPLI/212': 'A plaintiff whose suit was refused or dismissed may sue again once the conditions are met.',
  'CPLI/214': 'A plaintiff who withdrew a suit may bring the same claim again.',
  'CPLI/215':
    'If there is a written arbitration agreement, the court sends the plaintiff to arbitration and refuses the suit. This does not apply if the agreement has no effect or cannot be carried out.',
  'CPLI/216':
    "If the defendant shows a written arbitration agreement before the first hearing, the court examines it. It dismisses the suit if, for example, nobody objected before the tribunal's first hearing.",
  'CPLI/223':
    'A defendant who objects in time may also answer on the merits, and the objection is still examined. A defendant who answers on the merits without objecting accepts the court.',
  'CPLI/232':
    'A defendant may counterclaim until the court debate ends. The court must hear the claims together if they can be joined.',
  'CPLI/233':
    'A counterclaim must be between the parties of the suit and connected with it. If it is not connected, the court refuses it and it needs its own suit.',
  'CPLI/247':
    'A suit is a repeated suit if parties, object and claim are the same as in an earlier suit. The court then refuses or dismisses it.',
  'CPLI/248': 'If new facts arise after a decision took effect, a party may sue again.',
  'CPLI/520':
    'A case is foreign-related if a party is foreign or habitually lives outside China. It is also foreign-related if the goods or a legal fact lie outside China.',
  'CPLI/521':
    'A foreign person shows a passport or another identity paper. A foreign firm needs identity papers and proof of authority, notarised in its country and authenticated.',
  'CPLI/523': 'A power of attorney that a foreign party signs before a Chinese judge is recognised.',
  'CPLI/524': 'A power of attorney that a foreign party signs in China and has notarised there is recognised.',
  'CPLI/529':
    'Parties to a foreign-related contract or property dispute may choose, in writing, a foreign court. The place must have an actual link with the dispute.',
  'CPLI/536':
    'Each party has its own time for appeal: it depends on a domicile in China. A decision takes effect when the time of all parties has ended without appeal.',
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
  'ONL/12': 'The operator of a live stream room is liable as seller unless it clearly showed who the seller is.',
  'ONL/13': 'A live stream platform that sells goods as its own business is liable to consumers as the seller.',
  'ONL/14':
    "A live stream platform is liable if it cannot give the true name, address and contact of the room's operator.",
  'ONL/15':
    "A live stream platform that did not check a required food permit is jointly liable with the room's operator.",
  'ONL/16':
    'A live stream platform that knew or should have known of harm to consumers, and did nothing, is jointly liable.',
  'ONL/17':
    'An operator of a live stream room may know, or should know, that goods harm consumers. If it still promotes them, it is jointly liable.',

  // Online Litigation Rules (2021).
  'OLR/2': 'Online litigation is voluntary: a court may not force it on a party.',
  'OLR/4':
    'A court needs the agreement of the parties to proceed online. If only some agree, those may appear online and the others in person.',
  'OLR/9':
    'For a suit filed online, the court registers it, asks once for corrections, or refuses it by a ruling. After corrections, the time for acceptance starts again the next day.',
  'OLR/16':
    'Data stored on a blockchain and technically checked may be taken as unchanged since storage. Contrary proof can rebut this.',
  'OLR/17': 'If a party doubts stored data with good reason, the court examines the storage platform and the method.',
  'OLR/18':
    'If a party shows reasons why data were false before storage, the court must examine this. It may ask the other side to prove where the data came from.',

  // Provisions on Evidence in Civil Procedure (2019).
  'EvP/93':
    'A court judges electronic data by the system, its working, the way of keeping and sending, and the persons involved.',
  'EvP/94':
    'A court may confirm certain electronic data unless there is proof against them. It must confirm notarised content unless proof overturns it.',

  // Civil Code.
  'CC/25':
    "A person's domicile is the registered residence. If the habitual residence is elsewhere, it counts as the domicile.",
  'CC/63':
    "A company's domicile is the place of its main office. Where registration is required, that place must be registered as the domicile.",
  'CC/186':
    'If a breach of contract also harms a person or property, the injured party may choose. The claim can rest on contract or on tort.',
  'CC/491': "If a seller's online information is an offer, the contract is made when the order is submitted.",
  'CC/492':
    "A contract is made where the acceptance takes effect. For electronic messages, that is the recipient's main place of business, or else its domicile.",
  'CC/493': 'A contract on paper is made where the last party signed or sealed it.',
  'CC/496':
    'Standard terms are prepared for repeated use and not negotiated. If an important term was not pointed out or explained, the other side may leave it out of the contract.',
  'CC/595': 'In a sale, the seller transfers the goods and the buyer pays the price.',
  'CC/770': "In a work contract, one side does work to the other side's order and delivers the result for pay.",
  'CC/925':
    "An agent may make a contract in the agent's own name. It binds the client directly if the other side knew of the agency.",
  'CC/926':
    "The other side may fail to perform without having known of the agency. The agent must then name it, and the client can use the agent's rights, with exceptions.",

  // Consumer Protection Law.
  'CRPL/26':
    'A trader must point out important standard terms to consumers. Terms that take rights from consumers or free the trader unfairly have no effect.',
  'CRPL/44':
    "A platform that cannot give the seller's true name, address and working contact can be sued by the consumer. It must also keep better promises that it made.",

  // E-Commerce Law.
  'ECL/9':
    'An e-commerce platform lets two or more parties trade independently online. Sellers with their own website are e-commerce operators, but not platforms.',
  'ECL/37': 'A platform must clearly mark the goods that it sells itself. For these it is liable as the seller.',
  'ECL/38':
    'A platform that knew or should have known that a seller harms consumers, and did nothing, is jointly liable.',
  'ECL/49': "If a seller's online information is an offer, the contract is made when the order is submitted.",
  'ECL/63': 'A platform may set up its own online dispute system on a voluntary basis.',

  // Arbitration Law (revised 2025).
  'ARB/5':
    'If there is an arbitration agreement, a court does not take the suit. This does not apply if the agreement is void or the law says otherwise.',
  'ARB/10':
    'An arbitral award is final: nobody may arbitrate or sue again on the same dispute. If a court sets it aside or refuses to enforce it, the parties may.',
  'ARB/27':
    'An arbitration agreement is a clause or another written agreement. It must state the wish to arbitrate, the matters and the chosen institution.',
  'ARB/28':
    'An arbitration agreement is void in three cases. They are matters that cannot be arbitrated, lack of legal capacity, and pressure by threat.',
  'ARB/29':
    'If matter or institution is missing or unclear, the parties may add an agreement on it. If they do not, the arbitration agreement is void.',
  'ARB/37':
    'If the defendant shows the arbitration agreement before the first hearing, the court dismisses the suit. If the defendant does not object until then, the court goes on.',
  'ARB/64': 'A tribunal may mediate before it decides. A mediation document has the same force as an award.',

  // Law on the Application of Law in Foreign-Related Civil Relations.
  'PIL/18':
    "Parties may choose the law for their arbitration agreement. Without a choice, the law of the institution's place or of the place of arbitration applies.",
  'PIL/42':
    "The law of the consumer's habitual residence governs a consumer contract. The law of the place of supply governs if the consumer chooses it or the trader was not active there.",

  // Measures on the Payment of Litigation Fees.
  'FEE/13':
    'The court fee for money claims rises with the amount. It is RMB 50 up to RMB 10,000, then a falling percentage of each further step.',
  'FEE/16': 'In the simplified procedure, the court fee is halved.',
  'FEE/18': 'If a counterclaim is heard together with the claim, its fee is halved.',
  'FEE/55':
    'Court fees are counted in RMB. Foreign currency is converted at the official rate of the day the court decides to accept the case.',

  // Coding Rule of the Unified Social Credit Identifier.
  'GB/32100': 'The 18-character company code contains the code of the place of the registering authority.',
};

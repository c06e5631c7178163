/** The checklist before the next order: what to ask, what to check, what to keep as proof. */
import type { PreventionId, PreventionPoint } from '../../reference/prevention';

export const prevention = {
  title: 'Before the next order',
  metaTitle: 'A checklist before the next order from China',
  intro:
    'This list can prevent the next dispute. It is written for a first order from a seller that you do not know. For a small order, take the points that fit.',
  ask: 'Ask',
  check: 'Check',
  proof: 'Keep',
  rests: 'Where it comes from',
  from: {
    seen: 'Advice on pages of inspection, checking or law firms. We have not tested it.',
    case: 'What other buyers lived through and reported.',
    own: 'Our own suggestion, apart from the articles named here.',
  } satisfies Record<PreventionPoint['from'], string>,
} as const;

interface PointWords {
  readonly title: string;
  readonly ask: string;
  readonly check: string;
  readonly proof: string;
}

export const preventionWords: Record<PreventionId, PointWords> = {
  company: {
    title: 'Know which company it is',
    ask: 'Ask for the registered Chinese name and the company code. Ask for a picture of the business licence 营业执照, with the date of the day.',
    check:
      'Look the company up in the national company register 国家企业信用信息公示系统. It should be continuing 存续, and its business scope should cover the goods.',
    proof: 'Keep the picture of the licence and a dated print of the register.',
  },
  'same-name': {
    title: 'One name on every paper',
    ask: 'Ask the seller to use one company for contract, invoice and bank account.',
    check:
      'Compare the names. An account that is private, of another firm or in Hong Kong needs a written link to the seller. If the account changes, call a number that you knew before.',
    proof: 'Keep the invoice, the bank details and the written link.',
  },
  contract: {
    title: 'A contract in two languages, with the seal',
    ask: 'Ask for a contract in Chinese and in your language, and let the Chinese text decide. It names the legal representative 法定代表人.',
    check:
      'Look for the company seal 公章 over the registered Chinese name. Seals can be false, so compare it with other papers.',
    proof: 'Keep the stamped contract, every page of it.',
  },
  specification: {
    title: 'Say exactly what you buy',
    ask: 'Agree on a specification, drawings, packing, a sealed sample and the share of faults that you accept.',
    check:
      'Agree on an inspection period 检验期限 that is long enough, and on how a complaint is made. The law counts from these terms.',
    proof: 'Keep one sealed sample, and the signed specification.',
  },
  stages: {
    title: 'Pay in stages, the rest after inspection',
    ask: 'Ask for 30 % first and 70 % later. Better: 30 %, 30 %, and 40 % after the inspection.',
    check:
      'For a first order, use a small deposit, a letter of credit or the protection of the platform. On a platform, pay only through it.',
    proof: 'Keep each payment record with the name of the payee.',
  },
  inspection: {
    title: 'Have the goods inspected before they leave',
    ask: 'Agree that an inspector of your choice may come when at least 80 % of the goods are finished.',
    check: 'Have the container weighed, and the loading photographed.',
    proof: 'Keep the report, the weight record and the photos with their dates.',
  },
  shipping: {
    title: 'Know who ships the goods',
    ask: 'Name the delivery term and its place (Incoterms 2020), and who books the freight.',
    check: 'Look for the forwarder in the list of WCA, FIATA or another network, or in the NVOCC register.',
    proof: 'Keep the freight quote and the bill of lading.',
  },
  clause: {
    title: 'Agree where a dispute is decided',
    ask: 'Choose one way. Either arbitration with one institution, seat, language and number of arbitrators. Or, for small sums, the Chinese court at the home of the seller.',
    check:
      'Write down lawyer fees and the sum for delay, because otherwise a court seldom gives them. Name the e-mail addresses for notices. Say whether the UN sales convention applies. Use earnest money 定金 only if you mean it.',
    proof: 'Keep the signed clause, and the terms that you accepted.',
  },
  designs: {
    title: 'Protect designs, moulds and names',
    ask: 'Agree in writing who owns designs and moulds, and that they are not shown, used or sold elsewhere.',
    check: 'Agree that the seller makes the goods itself, or asks you before others do.',
    proof: 'Keep the agreement and the list of moulds.',
  },
  records: {
    title: 'Keep the records where they count',
    ask: 'Talk in the chat tool of the platform. On Alibaba.com, other messages may not count in a dispute.',
    check: 'Export the chat every month. The law makes a platform keep its records for at least three years.',
    proof: 'Keep labels, batch numbers, the bill of lading and customs papers.',
  },
  export: {
    title: 'Check that the goods may leave and may be sold',
    ask: 'Ask about export licences, quotas and product rules before you pay for production.',
    check: 'Check the product rules of your own country.',
    proof: 'Keep the licence, the test reports and the certificates.',
  },
  insurance: {
    title: 'Insure what you cannot lose',
    ask: 'Ask for cargo insurance, and for cover against fraud.',
    check: 'Read what the insurer asks you to do before and after a loss.',
    proof: 'Keep the policy, and report a loss in time.',
  },
};

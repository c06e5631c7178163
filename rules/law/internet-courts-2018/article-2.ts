/**
 * 互联网法院审理案件规定第二条 / Provisions on the Trial of Cases by Internet Courts (2018), Article 2.
 * Says: This was the list of cases of the Internet Courts until 31 October 2025. It named eleven kinds, among them
 * online shopping, online services and harm by goods. Items: (1) online shopping contracts concluded or performed
 * through an e-commerce platform; (2) service contracts both concluded and performed online; (3) financial and small
 * loans likewise; (4) ownership of copyright in works first published online; (5) online infringement of copyright in
 * works published or spread online; (6) domain names; (7) infringement of personal or property rights on the internet;
 * (8) product liability for goods bought through a platform; (9) public interest suits; (10) administrative cases;
 * (11) other cases designated by a higher court. Displaced by Article 1 of the 2025 Provisions.
 * Not coded: items 9 and 10, which no buyer brings.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article2 = provision(instrument, '2', { until: '2025-11-01' });

/**
 * 民法典第一百七十一条 / Civil Code, Article 171.
 * Says: An act without authority does not bind the person represented, unless that person approves it. Without
 * approval, a party in good faith can ask the one who acted for performance or damages. A party who knew, or should
 * have known, shares the liability by fault. The damages go no further than what approval would have given. Paragraph
 * 2: 30 days to approve after a demand; before approval a party in good faith may withdraw.
 * Not coded: paragraph 2, and the limit of the damages.
 */
import { provision } from '../../provision';
import { instrument } from './instrument';

export const article171 = provision(instrument, '171');

/**
 * The outcomes that say that the own claim was decided: by a court, by an award, or it is being enforced (O13, O14, B4). Under
 * enforcement in the seller's case (O13-enforced) only with O14-decided: his claim is what is enforced there.
 */
export const DECIDED_OUTCOMES: readonly string[] = ['O13-decided', 'O13-award', 'O13-enforcement', 'O14-decided'];

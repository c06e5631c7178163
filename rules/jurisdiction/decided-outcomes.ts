/** The outcomes that say that the claim was decided: by a court, by an award, or it is being enforced (O13, B4). */
export const DECIDED_OUTCOMES: readonly string[] = ['O13-decided', 'O13-award', 'O13-enforcement', 'O13-enforced'];

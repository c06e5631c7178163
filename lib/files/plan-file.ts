/**
 * A plan as one JSON file: the answers, and the whole assessment they led to. Its fields are described in
 * `public/schema/plan-1.json`. Names and other texts stay out unless the person chose them; files, ticks and who prepared
 * the case never go in.
 */
import type { Assessment } from '../../rules/assessment';
import { isRate } from '../../rules/costs/convert';
import { type Figures, ownFigures } from '../../rules/costs/figures';
import { type Case, compact } from '../case/case';

export const PLAN_FORMAT = 'recourse-plan';
export const PLAN_VERSION = 1;
/** Path of the schema from the root of the site. */
export const PLAN_SCHEMA_PATH = '/schema/plan-1.json';

export interface PlanFile {
  /** Address of the schema, for editors that check a file while it is read. */
  readonly $schema: string;
  readonly format: typeof PLAN_FORMAT;
  readonly version: typeof PLAN_VERSION;
  /** Day on which the plan was worked out. */
  readonly made: string;
  /** Address of the site that made it. */
  readonly site: string;
  readonly case: Pick<Case, 'format' | 'facts' | 'texts'>;
  /** Figures and rates that the person changed; left out where ours hold. */
  readonly figures?: Figures;
  readonly assessment: Assessment;
}

interface Given {
  readonly held: Case;
  readonly assessment: Assessment;
  readonly figures?: Figures;
  /** Root of the site without a slash at its end. */
  readonly site: string;
  readonly withTexts: boolean;
}

/** Only what the assessment went by: a rate that cannot serve was passed over. */
function changed({ overrides = {}, rates = {} }: Figures): Figures | undefined {
  const usable = Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== undefined && isRate(rate)));
  const parts = {
    ...(Object.keys(overrides).length > 0 && { overrides }),
    ...(Object.keys(usable).length > 0 && { rates: usable }),
  };
  return Object.keys(parts).length > 0 ? parts : undefined;
}

export function planFile({ held, assessment, figures = ownFigures, site, withTexts }: Given): PlanFile {
  const { facts, texts } = held;
  const own = changed(figures);
  return {
    $schema: `${site}${PLAN_SCHEMA_PATH}`,
    format: PLAN_FORMAT,
    version: PLAN_VERSION,
    made: assessment.asOf,
    site: `${site}/`,
    case: compact({ format: 1, facts, ...(withTexts && texts && { texts }) }),
    ...(own && { figures: own }),
    assessment,
  };
}

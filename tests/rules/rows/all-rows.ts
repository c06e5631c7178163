/** All tables of rows, for the test of coverage. */
import type { RuleId } from '../../../rules/jurisdiction/rule-table';
import { arbitration } from './arbitration.rows';
import { bars } from './bars.rows';
import { courtClause } from './court-clause.rows';
import { date } from './date.rows';
import { domicile } from './domicile.rows';
import { foreignOk } from './foreign.rows';
import { level } from './level.rows';
import { courtRows } from './ordinary-court.rows';
import { otherLinks } from './other-links.rows';
import { outcomeRows } from './outcome.rows';
import { performance } from './performance.rows';
import { platform } from './platform.rows';
import type { Table } from './row';
import { subject } from './subject.rows';

export const tables: readonly Table[] = [
  date,
  subject,
  domicile,
  platform,
  performance,
  courtClause,
  otherLinks,
  level,
  foreignOk,
  arbitration,
  bars,
];

/** The rule of every row. */
export const ruled: readonly { readonly rule: RuleId; readonly differs?: string }[] = [
  ...tables.flatMap((table) => table.rows),
  ...outcomeRows,
  ...courtRows,
];

/** The columns of a table of cases: a name of the row, the texts of a case, and one column for each fact. */
import { type FactId, factIds } from '../../rules/facts';
import { type TextId, textLimits } from '../case/case';

/** The advisor's own name for a row; it goes nowhere but into the table of results. */
export const NAME_COLUMN = 'case';
export const NAME_LIMIT = 100;

export type ColumnId = typeof NAME_COLUMN | TextId | FactId;

export const textIds = Object.keys(textLimits) as TextId[];
export const columnIds: readonly ColumnId[] = [NAME_COLUMN, ...textIds, ...factIds];

const byLowerCase = new Map(columnIds.map((id) => [id.toLowerCase(), id]));

/** The column that a heading names, whatever its capitals and the spaces around it. */
export const columnOf = (heading: string): ColumnId | undefined => byLowerCase.get(heading.trim().toLowerCase());

export const isTextId = (id: ColumnId): id is TextId => Object.hasOwn(textLimits, id);
export const isFactColumn = (id: ColumnId): id is FactId => id !== NAME_COLUMN && !isTextId(id);

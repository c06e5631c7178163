/** The JSON Schema of a case (draft 2020-12), from the same zod schemas that read it. */
import * as z from 'zod/mini';
import { factsSchema } from '../../rules/fact-schemas';
import { caseFrame } from '../case/case-frame';

export function caseJsonSchema(): object {
  const { format: _, ...rest } = caseFrame.shape;
  const schema = z.strictObject({ ...rest, format: z.optional(z.literal(1)), facts: factsSchema });
  return {
    title: 'Recourse case',
    description:
      'What `npm run --silent assess` reads. A fact that is left out was not asked; "not_sure" is an answer. ' +
      'The facts object alone is read, too.',
    ...z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io: 'input',
      reused: 'ref',
      // Options can be named once only; two records may be alike.
      override: ({ zodSchema: { _zod: zod }, jsonSchema }) => {
        if (zod.def.type === 'array' && zod.def.element._zod.def.type === 'enum') jsonSchema.uniqueItems = true;
      },
    }),
  };
}

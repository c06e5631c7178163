/**
 * The JSON Schemas (draft 2020-12) of the files that the site makes, by their names in `public/schema/`. The number in a
 * name is the version of the file; a change that an old reader cannot read gets a new number beside the old one.
 */
import * as z from 'zod/mini';
import { estimateIds } from '../../rules/costs/estimates';
import { type FactId, factIds } from '../../rules/facts';
import { caseJsonSchema } from '../cli/json-schema';
import { factWords } from '../words/en/facts';
import { assessmentSchema } from './assessment-schema';
import { PLAN_FORMAT, PLAN_VERSION } from './plan-file';
import { meanings } from './schema-parts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
type Node = Record<string, unknown>;

function assessmentFile(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(assessmentSchema, { target: 'draft-2020-12', metadata: meanings });
  return { $schema: DRAFT, title: 'Recourse assessment, version 1', ...schema };
}

const caseParts: Readonly<Record<string, string>> = {
  format: 'Version of this shape.',
  facts: 'The answers, by the id of the question. Left out: not asked. “not_sure” is an answer and stays unknown.',
  texts: 'Names and other texts. They decide nothing.',
  files:
    'Files that the person listed as evidence, with their SHA-256. The files themselves are never read into a case.',
  ready: 'Ids of what is ticked in the list of preparations.',
  from: 'Who prepared the case for somebody else. Nobody checks the name.',
  provenance: 'Who gave an answer: the person (me) or the advisor.',
  asOf: 'Day of the assessment that was saved.',
};

/** The case schema of the command line, with the meaning of its fields; a fact has the question that asks for it. */
function caseFile(): object {
  const schema = structuredClone(caseJsonSchema()) as { properties: Record<string, Node> };
  for (const [name, node] of Object.entries(schema.properties)) node.description = caseParts[name];
  const facts = schema.properties.facts?.properties as Record<FactId, Node>;
  for (const id of factIds) facts[id].description = factWords[id].question;
  return { $schema: DRAFT, ...schema, title: 'Recourse case, version 1' };
}

const day = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

function planFile(): object {
  const properties = {
    $schema: { type: 'string', description: 'Address of this schema.' },
    format: { const: PLAN_FORMAT, description: 'Tells this file from a saved case.' },
    version: { const: PLAN_VERSION, description: 'Version of this shape.' },
    made: { ...day, description: 'Day on which the plan was worked out.' },
    site: { type: 'string', description: 'Address of the site that made the file.' },
    case: {
      $ref: 'case-1.json',
      description: 'The answers. Names and other texts are here only if the person chose so.',
    },
    figures: {
      type: 'object',
      description: 'Figures that the person changed; the assessment goes by them. Left out: ours hold.',
      properties: {
        overrides: {
          type: 'object',
          description: 'Our estimates that were changed.',
          propertyNames: { enum: estimateIds },
          additionalProperties: { type: 'number' },
        },
        rates: {
          type: 'object',
          description: 'RMB for one unit of a currency, as decimal text.',
          propertyNames: { pattern: '^[A-Z]{3}$' },
          additionalProperties: { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,8})?$' },
        },
      },
      additionalProperties: false,
    },
    assessment: { $ref: 'assessment-1.json', description: 'What the rules lead to. Information, not legal advice.' },
  };
  return {
    $schema: DRAFT,
    title: 'Recourse plan, version 1',
    description: 'A plan as the site saves it: the answers and the whole result.',
    type: 'object',
    properties,
    required: ['format', 'version', 'made', 'site', 'case', 'assessment'],
    additionalProperties: false,
  };
}

export const schemaFiles: { readonly [name: string]: () => object } = {
  'assessment-1.json': assessmentFile,
  'case-1.json': caseFile,
  'plan-1.json': planFile,
};

/** The frame of a case as a zod schema, for the published JSON Schema. No page loads it; `case.ts` reads a case without zod. */
import * as z from 'zod/mini';
import { daySchema } from '../../rules/fact-schemas';
import { factIds, facts } from '../../rules/facts';
import {
  FILE_NAME_LIMIT,
  FILE_NOTE_LIMIT,
  isText,
  MOST_FILES,
  MOST_READY,
  SENDER_MESSAGE_LIMIT,
  SENDER_NAME_LIMIT,
  textLimits,
} from './limits';

const text = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most), z.refine(isText));

const source = z.enum(['me', 'advisor']);

const fileSchema = z.strictObject({
  name: text(1, FILE_NAME_LIMIT),
  size: z.number().check(z.int(), z.gte(0)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  element: z.optional(z.enum(facts['evidence.elements'].options)),
  note: z.optional(text(1, FILE_NOTE_LIMIT)),
});

/** All of a case but its facts, which `parseFacts` reads. */
export const caseFrame = z.strictObject({
  format: z.literal(1),
  facts: z.unknown(),
  texts: z.optional(
    z.strictObject(
      Object.fromEntries(Object.entries(textLimits).map(([id, limit]) => [id, z.optional(text(1, limit))])),
    ),
  ),
  files: z.optional(z.array(fileSchema).check(z.maxLength(MOST_FILES))),
  ready: z.optional(z.array(z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/))).check(z.maxLength(MOST_READY))),
  from: z.optional(z.strictObject({ name: text(1, SENDER_NAME_LIMIT), message: text(0, SENDER_MESSAGE_LIMIT) })),
  provenance: z.optional(z.partialRecord(z.enum(factIds), source)),
  asOf: z.optional(daySchema),
});

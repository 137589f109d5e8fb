import { z } from 'zod';
import type { Assessment } from '../../model/assessment.ts';
import { OUTCOMES } from '../../model/assessment.ts';
import type { Consignment } from '../../model/consignment.ts';

// What the server says and takes, as schemas: they check requests, describe the API, and are the types of the page.

export const instant = z.iso.datetime().describe('a moment in UTC, ISO 8601');
export const day = z.iso.date().describe('a day, YYYY-MM-DD');
export const outcome = z.enum(OUTCOMES);

/** Text that both databases keep as it is: no NUL, no halves of characters. All else is a person's own affair. */
const storable = z
  .string()
  .trim()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { error: 'holds characters that are none' });

/** Text of a person: comments, reasons. */
export const prose = storable.min(1).max(10_000);
export const shortText = storable.min(1).max(300);

export const pageQuery = z.object({
  cursor: z.string().max(500).optional().describe('nextCursor of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A page of items, and the cursor of the next one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

export const personRef = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Person' });

/** An assessment as `assessments.jsonl` holds it; the handbook describes every field. */
export const assessment = z
  .looseObject({
    id: z.string(),
    outcome,
    score: z.number(),
    legalGrounds: z.array(z.string()),
    asOf: day,
    lists: z.record(z.string(), z.string().nullable()),
    findings: z.array(
      z.looseObject({ flag: z.string(), result: z.enum(['hit', 'clear', 'not-testable', 'failed']) }),
    ),
    incomplete: z.boolean(),
  })
  .meta({ id: 'Assessment' });
export type AssessmentAnswer = Assessment;

/** A consignment as it was read: every value as written, as understood, and with its place. */
export const consignment = z
  .looseObject({
    id: z.string(),
    file: z.string(),
    row: z.number(),
    parties: z.array(z.looseObject({ role: z.string() })),
  })
  .meta({ id: 'Consignment' });
export type ConsignmentAnswer = Consignment;

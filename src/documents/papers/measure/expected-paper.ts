import { z } from 'zod';

/**
 * What a careful clerk reads from a paper, as a person wrote it down; what is not on the paper is left out. Masses in
 * kilograms, days as `YYYY-MM-DD`, countries and currencies as ISO codes.
 */
export const EXPECTED_PAPER = z.strictObject({
  kind: z.string().optional(),
  /** Numbers of this paper and of those that it names. */
  numbers: z.array(z.string()).default([]),
  containers: z.array(z.string()).default([]),
  date: z.string().optional(),
  parties: z
    .array(
      z.strictObject({
        role: z.string(),
        name: z.string(),
        /** The same name in another script. */
        nameAlso: z.string().optional(),
        address: z.string().optional(),
        country: z.string().optional(),
      }),
    )
    .default([]),
  goods: z
    .array(
      z.strictObject({
        description: z.string().optional(),
        hsCode: z.string().optional(),
        partNumber: z.string().optional(),
        serialNumbers: z.array(z.string()).default([]),
        quantity: z.number().optional(),
        unitPrice: z.number().optional(),
        value: z.number().optional(),
        netMassKg: z.number().optional(),
        grossMassKg: z.number().optional(),
        origin: z.string().optional(),
      }),
    )
    .default([]),
  totals: z
    .strictObject({
      value: z.number().optional(),
      currency: z.string().optional(),
      netMassKg: z.number().optional(),
      grossMassKg: z.number().optional(),
      packages: z.number().optional(),
    })
    .default({}),
  incoterm: z.string().optional(),
});

export type ExpectedPaper = z.infer<typeof EXPECTED_PAPER>;
export type ExpectedGoods = ExpectedPaper['goods'][number];

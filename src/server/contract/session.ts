import { z } from 'zod';
import { ROLES } from '../../cases/people/permissions.ts';
import { shortText } from './parts.ts';

export const role = z.enum(ROLES);

export const session = z
  .object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string(), role }),
    csrfToken: z
      .string()
      .describe('sent back as the header x-csrf-token with every request that changes something'),
    permissions: z.array(z.string()).describe('what this user may do'),
    demo: z.boolean().describe('true on `serve --demo`: no login, this machine only'),
    languages: z.array(z.string()),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const signIn = z
  .object({ email: z.email().max(200), password: z.string().min(1).max(1_000) })
  .meta({ id: 'SignIn' });

export const changePassword = z
  .object({ current: z.string().min(1).max(1_000), password: z.string().min(1).max(1_000) })
  .meta({ id: 'ChangePassword' });

export const setUp = z
  .object({
    token: z.string().min(20).max(200).describe('from the one-time link that the first start printed'),
    name: shortText,
    email: z.email().max(200),
    password: z.string().min(1).max(1_000),
  })
  .meta({ id: 'SetUp' });

export const signInOptions = z
  .object({
    password: z.boolean(),
    openIdConnect: z.object({ title: z.string() }).nullable(),
    needsSetUp: z.boolean(),
    demo: z.boolean(),
  })
  .meta({ id: 'SignInOptions' });
export type SignInOptions = z.infer<typeof signInOptions>;

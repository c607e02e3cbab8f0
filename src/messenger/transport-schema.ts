import * as z from 'zod'
import { agreementSchema } from '../ports/agreement-schema.js'

const method = z.custom<unknown>((value) => typeof value === 'function')
const optOut = z.looseObject({ by: z.enum(['provider', 'network', 'none', 'unknown']), confirms: z.boolean() })
const ability = (name: string): z.ZodType => z.looseObject({ [name]: method }).nullable()

const shape = z.looseObject({
  spec: z.literal(1),
  name: z.string().min(1).max(200),
  deliveryReceipts: z.boolean(),
  idempotentSend: z.looseObject({ windowSeconds: z.number().positive() }).nullable(),
  agreement: agreementSchema(),
  vendor: z.looseObject({
    storesBody: z.union([z.boolean(), z.literal('unknown')]),
    mayRewriteBody: z.boolean(),
    optOut: z.looseObject({ 'long-code': optOut, 'toll-free': optOut, 'short-code': optOut, alphanumeric: optOut }),
  }),
  send: method,
  webhooks: ability('read'),
  poller: ability('poll'),
  optOutList: ability('list'),
  lookup: z.union([ability('find'), method]),
  close: method,
})

/** What a gate or a verb reads of a transport before it sends. Given back as it is: it may be a class with members of its own. */
export const transportSchema: z.ZodType<object> = z.unknown().superRefine((value, context) => {
  for (const issue of shape.safeParse(value).error?.issues ?? []) context.addIssue({ ...issue })
}) as unknown as z.ZodType<object>

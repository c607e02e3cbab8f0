import * as z from 'zod'
import { providerDriftKinds } from '../../ports/provider-state-store.js'
import type { OptOutListOptions, ProviderDriftQuery } from './types.js'

const name = z.string().min(1).max(200)

export const driftQuerySchema: z.ZodType<ProviderDriftQuery> = z.strictObject({
  transport: name.optional(),
  kind: z.enum(providerDriftKinds).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.number().int().min(1).max(500).optional(),
})

export const optOutListsSchema: z.ZodType<OptOutListOptions> = z.strictObject({
  everyHours: z.number().positive().max(8_760).optional(),
  tellProviders: z.boolean().optional(),
})

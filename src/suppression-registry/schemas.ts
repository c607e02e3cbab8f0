import * as z from 'zod'
import type { Actor } from '../domain/actor.js'

export const actorSchema: z.ZodType<Actor> = z.strictObject({
  id: z.string().min(1),
  roles: z.array(z.string()),
  attributes: z.record(z.string(), z.string()).optional(),
})

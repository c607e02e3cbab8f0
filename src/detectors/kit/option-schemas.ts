import * as z from 'zod'
import type { DetectorBaa } from '../../domain/baa.js'
import type { Runtime } from '../../domain/runtime.js'
import { isAllowedEndpoint } from '../../internal/is-allowed-endpoint.js'

export function detectorBaaSchema(): z.ZodType<DetectorBaa> {
  const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
  const label = z.string().min(1).max(200)
  return z.union([
    z.strictObject({ status: z.literal('signed'), reference: label, effectiveFrom: day, effectiveTo: day.optional() }),
    z.strictObject({ status: z.literal('not-required'), basis: z.literal('own-system'), reference: label }),
    z.strictObject({ status: z.enum(['none', 'unknown']) }),
  ])
}

export function endpointSchema(): z.ZodType<string> {
  return z.string().refine(isAllowedEndpoint, 'not-https')
}

export function nameSchema(): z.ZodType<string> {
  return z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
}

export function scoreSchema(): z.ZodType<number> {
  return z.number().min(0).max(1)
}

export function warnOnlySchema(): z.ZodType<readonly string[]> {
  return z.array(z.string().regex(/^[A-Z][A-Z0-9_]{0,49}$/)).max(200)
}

export function fetchSchema(): z.ZodType<typeof globalThis.fetch> {
  return z.custom<typeof globalThis.fetch>((value) => typeof value === 'function')
}

export function runtimeSchema(): z.ZodType<Pick<Runtime, 'now'>> {
  return z.custom<Pick<Runtime, 'now'>>((value) => typeof (value as { now?: unknown } | null)?.now === 'function')
}

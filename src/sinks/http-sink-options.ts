import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { isAllowedEndpoint } from '../internal/is-allowed-endpoint.js'
import { isSecret } from './signature.js'

export interface HttpSinkOptions {
  /** `https:`, or `http:` to this machine itself; no credentials in it. */
  readonly url: string
  /** `whsec_` and 24 to 64 random bytes in base64. The first signs; a second signs too, while the other system still has it. */
  readonly secrets: readonly [current: string, previous?: string | undefined]
  /** Default `http`. Stands in every record of what was told: never change it. */
  readonly name?: string | undefined
  /** Where the other system lists the numbers that it holds as stopped. Absent: it cannot be compared. */
  readonly listUrl?: string | undefined
  /** Sent with every request, for a token. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** For one change. Default 4,000; a messenger waits 5,000. A list may take as long as it flows. */
  readonly timeoutMs?: number | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly runtime?: Pick<GivenRuntime, 'now' | 'sleep' | 'id'> | undefined
}

const secret = z.string().refine(isSecret, 'not-a-secret')

export const httpSinkSchema: z.ZodType = z.strictObject({
  url: z.string().refine(isAllowedEndpoint, 'not-https'),
  secrets: z.union([z.tuple([secret]), z.tuple([secret, secret.optional()])]),
  name: z.string().min(1).max(100).optional(),
  listUrl: z.string().refine(isAllowedEndpoint, 'not-https').optional(),
  headers: z.record(z.string(), z.string()).optional(),
  timeoutMs: z.number().int().positive().max(60_000).optional(),
  fetch: z.custom<typeof globalThis.fetch>((value) => typeof value === 'function').optional(),
  runtime: z
    .custom<Pick<GivenRuntime, 'now' | 'sleep' | 'id'>>((value) => {
      const given = value as Partial<GivenRuntime> | null | undefined
      return typeof given?.now === 'function' && typeof given.sleep === 'function' && typeof given.id === 'function'
    })
    .optional(),
})

import * as z from 'zod'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import type { Bytes } from './byte-lines.js'

export interface ReadListOptions {
  /** Skips the lines up to this one: the `line` of the last report of an import that was cut off. Default 0. */
  readonly afterLine?: number | undefined
  /** A country in two letters, for numbers that are not in E.164. Default: none, only E.164 is read. */
  readonly defaultCountry?: string | undefined
}

export const readListShape: { afterLine: z.ZodOptional<z.ZodNumber>; defaultCountry: z.ZodOptional<z.ZodString> } = {
  afterLine: z.number().int().min(0).optional(),
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
}

export function parseReadOptions<T>(schema: z.ZodType<T>, options: unknown, bytes: Bytes): T {
  const parsed = parseOrThrow(schema, options)
  if (typeof bytes !== 'object' || bytes === null || !(Symbol.asyncIterator in bytes || Symbol.iterator in bytes))
    throw new NophiError('INVALID_REQUEST', { path: 'bytes', problem: 'not an iterable of bytes' })
  return parsed
}

import * as z from 'zod'
import type { Journal } from '../domain/audit-event.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { KeyProvider } from './key-provider.js'
import { runtimeSchema } from './runtime-schema.js'
import type { StorageOf, Stores } from './storage.js'

export interface PieceShape<K extends keyof Stores> {
  readonly storage: z.ZodType<StorageOf<K>>
  readonly keys: z.ZodType<KeyProvider>
  readonly tenant: z.ZodDefault<z.ZodString>
  readonly journal: z.ZodOptional<z.ZodType<Journal>>
  readonly runtime: z.ZodDefault<typeof runtimeSchema>
}

/** `PieceOptions` as members of a piece's own schema. */
export function pieceShape<K extends keyof Stores>(): PieceShape<K> {
  return {
    storage: z.custom<StorageOf<K>>((value) => typeof (value as StorageOf<K> | null)?.transaction === 'function'),
    keys: z.custom<KeyProvider>((value) => typeof (value as KeyProvider | null)?.key === 'function'),
    tenant: z.string().min(1).default('default'),
    journal: z.custom<Journal>((value) => typeof value === 'function').optional(),
    runtime: runtimeSchema.default(systemRuntime),
  }
}

import * as z from 'zod'
import { parseOrThrow } from '../../errors/parse-options.js'
import { safely } from '../../errors/safe-error.js'
import { parseIndexKeys } from '../../ports/index-keys.js'
import { keyOf } from '../../ports/key-ring.js'
import { pieceShape } from '../../ports/piece-schema.js'
import { readPhone } from '../../ports/recipient-number.js'
import type { StoresOf } from '../../ports/storage.js'
import { blindIndex } from '../../vault/index.js'
import type { FilterState, SuppressionFilter, SuppressionFilterOptions } from './filter-types.js'
import { createFingerprintTable, type FingerprintTable } from './fingerprint-table.js'

const usualPage = 5_000

const schema = z.strictObject({ ...pieceShape<'suppression'>(), maxAgeSeconds: z.number().int().positive().default(86_400) }).omit({ journal: true })

const refreshSchema = z.strictObject({ pages: z.number().int().positive().optional(), signal: z.instanceof(AbortSignal).optional() })

/** The numbers of one index key. Null: no number was stored yet. */
interface Part {
  readonly keyId: string | null
  readonly table: FingerprintTable
  /** When the look began, by this process. */
  readonly begunAt: Date
}

interface Look extends Part {
  readonly after: string | null
}

/** An empty filter: `refresh` fills it. Throws `INVALID_OPTIONS`; touches nothing until a method is called. */
export function createSuppressionFilter(options: SuppressionFilterOptions): SuppressionFilter {
  return buildSuppressionFilter(options, usualPage)
}

/** For tests, which need many pages of few numbers. */
export function buildSuppressionFilter(options: SuppressionFilterOptions, pageSize: number): SuppressionFilter {
  const { storage, keys, tenant, runtime, maxAgeSeconds } = parseOrThrow(schema, options)
  let whole: Part | null = null
  let look: Look | null = null

  const ageSeconds = (): number | null => (whole === null ? null : Math.max(0, (runtime.now().getTime() - whole.begunAt.getTime()) / 1_000))

  /** One page, in one transaction. True: the look is complete. */
  async function lookOn(): Promise<boolean> {
    const now = runtime.now()
    const seen = await safely('STORAGE_UNAVAILABLE', () =>
      storage.transaction({ tenant, clock: () => runtime.now() }, (stores) => onePage(stores, look, pageSize)),
    )
    if (seen.keyId === null) whole = { keyId: null, table: createFingerprintTable(), begunAt: now }
    if (!seen.counts || seen.keyId === null) {
      look = null
      return seen.keyId === null
    }
    const { keyId, macs, last } = seen
    const standing: Look = look ?? { keyId, table: whole?.keyId === keyId ? whole.table : createFingerprintTable(), begunAt: now, after: null }
    for (const mac of macs) standing.table.add(mac)
    look = last === null ? null : { ...standing, after: last }
    if (last !== null) return false
    standing.table.fit()
    whole = standing
    return true
  }

  function state(): FilterState {
    const [numbers, bytes] = tablesOf(whole, look).reduce(([count, size], table) => [count + table.size(), size + table.bytes()], [0, 0])
    return { asOf: whole?.begunAt ?? null, ageSeconds: ageSeconds(), position: positionOf(look?.after ?? null), numbers, bytes }
  }

  return {
    async check(phone) {
      const number = readPhone(phone).reveal()
      if ((ageSeconds() ?? Number.POSITIVE_INFINITY) > maxAgeSeconds) return 'suppressed-maybe'
      for (const part of look === null || look.keyId === whole?.keyId ? [whole] : [whole, look]) {
        if (part === null || part.keyId === null) continue
        if (part.table.has(blindIndex(await keyOf(keys, 'phone-index', part.keyId), tenant, 'recipient', number))) return 'suppressed-maybe'
      }
      return 'not-listed'
    },
    async refresh(input = {}) {
      const { pages = Number.POSITIVE_INFINITY, signal } = parseOrThrow(refreshSchema, input, 'INVALID_REQUEST')
      for (let page = 0; page < pages; page++) {
        signal?.throwIfAborted()
        if (await lookOn()) break
      }
      return state()
    },
    state,
  }
}

/**
 * `counts`: the key still counted after the page was read, so that none of its macs had been dropped by then. Every number
 * stands under the oldest key that counts.
 */
async function onePage(
  { suppression }: StoresOf<'suppression'>,
  look: Look | null,
  pageSize: number,
): Promise<{ readonly keyId: string | null; readonly counts: boolean; readonly macs: readonly string[]; readonly last: string | null }> {
  const before = look?.keyId ?? (await oldestKey(suppression))
  if (before === undefined) return { keyId: null, counts: true, macs: [], last: null }
  const page = await suppression.stoppedMacs(before, look?.after ?? null, pageSize)
  return { keyId: before, counts: (await oldestKey(suppression)) === before, ...page }
}

async function oldestKey(suppression: StoresOf<'suppression'>['suppression']): Promise<string | undefined> {
  const text = await suppression.readIndexKeys()
  return text === null ? undefined : parseIndexKeys(text).live[0]
}

function tablesOf(...parts: readonly (Part | null)[]): readonly FingerprintTable[] {
  return [...new Set(parts.flatMap((part) => (part === null ? [] : [part.table])))]
}

/** Macs are spread evenly, so the first two characters of the cursor, in the order of bytes, tell how far it is. */
function positionOf(after: string | null): number {
  if (after === null) return 0
  const order = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
  const start = after.lastIndexOf(':') + 1
  return (order.indexOf(after.charAt(start)) * 64 + order.indexOf(after.charAt(start + 1))) / 4_096
}

import * as z from 'zod'
import { type Actor, recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { actorSchema } from '../ports/actor-schema.js'
import { pieceShape } from '../ports/piece-schema.js'
import type { PortalLinkRow } from '../ports/small-stores.js'
import type { StoresOf } from '../ports/storage.js'
import { readBaseUrl } from './base-url.js'
import { createToken, hashToken } from './link-token.js'
import { openItem, sealItem } from './sealed-item.js'
import type { PortalLinkInput, PortalLinks, PortalLinksOptions } from './types.js'

const daySeconds = 86_400
/** Legal holds are the messenger's, which purges links itself. */
const nothingHeld = { subjects: [], programs: [] }
const longestSeconds = 90 * daySeconds

const optionsSchema = z.strictObject({
  ...pieceShape<'portalLinks'>(),
  baseUrl: z.string(),
  ttlSeconds: z
    .number()
    .int()
    .min(60)
    .max(longestSeconds)
    .default(14 * daySeconds),
})

const id = z.string().min(1).max(512)

const inputSchema: z.ZodType<PortalLinkInput> = z.strictObject({
  item: id,
  patient: id.optional(),
  message: id.optional(),
  subject: id.optional(),
  leavesAt: z.date().optional(),
  expiresAt: z.date().optional(),
})

const redeemSchema: z.ZodType<{ patient?: string | undefined; actor: Actor }> = z.strictObject({
  patient: id.optional(),
  actor: actorSchema,
})

/**
 * Links for texts: opaque, expiring, one item each. The URL tells a passer-by nothing (OWASP ASVS 5.0, 14.2.1), and the
 * database alone opens none: tokens are stored as hashes, items as ciphertext. Serve the page behind it with
 * `Referrer-Policy: no-referrer`, without third-party scripts, and with a neutral preview. Throws `INVALID_OPTIONS`.
 */
export function createPortalLinks(options: PortalLinksOptions): PortalLinks {
  const { storage, keys, tenant, journal, runtime, baseUrl, ttlSeconds } = parseOrThrow(optionsSchema, options)
  const base = readBaseUrl(baseUrl)
  const owner = { keys, tenant, runtime }

  function inTransaction<T>(work: (stores: StoresOf<'portalLinks'>, now: number) => Promise<T>): Promise<T> {
    return safely('STORAGE_UNAVAILABLE', () => storage.transaction({ tenant, clock: () => runtime.now() }, async (stores) => work(stores, await stores.now())))
  }

  async function tell(stores: StoresOf<'portalLinks'>, now: number, type: string, row: PortalLinkRow, actor?: string): Promise<void> {
    if (journal === undefined) return
    const data = { link: row.tokenHash, ...(row.message === null ? {} : { message: row.message }), ...(actor === undefined ? {} : { actor }) }
    await safely('AUDIT_UNAVAILABLE', () => journal({ id: runtime.id(), type, at: new Date(now), data }, stores))
  }

  async function findOpen(stores: StoresOf<'portalLinks'>, now: number, token: unknown): Promise<PortalLinkRow | null> {
    const row = await stores.portalLinks.findLink(hashToken(token))
    return row !== null && now < row.expiresAt ? row : null
  }

  return {
    async create(input) {
      const { item, patient, message = null, subject = null, leavesAt, expiresAt } = parseOrThrow(inputSchema, input, 'INVALID_REQUEST')
      const token = createToken((length) => runtime.randomBytes(length))
      const tokenHash = hashToken(token)
      const sealed = await sealItem(owner, tokenHash, { item, patient })
      const until = await inTransaction(async (stores, now) => {
        const from = Math.max(now, leavesAt?.getTime() ?? now)
        const end = expiresAt?.getTime() ?? from + ttlSeconds * 1000
        if (end <= from || end > from + longestSeconds * 1000) throw new NophiError('INVALID_REQUEST', { path: 'expiresAt' })
        const row = { tokenHash, subject, item: sealed, createdAt: now, expiresAt: end, visitedAt: null, redeemedAt: null, message }
        // Two links of one token would show one patient what waits for another.
        if ((await stores.portalLinks.findLink(tokenHash)) !== null)
          throw new NophiError('INVALID_OPTIONS', { path: 'runtime', problem: 'its random bytes repeat' })
        await stores.portalLinks.insertLink(row)
        await tell(stores, now, 'portal-link.created', row)
        return end
      })
      return { url: `${base}/${token}`, expiresAt: new Date(until) }
    },

    sample: () => `${base}/${createToken((length) => runtime.randomBytes(length))}`,

    async visit(token) {
      return inTransaction(async (stores, now) => {
        const row = await findOpen(stores, now, token)
        if (row === null) return { status: 'closed' }
        if (await stores.portalLinks.markVisited(row.tokenHash, now)) await tell(stores, now, 'portal-link.visited', row)
        return { status: 'open' }
      })
    },

    async redeem(token, given) {
      const { patient, actor } = parseOrThrow(redeemSchema, given, 'INVALID_REQUEST')
      const by = recordedAs(actor, patient)
      const row = await inTransaction((stores, now) => findOpen(stores, now, token))
      if (row === null) return { status: 'closed' }
      const waiting = await openItem(owner, row.tokenHash, row.item)
      const theirs = waiting.patient === undefined || waiting.patient === patient
      await inTransaction(async (stores, now) => {
        if (!theirs) return tell(stores, now, 'portal-link.refused', row, by)
        if (await stores.portalLinks.markRedeemed(row.tokenHash, now)) await tell(stores, now, 'portal-link.redeemed', row, by)
      })
      return theirs ? { status: 'open', item: waiting.item } : { status: 'closed' }
    },

    async purge(before, limit = 1_000) {
      return inTransaction(async (stores) => (await stores.portalLinks.purgeLinks(before.getTime(), limit, nothingHeld)).length)
    },
  }
}

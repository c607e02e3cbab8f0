import * as z from 'zod'
import type { Runtime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { type Checkpoint, isKeyName } from '../merkle-log/index.js'
import type { LeafRow } from '../ports/audit-store.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { AnchorSink } from '../ports/other-ports.js'
import type { StorageOf } from '../ports/storage.js'
import { createAnchors } from './anchors.js'
import { appendLeaf } from './append-leaf.js'
import { buildEvidence } from './build-evidence.js'
import { broken, createTransaction, type LogContext, leafPages } from './log-context.js'
import { signerFromHost, signerFromKeys } from './log-signer.js'
import { recheckLog } from './recheck.js'
import { sequenceLeaves } from './sequence-leaves.js'
import { createHeadSigner } from './sign-head.js'
import type { AuditLog, AuditLogOptions, NoteSigner } from './types.js'

const has =
  (member: string) =>
  (value: unknown): boolean =>
    typeof (value as Record<string, unknown> | null | undefined)?.[member] === 'function'

const schema = z.strictObject({
  storage: z.custom<StorageOf<'audit'>>(has('transaction')),
  keys: z.custom<KeyProvider>(has('key')),
  origin: z.string().refine(isKeyName),
  tenant: z.string().min(1).optional(),
  runtime: z.custom<Runtime>(has('now')).optional(),
  signer: z.custom<NoteSigner>((value) => has('sign')(value) && typeof (value as NoteSigner).verifierKey === 'string').optional(),
  anchors: z.array(z.custom<AnchorSink>(has('put'))).optional(),
})

/** Synchronous, reads nothing. Throws `INVALID_OPTIONS`. The limits of what the log proves: see `AuditLog`. */
export function createAuditLog(options: AuditLogOptions): AuditLog {
  const { storage, keys, origin, tenant = 'default', runtime = systemRuntime, signer: given, anchors: sinks = [] } = parseOrThrow(schema, options)
  const signer = given === undefined ? signerFromKeys(keys, origin) : signerFromHost(given)
  const context: LogContext = { origin, runtime, signer, transaction: createTransaction(storage, tenant, runtime) }
  const head = createHeadSigner(context)
  const anchors = createAnchors(sinks, runtime)
  const memory = new Map<string, Uint8Array>()
  let last: Promise<unknown> = Promise.resolve()

  async function publishNow(): Promise<Checkpoint> {
    await head.adopt()
    await sequenceLeaves(context)
    const checkpoint = await head.sign()
    await anchors.offer(checkpoint)
    return checkpoint
  }

  /** One after the other: a caller may count on what it appended before. */
  function publish(): Promise<Checkpoint> {
    const mine = last.then(publishNow, publishNow)
    last = mine.catch(() => undefined)
    return mine
  }

  function rowsOf(id: string): Promise<readonly LeafRow[]> {
    return context.transaction(async ({ audit }) => {
      const own = await audit.leaf(id)
      const belonging = await audit.leavesByRef(id)
      return own === null || belonging.some((row) => row.id === id) ? belonging : [own, ...belonging]
    })
  }

  return {
    append: appendLeaf,
    publish,
    async evidenceFor(id) {
      const covers = (rows: readonly LeafRow[], by: Checkpoint | null): by is Checkpoint =>
        rows.every(({ index }) => index !== null && index < (by?.size ?? 0n))
      let rows = await rowsOf(id)
      let checkpoint = await head.newest()
      if (!covers(rows, checkpoint)) {
        checkpoint = await publish()
        rows = await rowsOf(id)
        if (!covers(rows, checkpoint)) throw broken('not-covered-yet')
      }
      if (rows.length === 0 || checkpoint === null) return []
      const ordered = [...rows].sort((one, other) => Number((one.index as bigint) - (other.index as bigint)))
      return buildEvidence(context, ordered, checkpoint, memory)
    },
    async *exportRange(from, to) {
      if (from < 0n || to < from) throw new NophiError('INVALID_REQUEST', { path: 'from', problem: 'not a range' })
      for await (const rows of leafPages(context, from, to)) for (const row of rows) yield row.bytes
    },
    assurance: async () => anchors.assurance(),
    failingAnchors: () => anchors.failing(),
    verifierKey: () => signer.verifierKey(),
    async recheck() {
      const checkpoint = await head.newest()
      if (checkpoint === null) throw broken('no-checkpoint')
      return recheckLog(context, checkpoint)
    },
  }
}

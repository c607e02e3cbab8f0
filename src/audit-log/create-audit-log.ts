import * as z from 'zod'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { type Checkpoint, isKeyName } from '../merkle-log/index.js'
import type { LeafRow } from '../ports/audit-store.js'
import { readIdentifier } from '../ports/identifier.js'
import type { KeyProvider } from '../ports/key-provider.js'
import type { AnchorSink } from '../ports/other-ports.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import type { StorageOf } from '../ports/storage.js'
import { createAnchors } from './anchors.js'
import { appendLeaf } from './append-leaf.js'
import { buildEvidence } from './build-evidence.js'
import { compareAnchor } from './compare-anchor.js'
import { leafPages } from './leaf-pages.js'
import { leavesOf, statedIn } from './leaves-of.js'
import { broken, createTransaction, type LogContext, toCheckpoint } from './log-context.js'
import { signerFromHost, signerFromKeys } from './log-signer.js'
import { incarnationOf } from './origin-of.js'
import { recheckLog } from './recheck.js'
import { reopenLog } from './reopen-log.js'
import { sequenceLeaves } from './sequence-leaves.js'
import { createHeadSigner } from './sign-head.js'
import { rotationId, tellRotation } from './tell-rotation.js'
import type { AnchorReading, AuditLog, AuditLogOptions, NoteSigner } from './types.js'

/** Records whose proofs are in memory at once. */
const proofsAtOnce = 200
const mostTries = 10
const pauseMs = 100

const has =
  (member: string) =>
  (value: unknown): boolean =>
    typeof (value as Record<string, unknown> | null | undefined)?.[member] === 'function'

const schema = z.strictObject({
  storage: z.custom<StorageOf<'audit'>>(has('transaction')),
  keys: z.custom<KeyProvider>(has('key')),
  origin: z.string().refine(isKeyName),
  tenant: z.string().min(1).optional(),
  runtime: runtimeSchema.optional(),
  signer: z.custom<NoteSigner>((value) => has('sign')(value) && typeof (value as NoteSigner).verifierKey === 'string').optional(),
  maySign: z.custom<() => Promise<boolean>>((value) => typeof value === 'function').optional(),
  anchors: z.array(z.custom<AnchorSink>(has('put'))).optional(),
})

/** Synchronous, reads nothing. Throws `INVALID_OPTIONS`. The limits of what the log proves: see `AuditLog`. */
export function createAuditLog(options: AuditLogOptions): AuditLog {
  const { storage, keys, origin, tenant = 'default', runtime = systemRuntime, signer: given, anchors: sinks = [], maySign } = parseOrThrow(schema, options)
  const signer = given === undefined ? signerFromKeys(keys) : signerFromHost(given)
  const context: LogContext = { name: origin, runtime, signer, tiles: new Map(), transaction: createTransaction(storage, tenant, runtime) }
  const head = createHeadSigner(context)
  const anchors = createAnchors(sinks, runtime)
  const signing = inTurn()
  const anchoring = inTurn()

  /** One after the other: a caller may count on what it appended before. */
  const sequence = (reopening = false): Promise<Checkpoint> =>
    signing(async () => {
      if (!reopening && maySign !== undefined && !(await safely('AUDIT_UNAVAILABLE', maySign))) throw broken('closed')
      await sequenceLeaves(context)
      const log = await head.read()
      if (!(await tellRotation(context, log))) return head.sign(log)
      await sequenceLeaves(context)
      return head.sign()
    })

  async function publish(reopening = false): Promise<Checkpoint> {
    const checkpoint = await sequence(reopening)
    await anchoring(async () => {
      for (const { sink, problem } of await anchors.offer(checkpoint, grewFrom)) {
        const held = await anchors.newest(sink)
        // It says no more, and another process has signed what it may speak of: it fails alone until it has taken the next one.
        if (held === undefined && problem === 'anchor-holds-more' && ((await newest())?.size ?? 0n) > checkpoint.size) continue
        // Another process may have anchored a larger one meanwhile; anything else is another history.
        if (held === undefined || held === null || (await compareAnchor(context, held)) !== 'agrees') throw broken('anchor-disagrees')
        // One that turns down what it lacks does not hold it, however well it fits what it holds.
        if (held.origin === checkpoint.origin && held.size >= checkpoint.size) anchors.covers(sink)
      }
    })
    return checkpoint
  }

  async function grewFrom(held: Checkpoint): Promise<boolean> {
    const standing = await compareAnchor(context, held)
    return standing !== 'log-behind' && standing !== 'log-differs'
  }

  async function compareAnchors(): Promise<AnchorReading[]> {
    const readings: AnchorReading[] = []
    for (const sink of sinks) {
      const { name } = sink
      if (sink.newest === undefined) readings.push({ name, standing: 'cannot-be-asked', checkpoint: null })
      else {
        // Before the log is read: what an anchor holds was in the log by then.
        const held = await anchors.newest(sink)
        if (held === undefined) readings.push({ name, standing: 'unreachable', checkpoint: null })
        else readings.push({ name, standing: held === null ? 'empty' : await compareAnchor(context, held), checkpoint: held })
      }
    }
    return readings
  }

  function rowsOf(id: string): Promise<readonly LeafRow[]> {
    return context.transaction(async ({ audit }) => {
      const own = await audit.leaf(id)
      const belonging = await leavesOf(audit, id)
      return own === null || belonging.some((row) => row.id === own.id) ? belonging : [...(await statedIn(audit, [own])), ...belonging]
    })
  }

  async function newest(): Promise<Checkpoint | null> {
    const { latest } = await head.read()
    return latest === null ? null : toCheckpoint(latest)
  }

  return {
    append: appendLeaf,
    sequence: () => sequence(),
    publish: () => publish(),
    newest,
    async evidenceFor(id) {
      readIdentifier(id)
      const covers = (rows: readonly LeafRow[], by: Checkpoint | null): by is Checkpoint =>
        rows.every(({ index }) => index !== null && index < (by?.size ?? 0n))
      let rows = await rowsOf(id)
      let checkpoint = await newest()
      for (let tries = 1; !covers(rows, checkpoint); tries++) {
        if (tries > mostTries) throw broken('not-covered-yet')
        // Another process was giving out places just then.
        if (tries > 1) await runtime.sleep(pauseMs)
        checkpoint = await publish()
        rows = await rowsOf(id)
      }
      if (rows.length === 0 || checkpoint === null) return []
      return buildEvidence(context, inLogOrder(rows), checkpoint)
    },
    async *evidenceOf(ids) {
      const checkpoint = await newest()
      if (checkpoint === null && ids.length > 0) throw broken('no-checkpoint')
      for (let from = 0; from < ids.length; from += proofsAtOnce) {
        const wanted = ids.slice(from, from + proofsAtOnce).map((id) => readIdentifier(id, 'ids'))
        const rows = await context.transaction(({ audit }) => Promise.all(wanted.map((id) => audit.leaf(id))))
        const known = rows.filter((row) => row !== null)
        if (known.length < rows.length) throw broken('leaf-missing')
        if (known.some(({ index }) => index === null || index >= (checkpoint as Checkpoint).size)) throw broken('not-covered-yet')
        yield* await buildEvidence(context, known, checkpoint as Checkpoint)
      }
    },
    async *exportRange(from, to) {
      if (from < 0n || to < from) throw new NophiError('INVALID_REQUEST', { path: 'from', problem: 'not a range' })
      for await (const { rows } of leafPages(context, from, to)) for (const { bytes } of rows) yield bytes
    },
    assurance: async () => anchors.assurance(),
    failingAnchors: () => anchors.failing(),
    compareAnchors,
    async verifierKey() {
      const { origin: name } = await head.read()
      return (await signer.verifierKeys(name))[0] as string
    },
    async rotations() {
      const { origin: name, head: at } = await head.read()
      const ids = (await signer.verifierKeys(name)).map((key) => rotationId(key, { origin: name, head: at }))
      const rows = await context.transaction(({ audit }) => Promise.all(ids.map((id) => audit.leaf(id))))
      const checkpoint = await newest()
      const covered = rows.filter((row) => row !== null).filter(({ index }) => index !== null && index < (checkpoint?.size ?? 0n))
      return covered.length === 0 ? [] : buildEvidence(context, inLogOrder(covered), checkpoint as Checkpoint)
    },
    async recheck() {
      const checkpoint = await newest()
      if (checkpoint === null) throw broken('no-checkpoint')
      return recheckLog(context, checkpoint)
    },
    async reopen(event) {
      const readings = await compareAnchors()
      if (readings.some(({ standing }) => standing === 'unreachable')) throw broken('anchor-unreachable')
      const ours = readings.flatMap(({ checkpoint, standing }) => (checkpoint === null || standing === 'not-ours' ? [] : [checkpoint]))
      const [lost = null] = ours.sort((one, other) => rank(other) - rank(one) || (one.size < other.size ? 1 : -1))
      const damaged = await signing(() => reopenLog(context, event, lost, Math.max(event.reopened ?? 0, lost === null ? 0 : rank(lost))))
      return { ...(await publish(true)), damaged }
    },
  }

  function rank(checkpoint: Checkpoint): number {
    return incarnationOf(origin, checkpoint.origin) ?? 0
  }
}

function inLogOrder(rows: readonly LeafRow[]): readonly LeafRow[] {
  return [...rows].sort((one, other) => Number((one.index as bigint) - (other.index as bigint)))
}

/** Runs what it is given one after the other. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}

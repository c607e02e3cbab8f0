import type { Runtime } from '../domain/runtime.js'
import { isNophiError } from '../errors/nophi-error.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, ed25519Cosigner, readCosignature, readVerifierKey, runHashing } from '../merkle-log/index.js'
import type { AnchorSink } from '../ports/other-ports.js'
import { verifyEd25519 } from './ed25519.js'
import type { Assurance } from './types.js'

// A store that hangs must not hold up the log.
const anchorTimeoutMs = 10_000

export interface Anchors {
  /**
   * Offers the checkpoint to every anchor that does not hold it yet. `grewFrom`: whether the log grew from what one holds;
   * where it did not, nothing is offered, since a log that was set back and has outgrown its anchor would overwrite what
   * tells of it. Throws only what that throws. Those that hold more, or another tree.
   */
  offer(checkpoint: Checkpoint, grewFrom: (held: Checkpoint) => Promise<boolean>): Promise<readonly AnchorSink[]>
  /** The anchor was found to hold a checkpoint that covers the one offered. */
  covers(sink: AnchorSink): void
  assurance(): Assurance
  failing(): string[]
  /** What an anchor holds; undefined: it cannot be asked, or did not answer in time. */
  newest(sink: AnchorSink): Promise<Checkpoint | null | undefined>
  readonly sinks: readonly AnchorSink[]
}

export function createAnchors(sinks: readonly AnchorSink[], runtime: Runtime): Anchors {
  const held = new Map<AnchorSink, { readonly note: string; readonly witnessed: boolean }>()
  let newest: Checkpoint | undefined

  /** Undefined when it takes too long or fails: what an anchor throws may hold anything, and `failing` tells. */
  async function inTime<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = new AbortController()
    try {
      return await Promise.race([work(), runtime.sleep(anchorTimeoutMs, done.signal).then(() => undefined)])
    } finally {
      done.abort()
    }
  }

  /** Undefined: it cannot be asked, or did not answer in time. */
  async function newestOf(sink: AnchorSink): Promise<Checkpoint | null | undefined> {
    const ask = sink.newest?.bind(sink)
    return ask === undefined ? undefined : inTime(ask).catch(() => undefined)
  }

  /** True: it holds more, or another tree. */
  async function put(sink: AnchorSink, checkpoint: Checkpoint, grewFrom: (held: Checkpoint) => Promise<boolean>): Promise<boolean> {
    if (sink.newest !== undefined) {
      const before = await newestOf(sink)
      if (before === undefined) return false
      // What this process put there itself was compared when the checkpoint was signed.
      if (before !== null && before.note !== held.get(sink)?.note && !(await grewFrom(before))) return true
    }
    try {
      const answer = await inTime(() => sink.put(checkpoint))
      if (answer !== undefined) held.set(sink, { note: checkpoint.note, witnessed: await isWitnessed(sink, checkpoint, answer.cosignature) })
      return false
    } catch (error) {
      return isNophiError(error, 'AUDIT_UNAVAILABLE') && ['anchor-holds-more', 'anchor-differs'].includes(String(error.details.problem))
    }
  }

  const holders = (): AnchorSink[] => sinks.filter((sink) => newest !== undefined && held.get(sink)?.note === newest.note)

  return {
    sinks,
    async offer(checkpoint, grewFrom) {
      newest = checkpoint
      const holding = new Set(holders())
      const lacking = sinks.filter((sink) => !holding.has(sink))
      const doubted = await Promise.all(lacking.map((sink) => put(sink, checkpoint, grewFrom)))
      return lacking.filter((_, place) => doubted[place])
    },
    covers(sink) {
      if (newest !== undefined) held.set(sink, { note: newest.note, witnessed: false })
    },
    assurance() {
      const holding = holders()
      if (holding.some((sink) => sink.independent && held.get(sink)?.witnessed)) return 'witnessed'
      return holding.length > 0 ? 'anchored' : 'self-attested'
    },
    failing() {
      const holding = new Set(holders())
      return newest === undefined ? [] : sinks.filter((sink) => !holding.has(sink)).map(({ name }) => name)
    },
    newest: newestOf,
  }
}

async function isWitnessed({ witnessKey }: AnchorSink, { note }: Checkpoint, cosignature: unknown): Promise<boolean> {
  if (witnessKey === undefined || typeof cosignature !== 'string') return false
  const key = runHashing(readVerifierKey(witnessKey, ed25519Cosigner), sha256)
  return key !== null && (await readCosignature(note, cosignature, key, verifyEd25519)) !== null
}

import type { Runtime } from '../domain/runtime.js'
import { isNophiError } from '../errors/nophi-error.js'
import { sha256 } from '../internal/hash.js'
import { type Checkpoint, checkpointOfNote, ed25519Cosigner, readCosignature, readVerifierKey, runHashing } from '../merkle-log/index.js'
import type { AnchorSink } from '../ports/other-ports.js'
import { verifyEd25519 } from './ed25519.js'
import type { Assurance } from './types.js'

// A store that hangs must not hold up the log.
const anchorTimeoutMs = 10_000

const doubts = ['anchor-holds-more', 'anchor-differs'] as const

export interface Doubt {
  readonly sink: AnchorSink
  /** `anchor-holds-more`: by its word alone. `anchor-differs`: also where it was seen to hold what the log has not grown from. */
  readonly problem: (typeof doubts)[number]
}

export interface Anchors {
  /**
   * Offers the checkpoint to every anchor that does not hold it yet. `grewFrom`: whether the log grew from what one holds;
   * where it did not, nothing is offered, since a log that was set back and has outgrown its anchor would overwrite what
   * tells of it. Throws only what that throws. Those that hold more, or another tree.
   */
  offer(checkpoint: Checkpoint, grewFrom: (held: Checkpoint) => Promise<boolean>): Promise<readonly Doubt[]>
  /** The anchor was found to hold a checkpoint that covers the one offered. */
  covers(sink: AnchorSink): void
  assurance(): Assurance
  failing(): string[]
  /** What an anchor holds, as its note says; undefined: it cannot be asked, did not answer in time, or with no checkpoint. */
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

  async function newestOf(sink: AnchorSink): Promise<Checkpoint | null | undefined> {
    const ask = sink.newest?.bind(sink)
    return ask === undefined ? undefined : inTime(ask).then(readAnswer, () => undefined)
  }

  async function put(sink: AnchorSink, checkpoint: Checkpoint, grewFrom: (held: Checkpoint) => Promise<boolean>): Promise<Doubt['problem'] | undefined> {
    if (sink.newest !== undefined) {
      const before = await newestOf(sink)
      if (before === undefined) return undefined
      // What this process put there itself was compared when the checkpoint was signed.
      if (before !== null && before.note !== held.get(sink)?.note && !(await grewFrom(before))) return 'anchor-differs'
    }
    try {
      const answer = await inTime(() => sink.put(checkpoint))
      if (answer !== undefined) held.set(sink, { note: checkpoint.note, witnessed: await isWitnessed(sink, checkpoint, answer.cosignature) })
      return undefined
    } catch (error) {
      return isNophiError(error, 'AUDIT_UNAVAILABLE') ? doubts.find((problem) => problem === error.details.problem) : undefined
    }
  }

  const holders = (): AnchorSink[] => sinks.filter((sink) => newest !== undefined && held.get(sink)?.note === newest.note)

  return {
    sinks,
    async offer(checkpoint, grewFrom) {
      newest = checkpoint
      const holding = new Set(holders())
      const lacking = sinks.filter((sink) => !holding.has(sink))
      const found = await Promise.all(lacking.map(async (sink) => ({ sink, problem: await put(sink, checkpoint, grewFrom) })))
      return found.flatMap(({ sink, problem }) => (problem === undefined ? [] : [{ sink, problem }]))
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

/** An anchor of the host's may answer anything: what was signed stands in the note. */
function readAnswer(answer: Checkpoint | null | undefined): Checkpoint | null | undefined {
  if (answer === null || answer === undefined) return answer
  const note: unknown = answer.note
  return typeof note === 'string' ? (checkpointOfNote(note) ?? undefined) : undefined
}

async function isWitnessed({ witnessKey }: AnchorSink, { note }: Checkpoint, cosignature: unknown): Promise<boolean> {
  if (witnessKey === undefined || typeof cosignature !== 'string') return false
  const key = runHashing(readVerifierKey(witnessKey, ed25519Cosigner), sha256)
  return key !== null && (await readCosignature(note, cosignature, key, verifyEd25519)) !== null
}

import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64 } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { type Checkpoint, emptyFrontier, extend, type Frontier, rootOf, runHashing } from '../../src/merkle-log/index.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { randomFrom, type UnsteadyOptions, unsteadyStorage } from './unsteady-storage.js'

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(3)))
const scope = { tenant: 'default', clock: () => new Date(0) }

interface Publisher {
  publish(): Promise<unknown>
}

/** Opens a publisher as one process would; `signed` hears of every checkpoint that leaves the process. */
type OpenPublisher = (storage: StorageOf<'audit'>, signed: (checkpoint: Pick<Checkpoint, 'size' | 'root'>) => void) => Publisher

const honest: OpenPublisher = (storage, signed) => {
  const put = async (checkpoint: Checkpoint): Promise<object> => {
    signed(checkpoint)
    return {}
  }
  return createAuditLog({
    storage,
    keys,
    origin: 'clinic.example/sms',
    anchors: [{ spec: 1, name: 'outside', independent: false, put }],
  })
}

/** Writers, of which some abort, and two publishing processes, all interleaved; then one publisher finishes the work. */
async function run(seed: number, open: OpenPublisher, options: Partial<UnsteadyOptions> = {}): Promise<string[]> {
  const random = randomFrom(seed)
  const store = unsteadyStorage({ random, failingCommits: 0.2, ...options })
  const signed: Pick<Checkpoint, 'size' | 'root'>[] = []
  const processes = [1, 2].map(() => open(store.storage, (checkpoint) => signed.push(checkpoint)))
  const writer = createAuditLog({ storage: store.storage, keys, origin: 'clinic.example/sms' })
  const refusals: string[] = []

  async function write(name: number): Promise<void> {
    for (let count = 0; count < 15; count++) {
      await store.storage
        .transaction(scope, async (stores) => {
          await writer.append({ id: `${name}-${count}`, type: 'message.permitted', at: new Date(0), data: { count } }, stores)
          for (let pauses = random() * 6; pauses > 0; pauses--) await store.pause()
          if (random() < 0.1) throw new Error('the caller aborts')
        })
        .catch(() => undefined)
      await store.pause()
    }
  }

  async function publish(process: Publisher): Promise<void> {
    for (let rounds = 0; rounds < 12; rounds++) {
      const told = (error: unknown): void => {
        if (!isNophiError(error, 'STORAGE_UNAVAILABLE')) refusals.push(isNophiError(error) ? String(error.details.problem) : 'foreign error')
      }
      // A job runner may call again while a call still runs.
      await Promise.all([process.publish().catch(told), process.publish().catch(told)])
      await store.pause()
    }
  }

  await Promise.all([...[1, 2, 3, 4].map(write), ...processes.map(publish)])
  for (let attempts = 0; attempts < 40 && (attempts < 20 || store.waiting() > 0); attempts++) await processes[0]?.publish().catch(() => undefined)
  return [...new Set([...refusals, ...faults(store, signed)])]
}

/** What an auditor finds who knows every leaf that was committed and every checkpoint that was given out. */
function faults(store: ReturnType<typeof unsteadyStorage>, signed: readonly Pick<Checkpoint, 'size' | 'root'>[]): string[] {
  const found: string[] = []
  const rows = store.sequenced()
  if (rows.length !== store.committed()) found.push('a leaf was lost')
  if (rows.some(({ index }, place) => index !== BigInt(place))) found.push('indexes are not contiguous')
  const roots = new Map<bigint, string>()
  let frontier: Frontier = emptyFrontier
  for (const hash of [undefined, ...rows.map((row) => row.hash)]) {
    if (hash !== undefined) frontier = runHashing(extend(frontier, [hash]), sha256)
    roots.set(frontier.size, toBase64(runHashing(rootOf(frontier), sha256)))
  }
  const given = [...signed, ...store.checkpoints().map(({ size, root }) => ({ size, root: toBase64(root) }))]
  if (given.length === 0) found.push('nothing was signed')
  if (given.some(({ size, root }) => roots.get(size) !== root)) found.push('a tree was signed that never was')
  return found
}

interface Mutation {
  readonly signBeforeCommit?: boolean
  readonly frontierBySize?: boolean
}

/** A publisher with one rule broken on purpose. */
const mutant =
  ({ signBeforeCommit = false, frontierBySize = false }: Mutation): OpenPublisher =>
  (storage, signed) => {
    let remembered: Frontier | undefined
    return {
      async publish() {
        const give = ({ size, root }: { size: bigint; root: Uint8Array }): void => signed({ size, root: toBase64(root) })
        const grown = await storage.transaction(scope, async ({ audit }) => {
          const head = await audit.lockHead()
          if (head === null) return null
          const taken = await audit.takePending(3)
          const start = frontierBySize && remembered?.size === head.size ? remembered : { size: head.size, nodes: head.frontier }
          const next = runHashing(
            extend(
              start,
              taken.map(({ hash }) => hash),
            ),
            sha256,
          )
          if (frontierBySize) remembered = next
          await audit.sequence(
            taken.map(({ id }, place) => ({ id, index: head.size + BigInt(place) })),
            { size: next.size, incarnation: head.incarnation, epoch: head.epoch + 1, frontier: next.nodes },
          )
          const checkpoint = { size: next.size, root: runHashing(rootOf(next), sha256) }
          if (signBeforeCommit) give(checkpoint)
          return checkpoint
        })
        if (grown !== null && !signBeforeCommit) give(grown)
      },
    }
  }

async function faultsOver(seeds: number, open: OpenPublisher, options: Partial<UnsteadyOptions> = {}): Promise<string[]> {
  const found = new Set<string>()
  for (let seed = 1; seed <= seeds; seed++) for (const fault of await run(seed, open, options)) found.add(fault)
  return [...found].sort()
}

describe('two sequencers on one log, commits that fail or lose their answer, callers that abort', () => {
  it('lose no leaf, leave no gap and sign no tree that never was', async () => {
    expect(await faultsOver(60, honest)).toEqual([])
  })

  it('pass too when the publisher is the bare protocol, so that what the mutants below fail by is their one change', async () => {
    expect(await faultsOver(30, mutant({}))).toEqual([])
  })

  it.each([
    ['takes by cursor instead of membership', honest, { take: 'cursor' }, 'a leaf was lost'],
    ['signs before the commit', mutant({ signBeforeCommit: true }), {}, 'a tree was signed that never was'],
    ['uses its own frontier when only the size fits', mutant({ frontierBySize: true }), {}, 'a tree was signed that never was'],
    ['takes no lock on the head', mutant({}), { headLock: false }, 'indexes are not contiguous'],
  ] as const)('are caught when one %s', async (_, open, options, fault) => {
    expect(await faultsOver(30, open, options)).toContain(fault)
  })
})

import { equalBytes } from '../internal/bytes.js'
import { type Checkpoint, formatTreeHead } from '../merkle-log/index.js'
import type { CheckpointRow, TileRow } from '../ports/audit-store.js'
import { knownTree, type SeenTree } from './known-tree.js'
import { broken, frontierAt, type LogContext, rootAt, toCheckpoint } from './log-context.js'
import { createLogReading, type LogAsRead } from './read-log.js'
import { storedLevel } from './tile.js'
import { growTiles } from './tile-grower.js'
import { createTreeReader } from './tree-reader.js'
import { walkLeaves } from './walk-leaves.js'

const mostRounds = 8
// Tiles of half a megabyte are written at a time.
const mostTiles = 64

export interface HeadSigner {
  /** Head and newest checkpoint, checked to be ours. */
  read(): Promise<LogAsRead>
  /** The newest checkpoint, made if the log has grown. Reads the committed head, never the one about to be. `asRead`: as the caller has read it. */
  sign(asRead?: LogAsRead): Promise<Checkpoint>
}

export function createHeadSigner(context: LogContext): HeadSigner {
  const read = createLogReading(context)
  let seen: SeenTree | undefined

  /** Reads what is new from its bytes, and keeps its hashes as tiles. */
  async function prove(log: LogAsRead): Promise<{ readonly root: Uint8Array; readonly tiles: readonly TileRow[] }> {
    const current = frontierAt(log.head)
    const root = rootAt(current)
    const { incarnation, size } = log.head
    const { frontier: known, passing } = await knownTree(context, log, seen)
    if (known.size === size && passing === undefined && equalBytes(rootAt(known), root)) {
      seen = { incarnation, frontier: current }
      return { root, tiles: [] }
    }
    const reader = createTreeReader(context, incarnation, context.tiles)
    const grower = await growTiles(reader, known.size)
    const stored = (tiles: readonly TileRow[]): TileRow[] => tiles.map((tile) => ({ ...tile, level: storedLevel(incarnation, tile.level) }))
    let waiting: TileRow[] = []
    const keepWhole = async (hashes: readonly Uint8Array[]): Promise<void> => {
      grower.add(hashes)
      waiting.push(...grower.complete())
      if (waiting.length < mostTiles) return
      const full = waiting
      waiting = []
      await context.transaction(({ audit }) => audit.saveTiles(stored(full)))
    }
    const grown = await walkLeaves(context, known, size, keepWhole, passing)
    if (!equalBytes(rootAt(grown), root)) throw broken('fork', size)
    seen = { incarnation, frontier: current }
    reader.keep(grower.begun())
    return { root, tiles: stored([...waiting, ...grower.unfinished()]) }
  }

  return {
    read,
    async sign(asRead) {
      for (let round = 0; round < mostRounds; round++) {
        const log = round === 0 && asRead !== undefined ? asRead : await read()
        const { root, tiles } = await prove(log)
        const { head, origin, latest } = log
        if (latest?.size === head.size) return toCheckpoint(latest)
        const note = await context.signer.sign(origin, formatTreeHead({ origin, size: head.size, root }))
        const row: CheckpointRow = { origin, size: head.size, root, note, at: context.runtime.now().getTime() }
        const saved = await context.transaction(async ({ audit }) => {
          const other = await audit.latestCheckpoint(origin)
          // Ascending only: a larger one was signed meanwhile and has to be checked first.
          if (other !== null && other.size >= row.size) return 'present'
          await audit.saveTiles(tiles)
          return audit.saveCheckpoint(row)
        })
        if (saved === 'saved') return toCheckpoint(row)
      }
      throw broken('sequencers-compete')
    },
  }
}

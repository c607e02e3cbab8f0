import type { AuditStore } from '../../../ports/audit-store.js'
import type { SqlKit } from '../kit/sql-kit.js'
import type { Ask } from '../kit/verb.js'
import { type CheckpointVerbs, checkpointVerbs } from './checkpoints.js'
import { type LeafVerbs, leafVerbs } from './leaves.js'
import { type SequenceVerbs, sequenceVerbs } from './sequence.js'
import { type TileVerbs, tileVerbs } from './tiles.js'

export interface AuditVerbs {
  readonly leaves: LeafVerbs
  readonly sequence: SequenceVerbs
  readonly checkpoints: CheckpointVerbs
  readonly tiles: TileVerbs
}

export function auditVerbs(kit: SqlKit): AuditVerbs {
  return { leaves: leafVerbs(kit), sequence: sequenceVerbs(kit), checkpoints: checkpointVerbs(kit), tiles: tileVerbs(kit) }
}

export function auditSlice({ leaves, sequence, checkpoints, tiles }: AuditVerbs, ask: Ask): AuditStore {
  return {
    appendLeaf: (row) => ask(leaves.append, row),
    countPending: () => ask(sequence.countPending, null),
    lockHead: () => ask(sequence.lockHead, null),
    readHead: () => ask(sequence.readHead, null),
    takePending: (limit) => ask(sequence.takePending, limit),
    sequence: (assigned, head) => ask(sequence.assign, { assigned, head }),
    leaf: (id) => ask(leaves.get, id),
    leavesByRef: (ref) => ask(leaves.byRef, ref),
    leaves: (from, limit) => ask(leaves.from, { from, limit }),
    saveTiles: (rows) => ask(tiles.save, rows),
    readTiles: (places) => ask(tiles.read, places),
    saveCheckpoint: (row) => ask(checkpoints.save, row),
    latestCheckpoint: (origin) => ask(checkpoints.latest, origin),
  }
}

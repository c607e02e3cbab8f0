export interface LeafRow {
  readonly id: string
  /** What the leaf belongs to: a message, consent event, suppression or attempt, else the person it names, by commitment. Null: it stands for itself. */
  readonly ref: string | null
  /** The canonical record. Verified from these bytes, never from re-serialised columns. */
  readonly bytes: Uint8Array
  /** RFC 6962 leaf hash. */
  readonly hash: Uint8Array
  readonly index: bigint | null
}

export interface LogHead {
  readonly size: bigint
  /** 0 at first, and one more each time the log goes on under a new name after a restore. */
  readonly incarnation: number
  /** Rises with every batch; a frontier in memory is used only if its epoch is this one. */
  readonly epoch: number
  readonly frontier: readonly Uint8Array[]
}

export interface CheckpointRow {
  readonly origin: string
  readonly size: bigint
  readonly root: Uint8Array
  readonly note: string
  readonly at: number
}

/** Hashes of the tree as C2SP tlog-tiles cuts it: 256 to a tile. */
export interface TileRow {
  /** 0: leaf hashes. A hash of a level above stands for 256 of the level below. 64 more for each time the log was reopened. */
  readonly level: number
  readonly index: bigint
  /** 1 to 256 hashes of 32 bytes, one after the other. */
  readonly hashes: Uint8Array
}

export type TilePlace = Pick<TileRow, 'level' | 'index'>

export interface AuditStore {
  /** In the deciding transaction: leaf and pending row. */
  appendLeaf(row: Omit<LeafRow, 'index'>): Promise<void>
  countPending(): Promise<number>
  /** Takes the sequencer's lock until the transaction ends; null when another holds it. */
  lockHead(): Promise<LogHead | null>
  readHead(): Promise<LogHead>
  /** Removes up to `limit` pending leaves, by membership, never by cursor. */
  takePending(limit: number): Promise<readonly { readonly id: string; readonly hash: Uint8Array }[]>
  /** Gives the taken leaves their indexes and stores the new head. */
  sequence(assigned: readonly { readonly id: string; readonly index: bigint }[], head: LogHead): Promise<void>
  leaf(id: string): Promise<LeafRow | null>
  /** Leaves of one record, in no order that anybody may rely on. */
  leavesByRef(ref: string): Promise<readonly LeafRow[]>
  /** Sequenced leaves from an index on. */
  leaves(from: bigint, limit: number): Promise<readonly LeafRow[]>
  /** A stored tile is replaced only by a longer one. */
  saveTiles(rows: readonly TileRow[]): Promise<void>
  /** Those of the named tiles that are stored. */
  readTiles(places: readonly TilePlace[]): Promise<readonly TileRow[]>
  saveCheckpoint(row: CheckpointRow): Promise<'saved' | 'present'>
  /** The checkpoint of the largest size under this name; without a name, under any. */
  latestCheckpoint(origin?: string): Promise<CheckpointRow | null>
}

import { createUndo, type Undo } from '../../../src/storage/memory/undo.js'
import type { Change } from './tracked-tables.js'

export interface Statement {
  readonly owner: SimTransaction
  readonly slice: string
  readonly verb: string
  readonly args: readonly unknown[]
  readonly answer: (value: unknown) => void
  readonly fail: (error: Error) => void
}

/** One transaction as the server knows it. */
export class SimTransaction {
  readonly id: number
  readonly tenant: string
  /** The host's own, or ours. */
  readonly host: boolean
  readonly process: string
  readonly changes: Change[] = []
  undo: Undo = createUndo()
  state: 'open' | 'committed' | 'aborted' = 'open'
  waiting: { readonly lock: string; readonly statement: Statement; readonly since: number } | null = null
  /** Sent behind the statement that waits. */
  readonly queue: Statement[] = []
  readonly begunAt: number
  activeAt: number
  lastVerb = ''
  /** It took a gate's next number, so others may have to wait for it. */
  advanced = false
  /** It took texts of a program that are due. */
  claimed = false

  constructor(id: number, tenant: string, process: string, host: boolean, now: number) {
    this.id = id
    this.tenant = tenant
    this.process = process
    this.host = host
    this.begunAt = now
    this.activeAt = now
  }
}

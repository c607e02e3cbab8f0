import { stat } from 'node:fs/promises'
import { type AuditLog, refOfRecord, statedPages } from '../../audit-log/index.js'
import { isNophiError } from '../../errors/nophi-error.js'
import { toBase64 } from '../../internal/bytes.js'
import { sha256 } from '../../internal/hash.js'
import { type Checkpoint, hashOne, leafInput, readRecord, runHashing } from '../../merkle-log/index.js'
import type { LeafRow } from '../../ports/audit-store.js'
import type { StorageOf, StoresOf } from '../../ports/storage.js'
import { type OpenedMessenger, openMessenger } from '../open-messenger.js'
import { openPostgres } from '../open-postgres.js'
import { UsageError } from '../usage-error.js'
import type { VerifyOptions } from './options.js'

export interface LiveLog {
  newest(origin: string): Promise<Checkpoint | null>
  leaves(from: bigint, limit: number): Promise<readonly LeafRow[]>
  close(): Promise<void>
}

/** Libraries of databases are loaded when they are asked for. */
export async function openLiveLog(options: VerifyOptions): Promise<LiveLog> {
  if (options.sqlite !== undefined) {
    // SQLite makes the file that is not there, and an auditor's command leaves nothing behind.
    const facts = await stat(options.sqlite).catch(() => undefined)
    if (facts?.isFile() !== true) throw new UsageError('--sqlite names a file that cannot be read')
    const { sqliteStorage } = await import('../../storage/sqlite-storage.js')
    const storage = sqliteStorage({ path: options.sqlite, severalProcesses: true })
    return overStorage(storage, options.tenant, () => storage.close())
  }
  if (options.postgres !== undefined) {
    const { storage, close } = await openPostgres(options.postgres, options.schema)
    return overStorage(storage, options.tenant, close)
  }
  return overConfig(options)
}

async function overConfig({ config }: VerifyOptions): Promise<LiveLog> {
  return overMessenger(await openMessenger(config, 'give --range, --sqlite, --postgres or files, or a nophi.config.mjs that can be loaded'))
}

/** Its storage is not ours to open: records come as the messenger exports them. */
function overMessenger({ messenger: { audit }, close }: OpenedMessenger): LiveLog {
  return {
    close,
    newest: () => audit.newest(),
    async leaves(from, limit) {
      const size = (await audit.newest())?.size ?? 0n
      const to = from + BigInt(limit) < size ? from + BigInt(limit) : size
      try {
        return await rowsBetween(audit, from, to)
      } catch (error) {
        if (!isNophiError(error, 'AUDIT_UNAVAILABLE') || error.details.problem !== 'leaf-missing') throw error
        // A record that is not there is a finding, and those before it can be read.
        return rowsBetween(audit, from, BigInt(String(error.details.index)))
      }
    },
  }
}

async function rowsBetween(audit: Pick<AuditLog, 'exportRange'>, from: bigint, to: bigint): Promise<readonly LeafRow[]> {
  const rows: LeafRow[] = []
  for await (const bytes of audit.exportRange(from, to)) {
    const hash = runHashing(hashOne(leafInput(bytes)), sha256)
    const record = readRecord(bytes)
    // What it is found by does not come with it.
    const ref = record === null ? null : refOfRecord(record)
    rows.push({ id: String(record?.id), ref, bytes, hash, index: from + BigInt(rows.length) })
  }
  return rows
}

function overStorage(storage: StorageOf<'audit'>, tenant: string, close: () => Promise<void>): LiveLog {
  const transaction = <T>(work: (stores: StoresOf<'audit'>) => Promise<T>): Promise<T> => storage.transaction({ tenant, clock: () => new Date(0) }, work)
  return {
    close,
    async leaves(from, limit) {
      const found: LeafRow[] = []
      for await (const { rows } of statedPages({ transaction }, from, from + BigInt(limit))) found.push(...rows.filter((row) => row !== null))
      return found
    },
    newest: (origin) =>
      transaction(async ({ audit }) => {
        const row = await audit.latestCheckpoint(origin)
        return row === null ? null : { origin: row.origin, size: row.size, root: toBase64(row.root), note: row.note }
      }),
  }
}

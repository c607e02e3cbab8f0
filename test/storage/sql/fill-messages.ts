import type { Pool } from 'pg'
import { noon } from '../../../src/testing/storage-cases/rows.js'

/** Queued messages of tenant-1: nine of ten for later and of the most urgent priority, the rest due; ten to a number. `allDue`: all of them due and of one priority. Analyzed. */
export async function fillMessages(pool: Pool, rows: number, allDue = false): Promise<void> {
  const due = allDue ? 'TRUE' : 'n % 10 = 0'
  await pool.query(
    `INSERT INTO nophi_message (tenant, id, subject, stamp, status, program, owner, sender, kind, message_class, language, expects, priority, created_at,
       not_before, expires_at, attempts, key_macs, fingerprint, decision, actor, receipt_rank, status_at)
     SELECT 'tenant-1', 'm' || n, 'subject-' || n % ($1::int / 10), 0, 'queued', 'program-1', 'o', 's', 'k', 'care', 'en', '[]',
       CASE WHEN ${due} THEN 3 ELSE 1 END, $2::bigint - n, $2::bigint + CASE WHEN ${due} THEN -n ELSE 60000 + n END, $2::bigint + 86400000, 0, '[]', 'f',
       '{}', 'a', 0, $2::bigint
     FROM generate_series(1, $1::int) AS n`,
    [rows, noon],
  )
  await pool.query('ANALYZE nophi_message')
}

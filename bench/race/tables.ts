import type { Child } from '../kit/child.js'
import { newKey } from './extras.js'
import type { verdictOf } from './verdict.js'

/** The verdict compares instants of two processes: their clocks must be the system's one. */
export async function sameClock(children: readonly Child[]): Promise<void> {
  for (const child of children) {
    const before = Number(process.hrtime.bigint()) / 1e6
    const at = await child.ask<number>('clock')
    if (at < before || at > Number(process.hrtime.bigint()) / 1e6) throw new Error('the monotonic clocks of two processes differ here')
  }
}

export async function readTables(child: Child): Promise<Pick<Parameters<typeof verdictOf>[0], 'attempts' | 'events' | 'gates'>> {
  type Rows = readonly Readonly<Record<string, string | number | boolean | null>>[]
  const attempts = await child.ask<Rows>('rows', 'SELECT id, subject, permit_seq, counted, program, patient FROM nophi_attempt')
  const events = await child.ask<Rows>('rows', 'SELECT id, subject, seq, kind, scope, lifted_by FROM nophi_gate_event')
  const gates = await child.ask<Rows>('rows', 'SELECT id, seq FROM nophi_recipient')
  return {
    attempts: attempts.map(({ id, subject, permit_seq, counted, program, patient }) => ({
      id: String(id),
      subject: String(subject),
      seq: Number(permit_seq),
      counted: Boolean(counted),
      program: String(program),
      patient: String(patient),
    })),
    events: events.map(({ id, subject, seq, kind, scope, lifted_by }) => ({
      id: String(id),
      subject: String(subject),
      seq: Number(seq),
      kind: String(kind),
      scope: String(scope),
      liftedBy: lifted_by === null ? null : String(lifted_by),
    })),
    gates: new Map(gates.map(({ id, seq }) => [String(id), Number(seq)])),
  }
}

/** What must have ended once nothing is at fault any more. */
export async function leftOver(child: Child): Promise<readonly string[]> {
  const counts: Readonly<Record<string, string>> = {
    'stops not enforced': "SELECT COUNT(*) AS n FROM nophi_gate_event WHERE kind = 'stop' AND enforced_at IS NULL",
    'texts still sending': "SELECT COUNT(*) AS n FROM nophi_message WHERE status = 'sending'",
    'attempts still open': 'SELECT COUNT(*) AS n FROM nophi_attempt WHERE outcome IS NULL',
  }
  const found: string[] = []
  for (const [name, text] of Object.entries(counts)) {
    const [row] = await child.ask<readonly { readonly n: number | string }[]>('rows', text)
    if (Number(row?.n) > 0) found.push(`${name}: ${row?.n}`)
  }
  return found
}

/** After a rotation no number may be under the key before. */
export async function underOldKey(child: Child): Promise<readonly string[]> {
  const [row] = await child.ask<readonly { readonly n: number | string }[]>(
    'rows',
    `SELECT COUNT(*) AS n FROM nophi_recipient_mac WHERE mac NOT LIKE '${newKey}:%'`,
  )
  return Number(row?.n) > 0 ? [`numbers under the old key: ${row?.n}`] : []
}

import type { Messenger } from 'nophi'
import type { Arrival } from '../config.js'
import type { Claims } from './claims.js'
import { logProblems } from './log-problems.js'
import type { TestStore } from './test-store.js'

export interface Verdict {
  readonly name: 'nothing lost' | 'nothing doubled' | 'everything ends' | 'the log verifies' | 'numbers agree'
  /** What is wrong; none: it holds. */
  readonly problems: readonly string[]
}

export interface Evidence {
  readonly store: TestStore
  readonly messenger: Messenger
  readonly claims: Claims
  readonly stopped: ReadonlySet<string>
  readonly arrivals: readonly Arrival[]
}

/** From the provider's own log, plain SQL and the offline verifier. */
export async function verdicts(evidence: Evidence): Promise<readonly Verdict[]> {
  return [
    { name: 'nothing lost', problems: await lost(evidence) },
    { name: 'nothing doubled', problems: await doubled(evidence) },
    { name: 'everything ends', problems: await unfinished(evidence.store) },
    { name: 'numbers agree', problems: await numbers(evidence.store) },
    { name: 'the log verifies', problems: await logProblems(evidence.store, evidence.messenger) },
  ]
}

async function lost({ store, messenger, claims, stopped }: Evidence): Promise<string[]> {
  const problems: string[] = []
  for (const [table, claimed] of [
    ['message', claims.texts],
    ['consent', claims.consents],
  ] as const) {
    const kept = new Set((await store.probe(`SELECT id FROM nophi_${table}`)).map(({ id }) => String(id)))
    const gone = [...claimed].filter((id) => !kept.has(id)).length
    if (gone > 0) problems.push(`${gone} of ${claimed.size} acknowledged rows of ${table} are gone`)
  }
  const stops = await count(store, "SELECT count(DISTINCT subject) AS n FROM nophi_gate_event WHERE kind = 'stop'")
  if (stops < stopped.size) problems.push(`${stopped.size} people had their STOP acknowledged, ${stops} stand`)
  let forgotten = 0
  for (const phone of stopped) if (!(await messenger.suppression.statusOf({ phone })).suppressed) forgotten += 1
  if (forgotten > 0) problems.push(`${forgotten} of ${stopped.size} people may be texted after an acknowledged STOP`)
  return problems
}

async function doubled({ store, arrivals }: Evidence): Promise<string[]> {
  const problems: string[] = []
  const twice = repeated(arrivals.filter(({ accepted }) => accepted).map(({ message }) => message))
  if (twice > 0) problems.push(`${twice} texts were accepted twice`)
  const again = repeated(arrivals.map(({ attempt }) => attempt))
  if (again > 0) problems.push(`${again} permits were used twice`)
  const permitted = new Set((await store.probe('SELECT id FROM nophi_attempt')).map(({ id }) => String(id)))
  const without = arrivals.filter(({ attempt }) => !permitted.has(attempt)).length
  if (without > 0) problems.push(`${without} calls had no permit on record`)
  return problems
}

async function unfinished(store: TestStore): Promise<string[]> {
  return problemsOf(store, [
    ["SELECT count(*) AS n FROM nophi_message WHERE status IN ('queued', 'sending')", 'texts are still queued or under way'],
    ['SELECT count(*) AS n FROM nophi_attempt WHERE outcome IS NULL', 'attempts are still open'],
    ["SELECT count(*) AS n FROM nophi_gate_event WHERE enforced_at IS NULL AND kind <> 'lift'", 'opt-outs are recorded and not enforced'],
  ])
}

/** How much is left to do. */
export async function waiting(store: TestStore): Promise<number> {
  return (await unfinished(store)).length + (await count(store, 'SELECT count(*) AS n FROM nophi_leaf_pending'))
}

async function numbers(store: TestStore): Promise<string[]> {
  return problemsOf(store, [
    [
      `SELECT count(*) AS n FROM nophi_recipient r WHERE r.seq <> (SELECT count(*) FROM nophi_gate_event e WHERE e.subject = r.id)
        + (SELECT count(*) FROM nophi_attempt a WHERE a.subject = r.id)`,
      'people whose events and permits are not numbered without a hole',
    ],
    [
      `SELECT count(*) AS n FROM nophi_attempt a JOIN nophi_message m ON m.id = a.message AND m.exempt_event IS NULL
        JOIN nophi_gate_event e ON e.subject = a.subject AND e.kind = 'stop' AND e.seq < a.permit_seq WHERE e.lifted_by IS NULL`,
      'permits are numbered above an open STOP',
    ],
  ])
}

async function problemsOf(store: TestStore, questions: readonly (readonly [text: string, problem: string])[]): Promise<string[]> {
  const problems: string[] = []
  for (const [text, problem] of questions) {
    const found = await count(store, text)
    if (found > 0) problems.push(`${found} ${problem}`)
  }
  return problems
}

async function count(store: TestStore, text: string): Promise<number> {
  const [row] = await store.probe(text)
  return Number(row?.n)
}

/** How many values stand there more than once. */
function repeated(values: readonly string[]): number {
  const [seen, again] = [new Set<string>(), new Set<string>()]
  for (const value of values) (seen.has(value) ? again : seen).add(value)
  return again.size
}

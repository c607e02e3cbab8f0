import type { Patch } from '../kit/bundle-process.js'

export interface Variant {
  readonly name: string
  readonly engines: readonly ('postgres' | 'sqlite')[]
  /** None: what ships. Else broken on purpose, and a run that does not see it proves nothing about what ships. */
  readonly patches: readonly Patch[]
}

const permit = 'src/messenger/permit.ts'
const gates = 'src/storage/sql/slices/gates.ts'
const openPermits = 'src/suppression-registry/open-permits.ts'
const recordStop = 'src/suppression-registry/record-stop.ts'
const lockOfPermit = "lockGates([...new Set(due.map(({ subject }) => subject))], 'skip')"
const skipClause = "mode === 'skip' ? 'FOR NO KEY UPDATE OF r SKIP LOCKED'"
const writesGates = 'const moves = gates.map(({ subject, seq }) => stores.suppression.advanceGate(subject, seq, (next.get(subject) ?? seq) - seq, 0))'
const notWritten: Patch = { file: openPermits, from: writesGates, to: 'const moves: Promise<boolean>[] = []' }

export const shipped: Variant = { name: 'as it ships', engines: ['postgres', 'sqlite'], patches: [] }

export const brokenVariants: readonly Variant[] = [
  {
    name: 'no drain',
    engines: ['postgres', 'sqlite'],
    patches: [
      {
        file: 'src/suppression-registry/try-enforce.ts',
        from: 'if ((await suppression.countInFlight(event.subject, event.seq)) > 0) return null',
        to: '',
      },
    ],
  },
  {
    name: 'checked when claimed, no lock',
    engines: ['postgres'],
    patches: [{ file: gates, from: skipClause, to: "mode === 'skip' ? ''" }, notWritten],
  },
  {
    name: 'shared lock, cap 1',
    engines: ['postgres'],
    patches: [{ file: gates, from: skipClause, to: "mode === 'skip' ? 'FOR SHARE OF r SKIP LOCKED'" }, notWritten],
  },
  {
    name: 'locked, not written, REPEATABLE READ',
    engines: ['postgres'],
    patches: [
      { file: 'src/storage/drivers/postgres/from-pg.ts', from: 'BEGIN ISOLATION LEVEL READ COMMITTED', to: 'BEGIN ISOLATION LEVEL REPEATABLE READ' },
      notWritten,
    ],
  },
  {
    name: 'locked and read in one statement',
    engines: ['postgres'],
    patches: [
      {
        file: permit,
        from: `for (const gate of await stores.suppression.${lockOfPermit}) gates.set(gate.subject, gate)`,
        to: `const known = new Map(await Promise.all(due.map(async ({ subject }) => [subject, await stores.suppression.events(subject)])))
    for (const gate of await stores.suppression.${lockOfPermit.replace("'skip'", "'wait'")}) gates.set(gate.subject, { ...gate, stops: 0 })
    stores = { ...stores, suppression: { ...stores.suppression, events: async (subject) => known.get(subject) } }`,
      },
    ],
  },
  {
    name: 'STOP waits for messages, permit for gates',
    engines: ['postgres'],
    patches: [
      { file: permit, from: lockOfPermit, to: lockOfPermit.replace("'skip'", "'wait'") },
      {
        file: recordStop,
        from: '  const event: GateEventRow = {',
        to: `  const { messages } = stores as unknown as { messages: any }
  for (const row of await messages.listQueued({ subject: input.subject }, 500)) await messages.update(row.id, { from: ['queued'] }, { priority: 9 })
  const event: GateEventRow = {`,
      },
    ],
  },
]

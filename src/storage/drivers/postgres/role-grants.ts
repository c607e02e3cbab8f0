export const postgresRoles = ['dispatcher', 'host', 'auditor', 'maintenance'] as const

export type PostgresRole = (typeof postgresRoles)[number]

type Grants = Readonly<Partial<Record<PostgresRole, readonly string[]>>>

const read = ['SELECT']
const append = ['SELECT', 'INSERT']
const change = ['SELECT', 'INSERT', 'UPDATE']
const all = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']

/** What a table's rows stand for decides who may do what to them; a table that is not named here holds work in progress. */
const grants: Readonly<Record<string, Grants>> = {
  version: { dispatcher: read, host: read, auditor: read, maintenance: read },
  // Evidence: written once, by nobody's hand changed or removed.
  leaf: { dispatcher: append, host: append, auditor: read, maintenance: append },
  leaf_index: { dispatcher: append, host: read, auditor: read, maintenance: append },
  checkpoint: { dispatcher: append, host: read, auditor: read, maintenance: append },
  // The sequencer's own: what waits, and what can be computed again from the leaves.
  leaf_pending: { dispatcher: all, host: append, auditor: read, maintenance: all },
  log_head: { dispatcher: change, host: read, auditor: read, maintenance: change },
  log_tile: { dispatcher: change, host: read, auditor: read, maintenance: change },
  // Suppression and consent: an event is never taken back, only enforced or lifted; a gate is never removed.
  gate_event: eventGrants(),
  recipient: { dispatcher: change, host: change, maintenance: change },
  person: personGrants(),
  consent: { dispatcher: append, host: append, maintenance: ['SELECT', 'INSERT', 'DELETE'] },
  // Facts about texts: only the purge removes them.
  message: { dispatcher: change, host: change, maintenance: all },
  attempt: { dispatcher: change, host: change, maintenance: all },
  receipt: { dispatcher: change, host: change, maintenance: all },
  reply: { dispatcher: change, host: change, maintenance: all },
  subject_key: { dispatcher: change, host: change, maintenance: change },
}

const others: Grants = { dispatcher: all, host: all, maintenance: all }

export function grantsOf(role: PostgresRole, table: string): readonly string[] {
  return (grants[table] ?? others)[role] ?? []
}

function personGrants(): Grants {
  const row = ['SELECT', 'INSERT', 'UPDATE (facts, mark, enforced_at, ended_at, ended_by)']
  return { dispatcher: row, host: row, maintenance: row }
}

function eventGrants(): Grants {
  const event = ['SELECT', 'INSERT', 'UPDATE (enforced_at, lifted_by)']
  return { dispatcher: event, host: event, maintenance: event }
}

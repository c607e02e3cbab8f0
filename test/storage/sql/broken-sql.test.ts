import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storageCases } from '../../../src/testing/storage-cases.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'
import { openSqlite, type Rewrite } from './open-sqlite.js'

type Mutant = readonly [name: string, rewrite: Rewrite, noticedBy: string]

/** Replaces in statements that begin as said; `used` tells whether there was one. */
function replacing(begins: RegExp, from: string | RegExp, to: string): Rewrite {
  return (text) => (begins.test(text) ? text.replace(from, to) : text)
}

const gates = /^SELECT r\.id, r\.seq, r\.stops/
const claim = /SELECT id, subject, stamp.* FROM nophi_message WHERE .*due_at(?: <= |\) <= \(p\.priority, )\$2/
const tenants = {
  gates: 'keeps recipients and gates of two tenants apart',
  events: 'keeps gate events and attempts of two tenants apart',
  messages: 'keeps messages, receipts and replies of two tenants apart',
  consents: 'keeps consents of two tenants apart',
  logs: 'keeps logs of two tenants apart',
  small: 'keeps replay keys, subject keys, holds, links and sink rows of two tenants apart',
}

/** In the place of a tenant's condition; the parameter must stay in use. */
const anybody = 'CAST($1 AS TEXT) IS NOT NULL AND'

/** Mistakes in a statement that either engine would run. */
const inBoth: readonly Mutant[] = [
  ['finds recipients of every tenant', replacing(/k\.recipient/, 'k.tenant = input.tenant AND', ''), tenants.gates],
  ['moves gates of every tenant', replacing(/^UPDATE nophi_recipient/, 'r.tenant = input.tenant AND', ''), tenants.gates],
  ['lists events of every tenant', replacing(/^SELECT input\.i, e\./, /e\.tenant = input\.tenant AND/g, ''), tenants.events],
  ['expires leases of every tenant', replacing(/lease_until < \$2|'lease-expired'/, 'tenant = $1 AND', anybody), tenants.events],
  ['claims for every tenant', replacing(claim, /tenant = \$1 AND/g, anybody), tenants.messages],
  ['finds keys of every tenant', replacing(/JOIN nophi_message_key/, 'k.tenant = input.tenant AND', ''), tenants.messages],
  ['lists history of every tenant', replacing(/ORDER BY created_at DESC/, 'tenant = $1 AND', anybody), tenants.messages],
  ['lists consents of every tenant', replacing(/^SELECT input\.i, c\./, /c\.tenant = input\.tenant AND/g, ''), tenants.consents],
  ['sequences leaves of every tenant', replacing(/^DELETE FROM nophi_leaf_pending/, /(?<=WHERE )tenant = \$1/g, 'CAST($1 AS TEXT) IS NOT NULL'), tenants.logs],
  ['holds for every tenant', replacing(/FROM nophi_hold WHERE tenant = \$1/, 'tenant = $1', 'CAST($1 AS TEXT) IS NOT NULL'), tenants.small],
  [
    'lets the monitor take the place of a person',
    replacing(/^INSERT INTO nophi_hold/, / WHERE excluded.*$/, ''),
    'never replaces a hold by one of the monitor',
  ],
  [
    'overwrites an event',
    replacing(/^INSERT INTO nophi_gate_event/, 'ON CONFLICT DO NOTHING', 'ON CONFLICT (tenant, id) DO UPDATE SET scope = excluded.scope'),
    'keeps an event once under its id, and the first one',
  ],
  [
    'overwrites a consent',
    replacing(/^INSERT INTO nophi_consent/, 'ON CONFLICT DO NOTHING', 'ON CONFLICT (tenant, id) DO UPDATE SET action = excluded.action'),
    'appends a consent event once, and never changes it',
  ],
  [
    'overwrites the key of a message',
    replacing(/^INSERT INTO nophi_message_key/, 'ON CONFLICT DO NOTHING', 'ON CONFLICT (tenant, mac) DO UPDATE SET message = excluded.message'),
    'inserts a message once under its id, any mac of its key, and its exemption',
  ],
  [
    'moves a gate from wherever it stands',
    replacing(/^UPDATE nophi_recipient/, 'AND r.seq = input.seen', ''),
    'advances a gate only from the number that was read',
  ],
  ['lets an outcome fall', replacing(/^UPDATE nophi_attempt AS a/, /AND CASE.*(?= RETURNING)/, ''), 'lets an outcome only rise'],
  [
    'changes a message in any state',
    replacing(/^UPDATE nophi_message AS m/, "input.guard_from LIKE '%,' || m.status || ',%'", '1 = 1'),
    'changes a message only from the states and the attempt that were named',
  ],
  [
    'changes a message of any attempt',
    replacing(/^UPDATE nophi_message AS m/, 'm.attempt = input.guard_attempt', '1 = 1'),
    'changes a message only from the states and the attempt that were named',
  ],
  [
    'claims what is held',
    (text) => (/due_at/.test(text) ? text.replaceAll('due_at IS NOT NULL', "status = 'queued'").replaceAll('due_at', 'not_before') : text),
    'claims what is due and not held: by priority, then time, then id',
  ],
  ['lifts a lift again', replacing(/^UPDATE nophi_gate_event SET lifted_by/, 'AND lifted_by IS NULL', ''), 'lifts a stop once'],
  [
    'enforces twice',
    replacing(/^UPDATE nophi_gate_event AS e/, 'AND e.enforced_at IS NULL', ''),
    'marks a stop as enforced once, and lists what is not, oldest first',
  ],
  [
    'gives an index twice',
    replacing(/^INSERT INTO nophi_leaf_index/, 'ON CONFLICT DO NOTHING', 'ON CONFLICT (tenant, idx) DO UPDATE SET id = excluded.id'),
    'gives a leaf its index once, and stores the head with it',
  ],
]

const ownKeys = replacing(/^INSERT INTO nophi_message_key/, 'SELECT $1, input.mac', 'SELECT $1, input.mac || input.message')

/** Mistakes that show where transactions are open at the same time. */
const whereTheyMeet: readonly Mutant[] = [
  ['waits where it should skip a gate', replacing(gates, ' SKIP LOCKED', ''), 'skips a gate that another transaction holds, and takes the others'],
  ['locks no gate', replacing(gates, /FOR NO KEY UPDATE.*/, ''), 'waits for a gate that another transaction holds, and then shows its number'],
  [
    'locks a gate to read it',
    (text) => (/^SELECT input\.i, r\.seq, r\.stops/.test(text) ? `${text} FOR UPDATE OF r` : text),
    'reads a gate without waiting for who holds it',
  ],
  [
    'compares no number',
    replacing(/^UPDATE nophi_recipient/, 'AND r.seq = input.seen', ''),
    'refuses a step from a number that another transaction moved meanwhile',
  ],
  ['locks no gate of many', replacing(gates, /FOR NO KEY UPDATE.*/, ''), 'lets two take the same gates in opposite order'],
  ['waits where it should skip a claim', replacing(claim, ' SKIP LOCKED', ''), 'claims what another transaction has not claimed'],
  ['locks no claim', replacing(claim, ' FOR UPDATE SKIP LOCKED', ''), 'claims what another transaction has not claimed'],
  ['knows no key of an open transaction', ownKeys, 'answers a second use of a key when the first is decided'],
  ['knows no key of another', ownKeys, 'answers a second use of a key with what the first committed'],
  [
    'overwrites a data key',
    replacing(
      /^INSERT INTO nophi_subject_key .*input\.wrapped/,
      'ON CONFLICT DO NOTHING',
      'ON CONFLICT (tenant, subject, purpose) DO UPDATE SET wrapped = excluded.wrapped',
    ),
    'hands one data key to many that make it at once',
  ],
  [
    'waits only for who has written',
    replacing(/FROM pg_locks/, "locktype IN ('virtualxid', 'transactionid')", "locktype = 'transactionid'"),
    'has a mark wait for a transaction that was open before it, also one that had only read, and not for a later one',
  ],
  ['waits for the log', replacing(/FROM nophi_log_head/, ' SKIP LOCKED', ''), 'gives the log to one sequencer'],
  ['locks no log', replacing(/FROM nophi_log_head/, ' FOR UPDATE SKIP LOCKED', ''), 'gives the log to one sequencer'],
  ['waits for leaves', replacing(/^DELETE FROM nophi_leaf_pending/, ' FOR UPDATE SKIP LOCKED', ''), 'takes leaves that another transaction has not taken'],
  ['waits for leases', replacing(/lease_until < \$2/, ' SKIP LOCKED', ''), 'lets two work off expired leases and stops side by side'],
  ['waits for stops', replacing(/ORDER BY recorded_at, id LIMIT/, ' SKIP LOCKED', ''), 'lets two work off expired leases and stops side by side'],
]

/** That the mistake was made at all: a pattern that fits no statement would prove nothing. */
function watched(rewrite: Rewrite): { readonly rewrite: Rewrite; used(): boolean } {
  let used = false
  return {
    rewrite(text) {
      const changed = rewrite(text)
      used ||= changed !== text
      // Who waits in vain is not waited for.
      return changed.replace("'lock_timeout', '2000'", "'lock_timeout', '50'")
    },
    used: () => used,
  }
}

/** Transactions of a case need not meet each time it runs; a mistake that shows only where they do is given some tries. */
async function isNoticed(run: () => Promise<void>): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    try {
      await run()
    } catch {
      return true
    }
  }
  return false
}

describe('the storage cases', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
  })
  afterAll(() => bench.end())

  async function notices([, rewrite, noticedBy]: Mutant, open: (rewrite: Rewrite) => ReturnType<PostgresBench['open']>): Promise<void> {
    const mutant = watched(rewrite)
    const cases = storageCases({ open: () => open(mutant.rewrite), withoutHostTransactions: 'not asked here', concurrentTransactions: true })
    const watching = cases.find(({ name }) => name === noticedBy)
    expect(watching, 'there is a case of this name').toBeDefined()
    expect(await isNoticed(watching?.run ?? (async () => {})), 'the mistake was noticed').toBe(true)
    expect(mutant.used(), 'a statement was changed').toBe(true)
  }

  for (const mutant of inBoth) it(`notice SQLite that ${mutant[0]}`, () => notices(mutant, async (rewrite) => (await openSqlite(rewrite)).storage))

  for (const mutant of [...inBoth, ...whereTheyMeet]) it(`notice PostgreSQL that ${mutant[0]}`, () => notices(mutant, (rewrite) => bench.open(rewrite)))

  it('know a broken statement for every case of transactions that meet', () => {
    const known = new Set(whereTheyMeet.map(([, , noticedBy]) => noticedBy))
    const all = storageCases({ open: () => bench.open(), concurrentTransactions: true }).map(({ name }) => name)
    const alone = storageCases({ open: () => bench.open() }).flatMap(({ name, skip }) => (skip === undefined ? [name] : []))
    expect(all.filter((name) => !alone.includes(name) && !known.has(name))).toEqual([])
  })
})

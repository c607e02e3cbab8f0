import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storageCases } from '../../../src/testing/storage-cases.js'
import { hostClients } from '../../support/postgres-clients.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'

/** What a host may have set for its database or role, long ago and for reasons of its own. */
const oddSettings = [
  ...['standard_conforming_strings=off', 'array_nulls=off', 'bytea_output=escape', 'backslash_quote=off', 'transform_null_equals=on'],
  ...['timezone=Asia/Kathmandu', 'datestyle=German', 'intervalstyle=sql_standard', 'extra_float_digits=0'],
  ...['default_transaction_isolation=serializable', 'statement_timeout=4000', 'synchronous_commit=off'],
  ...['default_transaction_deferrable=on', 'row_security=off', 'idle_session_timeout=2000', 'plan_cache_mode=force_generic_plan'],
]

describe.each([
  ['PostgreSQL storage', undefined, undefined],
  ['PostgreSQL storage with odd settings', oddSettings.map((setting) => `-c ${setting}`).join(' '), undefined],
  ['PostgreSQL storage through a library that counts marks', undefined, 'marks'],
  ...Object.keys(hostClients)
    .filter((name) => ['Prisma', 'pg, pipelined', 'postgres'].includes(name))
    .map((name) => [`PostgreSQL storage through ${name}`, undefined, name] as const),
] as const)('%s', (_, settings, through) => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench(undefined, settings, through)
  })
  afterAll(() => bench.end())

  const cases = storageCases({
    open: () => bench.open(),
    hostTransaction: (storage, work) => bench.hostTransaction(storage, work),
    concurrentTransactions: true,
  })

  for (const { name, run, skip } of cases) it.skipIf(skip !== undefined)(name, () => run())

  it('skips no case', () => {
    expect(cases.filter(({ skip }) => skip !== undefined)).toEqual([])
  })
})

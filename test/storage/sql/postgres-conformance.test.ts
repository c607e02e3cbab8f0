import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storageCases } from '../../../src/testing/storage-cases.js'
import { type PostgresBench, startPostgresBench } from './open-postgres.js'

describe('PostgreSQL storage', () => {
  let bench: PostgresBench
  beforeAll(async () => {
    bench = await startPostgresBench()
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

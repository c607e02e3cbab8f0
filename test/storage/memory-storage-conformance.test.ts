import { describe, expect, it } from 'vitest'
import { type MemoryStorage, memoryStorage } from '../../src/storage/index.js'
import { type StorageSubject, storageCases } from '../../src/testing/storage-cases.js'

const subject: StorageSubject = {
  open: async () => memoryStorage(),
  hostTransaction: (storage, work) => (storage as MemoryStorage).hostTransaction(work),
}

describe('memory storage', () => {
  const cases = storageCases(subject)

  for (const { name, run, skip } of cases) it.skipIf(skip !== undefined)(name, () => run())

  it('skips only what takes two transactions at once, and no two cases share a name', () => {
    expect(cases.filter(({ skip }) => skip !== undefined && !skip.includes('one transaction at a time'))).toEqual([])
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})

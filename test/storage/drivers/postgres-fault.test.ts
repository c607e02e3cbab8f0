import { describe, expect, it } from 'vitest'
import { classifySqlError } from '../../../src/storage/drivers/classify-sql-error.js'
import { postgresFault, sqlState } from '../../../src/storage/drivers/postgres/postgres-fault.js'

const adapter = (cause: object): Error => Object.assign(new Error('postgres'), { cause })
const known = (code: string, meta: object): Error => Object.assign(new Error('Raw query failed'), { code, meta })

describe('postgresFault', () => {
  it.each([
    ['pg', Object.assign(new Error('no'), { code: '40001' })],
    ['Drizzle', new Error('Failed query', { cause: Object.assign(new Error('no'), { code: '40001' }) })],
    ['Prisma up to 6', known('P2010', { code: '40001' })],
    ['Prisma 7', known('P2010', { driverAdapterError: adapter({ kind: 'TransactionWriteConflict', originalCode: '40001' }) })],
    ['Prisma 7 at a commit', adapter({ kind: 'TransactionWriteConflict', originalCode: '40001' })],
  ])('reads the state of the server in an error of %s', (_, error) => {
    expect([sqlState(error), postgresFault(error)]).toEqual(['40001', 'retryable'])
  })

  it('takes what a function of the host raised for no code of Prisma', () => {
    expect(postgresFault(known('P2010', { code: 'P0001' }))).toBe('other')
    expect(postgresFault(known('P2010', { driverAdapterError: adapter({ originalCode: 'P0001' }) }))).toBe('other')
  })

  it.each([
    ['P2028', 'unavailable'],
    ['P2034', 'retryable'],
    ['P1001', 'unavailable'],
  ])('reads %s of Prisma where no server answered', (code, fault) => {
    expect(postgresFault(known(code, {}))).toBe(fault)
    expect(postgresFault(known(code, { driverAdapterError: adapter({ kind: 'DatabaseNotReachable', host: '127.0.0.1' }) }))).toBe(fault)
  })

  it('says of a full disk that it is one, on both engines', () => {
    expect(classifySqlError(Object.assign(new Error('no'), { code: '53100' }))).toBe('disk-full')
    expect(classifySqlError(Object.assign(new Error('no'), { code: 'SQLITE_FULL' }))).toBe('disk-full')
    expect(classifySqlError(Object.assign(new Error('no'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }))).toBe('disk-full')
  })

  it('has nothing to say of an error without a code', () => {
    expect([postgresFault(new Error('no')), sqlState(null), sqlState('40001')]).toEqual([null, null, null])
  })
})

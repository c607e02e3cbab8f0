import { describe, expect, it } from 'vitest'
import { errorTable } from '../../src/errors/error-table.js'
import { isNophiError, NophiError } from '../../src/errors/nophi-error.js'
import { safely, safelySync } from '../../src/errors/safe-error.js'

describe('NophiError', () => {
  it('says its code, its sentence and the details that there are', () => {
    expect(new NophiError('KEY_UNAVAILABLE').message).toBe('KEY_UNAVAILABLE: A key could not be read.')
    const { message, docs } = new NophiError('INVALID_OPTIONS', { path: 'zone', faults: 2 })
    expect(message).toBe('INVALID_OPTIONS: An option is missing, unknown or of the wrong shape. (path: zone, faults: 2)')
    expect(docs).toBe('docs/errors.md#invalid_options')
  })

  it('says of each code whether the same call may succeed later', () => {
    for (const code of Object.keys(errorTable) as (keyof typeof errorTable)[]) expect(new NophiError(code).retryable).toBe(errorTable[code].retryable)
    expect([new NophiError('STORAGE_UNAVAILABLE').retryable, new NophiError('ACCESS_DENIED').retryable]).toEqual([true, false])
  })

  it('keeps its details from whoever has them', () => {
    const details = { path: 'zone' }
    const error = new NophiError('INVALID_OPTIONS', details)
    details.path = 'other'
    expect([error.details, Object.isFrozen(error.details)]).toEqual([{ path: 'zone' }, true])
  })

  it('is known by its mark, from whichever copy of the package it is, and nothing else is', () => {
    const error = new NophiError('ACCESS_DENIED')
    expect([isNophiError(error), isNophiError(error, 'ACCESS_DENIED'), isNophiError(error, 'NOT_CLEARED')]).toEqual([true, true, false])
    expect(isNophiError({ code: 'ACCESS_DENIED', [Symbol.for('nophi.error')]: true }, 'ACCESS_DENIED')).toBe(true)
    for (const other of [null, undefined, 'ACCESS_DENIED', 7, new Error('ACCESS_DENIED'), { code: 'ACCESS_DENIED' }]) expect(isNophiError(other)).toBe(false)
  })
})

describe('safely', () => {
  const own = new NophiError('ACCESS_DENIED', { path: 'actor' })
  const foreign = Object.assign(new Error('duplicate key +13125550142'), { detail: '+13125550142' })
  const raise = (error: unknown): never => {
    throw error
  }

  it('lets an error of ours out as it is, and none of a foreign one', async () => {
    for (const caught of [await safely('STORAGE_UNAVAILABLE', async () => raise(own)).catch((error: unknown) => error), caughtOf(() => raise(own))])
      expect(caught).toBe(own)
    for (const caught of [
      await safely('STORAGE_UNAVAILABLE', async () => raise(foreign), { path: 'row' }).catch((error: unknown) => error),
      caughtOf(() => raise(foreign)),
    ]) {
      expect(caught).toMatchObject({ code: 'STORAGE_UNAVAILABLE', details: { path: 'row' } })
      expect(JSON.stringify([caught, (caught as Error).message, (caught as Error).stack, (caught as Error).cause])).not.toContain('5550142')
    }
  })

  function caughtOf(work: () => never): unknown {
    try {
      return safelySync('STORAGE_UNAVAILABLE', work, { path: 'row' })
    } catch (error) {
      return error
    }
  }
})

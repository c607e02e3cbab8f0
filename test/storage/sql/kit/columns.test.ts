import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../../../src/errors/nophi-error.js'
import { columns, fromSql } from '../../../../src/storage/sql/kit/columns.js'

const canary = 'k1:canary'

function thrownBy(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

describe('a value as a driver hands it out', () => {
  it('is a flag in every form that one has, and in no other', () => {
    expect([true, 1, 1n, '1', 't'].map((value) => fromSql('flag', value))).toEqual([true, true, true, true, true])
    expect([false, 0, 0n, '0', 'f'].map((value) => fromSql('flag', value))).toEqual([false, false, false, false, false])
    for (const value of ['', 'yes', 2, {}])
      expect(
        isNophiError(
          thrownBy(() => fromSql('flag', value)),
          'STORAGE_UNAVAILABLE',
        ),
      ).toBe(true)
  })

  it('is refused without a word of it where it is no list', () => {
    const error = thrownBy(() => fromSql('list', `["${canary}`))
    expect(isNophiError(error, 'STORAGE_UNAVAILABLE')).toBe(true)
    expect(String(error) + JSON.stringify(error)).not.toContain(canary)
  })

  it('is looked for under its own name', () => {
    const row = columns<{ readonly endedAt: number | null }>({ endedAt: 'int' })
    expect(row.read({ ended_at: null })).toEqual({ endedAt: null })
    expect(
      isNophiError(
        thrownBy(() => row.read({ endedAt: 5 })),
        'STORAGE_UNAVAILABLE',
      ),
    ).toBe(true)
  })
})

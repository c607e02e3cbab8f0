import { describe, expect, it } from 'vitest'
import { isInputOutput, sqliteFault, sqliteProblem } from '../../../src/storage/drivers/sqlite/sqlite-fault.js'

const of = (properties: object): Error => Object.assign(new Error('no'), properties)

describe('an error of SQLite', () => {
  it.each([
    ['node:sqlite', of({ code: 'ERR_SQLITE_ERROR', errcode: 1_544 })],
    ['better-sqlite3', of({ code: 'SQLITE_READONLY_DIRECTORY' })],
    // libsql 0.5 knows no name for it.
    ['libsql', of({ code: 'UNKNOWN_SQLITE_ERROR_1544', rawCode: 1_544 })],
  ])('is known by its extended code in %s: a folder that may not be written', (_, error) => {
    expect([sqliteFault(error), sqliteProblem(error), isInputOutput(error)]).toEqual(['unavailable', 'read-only', false])
  })

  it.each([
    ['node:sqlite', of({ code: 'ERR_SQLITE_ERROR', errcode: 8_458 })],
    ['better-sqlite3', of({ code: 'SQLITE_IOERR_CORRUPTFS' })],
    ['libsql', of({ code: 'UNKNOWN_SQLITE_ERROR_8458', rawCode: 8_458 })],
    ['libsql, by name', of({ code: 'SQLITE_IOERR_FSYNC', rawCode: 1_034 })],
  ])('is one of reading or writing in %s, so that a commit may stand', (_, error) => {
    expect([sqliteFault(error), sqliteProblem(error), isInputOutput(error)]).toEqual(['unavailable', 'input-output', true])
  })

  it('is none without a code of SQLite', () => {
    for (const error of [of({}), of({ code: 'EIO' }), null, 'SQLITE_IOERR']) expect(isInputOutput(error)).toBe(false)
  })
})

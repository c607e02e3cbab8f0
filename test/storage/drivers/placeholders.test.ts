import { describe, expect, it } from 'vitest'
import { inOrder, markPlaceholders, returnsRows, splitPlaceholders } from '../../../src/storage/drivers/placeholders.js'

describe('placeholders', () => {
  it('are marked in the order in which they stand, however they are numbered and repeated', () => {
    const { text, order } = markPlaceholders('a = $2 AND b = $10 AND c = $2', '?')
    expect(text).toBe('a = ? AND b = ? AND c = ?')
    expect(inOrder(['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8', 'v9', 'v10'], order)).toEqual(['v2', 'v10', 'v2'])
  })

  it('are split from the text for a template tag', () => {
    expect(splitPlaceholders('$2 = a, $1')).toEqual({ parts: ['', ' = a, ', ''], order: [1, 0] })
    expect(splitPlaceholders('no value')).toEqual({ parts: ['no value'], order: [] })
  })

  it('stand in statements that are told apart by whether they return rows', () => {
    for (const text of ['SELECT 1', ' with a AS (SELECT 1) SELECT * FROM a', 'INSERT INTO a VALUES ($1) RETURNING id', 'PRAGMA synchronous'])
      expect(returnsRows(text), text).toBe(true)
    for (const text of ['INSERT INTO a VALUES ($1)', 'UPDATE a SET returning_at = 1', 'DELETE FROM a', 'CREATE TABLE a (n int)'])
      expect(returnsRows(text), text).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { openSqlite } from './open-sqlite.js'

it('finds the gates it locks by their index on SQLite, however many numbers there are', async () => {
  const texts: string[] = []
  const { storage, probe } = await openSqlite((text) => {
    texts.push(text)
    return text
  })
  await storage.transaction({ tenant: 't', clock: () => new Date(0) }, ({ suppression }) => suppression.lockGates(['a', 'b'], 'wait'))
  const text = texts.find((each) => each.includes('r.stops') && each.includes('json_each'))
  if (text === undefined) throw new Error('no such statement')
  const plan = await probe(`EXPLAIN QUERY PLAN ${text.replaceAll('$1', "'t'").replaceAll('$2', '\'["a","b"]\'')}`)
  expect(plan.map(({ detail }) => String(detail)).filter((detail) => detail.includes('nophi_recipient'))).toEqual([
    expect.stringContaining('(tenant=? AND id=?)'),
  ])
  await storage.close()
})

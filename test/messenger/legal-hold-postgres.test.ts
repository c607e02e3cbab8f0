import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresBench, startPostgresBench } from '../storage/sql/open-postgres.js'
import { type Watch, watchedStorage } from './watched-storage.js'
import { compliance, createWorld, patientPhone } from './world.js'

let bench: PostgresBench
beforeAll(async () => {
  bench = await startPostgresBench()
})
afterAll(() => bench.end())

const by = { actor: compliance, reason: 'letter of 3 March' }

describe('a legal hold over PostgreSQL', () => {
  it.each(['purge', 'forget'] as const)('that is placed while a %s is under way keeps what it covers', async (verb) => {
    const watch: { statement?: Watch['statement'] } = {}
    const inner = await bench.open()
    const storage = watchedStorage(inner, { statement: (statement, run, earlier) => watch.statement?.(statement, run, earlier) ?? run() })
    const world = createWorld({ storage, at: new Date() })
    const elsewhere = createWorld({ storage: inner, at: new Date() })
    await world.messenger.maintain()
    await world.reply('what is this about')
    const sixYearsMs = 2_193 * 86_400_000
    await bench.pool.query(`UPDATE nophi_reply SET at = at - ${sixYearsMs}, words_until = words_until - ${sixYearsMs}`)
    let placed = 0
    watch.statement = async ({ name }, run) => {
      const answer = await run()
      if (name !== 'legalHolds.openLegalHolds' || placed++ > 0) return answer
      await elsewhere.messenger.retention.placeLegalHold({ phone: patientPhone }, by)
      return answer
    }
    if (verb === 'purge') expect(await world.messenger.retention.purge(by)).toMatchObject({ removed: 0 })
    else expect(await world.messenger.retention.forget({ phone: patientPhone }, by)).toMatchObject({ forgotten: 0, held: 1 })
    expect(placed).toBeGreaterThan(0)
    expect(await bench.probe('SELECT id FROM nophi_reply WHERE words IS NOT NULL')).toHaveLength(1)
    expect(await bench.probe('SELECT subject FROM nophi_subject_key WHERE wrapped IS NULL')).toEqual([])
  })
})

// pg-boss does the work. Commands: migrate | book <visit> <phone> <zone> | work
import type { SqlExecutor, SqlValue } from 'nophi'
import { fromPg } from 'nophi/storage/postgres'
import PgBoss from 'pg-boss'
import { dispatchAll, openClinic } from './clinic.ts'

/** pg-boss runs its insert where we say. */
const over = (executor: SqlExecutor): PgBoss.Db => ({ executeSql: (text, values: SqlValue[] = []) => executor.query(text, values) })

const clinic = openClinic((pool) => ({
  // In the transaction that queues the text: both are there, or neither. A singleton key could lose the wake-up of a later booking.
  async queued(_, transaction) {
    await boss.send('dispatch', {}, { db: over(transaction ?? fromPg(pool)) })
  },
}))
const { messenger, pool } = clinic
const boss = new PgBoss({ connectionString: process.env.DATABASE_URL ?? '', max: 4 })
boss.on('error', ({ name }) => console.error('pg-boss:', name))
const [command, id = '', phone = '', zone = ''] = process.argv.slice(2)

if (command === 'migrate') {
  await clinic.migrate()
  await boss.start()
  await boss.createQueue('dispatch')
  await boss.createQueue('maintain')
  await boss.schedule('maintain', '* * * * *')
  await boss.stop({ graceful: false, wait: true })
  await pool.end()
}

if (command === 'book') {
  await clinic.book({ id, phone, zone })
  await pool.end()
}

if (command === 'work') {
  await boss.start()
  await boss.work('dispatch', { pollingIntervalSeconds: 0.5 }, () => dispatchAll(messenger))
  // Also what became due by itself: a text that waited for the morning has no job of its own.
  await boss.work('maintain', async () => {
    await messenger.maintain()
    await dispatchAll(messenger)
  })
  process.once('SIGTERM', async () => {
    await boss.stop({ graceful: true, wait: true })
    await messenger.close()
    await pool.end()
  })
}

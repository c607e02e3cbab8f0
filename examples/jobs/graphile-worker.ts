// graphile-worker does the work. Commands: migrate | book <visit> <phone> <zone> | work
import { makeWorkerUtils, run } from 'graphile-worker'
import { fromPg } from 'nophi/storage/postgres'
import { dispatchAll, openClinic } from './clinic.ts'

const clinic = openClinic((pool) => ({
  // In the transaction that queues the text: both are there, or neither. A job key would make bookings wait for each other.
  async queued(_, transaction) {
    await (transaction ?? fromPg(pool)).query("SELECT graphile_worker.add_job('dispatch', '{}'::json)", [])
  },
}))
const { messenger, pool } = clinic
const [command, id = '', phone = '', zone = ''] = process.argv.slice(2)

if (command === 'migrate') {
  await clinic.migrate()
  const utils = await makeWorkerUtils({ pgPool: pool })
  await utils.migrate()
  await utils.release()
  await pool.end()
}

if (command === 'book') {
  await clinic.book({ id, phone, zone })
  await pool.end()
}

if (command === 'work') {
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    taskList: {
      dispatch: (_, { abortSignal }) => dispatchAll(messenger, abortSignal),
      // Also what became due by itself: a text that waited for the morning has no job of its own.
      async maintain(_, { abortSignal }) {
        await messenger.maintain({ signal: abortSignal })
        await dispatchAll(messenger, abortSignal)
      },
    },
    crontab: '* * * * * maintain ?max=1',
  })
  await runner.promise
  await messenger.close()
  await pool.end()
}

// Plain cron: `* * * * * node cron.js work`. Commands: migrate | book <visit> <phone> <zone> | work
import { dispatchAll, openClinic } from './clinic.ts'

// No hook: a text waits for the next minute.
const clinic = openClinic(() => ({}))
const { messenger, pool } = clinic
const [command, id = '', phone = '', zone = ''] = process.argv.slice(2)

if (command === 'migrate') await clinic.migrate()
if (command === 'book') await clinic.book({ id, phone, zone })
if (command === 'work') {
  // A run that takes longer than a minute meets the next one: they share the work, and none does the other's.
  const signal = AbortSignal.timeout(5 * 60_000)
  await dispatchAll(messenger, signal)
  const { alarms } = await messenger.maintain({ signal })
  if (alarms.length > 0) {
    console.error(alarms.join(' '))
    process.exitCode = 1
  }
}
await messenger.close()
await pool.end()

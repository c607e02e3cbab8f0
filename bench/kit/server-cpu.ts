import { readdirSync, readFileSync } from 'node:fs'
import type { Pool } from 'pg'

const ticksPerSecond = 100

/** Microseconds of processor time that the server has used so far, all its processes together; null where the system has no /proc. */
export async function serverCpu(pool: Pool): Promise<number | null> {
  const { rows } = await pool.query<{ text: string }>("SELECT pg_read_file('postmaster.pid') AS text")
  const postmaster = Number(rows[0]?.text.split('\n')[0])
  try {
    let ticks = 0
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      const fields = statOf(Number(name))
      if (fields === null) continue
      const [user = 0, system = 0, childrenUser = 0, childrenSystem = 0] = fields.slice(11, 15).map(Number)
      // What ended meanwhile is in the postmaster's account of its children.
      if (Number(name) === postmaster) ticks += user + system + childrenUser + childrenSystem
      else if (Number(fields[1]) === postmaster) ticks += user + system
    }
    return (ticks / ticksPerSecond) * 1e6
  } catch {
    return null
  }
}

/** The fields after the name in brackets: state, parent and so on, as in proc(5). */
function statOf(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

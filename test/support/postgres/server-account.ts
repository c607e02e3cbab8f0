import { spawnSync } from 'node:child_process'

/** Who runs the server: PostgreSQL refuses root. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** This process's own account; for root `postgres` where it exists, else `nobody`. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN))
    if (uid !== undefined && gid !== undefined && uid > 0 && gid > 0) return { uid, gid }
  }
  throw new Error('PostgreSQL does not run as root, and there is no account postgres or nobody')
}

export function runAs({ uid, gid }: Account): { uid?: number; gid?: number; cwd: string } {
  return { cwd: '/', ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) }
}

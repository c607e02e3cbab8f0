import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { startKeeper } from './keeper.js'
import { runAs, serverAccount } from './server-account.js'
import { type ClusterAddress, freePort } from './start-cluster.js'

/** PgBouncer in transaction mode before a cluster, on 127.0.0.1, every database of it by its name. */
export interface Pooler {
  readonly port: number
  /** As it says it, such as `1.18.0`. */
  readonly version: string
  /** A word of its console: `PAUSE`, `RESUME`, `KILL x`, `SHOW SERVERS`. */
  command(text: string): Promise<readonly Record<string, unknown>[]>
  /** Every client is cut, in the middle of whatever it does. Resolves when it answers again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Null: this machine has none. */
export function poolerVersion(): string | null {
  const { status, stdout } = spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' })
  return status === 0 ? (/PgBouncer (\S+)/.exec(stdout)?.[1] ?? 'unknown') : null
}

/** `servers`: how many connections to PostgreSQL it opens for a database. Ends with this process, however that ends. */
export async function startPooler(
  { socketFolder, port: server, user }: ClusterAddress,
  servers: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Pooler> {
  const version = poolerVersion()
  if (version === null) throw new Error('no pgbouncer on the PATH')
  const account = serverAccount()
  const folder = mkdtempSync(join(tmpdir(), 'nophi-pooler-'))
  const [users, file] = [join(folder, 'users.txt'), join(folder, 'pgbouncer.ini')]
  const port = await freePort()
  const given = {
    ...{ listen_addr: '127.0.0.1', listen_port: String(port), unix_socket_dir: '', auth_type: 'trust', auth_file: users, admin_users: user },
    ...{ pool_mode: 'transaction', default_pool_size: String(servers), max_client_conn: '500', ...settings },
  }
  const lines = Object.entries(given).map(([name, value]) => `${name} = ${value}`)
  writeFileSync(users, `"${user}" ""\n`)
  writeFileSync(file, ['[databases]', `* = host=${socketFolder} port=${server}`, '[pgbouncer]', ...lines, ''].join('\n'))
  for (const each of [folder, users, file]) {
    chmodSync(each, 0o700)
    if (account.uid !== undefined && account.gid !== undefined) chownSync(each, account.uid, account.gid)
  }
  const keeper = startKeeper(
    account,
    folder,
    [execFileSync('sh', ['-c', 'command -v pgbouncer'], { encoding: 'utf8', ...runAs(account) }).trim(), file],
    'TERM',
  )
  const command = async (text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ host: '127.0.0.1', port, user, database: 'pgbouncer' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  const start = async (): Promise<void> => {
    await keeper.order('start')
    for (let tries = 0; ; tries++) {
      try {
        await command('SHOW VERSION')
        return
      } catch (error) {
        if (tries === 200) throw error
        await pause(25)
      }
    }
  }
  try {
    await start()
  } catch (error) {
    await keeper.end()
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
  return {
    port,
    version,
    command,
    async restart() {
      await keeper.order('TERM')
      await start()
    },
    stop: () => keeper.end(),
  }
}

import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { type BinarySource, findBinaries } from './find-binaries.js'
import { startKeeper } from './keeper.js'
import { runAs, serverAccount } from './server-account.js'

export interface ClusterOptions {
  /** With fsync and full page writes, as in production: for figures and for faults. Default false: fast, lost with the machine. */
  readonly durable?: boolean
  /** Settings of the server by name. */
  readonly settings?: Readonly<Record<string, string>>
  /** Default `any`: the system's binaries, else npm's. The environment's NOPHI_TEST_POSTGRES (`system`, `npm`) decides where nothing is said. */
  readonly binaries?: BinarySource | 'any'
}

/** How clients reach a cluster: by its socket folder (fast) or on 127.0.0.1, same port, without a password. */
export interface ClusterAddress {
  readonly socketFolder: string
  readonly port: number
  readonly user: string
  /** As the server says it, such as `15.18`. */
  readonly version: string
}

export interface Cluster extends ClusterAddress {
  /** `immediate` is a crash: sessions are cut and the log is replayed at the start. Resolves when it answers again. */
  restart(how: 'fast' | 'immediate'): Promise<void>
  /** Takes the server away and leaves its data; `start` brings it back. */
  down(how: 'fast' | 'immediate'): Promise<void>
  start(): Promise<void>
  /** Stops the server and removes all that it kept. */
  stop(): Promise<void>
}

const user = 'nophi'
const fast = { fsync: 'off', full_page_writes: 'off' }

/** A private PostgreSQL in a folder of its own. It ends with this process, however that ends. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const account = serverAccount()
  const folder = mkdtempSync(join(tmpdir(), 'nophi-pg-'))
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid)
  const data = join(folder, 'data')
  try {
    const bin = findBinaries(options.binaries ?? chosen(), account, folder)
    const init = ['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--no-locale', ...(options.durable ? [] : ['--no-sync'])]
    execFileSync(join(bin, 'initdb'), init, { ...runAs(account), stdio: 'pipe' })
    const port = await freePort()
    const settings = { ...(options.durable ? {} : fast), shared_buffers: '128MB', max_connections: '200', max_wal_size: '2GB', ...options.settings }
    const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const where = ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)]
    const keeper = startKeeper(account, folder, [join(bin, 'postgres'), ...where, ...given])
    const start = async (): Promise<string> => {
      await keeper.order('start')
      return ready(folder, port)
    }
    const down = (how: 'fast' | 'immediate'): Promise<void> => keeper.order(how === 'fast' ? 'INT' : 'QUIT')
    try {
      const version = await start()
      return {
        socketFolder: folder,
        port,
        user,
        version,
        down,
        async start() {
          await start()
        },
        async restart(how) {
          await down(how)
          await start()
        },
        stop: () => keeper.end(),
      }
    } catch (error) {
      await keeper.end()
      throw error
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function chosen(): BinarySource | 'any' {
  const named = process.env.NOPHI_TEST_POSTGRES
  return named === 'system' || named === 'npm' ? named : 'any'
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function ready(folder: string, port: number): Promise<string> {
  const deadline = performance.now() + 30_000
  for (;;) {
    const client = new Client({ host: folder, port, user, database: 'postgres' })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
      return (rows[0]?.server_version ?? '').split(' ')[0] ?? ''
    } catch (error) {
      if (performance.now() > deadline) throw new Error(`PostgreSQL does not start: ${logOf(folder)}`, { cause: error })
      await pause(20)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8').slice(-2_000)
  } catch {
    return 'no log'
  }
}

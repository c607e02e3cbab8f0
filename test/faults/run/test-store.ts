import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import pg from 'pg'
import type { Pooler } from '../../support/postgres/start-pooler.js'
import { type Cluster, createDatabaseIn } from '../../support/postgres.js'
import type { StoreConfig } from '../config.js'
import { type TcpProxy, tcpProxy } from './tcp-proxy.js'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** A database for one run, read past the package by plain SQL. */
export interface TestStore {
  /** For the processes: on PostgreSQL by way of the proxy. */
  readonly config: StoreConfig
  /** The same without a proxy between. */
  readonly direct: StoreConfig
  readonly proxy: TcpProxy | null
  readonly cluster: Cluster | null
  readonly pooler: Pooler | null
  probe(text: string): Promise<Rows>
  remove(): Promise<void>
}

export async function postgresStore(cluster: Cluster, answerMs: number): Promise<TestStore> {
  const { connection, drop } = await createDatabaseIn(cluster)
  const proxy = await tcpProxy(cluster)
  const direct = { engine: 'postgres', ...connection, answerMs, prepare: true } as const
  return {
    config: { ...direct, host: '127.0.0.1', port: proxy.port },
    direct,
    proxy,
    cluster,
    pooler: null,
    async probe(text) {
      const client = new pg.Client(connection)
      client.on('error', () => undefined)
      await client.connect()
      try {
        return (await client.query(text)).rows
      } finally {
        await client.end()
      }
    },
    async remove() {
      await proxy.close()
      await drop()
    },
  }
}

/** The processes reach the server by way of the pooler. */
export async function pooledStore(cluster: Cluster, pooler: Pooler, options: { readonly answerMs: number; readonly prepare: boolean }): Promise<TestStore> {
  const store = await postgresStore(cluster, options.answerMs)
  return { ...store, pooler, config: { ...store.config, ...options, port: pooler.port } as StoreConfig }
}

export function sqliteStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'nophi-faults-'))
  const config = { engine: 'sqlite', path: join(folder, 'clinic.db') } as const
  return {
    config,
    direct: config,
    proxy: null,
    cluster: null,
    pooler: null,
    async probe(text) {
      const database = new Database(config.path)
      try {
        database.exec('PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 0')
        return database.prepare(text).all() as Rows
      } finally {
        database.close()
      }
    },
    async remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { serveParent } from '../kit/child.js'
import { ledgeredInserts } from './ledgered-insert.js'
import type { Connection } from './prepare.js'

serveParent({
  run: ({ connection, ...options }: { readonly connection: Connection; readonly rounds: number; readonly roundMs: number }) =>
    ledgeredInserts(connection, options),
})

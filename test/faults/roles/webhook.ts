import { createServer } from 'node:http'
import { createWebhookHandler, toNodeHandler } from 'nophi'
import type { Role } from './role.js'

/** The clinic's end of the provider's webhooks. */
export function runWebhook({ config, messenger, tell }: Role): void {
  const handler = createWebhookHandler(messenger, { transport: 'wire', publicUrl: 'https://hooks.lakeside.example/wire' })
  const server = createServer(toNodeHandler(handler))
  // The port of a process that was killed may be held for a moment.
  const listen = (): void => void server.listen(config.webhookPort, '127.0.0.1')
  server.on('error', () => setTimeout(listen, 50))
  server.on('listening', () => tell({ told: 'ready', port: config.webhookPort }))
  listen()
}

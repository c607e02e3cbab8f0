import { describe, expect, it } from 'vitest'
import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { isNophiError } from '../../src/errors/nophi-error.js'
import type { Messenger } from '../../src/messenger/types.js'
import { registerWebhookTarget } from '../../src/messenger/webhook-target.js'
import { twilioWebhookReader } from '../../src/transports/twilio/twilio-webhook-reader.js'
import { createWebhookHandler } from '../../src/webhooks/create-webhook-handler.js'
import { webhook } from '../transports/twilio/sign-like-twilio.js'

const log: string[] = []
const reader = twilioWebhookReader('twilio', ['token'])

const publicUrl = 'https://clinic.example/hooks/twilio'
const messenger = {
  receive: async (events: InboundEvent[]) => {
    log.push(`recorded ${events.length}`)
    return []
  },
} as unknown as Messenger
registerWebhookTarget(messenger, (transport) => {
  if (transport !== 'twilio' && transport !== 'deaf') return undefined
  return {
    reader: transport === 'deaf' ? null : reader,
    now: () => new Date('2026-11-23T16:00:00Z'),
    drain: async () => {
      log.push('drained')
    },
    count: async () => {
      log.push('counted')
    },
  }
})

function codeAndPath(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return isNophiError(error) ? [error.code, error.details.path] : 'foreign'
  }
}

describe('createWebhookHandler', () => {
  it('records through the messenger, answers, and lets the drain follow', async () => {
    log.length = 0
    const waiting: Promise<unknown>[] = []
    const handler = createWebhookHandler(messenger, { transport: 'twilio', publicUrl, waitUntil: (work) => waiting.push(work) })
    const parameters = [
      ['MessageSid', `SM${'3'.repeat(32)}`],
      ['From', '+13125550142'],
      ['To', '+13125550100'],
      ['Body', 'STOP'],
    ] as const
    const { rawBody, headers } = webhook('token', publicUrl, parameters)
    const answer = await handler(new Request('http://127.0.0.1/anything', { method: 'POST', headers, body: rawBody.slice() }))
    await Promise.all(waiting)
    expect([answer.status, log, waiting.length]).toEqual([200, ['recorded 1', 'drained', 'counted'], 1])
  })

  it.each([
    ['an unknown key', { transport: 'twilio', publicUrl, verify: false }, 'value'],
    ['no address', { transport: 'twilio' }, 'publicUrl'],
    ['an address without a host', { transport: 'twilio', publicUrl: '/hooks/twilio' }, 'publicUrl'],
    ['an unknown transport', { transport: 'other', publicUrl }, 'transport'],
    ['a transport without webhooks', { transport: 'deaf', publicUrl }, 'transport'],
  ])('refuses %s', (_, options, path) => {
    expect(codeAndPath(() => createWebhookHandler(messenger, options as never))).toEqual(['INVALID_OPTIONS', path])
  })
})

import { expect } from 'vitest'
import type { Messenger } from '../../src/messenger/types.js'
import { memoryStorage } from '../../src/storage/index.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { createWebhookHandler } from '../../src/webhooks/create-webhook-handler.js'
import { fakeRuntime } from '../messenger/fakes.js'
import { whileClockMoves } from '../messenger/helpers.js'
import { type Statement, writesOf } from '../messenger/watched-storage.js'
import { clinicNumber, createWorld, sender } from '../messenger/world.js'
import { signLikeTwilio } from '../transports/twilio/sign-like-twilio.js'

const publicUrl = 'https://clinic.example/hooks/twilio'
const token = 'the-token-of-this-account'
export const phones = ['+13125550101', '+13125550102'] as const

type Parameters = readonly (readonly [string, string])[]

/** Something that Twilio would tell. */
export type Telling =
  | {
      readonly type: 'reply'
      readonly id: number
      readonly from: (typeof phones)[number]
      readonly text: string
      readonly handled?: 'STOP' | 'START' | 'HELP' | undefined
    }
  | { readonly type: 'receipt'; readonly message: number; readonly status: 'sent' | 'delivered' | 'undelivered' | 'failed'; readonly code?: string | undefined }

export const attacks = ['unsigned', 'other token', 'other text', 'one parameter more', 'other address', 'get'] as const
export type Attack = (typeof attacks)[number]

export interface WebhookWorld {
  readonly messenger: Messenger
  readonly writes: readonly Statement[]
  tell(telling: Telling): Promise<number>
  /** The same told by somebody without the token. */
  forge(telling: Telling, attack: Attack): Promise<number>
  /** All that a patient or the clinic would notice. */
  outcome(): Promise<readonly Outcome[]>
}

export interface Outcome {
  readonly causes: readonly string[]
  /** Texts that the clinic asked for, and those that answer a person. */
  readonly texts: readonly string[]
  readonly answers: readonly string[]
  readonly consent: string
}

const sidOf = (number: number): string => `SM${String(number).padStart(32, '0')}`

function parametersOf(telling: Telling): Parameters {
  if (telling.type === 'receipt') {
    const code: Parameters = telling.code === undefined ? [] : [['ErrorCode', telling.code]]
    return [['MessageSid', sidOf(telling.message)], ['MessageStatus', telling.status], ['From', clinicNumber], ...code]
  }
  const handled: Parameters = telling.handled === undefined ? [] : [['OptOutType', telling.handled]]
  return [['MessageSid', sidOf(1_000 + telling.id)], ['From', telling.from], ['To', clinicNumber], ['Body', telling.text], ...handled]
}

/** A clinic at Twilio that has texted both patients. */
export async function webhookWorld(): Promise<WebhookWorld> {
  let sent = 0
  const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
  const fetch = async (): Promise<Response> => Response.json({ sid: sidOf(++sent), status: 'queued', num_segments: '1' }, { status: 201 })
  const agreement = { baa: { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 30 } as const
  const transport = twilioTransport({ accountSid: `AC${'0'.repeat(32)}`, authToken: token, agreement, fetch, runtime })
  const { storage, writes } = writesOf(memoryStorage())
  const addresses = [{ value: clinicNumber, type: 'long-code', transport: 'twilio' }] as const
  const { messenger, consent, request } = createWorld({ storage, runtime, transports: [transport], senders: [{ ...sender, addresses }] })
  for (const phone of phones) {
    await consent(phone)
    await messenger.send(request({ to: phone }))
    expect(await messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  }
  const drains: Promise<unknown>[] = []
  const handler = createWebhookHandler(messenger, { transport: 'twilio', publicUrl, waitUntil: (work) => drains.push(work) })

  async function post(parameters: Parameters, signature: string | null, url = publicUrl, method = 'POST'): Promise<number> {
    const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded', ...(signature === null ? {} : { 'X-Twilio-Signature': signature }) })
    const body = method === 'GET' ? null : new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString()
    const { status } = await handler(new Request(url, { method, headers, body }))
    await whileClockMoves(runtime, Promise.all(drains))
    return status
  }

  return {
    messenger,
    writes,
    tell: (telling) => post(parametersOf(telling), signLikeTwilio(token, publicUrl, parametersOf(telling))),
    forge(telling, attack) {
      const parameters = parametersOf(telling)
      const signature = signLikeTwilio(token, publicUrl, parameters)
      if (attack === 'unsigned') return post(parameters, null)
      if (attack === 'other token') return post(parameters, signLikeTwilio('another-token', publicUrl, parameters))
      if (attack === 'other text') return post([...parameters.filter(([name]) => name !== 'Body'), ['Body', 'START now']], signature)
      if (attack === 'one parameter more') return post([...parameters, ['OptOutIgnored', 'START']], signature)
      if (attack === 'other address') return post(parameters, signLikeTwilio(token, `${publicUrl}/`, parameters))
      return post(parameters, signature, publicUrl, 'GET')
    },
    async outcome() {
      await messenger.maintain()
      const numbers: Outcome[] = []
      for (const phone of phones) {
        const status = await messenger.suppression.statusOf({ phone })
        const { records } = await messenger.history.list({ phone }, { id: 'uma', roles: ['auditor'] })
        const causes = status.suppressed ? status.by.map(({ cause, scope }) => `${cause} ${JSON.stringify(scope)}`) : []
        const consented = await messenger.consent.statusAt({ phone, program: 'visits', at: new Date('2026-11-24T18:00:00Z') })
        const standing = records.map((record) => `${record.kind} ${record.status}`).sort()
        const [texts, answers] = [standing.filter((text) => !text.startsWith('service:')), standing.filter((text) => text.startsWith('service:'))]
        numbers.push({ causes: [...new Set(causes)].sort(), texts, answers, consent: consented.status })
      }
      return numbers
    },
  }
}

import { describe, expect, it } from 'vitest'
import type { MessengerOptions } from '../../src/messenger/types.js'
import { twilioWebhookReader } from '../../src/transports/twilio/twilio-webhook-reader.js'
import { createWebhookHandler } from '../../src/webhooks/create-webhook-handler.js'
import { webhook } from '../transports/twilio/sign-like-twilio.js'
import { fakeTransport } from './fakes.js'
import { createWorld, type World } from './world.js'

const publicUrl = 'https://hooks.lakeside.example/twilio'
const minute = 60_000

function open(deliveryReceipts = true, change: Partial<MessengerOptions> = {}): World {
  return createWorld({ transport: { ...fakeTransport({ webhooks: twilioWebhookReader('fake', ['token']) }), deliveryReceipts }, ...change })
}

/** So many texts to people of their own, a minute apart. */
async function texts(world: World, count: number, first = 0): Promise<void> {
  for (let index = first; index < first + count; index++) {
    const to = `+13125550${String(110 + index)}`
    await world.consent(to)
    await world.messenger.send(world.request({ to }))
    await world.messenger.dispatchDue()
    await world.messenger.maintain()
    await world.runtime.advance(minute)
  }
}

const sid = (number: number): string => `SM${String(number).padStart(32, '0')}`

/** What Twilio posts when a text is delivered, signed for the address that it was given. */
async function post({ messenger }: World, number: number, calledAt: string): Promise<number> {
  const handler = createWebhookHandler(messenger, { transport: 'fake', publicUrl })
  const { rawBody, headers } = webhook('token', calledAt, [
    ['MessageSid', sid(number)],
    ['MessageStatus', 'delivered'],
  ])
  return (await handler(new Request(publicUrl, { method: 'POST', headers, body: rawBody.slice() }))).status
}

async function told({ messenger }: World): Promise<{ readonly alarmed: boolean; readonly fix: string | undefined }> {
  const alarmed = (await messenger.maintain()).alarms.includes('receipts-missing')
  const checked = (await messenger.check()).find(({ name }) => name === 'receipts:fake')
  expect(checked?.ok ?? true).toBe(!alarmed)
  return { alarmed, fix: checked?.fix }
}

describe('webhooks that never arrive', () => {
  it('are told of once ten texts left and a quarter of an hour went by without one receipt', async () => {
    const world = open()
    await texts(world, 9)
    await world.runtime.advance(60 * minute)
    expect((await told(world)).alarmed).toBe(false)
    await texts(world, 1, 9)
    expect((await told(world)).alarmed).toBe(true)
  })

  it('are told of where they are turned away, and not by what strangers send', async () => {
    const world = open()
    for (let number = 0; number < 200; number++) expect(await post(world, number, 'https://stranger.example/')).toBe(403)
    expect(await told(world)).toEqual({ alarmed: false, fix: undefined })
    await texts(world, 16)
    // The address that Twilio was given has a slash too many.
    for (let number = 0; number < 3; number++) expect(await post(world, number, `${publicUrl}/`)).toBe(403)
    const { alarmed, fix } = await told(world)
    expect(alarmed).toBe(true)
    expect(fix).toContain('203 of the requests')
  })

  it('are told of no more as soon as one arrives, in whichever process', async () => {
    const world = open()
    await texts(world, 16)
    expect((await told(world)).alarmed).toBe(true)
    const other = open(true, { storage: world.storage, runtime: world.runtime })
    expect(await post(other, 1, publicUrl)).toBe(200)
    expect((await told(world)).alarmed).toBe(false)
  })

  it('are not missed while receipts come', async () => {
    const world = open()
    for (let round = 0; round < 30; round++) {
      await texts(world, 1, round)
      expect(await post(world, round, publicUrl)).toBe(200)
      expect((await told(world)).alarmed).toBe(false)
    }
  })

  it('are not missed where none were asked for', async () => {
    const world = open(false)
    await texts(world, 20)
    expect((await told(world)).alarmed).toBe(false)
    expect((await world.messenger.check()).map(({ name }) => name)).not.toContain('receipts:fake')
  })
})

import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { twilioHandlers } from '../../src/testing/msw/index.js'
import type { AcceptedText } from '../../src/testing/twilio-double/index.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { accountSid, agreement, at, authToken, bodyText, clinic, contextFor, message, patient } from './twilio-bench.js'

const accepted: AcceptedText[] = []
const server = setupServer(...twilioHandlers({ accountSid, authToken, senders: [clinic], accepted: (text) => accepted.push(text) }))
const options = { accountSid, authToken, agreement, runtime: { now: () => at } }
const send = (change = {}, fields = {}) => twilioTransport({ ...options, ...change }).send(message(fields), contextFor())

// After the setup file has wrapped fetch, so that the handlers stand before its guard.
beforeEach(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.close())

describe('twilioHandlers', () => {
  it.each([
    ['an unknown key', { accountSid, authToken, acepted: () => undefined }],
    ['an account that is none', { accountSid: 'AC1', authToken }],
    ['an address that is none', { accountSid, authToken, baseUrl: 'api.twilio.com' }],
  ])('refuse %s', (_, options) => {
    expect(() => twilioHandlers(options as never)).toThrow('INVALID_OPTIONS')
  })

  it('take a text at the real address of Twilio', async () => {
    expect(await send()).toMatchObject({ outcome: 'accepted' })
    expect(accepted).toMatchObject([{ to: patient, from: clinic, text: bodyText }])
  })

  it('refuse what the simulator refuses', async () => {
    expect(await send({ authToken: 'other' })).toMatchObject({ outcome: 'rejected', reason: 'unauthorized' })
    expect(await send({}, { to: '+15005550004' })).toMatchObject({ outcome: 'rejected', reason: 'opted-out' })
    expect(await send({}, { text: 'a'.repeat(1601) })).toMatchObject({ outcome: 'rejected', reason: 'too-long' })
    expect(await send({}, { from: { value: '+13125550199', type: 'long-code', transport: 'twilio' } })).toMatchObject({
      outcome: 'rejected',
      reason: 'sender-unregistered',
    })
  })

  it('leave no request to anybody else: an unhandled one fails', async () => {
    const written: unknown[] = []
    const error = console.error
    console.error = (...parts) => written.push(...parts)
    try {
      await expect(fetch('http://127.0.0.1:9/elsewhere')).rejects.toThrow()
      expect(String(written[0])).toContain('without a matching request handler')
    } finally {
      console.error = error
    }
  })
})

import { describe, expect, it } from 'vitest'
import { fakeTransport } from '../messenger/fakes.js'
import { createWorld, otherPhone, patientPhone, type World } from '../messenger/world.js'
import { type VendorNumber, vendorNumbers, vendorOf } from './vendors.js'

const confirmation = /opted out/
const help = /For help/

async function answered(world: World, text: string, change: Parameters<World['reply']>[1] = {}): Promise<readonly string[]> {
  await world.reply(text, change)
  await world.messenger.maintain()
  await world.messenger.dispatchDue()
  return world.transport.sent().map((sent) => sent.text)
}

function worldOf(number: VendorNumber): World {
  return createWorld({ transport: fakeTransport({ vendor: vendorOf(number) }) })
}

/** Who answers an opt-out of these words: ours where provider and network surely do not. */
const words = ['STOP', 'Stop.', 'stop please and thank you', 'REVOKE', 'unsubscribe', 'stop texting me'] as const
const ours: Readonly<Record<VendorNumber, readonly (typeof words)[number][]>> = {
  'Twilio long code': ['Stop.', 'stop please and thank you', 'stop texting me'],
  'Twilio toll-free': ['Stop.', 'stop please and thank you', 'REVOKE', 'unsubscribe', 'stop texting me'],
  'Twilio short code': words,
  'AWS long code': ['REVOKE'],
  'AWS toll-free': ['Stop.', 'stop please and thank you', 'REVOKE', 'unsubscribe', 'stop texting me'],
  // Words among others: no document says, and two confirmations are one too many.
  'Telnyx long code': ['REVOKE'],
  'Bandwidth long code': words,
  'Vonage long code': [],
}

describe('an opt-out', () => {
  it.each(Object.keys(vendorNumbers) as VendorNumber[])('is confirmed once at a %s: by the provider where it matches, else by us', async (number) => {
    const confirmed: string[] = []
    for (const text of words) {
      const sent = await answered(worldOf(number), text)
      expect(sent.length, text).toBeLessThan(2)
      if (sent.some((each) => confirmation.test(each))) confirmed.push(text)
    }
    expect(confirmed).toEqual(ours[number])
  })

  it('is not confirmed by us where the provider says that it handled it, whatever the words', async () => {
    expect(await answered(worldOf('Twilio long code'), 'stop please', { providerHandled: 'opt-out' })).toEqual([])
  })
})

describe('HELP', () => {
  it.each([
    ['Twilio long code', 'HELP', false],
    ['Twilio long code', 'info', false],
    ['Twilio long code', 'ayuda', true],
    ['Twilio toll-free', 'HELP', false],
    ['AWS toll-free', 'HELP', true],
    ['Bandwidth long code', 'HELP', true],
    // Nobody can tell, and help that is owed must come.
    ['Vonage long code', 'HELP', true],
  ] as const)('of a person at a %s, %j, is answered by us: %s', async (number, text, byUs) => {
    expect((await answered(worldOf(number), text)).length).toBe(byUs ? 1 : 0)
  })

  it('is answered by us where the provider answers nobody who opted out, once a day', async () => {
    const world = worldOf('Twilio long code')
    await world.reply('STOP')
    const [answer, ...others] = await answered(world, 'HELP')
    expect([answer, others]).toEqual([expect.stringMatching(help), []])
    expect(await answered(world, 'HELP')).toHaveLength(1)
    await world.runtime.advance(24 * 3_600_000)
    expect(await answered(world, 'HELP')).toHaveLength(2)
    expect(await answered(world, 'HELP', { from: otherPhone })).toHaveLength(2)
    expect(world.transport.sent().every(({ to }) => to === patientPhone)).toBe(true)
  })
})

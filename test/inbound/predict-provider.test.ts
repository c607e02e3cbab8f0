import { describe, expect, it } from 'vitest'
import { type ProviderReading, predictProvider } from '../../src/inbound/index.js'
import { type VendorNumber, vendorOf, vendorWith } from './vendors.js'

const expected: readonly (readonly [number: VendorNumber, text: string, reading: ProviderReading])[] = [
  ['Twilio long code', 'STOP', 'opt-out'],
  ['Twilio long code', ' stop\n', 'opt-out'],
  ['Twilio long code', 'Revoke', 'opt-out'],
  ['Twilio long code', 'STOP.', 'none'],
  ['Twilio long code', 'stop please and thank you', 'none'],
  ['Twilio long code', 'ＳＴＯＰ', 'none'],
  ['Twilio long code', 'YES', 'opt-in'],
  ['Twilio long code', 'Start', 'opt-in'],
  ['Twilio long code', 'Can we start at 9 instead?', 'none'],
  ['Twilio long code', 'INFO', 'help'],
  ['Twilio long code', 'help, stop these texts', 'none'],
  ['Twilio toll-free', 'STOP', 'opt-out'],
  ['Twilio toll-free', 'CANCEL', 'none'],
  ['Twilio toll-free', 'YES', 'none'],
  ['Twilio toll-free', 'UNSTOP', 'opt-in'],
  ['Twilio short code', 'STOP', 'none'],
  ['AWS long code', 'Stop by after 5?', 'opt-out'],
  ['AWS long code', 'Stop my metformin?', 'opt-out'],
  ['AWS long code', "Cancel my 3 o'clock please", 'opt-out'],
  ['AWS long code', 'End of the month is better', 'opt-out'],
  ['AWS long code', 'STOP.', 'opt-out'],
  ['AWS long code', 'TDAP shot on Friday?', 'unknown'],
  ['AWS long code', 'Ending soon?', 'unknown'],
  ['AWS long code', 'STOP2', 'unknown'],
  ['AWS long code', 'please stop', 'none'],
  ['AWS long code', 'YES', 'none'],
  ['AWS long code', 'REVOKE', 'none'],
  ['AWS long code', 'help me', 'help'],
  ['AWS toll-free', 'Stop by after 5?', 'none'],
  ['AWS toll-free', 'stop', 'opt-out'],
  ['Telnyx long code', 'STOP ALL', 'opt-out'],
  ['Telnyx long code', 'REVOKE', 'none'],
  ['Telnyx long code', 'stop please', 'unknown'],
  ['Telnyx long code', 'No, stop!', 'unknown'],
  ['Telnyx long code', 'Please stop, all of you', 'unknown'],
  ['Telnyx long code', 'unstoppable', 'none'],
  ['Telnyx long code', 'Stopping by at 5', 'none'],
  ['Telnyx long code', 'STOP2', 'none'],
  ['Telnyx long code', 'please start again', 'unknown'],
  ['Telnyx long code', 'UNSTOP', 'opt-in'],
  ['Bandwidth long code', 'STOP', 'none'],
  ['Vonage long code', 'STOP', 'unknown'],
]

describe('what a provider makes of a reply by itself', () => {
  it.each(expected)('%s: %j is read as %s', (number, text, reading) => {
    expect(predictProvider(vendorOf(number), 'long-code', text)).toBe(reading)
  })

  it('claims nothing where no words are documented, or nobody says who keeps the opt-outs', () => {
    expect(predictProvider(vendorWith({ by: 'provider', confirms: true }), 'long-code', 'STOP')).toBe('unknown')
    const keywords = { matches: 'whole-text', optOut: ['STOP'], optIn: [], help: [] } as const
    expect(predictProvider(vendorWith({ by: 'unknown', confirms: true, keywords }), 'long-code', 'STOP')).toBe('unknown')
  })

  it.each([
    ['Opt-Out', 'opt-out'],
    ['please opt-out', 'unknown'],
    ['"OPT-OUT."', 'unknown'],
    ['opt into nothing', 'none'],
    ['please stop  all', 'unknown'],
    ['stop, all', 'unknown'],
    ['opt in', 'opt-in'],
    ['please opt in', 'unknown'],
    ['info', 'help'],
    ['more info', 'none'],
  ] as const)('knows a documented word in any case and with its own signs: %j is read as %s', (text, reading) => {
    const keywords = { matches: 'undocumented', optOut: ['opt-out', 'Stop All'], optIn: ['opt in'], help: ['info'] } as const
    expect(predictProvider(vendorWith({ by: 'provider', confirms: true, keywords }), 'long-code', text)).toBe(reading)
  })
})

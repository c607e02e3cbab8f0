import { describe, expect, it } from 'vitest'
import { type ProviderReading, predictProvider } from '../../src/inbound/index.js'
import { type VendorNumber, vendorOf } from './vendors.js'

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
  ['AWS long code', 'please stop', 'none'],
  ['AWS long code', 'YES', 'none'],
  ['AWS long code', 'REVOKE', 'none'],
  ['AWS long code', 'help me', 'help'],
  ['AWS toll-free', 'Stop by after 5?', 'none'],
  ['AWS toll-free', 'stop', 'opt-out'],
  ['Telnyx long code', 'STOP ALL', 'opt-out'],
  ['Telnyx long code', 'REVOKE', 'none'],
  ['Telnyx long code', 'stop please', 'unknown'],
  ['Telnyx long code', 'unstoppable', 'none'],
  ['Telnyx long code', 'UNSTOP', 'opt-in'],
  ['Bandwidth long code', 'STOP', 'none'],
  ['Vonage long code', 'STOP', 'unknown'],
]

describe('what a provider makes of a reply by itself', () => {
  it.each(expected)('%s: %j is read as %s', (number, text, reading) => {
    expect(predictProvider(vendorOf(number), 'long-code', text)).toBe(reading)
  })

  it('claims nothing where no words are documented', () => {
    const provider = { by: 'provider', confirms: true } as const
    const optOut = { 'long-code': provider, 'toll-free': provider, 'short-code': provider, alphanumeric: provider }
    expect(predictProvider({ optOut }, 'long-code', 'STOP')).toBe('unknown')
  })
})

import { expect, it } from 'vitest'
import { providerConfirms } from '../../src/inbound/index.js'
import { type VendorNumber, vendorOf, vendorWith } from './vendors.js'

it.each<[string, VendorNumber, string, boolean, boolean]>([
  ['its own words', 'Twilio long code', 'STOP', false, true],
  ['other words', 'Twilio long code', 'no more texts', false, false],
  ['other words that it says it took for an opt-out', 'Twilio long code', 'no more texts', true, true],
  ['its word for help', 'Twilio long code', 'HELP', false, false],
  ['what may be one of its words', 'AWS long code', 'STOPPING', false, true],
  ['anything, where its words are not documented', 'Vonage long code', 'no more texts', false, true],
  ['nothing, where opt-outs are ours', 'Bandwidth long code', 'STOP', true, false],
])('answers %s', (_, number, text, handled, expected) => {
  expect(providerConfirms(vendorOf(number), 'long-code', text, handled)).toBe(expected)
})

it.each([
  ['stops the number without a word', { by: 'provider', confirms: false }],
  ['stops no number, whatever else is said of it', { by: 'none', confirms: true }],
] as const)('answers nothing where it %s', (_, own) => {
  expect(providerConfirms(vendorWith(own), 'long-code', 'STOP', true)).toBe(false)
})

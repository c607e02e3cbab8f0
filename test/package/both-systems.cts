import nophi = require('nophi')
import testing = require('nophi/testing')

// A CommonJS host: its types come from the .d.cts files.
const sender = nophi.defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142', url: undefined },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
  locations: undefined,
})
const transport: nophi.Transport = testing.fakeTransport()
const text: string = nophi.createTriggerMessage({ kind: 'results-available', sender, link: undefined }).text

export = { sender, transport, text }

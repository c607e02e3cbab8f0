export const starterConfig: string = `// For the command nophi, and for your application to import. It sends nothing until a provider stands in it:
// the transport of nophi/testing only remembers what it was given.
import { createMessenger, defineProgram, defineSender, keysFromSecret, sqliteStorage } from 'nophi'
import { fakeTransport } from 'nophi/testing'

const storage = sqliteStorage({ path: 'nophi.db' })

const sender = defineSender({
  id: 'clinic',
  name: 'Example Clinic',
  contact: { phone: '+13125550142' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
})

const visits = defineProgram({
  id: 'visits',
  title: 'Visits',
  owner: 'front-desk',
  sender: sender.id,
  messageClass: 'care',
  kinds: ['appointment-reminder'],
  disclosures: [{ version: '1', language: 'en', text: 'Example Clinic may text me about my visits. Reply STOP to opt out.' }],
  recurring: { perMonth: 4 },
})

export default {
  messenger: () =>
    createMessenger({
      storage,
      keys: keysFromSecret(process.env.NOPHI_SECRET ?? ''),
      transports: [fakeTransport()],
      senders: [sender],
      programs: [visits],
      environment: { name: 'development', allowRecipients: [] },
    }),
  close: () => storage.close(),
}
`

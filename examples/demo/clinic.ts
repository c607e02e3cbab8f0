import { type Actor, defineProgram, defineSender, type Program, type Sender } from 'nophi'

export const clinicNumber = '+13125550142'

export const lakeside: Sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: clinicNumber, url: 'https://lakeside.example' },
  addresses: [{ value: clinicNumber, type: 'long-code', transport: 'twilio', campaignId: 'C-DEMO' }],
  linkHosts: ['go.lakeside.example'],
})

const disclosures = [
  {
    version: '2026-03',
    language: 'en',
    text: 'Yes, Lakeside Clinic may text me about visits and my portal. Message frequency varies. Message and data rates may apply. Reply STOP to opt out.',
  },
  {
    version: '2026-03',
    language: 'es',
    text: 'Sí, Lakeside Clinic puede enviarme textos de citas y de mi portal. Frecuencia variable. Responda STOP para salir.',
  },
]
const common = { sender: 'lakeside', messageClass: 'care', disclosures, recurring: { perMonth: 4 }, confirmation: false } as const

export const programs: readonly Program[] = [
  defineProgram({
    ...common,
    id: 'visits',
    title: 'Visits',
    owner: 'Front desk',
    kinds: ['appointment-booked', 'appointment-reminder', 'appointment-confirm-request', 'appointment-changed', 'appointment-cancelled'],
  }),
  defineProgram({
    ...common,
    id: 'portal',
    title: 'Portal',
    owner: 'Portal team',
    kinds: ['results-available', 'message-waiting', 'update-available', 'callback-request'],
  }),
  defineProgram({ ...common, id: 'letters', title: 'Texts by staff', owner: 'Nursing', kinds: 'any', allowText: true }),
  defineProgram({ ...common, id: 'care-gaps', title: 'Care gaps', owner: 'Outreach', kinds: ['care-reminder'] }),
]

export const jobs: Actor = { id: 'ehr-feed', roles: ['service'] }
export const nurse: Actor = { id: 'nurse.ana', roles: ['sender'] }
export const frontDesk: Actor = { id: 'desk.sam', roles: ['front-desk'] }
export const auditor: Actor = { id: 'audit.lee', roles: ['auditor'] }
export const privacyOfficer: Actor = { id: 'privacy.kim', roles: ['compliance'] }

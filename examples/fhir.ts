import { readFileSync } from 'node:fs'
import { readFhir } from 'nophi/fhir'

const bundle = JSON.parse(readFileSync(new URL('./clinic-day.bundle.json', import.meta.url), 'utf8'))
const actor = { id: 'reminders', roles: ['service'] }
const now = new Date('2026-11-24T19:30:00Z')

for (const { resource } of bundle.entry) {
  const reading = readFhir(resource, { related: [bundle], program: 'visits', actor, now, zone: 'America/Chicago' })
  if (reading.type === 'send') console.log(reading.request.reference, reading.request.message)
  if (reading.type === 'cancel') console.log(reading.reference, 'cancelled', reading.why ?? '')
  if (reading.type === 'ignore' && reading.why !== 'not-a-trigger') console.log(`${resource.resourceType}/${resource.id}`, reading.why)
}

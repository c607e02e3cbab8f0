import { createTriggerMessage } from 'nophi/trigger-message'

const message = createTriggerMessage({
  kind: 'appointment-reminder',
  slots: { when: { at: new Date('2026-09-30T17:30:00Z'), zone: 'America/Chicago' } },
  language: 'es',
  sender: { id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: '+13125550142' }, addresses: [] },
})

console.log(message.text)
console.log(message.segments)

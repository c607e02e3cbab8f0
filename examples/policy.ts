import { addBusinessDays, hoursVerdict, rulesInForce, zonesOf } from 'nophi/policy'

const at = new Date('2026-11-24T13:30:00Z') // 08:30 in New York, 07:30 in Pensacola
const expiresAt = new Date('2026-11-24T22:00:00Z')

for (const phone of ['+12125550142', '+18505550142', '+18005550142']) {
  const { zones, source, states } = zonesOf(phone)
  console.log(phone, states, hoursVerdict({ at, zones, source, states, window: 'care', expiresAt }))
}

console.log('an opt-out of Friday 2026-11-20 must be honored by', addBusinessDays('2026-11-20', 10))
console.log(rulesInForce('us', at).filter(({ id }) => id.startsWith('us.opt-out')))

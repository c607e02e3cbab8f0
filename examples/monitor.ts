import { createBehaviorMonitor } from 'nophi/monitor'

const monitor = createBehaviorMonitor()
const text = (id: string, type: 'accepted' | 'opt-out') =>
  monitor.observe({ id, type, at: new Date('2026-11-24T15:00:00Z'), sender: 'lakeside', program: 'outreach', template: 'care-reminder' })

for (let sent = 0; sent < 300; sent++) text(`accepted:${sent}`, 'accepted')
for (let left = 0; left < 25; left++) {
  for (const signal of text(`opt-out:${left}`, 'opt-out')) console.log(signal.level, signal.stream, signal.message)
}

const later = createBehaviorMonitor({ state: monitor.state() }) // goes on where it stopped
console.log(later.assess(new Date('2026-11-24T15:05:00Z'))) // []: the same alarm is not raised twice a day

import type { BehaviorEvent } from '../../src/domain/behavior.js'

export const start: number = Date.parse('2026-11-02T15:00:00Z')
export const hour = 3_600_000
export const day: number = 24 * hour

let serial = 0

export function event(type: BehaviorEvent['type'], fields: Partial<BehaviorEvent> = {}): BehaviorEvent {
  serial += 1
  return { id: `event-${serial}`, type, at: new Date(start), sender: 'lakeside', program: 'visits', template: 'appointment-reminder', ...fields }
}

export function several(count: number, type: BehaviorEvent['type'], fields: Partial<BehaviorEvent> = {}): BehaviorEvent[] {
  return Array.from({ length: count }, () => event(type, fields))
}

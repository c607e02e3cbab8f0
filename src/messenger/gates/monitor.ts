import { monitorCause, senderTarget } from '../../ports/monitor-store.js'
import type { GateFacts, Objection } from './gate-facts.js'

/** Was this program or sender stopped because its signals look wrong? A person's hold stops everything of it but what an opt-out lets through: a confirmation or HELP answer of fixed words. */
export function monitorGate({ holds, program, sender, rules, outreach }: GateFacts): readonly Objection[] {
  if (rules.exemption !== null) return []
  const objections: Objection[] = []
  for (const hold of holds) {
    // By its cause: a person, or a job of the host's, may be called anything.
    const byMonitor = hold.cause.startsWith(monitorCause)
    if (byMonitor && (!rules.monitored || !outreach)) continue
    if (hold.target === program.id) objections.push({ code: 'program-held', rule: hold.cause })
    if (hold.target === senderTarget(sender.id)) objections.push({ code: 'sender-held', rule: hold.cause })
  }
  return objections
}

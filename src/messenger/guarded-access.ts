import type { AccessControl } from '../access/index.js'
import { recordedName } from '../ports/actor-schema.js'

/** The host's own rules. What throws, or answers anything but a clear yes, denies. A name of a rule that no record takes is none. */
export function guardedAccess(access: AccessControl): AccessControl {
  return {
    decide(actor, action, resource) {
      try {
        const { allowed, rule } = access.decide(actor, action, resource)
        return { allowed: allowed === true, rule: recordedName.safeParse(rule).success ? rule : 'none' }
      } catch {
        return { allowed: false, rule: 'none' }
      }
    },
  }
}

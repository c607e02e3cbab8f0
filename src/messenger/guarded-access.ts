import type { AccessControl } from '../access/index.js'

/** The host's own rules. What throws, or answers anything but a clear yes, denies. */
export function guardedAccess(access: AccessControl): AccessControl {
  return {
    decide(actor, action, resource) {
      try {
        const { allowed, rule } = access.decide(actor, action, resource)
        return { allowed: allowed === true, rule: typeof rule === 'string' ? rule : 'none' }
      } catch {
        return { allowed: false, rule: 'none' }
      }
    },
  }
}

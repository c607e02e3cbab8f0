import { NophiError } from '../errors/nophi-error.js'
import { type AccessAction, accessActions } from './access-action.js'

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(accessActions)
// Role names end up in rule names and so in records: letters, digits and three signs, no surprises.
const roleName = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/

/** A Map, never an object: a role called `constructor` must not find anything. Throws `INVALID_OPTIONS` with the path. */
export function readRoleMap(roles: unknown): ReadonlyMap<string, ReadonlySet<AccessAction>> {
  if (!isRecord(roles)) throw fault('roles')
  const map = new Map<string, ReadonlySet<AccessAction>>()
  for (const [role, actions] of Object.entries(roles)) {
    if (!roleName.test(role)) throw fault('roles')
    if (!Array.isArray(actions)) throw fault(`roles.${role}`)
    for (let index = 0; index < actions.length; index++) if (!known.has(actions[index] as string)) throw fault(`roles.${role}.${index}`)
    map.set(role, new Set(actions as readonly AccessAction[]))
  }
  return map
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function fault(path: string): NophiError {
  return new NophiError('INVALID_OPTIONS', { path })
}

import type { Actor } from '../domain/actor.js'
import { isAttributes } from '../domain/is-attributes.js'
import type { AccessAction } from './access-action.js'
import { defaultRoles } from './default-roles.js'
import { fault, isRecord, readRoleMap } from './role-map.js'

/** What the action is about. */
export interface AccessResource {
  /** Id of the program. An actor who is limited to one program may do nothing that names another or none. */
  readonly program?: string | undefined
  /** Id of the actor who owns it. Not judged here: for hosts that wrap `decide` with rules of their own. */
  readonly owner?: string | undefined
  /** Not judged here either: for instance the care team of a patient. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
}

/** `rule` names what decided: `role.<role>.<action>`, `attribute.program`, or `none` when nothing allows it. */
export interface AccessDecision {
  readonly allowed: boolean
  readonly rule: string
}

export interface AccessControl {
  /** Denies unless a rule allows. Never throws: an actor or action it cannot read is denied with rule `none`. */
  decide(actor: Actor, action: AccessAction, resource?: AccessResource): AccessDecision
}

export interface AccessControlOptions {
  /**
   * The whole map: what is given here replaces the default one, so that a role name of the host's own directory never
   * gains powers it was not given. To extend the default, spread it: `{ ...defaultRoles, nurse: ['message.compose'] }`.
   */
  readonly roles?: Readonly<Record<string, readonly AccessAction[]>> | undefined
}

/**
 * Decides who may do what, deny by default, and names the rule. Pure: reads no clock and keeps nothing.
 * An actor with `attributes.program` is held to that one program. Rules about a clinician's own patients need the host's
 * data: wrap this object, and let the wrapper only take away. Throws `INVALID_OPTIONS` with the path of the fault.
 *
 * @example
 * import { createAccessControl } from 'nophi/access'
 *
 * const access = createAccessControl()
 * access.decide({ id: 'kim', roles: ['front-desk'] }, 'history.read-masked') // { allowed: true, rule: 'role.front-desk.history.read-masked' }
 * access.decide({ id: 'kim', roles: ['front-desk'] }, 'history.reveal') // { allowed: false, rule: 'none' }
 */
export function createAccessControl(options: AccessControlOptions = {}): AccessControl {
  if (!isRecord(options)) throw fault('options')
  if (Object.keys(options).some((key) => key !== 'roles')) throw fault('options')
  const roles = readRoleMap(options.roles === undefined ? defaultRoles : options.roles)

  return {
    decide(actor, action, resource) {
      const none = { allowed: false, rule: 'none' }
      try {
        const role = rolesOf(actor).find((name) => roles.get(name)?.has(action))
        const attributes = read(actor, 'attributes')
        // What is held in a Map or a string would not be found, and with it the program that the actor is held to.
        if (role === undefined || (attributes !== undefined && !isAttributes(attributes))) return none
        const program = read(attributes, 'program')
        if (program !== undefined && program !== read(resource, 'program')) return { allowed: false, rule: 'attribute.program' }
        return { allowed: true, rule: `role.${role}.${action}` }
      } catch {
        // A getter of the host's threw.
        return none
      }
    },
  }
}

/** Nobody without an id has a role: an action must be someone's. */
function rolesOf(actor: unknown): readonly string[] {
  const id = read(actor, 'id')
  const roles = read(actor, 'roles')
  return typeof id === 'string' && id.trim() !== '' && Array.isArray(roles) ? roles : []
}

/** The object's own property or its class's, never one that somebody put on `Object.prototype`. */
function read(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Record<string, unknown>)[key]
  return Object.hasOwn(value, key) || found !== (Object.prototype as Record<string, unknown>)[key] ? found : undefined
}

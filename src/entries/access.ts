export {
  type AccessAction,
  type AccessControl,
  type AccessControlOptions,
  type AccessDecision,
  type AccessResource,
  accessActions,
  createAccessControl,
  defaultRoles,
} from '../access/index.js'
export type { Actor, Role } from '../domain/actor.js'

export { type AccessAction, accessActions } from './access-action.js'
export { type AccessControl, type AccessControlOptions, type AccessDecision, type AccessResource, createAccessControl } from './access-control.js'
export { defaultRoles } from './default-roles.js'

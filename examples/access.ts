import { createAccessControl, defaultRoles } from 'nophi/access'

const access = createAccessControl({ roles: { ...defaultRoles, nurse: ['message.compose', 'message.send'] } })
const kim = { id: 'kim', roles: ['front-desk'] }
const ada = { id: 'ada', roles: ['nurse'], attributes: { program: 'visits' } }

console.log(access.decide(kim, 'history.read-masked')) // allowed by role.front-desk.history.read-masked
console.log(access.decide(kim, 'history.reveal')) // not allowed: rule none
console.log(access.decide(ada, 'message.send', { program: 'visits' })) // allowed by role.nurse.message.send
console.log(access.decide(ada, 'message.send', { program: 'outreach' })) // not allowed: attribute.program

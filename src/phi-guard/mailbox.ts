import type { HealthContext } from './health-context.js'
import { WordClass } from './word-classes.js'

const roles = /* @__PURE__ */ new Set(
  (
    'info help support forms contact hello office admin administration frontdesk reception billing appointments appointment scheduling schedule service services customerservice care team ' +
    'hola noreply reply donotreply records medicalrecords pharmacy refills portal hr jobs careers sales privacy compliance feedback news newsletter events mail webmaster questions ' +
    'ayuda soporte contacto citas facturacion recepcion oficina informacion atencion farmacia'
  ).split(' '),
)

/** "frontdesk@", "no-reply@", "citas@": a desk's mailbox, not a person's. */
export function isDeskMailbox(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const name = local.replace(/[^a-z]/g, '')
  return roles.has(name) || roles.has(name.replace(/(?:desk|team|line)$/, ''))
}

/** The host of an address belongs to one of the hosts, or to the domain above it. */
export function isAtHost(address: string, hosts: ReadonlySet<string>): boolean {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  for (const own of hosts) if (own === host || own.endsWith(`.${host}`)) return true
  return false
}

/** A sign of a mailbox; with brackets ("name (at) host") only where health is spoken of. */
export function mayHoldMailbox(plain: string, seen: number, context: Pick<HealthContext, 'ofHealth'>): boolean {
  return plain.includes('@') || mayBeSpoken(plain, seen) || ((plain.includes('at]') || plain.includes('at)')) && context.ofHealth())
}

/** "maria dot lopez at mail dot com". */
export function mayBeSpoken(plain: string, seen: number): boolean {
  return (seen & WordClass.contact) !== 0 && (plain.includes(' dot ') || plain.includes(' punto ') || plain.includes(' arroba '))
}

import type { SimTransaction } from '../server/sim-transaction.js'
import type { World } from '../world.js'

/** 17, in the moment in which a number's place is written: later nobody may come to write anything of it, since a number with two gates is refused. */
export function lawOfGates(world: World, { tenant, changes }: SimTransaction): void {
  if (!changes.some(({ table }) => table === 'subjects.byMac')) return
  const { subjectOfMac } = world.books(tenant)
  for (const macs of world.macs(tenant).values()) {
    const gates = new Set(macs.flatMap((mac) => subjectOfMac.get(mac) ?? []))
    if (gates.size > 1) world.report(17, 'two gates for one number')
  }
}

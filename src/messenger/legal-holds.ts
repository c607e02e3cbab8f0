import { type Actor, type By, recordedAs } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { readIdentifier } from '../ports/identifier.js'
import { openFieldOrNull, sealField } from '../ports/key-ring.js'
import { ensureRecipient } from '../ports/recipient-number.js'
import type { LegalHold } from '../retention/index.js'
import { type AllStores, type Context, inTransaction, programOf, type Settings } from './context.js'
import type { PersonQuery } from './people/types.js'
import { readWho } from './people/who.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { legalHoldSchema } from './schemas.js'
import { sealedPlaces } from './sealed-place.js'
import { notePlacedHold } from './under-holds.js'
import { writeLeaf } from './write-leaf.js'

type Target = PersonQuery | { readonly program: string }
type Resolved = { readonly target: LegalHold['target']; valueIn(stores: AllStores): Promise<string> }

export async function placeLegalHold(context: Context, input: unknown, by: By): Promise<{ readonly id: string }> {
  const accessRule = permit(context, by)
  const { target, valueIn } = await resolve(context, parseOrThrow(legalHoldSchema, input, 'INVALID_REQUEST', 'target'))
  const id = context.runtime.id()
  const place = sealedPlaces['legal-hold-reason'](context.tenant, id)
  const reason = await sealField(context.keys, place, toUtf8(by.reason), (length) => context.runtime.randomBytes(length))
  return inTransaction(context, async (stores) => {
    const value = await valueIn(stores)
    const at = await stores.now()
    await stores.legalHolds.placeLegalHold({ id, target, value, by: recordedAs(by.actor), reason, at, liftedAt: null, liftedBy: null })
    const program = target === 'program' ? value : undefined
    await writeLeaf(context, stores, 'legal-hold.placed', target === 'phone' ? value : null, {
      hold: id,
      target,
      program,
      by: recordedAs(by.actor),
      accessRule,
    })
    await notePlacedHold(stores, id)
    return { id }
  })
}

export async function liftLegalHold(context: Context, input: unknown, by: By): Promise<boolean> {
  const accessRule = permit(context, by)
  const id = readIdentifier(input)
  return inTransaction(context, async (stores) => {
    const lifted = await stores.legalHolds.liftLegalHold(id, await stores.now(), recordedAs(by.actor))
    if (lifted) await writeLeaf(context, stores, 'legal-hold.lifted', null, { hold: id, by: recordedAs(by.actor), reasonGiven: true, accessRule })
    return lifted
  })
}

export async function legalHolds(context: Context, actor: Actor): Promise<readonly LegalHold[]> {
  const accessRule = permit(context, { actor, reason: 'read' })
  const rows = await inTransaction(context, async (stores) => {
    const open = await stores.legalHolds.openLegalHolds()
    await writeLeaf(context, stores, 'legal-hold.read', null, { by: recordedAs(actor), count: open.length, accessRule })
    return open
  })
  return Promise.all(
    rows.map(async ({ id, target, by, at, reason }) => ({
      id,
      target,
      by,
      at: new Date(at),
      ...(await readReason(context, id, reason)),
    })),
  )
}

async function readReason({ keys, tenant }: Settings, id: string, sealed: Uint8Array): Promise<Pick<LegalHold, 'reason'>> {
  const reason = await openFieldOrNull(keys, sealedPlaces['legal-hold-reason'](tenant, id), sealed)
  return reason === null ? {} : { reason: fromUtf8(reason) }
}

function permit(context: Settings, by: By): string {
  readBy(by)
  return requirePermission(context, by.actor, 'retention.hold')
}

async function resolve(context: Settings, target: Target): Promise<Resolved> {
  if ('program' in target) {
    const { program } = target
    return { target: 'program', valueIn: (stores) => knownProgram(context, stores, program) }
  }
  const who = await readWho(context, target, 'target')
  if ('patient' in who) return { target: 'patient', valueIn: async () => who.patient }
  return { target: 'phone', valueIn: (stores) => ensureRecipient(context, stores.suppression, who.macs, who.phone) }
}

/** One that this process defines, or that texts are on record of: a program that was retired can be held as well. Throws `UNKNOWN_PROGRAM`. */
async function knownProgram(context: Settings, { messages }: AllStores, id: string): Promise<string> {
  if (!context.programs.has(id) && (await messages.list({ program: id, limit: 1 })).length > 0) return id
  return programOf(context, id).id
}

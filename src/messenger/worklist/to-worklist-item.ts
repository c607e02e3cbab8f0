import type { Reason } from '../../domain/reason.js'
import { type ReasonCode, reasonTable } from '../../domain/reason-table.js'
import type { MessageRow } from '../../ports/message-store.js'
import { senderTarget } from '../../ports/monitor-store.js'
import type { ReplyRow } from '../../ports/reply-store.js'
import type { WaitingKind } from '../../ports/waiting-store.js'
import type { AllStores, Settings } from '../context.js'
import { readDecisionOrNull } from '../decision-record.js'
import { restored } from '../hold-restored.js'
import { readableNumber } from '../stored-number.js'
import type { WorklistItem } from './types.js'

type Item = Pick<WorklistItem, 'cause' | 'settledBy'>

const byPerson = {
  unknown: 'messenger.resolve, once the provider or the person says whether it came',
  restored: 'messenger.resolve, once the provider says whether it was sent before the restore; or messenger.cancel',
  start: 'new consent in the words of the person, then suppression.lift; then messenger.reviews.decide',
}

export async function toWorklistItem(context: Settings, stores: AllStores, kind: WaitingKind, row: MessageRow): Promise<WorklistItem> {
  const reasons = reasonsOf(row)
  const item = kind === 'unknown' ? await unknownItem(stores, row) : kind === 'held' ? heldItem(row) : expiredItem(reasons?.[0]?.code)
  const heldBy = await heldByOf(stores, row)
  return {
    kind,
    id: row.id,
    at: new Date(kind === 'expired' ? row.statusAt : row.createdAt),
    ...(await readableNumber(context, stores, row.subject)),
    ...(reasons === null ? {} : { reasons }),
    ...item,
    program: row.program,
    owner: row.owner,
    textKind: row.kind,
    expiresAt: new Date(row.expiresAt),
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...heldBy,
  }
}

export async function toUndecidedStart(context: Settings, stores: AllStores, { id, at, subject }: ReplyRow): Promise<WorklistItem> {
  const phone = await readableNumber(context, stores, subject)
  return { kind: 'start-undecided', id, at: new Date(at), ...phone, cause: 'start-undecided', reasons: [], settledBy: byPerson.start }
}

/** Who holds what the text is of, where that is what keeps it back. */
async function heldByOf({ monitor }: AllStores, { held, program, sender }: MessageRow): Promise<Pick<WorklistItem, 'programHeldBy' | 'senderHeldBy'>> {
  if (held !== 'program-held' && held !== 'sender-held') return {}
  const causeOf = new Map((await monitor.holds()).map(({ target, cause }) => [target, cause]))
  const [ofProgram, ofSender] = [causeOf.get(program), causeOf.get(senderTarget(sender))]
  return { ...(ofProgram === undefined ? {} : { programHeldBy: ofProgram }), ...(ofSender === undefined ? {} : { senderHeldBy: ofSender }) }
}

function reasonsOf({ decision }: MessageRow): readonly Reason[] | null {
  const read = readDecisionOrNull(decision)
  if (read === null) return null
  return 'reasons' in read.decision ? read.decision.reasons : []
}

async function unknownItem(stores: AllStores, { attempt }: MessageRow): Promise<Item> {
  const made = attempt === null ? null : await stores.suppression.attempt(attempt)
  return { cause: made?.reason ?? 'unknown', settledBy: byPerson.unknown }
}

function heldItem({ held }: MessageRow): Item {
  if (held === restored) return { cause: held, settledBy: byPerson.restored }
  const code = Object.hasOwn(reasonTable, held ?? '') ? (held as ReasonCode) : 'program-held'
  return { cause: held ?? code, settledBy: reasonTable[code].liftedBy }
}

function expiredItem(code: ReasonCode = 'expired'): Item {
  return { cause: code, settledBy: reasonTable.expired.liftedBy }
}

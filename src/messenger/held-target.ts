import * as z from 'zod'
import { looksLikePhoneNumber } from '../domain/looks-like-phone-number.js'
import type { Program } from '../domain/program.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { identifier } from '../ports/identifier.js'
import { senderOfTarget, senderTarget } from '../ports/monitor-store.js'
import { programOf, type Settings } from './context.js'
import type { HoldTarget } from './types.js'

const ofSender = z.strictObject({ sender: identifier })

export interface Held {
  /** As in `HoldRow`. */
  readonly target: string
  readonly programs: readonly Program[]
  /** What waits in its name is held too, whichever sender its program has by now. Null: a program is held. */
  readonly sender: string | null
  readonly code: 'program-held' | 'sender-held'
  /** How records name it. Without the id of a sender that may be a number: no record takes one. */
  readonly named: { readonly program: string } | { readonly sender: string | undefined }
}

/** Throws `UNKNOWN_PROGRAM` for a program, and `INVALID_REQUEST` for a sender, that is not defined. */
export function readHoldTarget(settings: Settings, what: HoldTarget): Held {
  if (typeof what === 'string') return heldProgram(programOf(settings, what))
  const { sender } = parseOrThrow(ofSender, what, 'INVALID_REQUEST', 'target')
  if (!settings.senders.has(sender)) throw new NophiError('INVALID_REQUEST', { path: 'target.sender' })
  return heldSender(settings, sender)
}

/** What a hold on record stops, also where this process does not define its program. Null: a sender that is not defined here, so what leaves in its name cannot be known. */
export function heldByTarget(settings: Settings, target: string): (Pick<Held, 'named'> & { readonly programs: readonly string[] }) | null {
  const sender = senderOfTarget(target)
  if (sender !== null && !settings.senders.has(sender)) return null
  if (sender === null) return { named: { program: target }, programs: [target] }
  const { named, programs } = heldSender(settings, sender)
  return { named, programs: programs.map(({ id }) => id) }
}

function heldProgram(program: Program): Held {
  return { target: program.id, programs: [program], sender: null, code: 'program-held', named: { program: program.id } }
}

function heldSender(settings: Settings, sender: string): Held {
  const programs = [...settings.programs.values()].filter((program) => program.sender === sender)
  return { target: senderTarget(sender), programs, sender, code: 'sender-held', named: { sender: looksLikePhoneNumber(sender) ? undefined : sender } }
}

/** All that may be held here: what waits for each is looked at again once it is released. */
export function allHeld(settings: Settings): readonly Held[] {
  return [...[...settings.programs.values()].map(heldProgram), ...[...settings.senders.keys()].map((sender) => heldSender(settings, sender))]
}

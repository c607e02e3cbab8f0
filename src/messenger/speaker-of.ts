import type { Program } from '../domain/program.js'
import type { Sender, SenderAddress } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import type { VendorFacts } from '../ports/transport.js'
import type { Settings } from './context.js'

export interface Speaker {
  readonly sender: Sender
  readonly address: SenderAddress
  /** A program of this sender, for texts that answer a person. */
  readonly program: Program
  readonly vendor: VendorFacts | null
  /** False: the reply went to a number of no sender here. It is recorded, and in whose name would it be answered? */
  readonly isOurs: boolean
  /** Whether the texts of this sender may have come from that number: senders may share one, and one that was renamed asked under its old id. */
  mayHaveAsked(sender: string): boolean
}

/** Whose number a reply went to. A reply to a number that is nobody's here still opts out: it is read as one to the first sender of that transport. */
export function speakerOf(context: Settings, address: string, transport: string): Speaker {
  const senders = [...context.senders.values()]
  const sender =
    senders.find(({ addresses }) => addresses.some(({ value }) => value === address)) ??
    senders.find(({ addresses }) => addresses.some((each) => each.transport === transport)) ??
    senders[0]
  const addressed = sender?.addresses.find(({ value }) => value === address)
  const own = addressed ?? sender?.addresses[0]
  const program = [...context.programs.values()].find((each) => each.sender === sender?.id) ?? [...context.programs.values()][0]
  if (sender === undefined || own === undefined || program === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'senders' })
  return {
    sender,
    address: own,
    program,
    vendor: context.transports.get(transport)?.vendor ?? null,
    isOurs: addressed !== undefined,
    mayHaveAsked: (id) => context.senders.get(id)?.addresses.some(({ value }) => value === address) ?? true,
  }
}

import type { Program } from '../domain/program.js'
import type { Sender, SenderAddress } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import type { VendorFacts } from '../ports/transport.js'
import type { Context } from './context.js'

export interface Speaker {
  readonly sender: Sender
  readonly address: SenderAddress
  /** A program of this sender, for texts that answer a person. */
  readonly program: Program
  readonly vendor: VendorFacts | null
}

/** Whose number a reply went to. A number that is nobody's here still opts out: then the first sender of that transport answers for it. */
export function speakerOf(context: Context, address: string, transport: string): Speaker {
  const senders = [...context.senders.values()]
  const sender =
    senders.find(({ addresses }) => addresses.some(({ value }) => value === address)) ??
    senders.find(({ addresses }) => addresses.some((each) => each.transport === transport)) ??
    senders[0]
  const own = sender?.addresses.find(({ value }) => value === address) ?? sender?.addresses[0]
  const program = [...context.programs.values()].find((each) => each.sender === sender?.id) ?? [...context.programs.values()][0]
  if (sender === undefined || own === undefined || program === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'senders' })
  return { sender, address: own, program, vendor: context.transports.get(transport)?.vendor ?? null }
}

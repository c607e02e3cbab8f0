import { type By, recordedAs } from '../../domain/actor.js'
import type { PhoneNumber } from '../../domain/phone-number.js'
import { NophiError } from '../../errors/nophi-error.js'
import { parseOrThrow } from '../../errors/parse-options.js'
import { findRecipient, recipientMacs } from '../../ports/recipient-number.js'
import { type Context, inTransaction } from '../context.js'
import { inTimeList } from '../in-time-list.js'
import { readBy } from '../read-by.js'
import { requirePermission } from '../require-permission.js'
import { signalOptionsSchema } from '../schemas.js'
import { writeLeaf } from '../write-leaf.js'
import { sinkOf } from './sink-of.js'
import type { SinkDifference } from './types.js'

/** Holds the other system's own list against what stands here. */
export async function* compareSink(
  context: Context,
  name: string,
  by: By,
  options: { readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<SinkDifference> {
  readBy(by)
  const { signal } = parseOrThrow(signalOptionsSchema, options, 'INVALID_REQUEST')
  const sink = sinkOf(context, name)
  if (sink.list === undefined) throw new NophiError('INVALID_REQUEST', { path: 'name', problem: 'this sink gives no list' })
  const accessRule = requirePermission(context, by.actor, 'history.reveal')
  await inTransaction(context, (stores) => writeLeaf(context, stores, 'sink.compared', null, { sink: sink.name, by: recordedAs(by.actor), accessRule }))
  // As a method of the sink, which may be a class.
  const list = sink.list.bind(sink)
  const listed = {
    // What throws before it lists anything throws at the first step, where its words stay behind.
    async *list(own: AbortSignal) {
      yield* list(signal === undefined ? own : AbortSignal.any([own, signal]))
    },
    add: null,
  }
  for await (const { phone, missing } of context.registry.compare(inTimeList(context, listed, signal))) {
    if (missing === 'here') yield { phone, missing, waiting: false }
    else yield { phone, missing: 'there', waiting: await isOnItsWay(context, sink.name, phone) }
  }
}

async function isOnItsWay(context: Context, sink: string, phone: PhoneNumber): Promise<boolean> {
  const macs = await recipientMacs(context, phone)
  return inTransaction(context, async ({ suppression, sinkOutbox }) => {
    const subject = await findRecipient(suppression, macs)
    const noted = subject === null ? [] : await sinkOutbox.sinkRowsOf(subject)
    return noted.some((row) => row.sink === sink && row.toldAt === null)
  })
}

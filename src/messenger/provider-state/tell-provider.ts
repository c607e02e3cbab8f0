import type { SubjectKey } from '../../ports/subject.js'
import type { OptOutList } from '../../ports/transport.js'
import { answerInTime } from '../answer-in-time.js'
import { type Context, inTransaction } from '../context.js'
import { readableNumber } from '../stored-number.js'
import { writeLeaf } from '../write-leaf.js'

const timeoutMs = 10_000

export interface Telling {
  readonly told: number
  /** Null: nobody is left to be told of. */
  readonly after: SubjectKey | null
  readonly failed: boolean
}

/**
 * Tells a provider of up to `limit` opt-outs of ours that it is not known to have. At least once: it is noted after the
 * answer, so a crash between them tells again. A number that was damaged is passed by, and counts as stuck until a pass
 * finds none.
 */
export async function tellProvider(
  context: Context,
  transport: string,
  add: NonNullable<OptOutList['add']>,
  { after, limit }: { readonly after: SubjectKey | null; readonly limit: number },
): Promise<Telling> {
  const waiting = await inTransaction(context, async (stores) => {
    const found: { subject: SubjectKey; phone: string | null }[] = []
    for (const subject of await stores.providerStates.untoldStops(transport, after, limit))
      found.push({ subject, phone: (await readableNumber(context, stores, subject)).phone?.reveal() ?? null })
    return found
  })
  noteLost(context, `opt-out-list ${transport}`, after === null, waiting.filter(({ phone }) => phone === null).length)
  let told = 0
  let last = after
  for (const { subject, phone } of waiting) {
    if (phone !== null) {
      const answer = await answerInTime(context.runtime, timeoutMs, async () => {
        await add(phone)
        return true
      })
      if (answer === null) return { told, after: last, failed: true }
      await inTransaction(context, async (stores) => {
        const known = { state: 'opted-out', by: 'told' } as const
        await writeLeaf(context, stores, 'provider.told', subject, { transport })
        await stores.providerStates.noteProviderState({ subject, transport, sender: '', at: await stores.now(), known, predicted: null })
      })
      told += 1
    }
    last = subject
  }
  return { told, after: waiting.length < limit ? null : last, failed: false }
}

function noteLost({ stuck }: Context, part: string, isFirst: boolean, lost: number): void {
  const rows = (isFirst ? 0 : (stuck.get(part) ?? 0)) + lost
  if (rows > 0) stuck.set(part, rows)
  else stuck.delete(part)
}

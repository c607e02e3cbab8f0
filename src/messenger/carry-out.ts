import type { AllStores, Context } from './context.js'
import { heldFor } from './decision-record.js'
import type { Judgement } from './judge.js'
import type { Planned } from './planned.js'
import { queueEnd } from './queue-end.js'
import { leafData } from './send.js'
import { writeLeaf } from './write-leaf.js'

export type Step = { readonly type: 'refused' | 'deferred' } | { readonly type: 'planned'; readonly planned: Planned }

/** What may not leave is put where it belongs, and the log is told. */
export async function carryOut(context: Context, stores: AllStores, judgement: Judgement): Promise<Step> {
  if (judgement.type === 'planned') return judgement
  const { message } = judgement
  if (judgement.type !== 'decided') {
    await stores.messages.update(message.id, { from: ['queued'] }, judgement.change)
    return { type: 'deferred' }
  }
  const { decision, news, now } = judgement
  if (decision.outcome === 'defer') {
    await stores.messages.update(message.id, { from: ['queued'] }, { notBefore: Math.max(now + 1, decision.until.getTime()), ...news })
    return { type: 'deferred' }
  }
  if (decision.outcome === 'hold') {
    await Promise.all([
      stores.messages.update(message.id, { from: ['queued'] }, { held: heldFor(decision), ...news }),
      writeLeaf(context, stores, 'message.held', message.subject, leafData(message, decision)),
    ])
    return { type: 'deferred' }
  }
  const expired = decision.reasons.some(({ code }) => code === 'expired')
  const { change, leaf } = await queueEnd(context, stores, message, { status: expired ? 'expired' : 'refused', ...news, statusAt: now })
  await Promise.all([
    stores.messages.update(message.id, { from: ['queued'] }, change),
    writeLeaf(context, stores, leaf, message.subject, leafData(message, decision)),
  ])
  return { type: 'refused' }
}

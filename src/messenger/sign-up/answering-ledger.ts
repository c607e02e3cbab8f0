import type { ConsentInput, ConsentLedger } from '../../domain/consent.js'
import type { Program } from '../../domain/program.js'
import { ensureRecipient, readPhone, recipientMacs } from '../../ports/recipient-number.js'
import { type Context, inTransaction } from '../context.js'
import { patientMac } from '../host-ids.js'
import { tellQueued } from '../tell-queued.js'
import { asksToConfirm, confirmsOptIn } from './confirms-opt-in.js'
import { queueSignUpText, type Standing } from './queue-sign-up-text.js'

/** The host's own ledger, whose sign-ups are answered too: after its record, in a transaction of ours. */
export function answeringLedger(context: Context, ledger: ConsentLedger): ConsentLedger {
  return {
    ...ledger,
    async record(input) {
      const program = context.programs.get(input.program)
      const signsUp = input.action === 'opt-in' || input.action === 'confirm'
      if (program === undefined || !signsUp || !(confirmsOptIn(program) || asksToConfirm(program))) return ledger.record(input)
      const before = await standingAt(ledger, input, context.runtime.now())
      const event = await ledger.record(input)
      const after = await standingAt(ledger, input, new Date(Math.max(context.runtime.now().getTime(), event.recordedAt.getTime())))
      await answer(context, program, input, before, after)
      return event
    },
  }
}

async function standingAt(ledger: ConsentLedger, { phone, program }: ConsentInput, at: Date): Promise<Standing> {
  const status = await ledger.statusAt({ phone, program, at })
  return { status: status.status, event: 'event' in status ? status.event : null }
}

async function answer(context: Context, program: Program, input: ConsentInput, before: Standing, after: Standing): Promise<void> {
  const phone = readPhone(input.phone, 'phone')
  const [macs, patient] = await Promise.all([recipientMacs(context, phone), input.patient === undefined ? null : patientMac(context, input.patient)])
  await inTransaction(context, async (stores) => {
    const subject = await ensureRecipient(context, stores.suppression, macs, phone)
    const { language } = input.disclosure
    const now = await stores.now()
    const queued = await queueSignUpText(context, stores, { subject, program, patient, language, before, after, now })
    if (queued !== null) await tellQueued(context, [queued])
  })
}

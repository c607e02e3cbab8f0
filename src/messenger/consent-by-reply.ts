import type { ConsentEvent, ConsentLedger } from '../domain/consent.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Disclosure } from '../domain/program.js'
import { answerInTime } from './answer-in-time.js'
import { type Context, inTransaction } from './context.js'
import { ledgerTimeoutMs } from './guarded-ledger.js'
import { answeringLedger } from './sign-up/answering-ledger.js'
import { writeLeaf } from './write-leaf.js'

const recipientActor = { id: 'recipient', roles: ['recipient'] } as const

/** `confirm`: the second step of a sign-up. `revoke`: a wrong number; whoever consented, it was not this person. */
export interface ConsentChange {
  readonly change: 'confirm' | 'revoke'
  readonly phone: PhoneNumber
  readonly program: string
  readonly language: string | undefined
  readonly at: Date
}

/** The invited word, from the phone itself, confirms the program; a wrong number ends every consent for it. */
export async function changeConsent(
  ledger: ConsentLedger,
  context: Pick<Context, 'programs'>,
  { change, phone, program, language, at }: ConsentChange,
): Promise<void> {
  const said = { phone, source: 'text-keyword', occurredAt: at, actor: recipientActor } as const
  if (change === 'revoke') {
    await ledger.revoke({ ...said, program: 'all' })
    return
  }
  const disclosure = await agreedWords(ledger, context.programs.get(program)?.disclosures ?? [], { phone, program, language, at })
  if (disclosure !== undefined) await ledger.record({ ...said, program, action: 'confirm', disclosure })
}

/** Those of the sign-up that waits: a confirmation of other words would prove what nobody was shown. */
async function agreedWords(
  ledger: ConsentLedger,
  declared: readonly Disclosure[],
  { phone, program, language, at }: Pick<ConsentChange, 'phone' | 'program' | 'language' | 'at'>,
): Promise<Disclosure | undefined> {
  const standing = await ledger.statusAt({ phone, program, at })
  const { disclosureVersion: version, language: agreed }: Partial<ConsentEvent> = standing.status === 'none' ? {} : standing.event
  const known = declared.find((each) => each.version === version && each.language === agreed)
  if (known !== undefined || version === undefined) return known ?? declared.find((each) => each.language === language) ?? declared[0]
  return { version, language: agreed ?? language ?? 'en', text: '' }
}

/** After the reply's own commit: no ledger of the host's may undo a STOP, and ours may be the storage it writes to. A failure leaves the stop, or the missing consent, as it stands. */
export async function tellHostLedger(context: Context, consent: ConsentChange): Promise<void> {
  const { hostLedger, runtime } = context
  if (hostLedger === null) return
  const told = await answerInTime(runtime, ledgerTimeoutMs, async () => {
    await changeConsent(answeringLedger(context, hostLedger), context, consent)
    return true
  })
  if (told === null)
    await inTransaction(context, (stores) => writeLeaf(context, stores, 'consent.ledger-failed', null, { change: consent.change, program: consent.program }))
}

import type { By } from '../../domain/actor.js'
import { askerOf, subjectOf } from '../asker.js'
import { defaultConfig } from '../default-config.js'
import { readArguments } from '../read-arguments.js'
import { UsageError } from '../usage-error.js'

export interface EvidenceOptions {
  readonly who: { readonly patient: string } | { readonly phone: string }
  readonly by: By
  readonly out: string
  readonly config: string
  readonly json: boolean
}

const text = { type: 'string' } as const
const known = {
  phone: text,
  patient: text,
  actor: text,
  reason: text,
  out: text,
  config: text,
  role: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/** `input`: the text of standard input, asked for only where an option says `-`. */
export async function readEvidenceOptions(args: readonly string[], input: () => Promise<string>): Promise<EvidenceOptions> {
  const { values } = readArguments({ args: [...args], options: known })
  const { phone, patient, out, config = defaultConfig, json = false } = values
  if (out === undefined) throw new UsageError('--out names the file to write')
  const by = askerOf(values)
  const who = await subjectOf({ phone, patient }, 'say whom it is about by one of --patient and --phone', input)
  return { who: who as unknown as EvidenceOptions['who'], by, out, config, json }
}

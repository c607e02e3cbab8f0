import type { By } from '../../domain/actor.js'
import type { ExplainOptions, ExplainQuery } from '../../messenger/explain/types.js'
import { askerOf, subjectOf } from '../asker.js'
import { defaultConfig } from '../default-config.js'
import { readArguments } from '../read-arguments.js'
import { UsageError } from '../usage-error.js'

export interface ReportOptions {
  readonly query: ExplainQuery
  readonly by: By
  readonly window: ExplainOptions
  readonly config: string
  readonly json: boolean
}

const text = { type: 'string' } as const
const known = {
  phone: text,
  patient: text,
  reference: text,
  message: text,
  actor: text,
  reason: text,
  from: text,
  to: text,
  limit: text,
  config: text,
  role: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/** `input`: the text of standard input, asked for only where an option says `-`. */
export async function readReportOptions(args: readonly string[], input: () => Promise<string>): Promise<ReportOptions> {
  const { values } = readArguments({ args: [...args], options: known })
  const { phone, patient, reference, message, actor, role, reason, from, to, limit, config = defaultConfig, json = false } = values
  const by = askerOf({ actor, role, reason })
  const ways = { phone, patient, reference, id: message }
  const query = await subjectOf(ways, 'say whom it is about by one of --phone, --patient, --reference and --message', input)
  const window = { from: dateOf(from, '--from'), to: endOf(to, '--to'), limit: limit === undefined ? undefined : Number(limit) }
  return { query: query as unknown as ExplainQuery, by, window, config, json }
}

function dateOf(value: string | undefined, option: string): Date | undefined {
  if (value === undefined) return undefined
  const date = new Date(value)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0]
  // A 30 February would be taken for a day of March.
  if (day === undefined || Number.isNaN(date.getTime()) || !new Date(day).toISOString().startsWith(day))
    throw new UsageError(`${option} is a date such as 2027-01-31`)
  return date
}

/** A day is asked for to its end. */
function endOf(value: string | undefined, option: string): Date | undefined {
  const date = dateOf(value, option)
  return date === undefined || value?.length !== 10 ? date : new Date(date.getTime() + 86_400_000 - 1)
}

import { NophiError } from '../../errors/nophi-error.js'
import { type WorklistKind, worklistKinds } from './types.js'

/** The last row of a page, and in which list it stood. */
export interface WorklistPlace {
  readonly kind: WorklistKind
  readonly urgent: boolean
  readonly at: number
  readonly id: string
}

export function writeWorklistCursor({ kind, urgent, at, id }: WorklistPlace): string {
  return `${kind}.${urgent ? 'u' : 'n'}.${at}.${id}`
}

/** Throws `INVALID_REQUEST`. */
export function readWorklistCursor(cursor: string | undefined): WorklistPlace | undefined {
  if (cursor === undefined) return undefined
  const match = /^([a-z-]{1,20})\.([un])\.(\d{1,15})\.(.{1,64})$/.exec(cursor)
  const kind = worklistKinds.find((each) => each === match?.[1])
  if (match === null || kind === undefined) throw new NophiError('INVALID_REQUEST', { path: 'query.cursor' })
  return { kind, urgent: match[2] === 'u', at: Number(match[3]), id: match[4] as string }
}

import type { ExplainedNumber, Explanation } from '../../messenger/explain/types.js'
import { messageLines } from './message-lines.js'
import { personStopLines, suppressionLines } from './suppression-lines.js'
import { instant } from './words.js'

/** An explanation in plain words. Masked as it came. */
export function explanationLines(explanation: Explanation): readonly string[] {
  const { numbers, personStops, purged, holds, closed } = explanation
  const lines = [
    ...(closed === undefined ? [] : [`NOTHING LEAVES NOW, for anybody: ${closed}`, '']),
    ...(purged ? ['A message was there; its record is past its retention.', ''] : []),
    ...numbers.flatMap(numberLines),
    ...section('Opt-outs of the person', personStops.flatMap(personStopLines)),
    ...section(
      'Programs held',
      holds.map(
        ({ program, sender, since, by, cause }) =>
          `  ${program}${sender === undefined ? '' : `, with all of its sender ${sender},`} since ${instant(since)} by ${by} (${cause})`,
      ),
    ),
  ]
  return lines.length > 0 ? lines : ['Nothing is known: no text was asked for, no consent and no opt-out recorded.']
}

function numberLines({ phone, messages, more, suppressions, consents, reviews, providers, evidence }: ExplainedNumber): readonly string[] {
  return [
    phone === undefined ? 'A number of which what is stored was damaged' : `Number ${phone.toString()}`,
    '',
    ...section('Messages, newest first', messages.flatMap(messageLines), 'none in this time'),
    ...(more ? ['  and older ones: --limit, --from', ''] : []),
    ...section('Opt-outs, and who was told', suppressions.flatMap(suppressionLines), 'none: no opt-out was ever recorded for this number'),
    ...section('Consent', consents.map(consentLine), 'none on record'),
    ...section(
      'Replies that a person must read',
      reviews.map(({ at, intent, dueBy, urgent, id }) => `  ${instant(at)}  ${urgent ? 'URGENT ' : ''}${intent}, due by ${instant(dueBy)} (${id})`),
    ),
    ...section(
      "The provider's own list",
      providers.map(
        ({ transport, sender, state, knownBy, since }) =>
          `  ${transport}${sender === undefined ? '' : ` ${sender}`}: ${state} since ${instant(since)} (${knownBy})`,
      ),
    ),
    `This read is on record: ${evidence}`,
    '',
  ]
}

function consentLine({ program, status, event }: ExplainedNumber['consents'][number]): string {
  const detail = event === undefined ? '' : ` (${event.action} by ${event.source} at ${instant(event.occurredAt)}, recorded by ${event.actor}; ${event.id})`
  return `  ${program}: ${status}${detail}`
}

function section(title: string, lines: readonly string[], otherwise?: string): readonly string[] {
  if (lines.length > 0) return [title, ...lines, '']
  return otherwise === undefined ? [] : [title, `  ${otherwise}`, '']
}

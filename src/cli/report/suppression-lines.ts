import type { ExplainedPersonStop, ExplainedSuppression, ToldSink } from '../../messenger/explain/types.js'
import { duration, instant, plural, scopeWords } from './words.js'

const deadlineWords = { met: 'met', open: 'not enforced yet', missed: 'MISSED' } as const

export function suppressionLines(suppression: ExplainedSuppression): readonly string[] {
  const { id, enforcedAt, enforcedAfterMs, inFlightAtStop = 0, lifted, sinks } = suppression
  return [
    ...headLines(suppression),
    enforcedAt === undefined
      ? '    not enforced yet: a call that was under way may still go out'
      : `    enforced at ${instant(enforcedAt)}, ${duration(enforcedAfterMs ?? 0)} later; ${plural(inFlightAtStop, 'call')} under way at the stop`,
    ...sinks.map((sink) => `    ${sinkWords(sink)}`),
    ...(lifted === undefined
      ? []
      : [`    lifted at ${instant(lifted.at)} by ${lifted.by} (${lifted.source})`, ...lifted.sinks.map((sink) => `      ${sinkWords(sink)}`)]),
    `    proof: ${id}`,
  ]
}

export function personStopLines(stop: ExplainedPersonStop): readonly string[] {
  const { id, endedAt } = stop
  return [
    ...headLines(stop),
    '    of the whole person, at whichever number',
    ...(endedAt === undefined ? [] : [`    ended at ${instant(endedAt)}`]),
    `    proof: ${id}`,
  ]
}

function headLines({
  standing,
  scope,
  cause,
  source,
  recordedAt,
  occurredAt,
  by,
  honorBy,
  deadline,
}: ExplainedPersonStop & { readonly occurredAt?: Date | undefined }): readonly string[] {
  const said = occurredAt === undefined ? '' : `, said at ${instant(occurredAt)}`
  return [
    `  ${standing ? 'STANDS' : 'ended'}: no ${scope === 'all' ? 'texts at all' : `texts of ${scopeWords(scope)}`} (${cause}, by ${source})`,
    `    recorded at ${instant(recordedAt)} by ${by}${said}`,
    `    legal deadline ${honorBy.toISOString().slice(0, 10)}: ${deadlineWords[deadline]}`,
  ]
}

function sinkWords({ sink, state, suppressed, toldAt, answer, waitingMs, tries }: ToldSink): string {
  const what = suppressed ? 'no more texts' : 'texts again'
  if (state === 'missing') return `NOT TOLD: ${sink}, which came later (backfillSink)`
  if (state === 'waiting') return `NOT YET TOLD: ${sink} (${what}), for ${duration(waitingMs ?? 0)}, ${plural(tries, 'try', 'tries')}`
  const answered = answer === 'unknown-there' ? '; it has nobody of this number' : ''
  return `told: ${sink} (${what}) at ${toldAt === undefined ? '?' : instant(toldAt)}${answered}`
}

import type { World } from '../world.js'
import type { Books, Permit } from './books.js'

const rankOf: Readonly<Record<string, number>> = { sent: 2, undelivered: 3, delivered: 4 }

/** What must be true of one tenant once faults have ceased and everything had its time. */
export function lawsOfEnd(world: World, tenant: string): void {
  const books = world.books(tenant)
  lawOfNumbers(world, books)
  lawOfStatuses(world, tenant, books)
  lawOfLastWords(world, tenant, books)
  lawOfConfirmations(world, books)
  lawOfKeys(world, tenant)
  lawOfAnswers(world, tenant, books)
  lawOfEnds(world, tenant, books)
}

function lawOfNumbers({ report }: World, books: Books): void {
  for (const [subject, seq] of books.seqs) {
    const used = [...books.eventsOf(subject).map((event) => event.seq), ...books.permitsOf(subject).map(({ permitSeq }) => permitSeq)].sort((a, b) => a - b)
    if (used.length !== seq || used.some((number, index) => number !== index + 1)) report(7, 'the numbers of a recipient are not 1 to n')
  }
}

function lawOfStatuses(world: World, tenant: string, books: Books): void {
  const { report } = world
  for (const { correlation, statuses, optOut } of world.carrier(tenant).receipts.values()) {
    const attempt = books.attempts.get(correlation)
    const message = attempt?.message === null || attempt === undefined ? undefined : books.messages.get(attempt.message)
    if (attempt === undefined || message === undefined || attempt.providerId === null) continue
    if (optOut) lawOfOptOut(books, attempt, report)
    if (message.attempt !== attempt.id) continue
    const rank = Math.max(...[...statuses].map((status) => rankOf[status] ?? 0))
    const wanted = rank === 4 ? 'delivered' : rank === 3 ? 'undelivered' : 'accepted'
    if (message.status !== wanted) report(8, `a status ${message.status} where the receipts say ${wanted}`)
  }
}

function lawOfOptOut(books: Books, attempt: Permit, report: World['report']): void {
  const events = books.eventsOf(attempt.subject)
  const outdated = events.some(({ kind, seq }) => kind === 'lift' && seq > attempt.permitSeq)
  if (!outdated && !events.some(({ cause }) => cause === 'provider'))
    report(8, `an opt-out that the provider told of took no effect: ${attempt.id} ${attempt.outcome}`)
}

function isStopped(books: Books, subject: string): boolean {
  return books.eventsOf(subject).some(({ kind, liftedBy, scope }) => kind === 'stop' && liftedBy === null && scope === 'all')
}

export function lawOfLastWords(world: World, tenant: string, books: Books): void {
  const said = world.saidBy(tenant)
  for (const phone of new Set(said.map((each) => each.phone))) {
    const subject = world.subjectOf(tenant, phone)
    const words = said.filter((each) => each.phone === phone && each.word !== 'HELP')
    if (words.at(-1)?.word === 'STOP' && !isStopped(books, subject)) world.report(9, 'the last word was STOP, and the number is not stopped')
    const stops = books.eventsOf(subject).filter(({ kind, source }) => kind === 'stop' && source === 'reply')
    if (stops.length > words.filter(({ word }) => word === 'STOP').length) world.report(9, 'more stops than were said')
  }
}

function lawOfConfirmations({ report }: World, books: Books): void {
  const seen = new Set<string>()
  for (const { exemptEvent, kind } of books.messages.values()) {
    if (exemptEvent === null || !kind.startsWith('service:opt-out')) continue
    if (seen.has(exemptEvent)) report(10, 'two confirmations of one stop')
    seen.add(exemptEvent)
  }
}

function lawOfKeys(world: World, tenant: string): void {
  const accepted = new Set(
    world
      .carrier(tenant)
      .arrivals.filter((arrival) => arrival.accepted)
      .map(({ message }) => message),
  )
  for (const [, ids] of world.answersOf(tenant)) if ([...ids].filter((id) => accepted.has(id)).length > 1) world.report(12, 'two texts under one key')
}

/** An answer that came to a process which then lived on. */
function lawOfAnswers(world: World, tenant: string, books: Books): void {
  const { report } = world
  for (const { process, correlation, outcome, optOut } of world.carrier(tenant).answers) {
    if (!process.alive) continue
    const attempt = books.attempts.get(correlation)
    if (attempt === undefined) continue
    if (attempt.outcome !== 'accepted' && attempt.outcome !== outcome)
      report(14, `an answer that was received is not on record: ${outcome} against ${attempt.outcome} of ${correlation} by ${process.name}`)
    if (optOut) lawOfOptOut(books, attempt, report)
  }
}

function lawOfEnds({ report, server }: World, tenant: string, books: Books): void {
  for (const { status, held } of books.messages.values()) {
    if (status === 'queued' || status === 'sending') report(15, `a text is still ${held === null ? status : `held: ${held}`}`)
  }
  for (const { outcome } of books.attempts.values()) if (outcome === null) report(15, 'an attempt is still open')
  for (const events of books.events.values()) {
    for (const { kind, enforcedAt } of events.values()) if (kind !== 'lift' && enforcedAt === null) report(15, 'a stop is still pending')
  }
  if (server.committed(tenant).audit.pending.size > 0) report(15, 'a leaf still waits for its index')
  if (books.leaves.size !== books.tree.size) report(6, 'a committed leaf was never sequenced')
}

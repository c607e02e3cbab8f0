// Over 300 lines because a reader compares mutants side by side.
import type { ServerOptions } from './server/server-options.js'

/** A change of the production source: the text must be there exactly once. */
export interface Patch {
  readonly file: string
  readonly find: string
  readonly replace: string
}

/** The protocol with one mistake in it. `laws`: the numbers of the invariants of which one must be found broken. */
export interface Mutant {
  readonly name: string
  readonly laws: readonly number[]
  readonly patches: readonly Patch[]
  readonly server?: Partial<ServerOptions> | undefined
}

const src = (file: string, find: string, replace: string): Patch => ({ file: `src/${file}`, find, replace })

const gate: readonly Mutant[] = [
  {
    name: 'check at enqueue only',
    laws: [2, 3],
    patches: [
      src('messenger/judge.ts', '  const [sealed, stored] = await Promise.all([', '  const [sealed, stored] = (await Promise.all(['),
      src(
        'messenger/judge.ts',
        '      known,\n    }),\n  ])',
        '      known,\n    }).then((facts) => ({ ...facts, dead: false, suppression: { ...facts.suppression, codes: [], newestRevokeSeq: 0 } })),\n  ]))',
      ),
    ],
  },
  { name: 'no lock on the gate, and no comparison behind it', laws: [2, 7, 11], patches: [], server: { gates: 'none' } },
  {
    name: 'facts read before the lock',
    laws: [2, 11],
    patches: [
      src(
        'messenger/permit.ts',
        '    const gates = new Map<SubjectKey, Gate>()\n',
        '    const early = new Map(await Promise.all(onePerPerson(due).first.map(async (message) => [message.id, await judge(context, stores, message, { known: { now, gate: await stores.suppression.readGate(message.subject), holds: await stores.monitor.holds(), senderSendsToday: 0 }, hostConsent: hostConsents.of(message) })] as const)))\n    const gates = new Map<SubjectKey, Gate>()\n',
      ),
      src('messenger/permit.ts', 'return judge(context', 'return early.get(message.id) ?? judge(context'),
    ],
  },
  { name: 'dispatchers share the gate', laws: [2, 7, 11], patches: [], server: { gates: 'shared' } },
  {
    name: 'dispatchers wait for gates, and STOP for messages',
    laws: [15, 16, 19],
    patches: [
      src(
        'messenger/stop-by-reply.ts',
        '  await tellSinks(context, stores, stop, true)\n',
        "  for (const row of await stores.messages.listQueued({ subject }, 50)) await stores.messages.update(row.id, { from: ['queued'] }, { notBefore: row.notBefore })\n  await tellSinks(context, stores, stop, true)\n",
      ),
    ],
    server: { dispatchers: 'wait' },
  },
  { name: 'a host that enqueues locks the gate', laws: [16], patches: [], server: { enqueue: 'host-locks' } },
  { name: 'a host that enqueues writes the recipient itself', laws: [16], patches: [], server: { recipients: 'inside' } },
  {
    name: 'a new number is written under the new key only',
    laws: [9, 17],
    patches: [src('ports/recipient-number.ts', 'index.ensureSubject(live, id, cipher)', 'index.ensureSubject(live.slice(-1), id, cipher)')],
  },
  { name: 'no stamp', laws: [3], patches: [src('messenger/send.ts', '    stamp: seq,\n', '    stamp: 1_000_000,\n')] },
  {
    name: 'a revocation takes no number',
    laws: [3],
    patches: [
      src(
        'messenger/consent-ledger-of.ts',
        '    const now = await all.now()\n',
        '    const now = await all.now()\n    if (now > 0) return (await all.suppression.readGate(subject)).seq\n',
      ),
    ],
  },
]

const drain: readonly Mutant[] = [
  {
    name: 'a hold is enforced at once',
    laws: [1],
    patches: [src('messenger/hold.ts', 'held === null || now - at <= waitMs', 'held === null')],
  },
  {
    name: 'no drain',
    laws: [1],
    patches: [
      src(
        'suppression-registry/try-enforce.ts',
        '(await suppression.countInFlight(event.subject, event.seq)) > 0',
        '(await suppression.countInFlight(event.subject, event.seq)) < 0',
      ),
    ],
  },
  {
    name: 'the drain gives up after its own time',
    laws: [1],
    patches: [
      src(
        'suppression-registry/try-enforce.ts',
        '(await suppression.countInFlight(event.subject, event.seq)) > 0',
        '(await suppression.countInFlight(event.subject, event.seq)) > 0 && now - event.recordedAt < 10_000',
      ),
    ],
  },
  {
    name: "only the webhook's process drains",
    laws: [15],
    patches: [src('messenger/maintain.ts', '() => enforcePending(context)', 'async () => nothingEnforced')],
  },
  {
    name: 'the clock is read after the commit',
    laws: [1],
    patches: [
      src('messenger/dispatch.ts', '  const clock = startPermitClock(context.runtime)\n', ''),
      src('messenger/dispatch.ts', '  const calls = allDone(planned', '  const clock = startPermitClock(context.runtime)\n  const calls = allDone(planned'),
    ],
  },
  {
    name: 'the lease ends before the call',
    laws: [1],
    patches: [
      src('messenger/create-context.ts', 'leaseMs: 45_000', 'leaseMs: 6_000'),
      src('suppression-registry/create-suppression-registry.ts', 'attemptMs + clockMarginMs <= leaseMs && ', ''),
    ],
  },
  {
    name: 'no abort at the deadline',
    laws: [1, 13],
    patches: [
      src('suppression-registry/create-permit.ts', 'if (!stop.signal.aborted) abort.abort()', 'if (stop.signal.aborted) abort.abort()'),
      src('suppression-registry/create-permit.ts', 'if (disposed || remainingMs <= 0) abort.abort()', 'if (disposed) abort.abort()'),
    ],
  },
  {
    name: 'no deadlines',
    laws: [1, 13],
    patches: [
      src('suppression-registry/create-permit.ts', 'if (!stop.signal.aborted) abort.abort()', 'if (stop.signal.aborted) abort.abort()'),
      src('suppression-registry/create-permit.ts', 'if (disposed || remainingMs <= 0) abort.abort()', 'if (disposed) abort.abort()'),
      src('suppression-registry/create-permit.ts', '!disposed && elapsedMs() < permitMs', '!disposed && elapsedMs() < Number.POSITIVE_INFINITY'),
    ],
  },
  {
    name: 'a permit is timed by the monotonic clock alone',
    laws: [1],
    patches: [
      src(
        'suppression-registry/create-permit.ts',
        'Math.max(runtime.now().getTime() - clock.wall, runtime.monotonic() - clock.monotonic)',
        'runtime.monotonic() - clock.monotonic',
      ),
    ],
  },
  {
    name: 'leases never end',
    laws: [15],
    patches: [src('messenger/enforce.ts', 'if (!context.clockWatch.trusts(now)) return 0', 'if (now > 0) return 0')],
  },
]

const sending: readonly Mutant[] = [
  {
    name: 'calls after an unclear commit',
    laws: [4],
    patches: [
      src(
        'messenger/dispatch.ts',
        "    await allDone(planned.map((each) => recorder.record({ planned: each, outcome: 'never-called' })))\n    await giveAllBack(asked)\n    throw error",
        '    if (planned.length === 0) throw error\n    return { planned, claimed: planned.length, refused: 0, deferred: 0, nextDueAt: null }',
      ),
    ],
  },
  {
    name: 'retry on timeout',
    laws: [5],
    patches: [
      src(
        'messenger/record-outcome.ts',
        "return { status: 'unknown', transport: transport.name, statusAt: now }",
        "return { status: 'queued', transport: null, notBefore: now, statusAt: now }",
      ),
    ],
  },
  {
    name: 'requeue when a lease ends',
    laws: [5],
    patches: [
      src(
        'messenger/enforce.ts',
        "{ from: ['sending'], attempt: id }, { status: 'unknown', statusAt: now }",
        "{ from: ['sending'], attempt: id }, { status: 'queued', transport: null, notBefore: now, statusAt: now }",
      ),
    ],
  },
  {
    name: 'a second call under one permit',
    laws: [4],
    patches: [
      src(
        'messenger/dispatch.ts',
        "    if (answer !== 'overdue') return readableOutcome(answer)\n",
        "    const first = answer === 'overdue' ? undefined : readableOutcome(answer)\n    const again = { idempotencyKey: message.id, correlation: attempt, permit, expiresAt: new Date(usefulUntil) }\n    if (first !== undefined) return first.outcome === 'rejected' && first.retryable ? readableOutcome(await transport.send(cleared, again)) : first\n",
      ),
    ],
  },
  {
    name: 'the attempt is named by its number',
    laws: [4, 5, 14],
    patches: [src('messenger/judge.ts', 'attempt: context.runtime.id()', `attempt: \`\${message.id}.\${message.attempts + 1}\``)],
  },
  {
    name: 'the fence drops late results',
    laws: [14],
    patches: [
      src(
        'messenger/record-outcome.ts',
        '  const reason = outcome.outcome ===',
        "  if ((await stores.suppression.attempt(attempt))?.outcome === 'unknown') return\n  const reason = outcome.outcome ===",
      ),
    ],
  },
  {
    name: 'the permit is written down after the call',
    laws: [4],
    patches: [
      src(
        'messenger/permit.ts',
        "appendRecord(context, stores, { type: 'permit.opened', at: new Date(now), data: permitData(planned, attempt) })",
        'stores.messages.get(message.id)',
      ),
      src(
        'messenger/record-outcome.ts',
        '  const [, , , receipts] = await Promise.all([',
        "  await writeLeaf(context, stores, 'permit.opened', message.subject, { message: message.id, attempt })\n  const [, , , receipts] = await Promise.all([",
      ),
    ],
  },
  {
    name: 'cancel from sending',
    laws: [13],
    patches: [src('messenger/cancel.ts', "{ from: ['queued'] }", "{ from: ['queued', 'sending'] }")],
  },
  {
    name: 'the key is checked, then inserted',
    laws: [12],
    patches: [
      src(
        'messenger/send.ts',
        '    keyMacs: liveMacs(state, keyMacs),',
        `    keyMacs: liveMacs(state, keyMacs).map((mac) => \`\${mac}.\${context.runtime.id()}\`),`,
      ),
      src(
        'messenger/send.ts',
        'stores.messages.findByKey(keyMacs)',
        'stores.messages.list({ reference: reference ?? undefined, limit: 1 }).then(([row]) => row ?? null)',
      ),
    ],
  },
  {
    name: 'dispatchDue resolves before its outcomes are recorded',
    laws: [14],
    patches: [
      src(
        'messenger/dispatch.ts',
        '    await recorder.record({ planned, outcome })\n',
        '    void recorder.record({ planned, outcome }).catch(() => undefined)\n',
      ),
    ],
  },
]

const byTime = 'event.occurredAt < started'
const replies: readonly Mutant[] = [
  {
    name: 'START by its arrival',
    laws: [9],
    patches: [src('suppression-registry/lift-by-keyword.ts', `meant(event) && started !== null && event.occurredAt !== null && ${byTime}`, 'meant(event)')],
  },
  {
    name: 'START after a waiting time',
    laws: [9],
    patches: [
      src(
        'suppression-registry/lift-by-keyword.ts',
        `meant(event) && started !== null && event.occurredAt !== null && ${byTime}`,
        'meant(event) && now - event.recordedAt > 5_000',
      ),
    ],
  },
  {
    name: 'START lifts every stop',
    laws: [9],
    patches: [src('suppression-registry/lift-events.ts', '  const chosen = events.filter(wanted)\n', '  const chosen = events.filter(isOpenStop)\n')],
  },
  {
    name: 'no de-duplication',
    laws: [9],
    patches: [src('messenger/record-reply.ts', "if (seen === 'same') return", "if (seen === ('never' as string)) return")],
  },
  {
    name: 'de-duplication apart from the effect',
    laws: [9],
    patches: [
      src(
        'messenger/record-reply.ts',
        "import type { AllStores, Context } from './context.js'",
        "import { type AllStores, type Context, inTransaction } from './context.js'",
      ),
      src(
        'messenger/record-reply.ts',
        '[firstSeen(context, stores, event, digest)',
        '[inTransaction(context, (own) => firstSeen(context, own, event, digest))',
      ),
    ],
  },
  {
    name: 'the last receipt wins',
    laws: [8],
    patches: [
      src(
        'messenger/fold-receipts.ts',
        'receipts.reduce((highest, receipt) => Math.max(highest, receipt.rank), 0)',
        'receipts.reduce((newest, receipt) => (receipt.at >= newest.at ? receipt : newest), { at: 0, rank: 0 }).rank',
      ),
      src('messenger/fold-receipts.ts', ' || rank <= message.receiptRank) return', ' || rank === message.receiptRank) return'),
      src('messenger/fold-receipts.ts', "['accepted', 'undelivered', ", "['accepted', 'undelivered', 'delivered', "),
    ],
  },
  {
    name: "a stale receipt's opt-out is dropped",
    laws: [8],
    patches: [
      src(
        'messenger/fold-receipts.ts',
        'receipts.some(({ kind }) => kind.endsWith(optedOutMark))',
        'receipts.some(({ kind, rank }) => kind.endsWith(optedOutMark) && receipts.every((other) => other.rank <= rank))',
      ),
    ],
  },
  {
    name: "the provider's opt-out is ignored",
    laws: [8],
    patches: [src('messenger/provider-opt-out.ts', '  if ((await stores.suppression.event(id)) !== null) return ', '  if (id !== null) return ')],
  },
  {
    name: "a lift of any time outdates the provider's word",
    laws: [8],
    patches: [src('messenger/provider-opt-out.ts', 'lifts.some(({ seq }) => seq > permitted.permitSeq)', 'lifts.length > 0')],
  },
  {
    name: 'a confirmation for each STOP',
    laws: [10],
    patches: [src('inbound/confirmation.ts', 'if (alreadyStopped || providerConfirms || confirmedToday) return null', 'if (providerConfirms) return null')],
  },
  {
    name: 'the confirmation does not wait for enforcement',
    laws: [10],
    patches: [
      src('messenger/record-reply.ts', "held: 'awaiting-enforcement'", 'held: null'),
      src('messenger/load-facts.ts', 'enforced: event.enforcedAt !== null', 'enforced: true'),
    ],
  },
  {
    name: 'one table of seen deliveries for all tenants, and none in its key',
    laws: [9, 15],
    patches: [
      src(
        'messenger/first-seen.ts',
        `await contentMac(context, 'reply', \`\${event.transport}|\${event.replayKey}\`)`,
        `\`\${event.transport}|\${event.replayKey}\``,
      ),
    ],
    server: { replays: 'shared' },
  },
]

const evidence: readonly Mutant[] = [
  { name: 'pending leaves by cursor', laws: [6], patches: [], server: { pending: 'cursor' } },
  { name: 'no lock on the head, and no unique index behind it', laws: [6], patches: [], server: { head: 'unlocked' } },
  {
    name: 'signed before the commit',
    laws: [6],
    patches: [
      src(
        'audit-log/sequence-leaves.ts',
        '    return taken.length === pageSize\n',
        '    await signEarly(context, grown)\n    return taken.length === pageSize\n',
      ),
      src(
        'audit-log/sequence-leaves.ts',
        '/**\n * By membership',
        `async function signEarly(context: LogContext, grown: { readonly size: bigint; readonly nodes: readonly Uint8Array[] }): Promise<void> {
  const origin = context.name
  const root = rootAt(grown)
  const note = await context.signer.sign(origin, formatTreeHead({ origin, size: grown.size, root }))
  await context.transaction(({ audit }) => audit.saveCheckpoint({ origin, size: grown.size, root, note, at: 0 }))
}

/**
 * By membership`,
      ),
      src('audit-log/sequence-leaves.ts', 'import { extend, runHashing }', 'import { extend, formatTreeHead, runHashing }'),
      src('audit-log/sequence-leaves.ts', 'import { broken, frontierAt,', 'import { broken, frontierAt, rootAt,'),
    ],
  },
  {
    name: 'the frontier in memory is told by its size, in batches of four',
    laws: [6],
    patches: [
      src('audit-log/sequence-leaves.ts', 'await audit.takePending(pageSize)', 'await audit.takePending(4)'),
      src('audit-log/sequence-leaves.ts', 'return taken.length === pageSize', 'return taken.length === 4'),
      src(
        'audit-log/sequence-leaves.ts',
        'const mostBatches = 500\n',
        'const mostBatches = 500\nconst remembered = new WeakMap<LogContext, { readonly size: bigint; readonly nodes: readonly Uint8Array[] }>()\n',
      ),
      src(
        'audit-log/sequence-leaves.ts',
        'extend(frontierAt(head), hashes)',
        'extend(remembered.get(context)?.size === head.size ? (remembered.get(context) ?? frontierAt(head)) : frontierAt(head), hashes)',
      ),
      src('audit-log/sequence-leaves.ts', '    await audit.sequence(\n', '    remembered.set(context, grown)\n    await audit.sequence(\n'),
    ],
  },
]

const restore: readonly Mutant[] = [
  {
    name: 'a database that was set back is not noticed',
    laws: [18],
    patches: [src('messenger/open-for-permits.ts', "return row.engine === engine ? null : 'engine-changed'", 'return null')],
  },
  {
    name: 'an anchor is given whatever is larger than what it holds',
    laws: [18],
    patches: [src('audit-log/anchors.ts', '!(await grewFrom(before))', 'checkpoint.size < before.size')],
  },
]

export const mutants: readonly Mutant[] = [...gate, ...drain, ...sending, ...replies, ...evidence, ...restore]

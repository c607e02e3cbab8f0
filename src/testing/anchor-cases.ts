import { isNophiError } from '../errors/nophi-error.js'
import { toBase64 } from '../internal/bytes.js'
import type { AnchorSink, Checkpoint } from '../ports/other-ports.js'
import { type ConformanceCase, failureOf, promised } from './conformance-case.js'

export interface AnchorSubject {
  /** An anchor that holds nothing. `fails`: whatever is asked of what is behind it fails. */
  open(scenario: 'works' | 'fails'): Promise<OpenAnchor>
}

/** An anchor, and what is behind it. */
export interface OpenAnchor {
  readonly anchor: AnchorSink
  /** Another anchor over the same place, as the next process makes it. */
  again(): Promise<AnchorSink>
  close(): Promise<void>
}

const origin = 'nophi/cases'

/** The contract of an anchor as cases for any test runner. They cannot tell who else may write where it keeps its checkpoints. */
export function anchorCases(subject: AnchorSubject): readonly ConformanceCase[] {
  const open = (name: string, run: (opened: OpenAnchor) => Promise<void>, scenario: 'works' | 'fails' = 'works'): ConformanceCase => ({
    name,
    async run() {
      const opened = await subject.open(scenario)
      try {
        await run(opened)
      } finally {
        await opened.close()
      }
    },
  })

  return [
    open('describes itself completely', async ({ anchor }) => {
      promised(anchor.spec === 1 && anchor.name.length > 0 && typeof anchor.independent === 'boolean', 'spec is 1, and it says its name and whose it is')
    }),
    open('keeps what it was given, and still does for the next process', async ({ anchor, again }) => {
      promised(((await newestOf(anchor)) ?? null) === null, 'an empty anchor holds none')
      await anchor.put(checkpoint(3))
      await holds(anchor, checkpoint(3))
      await holds(await again(), checkpoint(3))
    }),
    open('takes the log as it grows, and the same again', async ({ anchor, again }) => {
      for (const size of [1, 3, 3, 8, 300]) await anchor.put(checkpoint(size))
      await (await again()).put(checkpoint(300))
      await holds(anchor, checkpoint(300))
    }),
    open('refuses a smaller tree than it holds, and keeps the larger', async ({ anchor, again }) => {
      await anchor.put(checkpoint(8))
      for (const each of [anchor, await again()])
        promised(problemOf(await failureOf(() => each.put(checkpoint(3)), 'a smaller tree is refused')) === 'anchor-holds-more', 'it says anchor-holds-more')
      await holds(anchor, checkpoint(8))
    }),
    open('refuses another tree of the same size, and keeps the first', async ({ anchor, again }) => {
      await anchor.put(checkpoint(8))
      for (const each of [anchor, await again()])
        promised(problemOf(await failureOf(() => each.put(checkpoint(8, 2)), 'another tree is refused')) === 'anchor-differs', 'it says anchor-differs')
      await holds(anchor, checkpoint(8))
    }),
    open('takes the log under its next name from the beginning', async ({ anchor }) => {
      await anchor.put(checkpoint(8))
      await anchor.put(checkpoint(1, 1, `${origin}~1`))
      await holds(anchor, checkpoint(1, 1, `${origin}~1`))
    }),
    open('holds the largest of several that come at once', async ({ anchor, again }) => {
      const processes = [anchor, await again()]
      const puts = await Promise.allSettled([5, 2, 9, 7].map(async (size, place) => processes[place % 2]?.put(checkpoint(size))))
      for (const put of puts)
        promised(put.status === 'fulfilled' || problemOf(put.reason) === 'anchor-holds-more', 'what is refused is smaller than what is held')
      promised(puts[2]?.status === 'fulfilled', 'the largest is taken')
      await holds(anchor, checkpoint(9))
    }),
    open(
      'claims to hold nothing where what is behind it fails',
      async ({ anchor }) => {
        await failureOf(() => anchor.put(checkpoint(3)), 'a put that failed must reject: the log would say that it is anchored')
        if (anchor.newest !== undefined) await failureOf(() => newestOf(anchor), 'what could not be read is not none: a restore would show nowhere')
      },
      'fails',
    ),
  ]
}

/** A log's head as it is signed (C2SP tlog-checkpoint): the signature is of its form, and of no key. */
function checkpoint(size: number, tree = 1, name = origin): Checkpoint {
  const root = toBase64(new Uint8Array(32).fill(tree * 16 + (size % 16)))
  return { origin: name, size: BigInt(size), root, note: `${name}\n${size}\n${root}\n\n\u2014 ${name} ${toBase64(new Uint8Array(68).fill(tree))}\n` }
}

/** Undefined: it cannot be asked. */
async function newestOf(anchor: AnchorSink): Promise<Checkpoint | null | undefined> {
  return anchor.newest === undefined ? undefined : anchor.newest()
}

/** An anchor that cannot be asked is taken at its word. */
async function holds(anchor: AnchorSink, wanted: Checkpoint): Promise<void> {
  const held = await newestOf(anchor)
  if (held === undefined) return
  const same = held !== null && held.origin === wanted.origin && held.size === wanted.size && held.root === wanted.root && held.note === wanted.note
  promised(same, 'it holds the checkpoint whole: origin, size as a bigint, root and note')
}

function problemOf(error: unknown): unknown {
  return isNophiError(error, 'AUDIT_UNAVAILABLE') ? error.details.problem : undefined
}

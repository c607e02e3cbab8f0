import { open, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { AnchorSink } from '../ports/other-ports.js'
import { runtimeSchema } from '../ports/runtime-schema.js'
import { newestLine, readTail } from './anchor-lines.js'
import { alreadyHolds } from './anchored-note.js'

export interface FileAnchorOptions {
  /** Made when it is not there; its folder must be. One file for one log. */
  readonly path: string
  /** Default `file`. */
  readonly name?: string | undefined
  /** Default false. True where somebody else than the log's operator keeps the file, write once. */
  readonly independent?: boolean | undefined
  readonly runtime?: GivenRuntime | undefined
}

const schema = z.strictObject({
  path: z.string().min(1),
  name: z.string().min(1).optional(),
  independent: z.boolean().optional(),
  runtime: runtimeSchema.optional(),
})

/**
 * An anchor that appends each checkpoint to a file and flushes it to disk: a line of JSON with the note and the instant.
 * It is worth what the file's place is worth: put it where the database's administrator cannot write, else it proves
 * nothing. Several processes may share it. Nothing is ever taken out; a busy log adds some 300 bytes with every call
 * of `publish`. Rejects with `AUDIT_UNAVAILABLE`, `problem` being `anchor-holds-more` or `anchor-differs` when the file
 * knows a larger or another tree, `anchor-unreadable` when a line is none of its own, else `anchor-failed`.
 */
export function fileAnchor(options: FileAnchorOptions): AnchorSink {
  const { path, name = 'file', independent = false, runtime = systemRuntime } = parseOrThrow(schema, options)
  let last: Promise<unknown> = Promise.resolve()

  return {
    spec: 1,
    name,
    independent,
    put(checkpoint) {
      const mine = last.then(() =>
        safely(
          'AUDIT_UNAVAILABLE',
          async () => {
            const file = await open(path, 'a+', 0o600)
            try {
              const tail = await readTail(file)
              if (alreadyHolds(newestLine(tail), checkpoint)) return {}
              const line = `${JSON.stringify({ at: runtime.now().toISOString(), note: checkpoint.note })}\n`
              // What a crash left of a line must not swallow the next one.
              await file.appendFile(tail === '' || tail.endsWith('\n') ? line : `\n${line}`)
              await file.sync()
              if (tail === '') await syncFolder(dirname(path))
              return {}
            } finally {
              await file.close()
            }
          },
          { problem: 'anchor-failed' },
        ),
      )
      last = mine.catch(() => undefined)
      return mine
    },
    newest: () =>
      safely(
        'AUDIT_UNAVAILABLE',
        async () => {
          const file = await open(path, 'r').catch(async (error: { code?: string }) => {
            if (error.code !== 'ENOENT') throw error
            // A folder that is not there is a mount that is not there: what it holds is not known.
            await stat(dirname(path))
            return null
          })
          if (file === null) return null
          try {
            return newestLine(await readTail(file))
          } finally {
            await file.close()
          }
        },
        { problem: 'anchor-failed' },
      ),
  }
}

/** Else a new file may be gone after a power cut, although its content was flushed. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

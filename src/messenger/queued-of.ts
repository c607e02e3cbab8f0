import { pagesOf } from '../internal/pages-of.js'
import type { MessageRow } from '../ports/message-store.js'
import type { SubjectKey } from '../ports/subject.js'
import type { AllStores } from './context.js'

const page = 500

/** All that waits for a number, however much: what a stop's confirmation stands behind must not hide it. One statement up to 500 texts. */
export async function queuedOf({ messages }: AllStores, subject: SubjectKey): Promise<readonly MessageRow[]> {
  const few = await messages.listQueued({ subject }, page)
  if (few.length < page) return few
  const all: MessageRow[] = []
  const pages = pagesOf<MessageRow>(page, (before) => messages.list({ subject, status: 'queued', limit: page, before }))
  for await (const rows of pages) all.push(...rows)
  return all
}

import { existsSync, readFileSync } from 'node:fs'
import type { Sample } from './datasets.js'

export interface OwnMessage extends Sample {
  readonly language: 'en' | 'es'
  readonly label: 'clear' | 'blocked'
  readonly kind: 'health' | 'non-health'
  readonly reason: string
  readonly spans: readonly { readonly text: string; readonly category: string; readonly sensitive: boolean }[]
}

const file = new URL('./messages.jsonl', import.meta.url)

/** Our own benchmark: written before and apart from the rules, never tuned on. */
export function ownMessages(): readonly OwnMessage[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Omit<OwnMessage, 'source' | 'spans'> & { readonly spans?: OwnMessage['spans'] }
      return { ...row, source: row.language, spans: row.spans ?? [] }
    })
}

import { createHash } from 'node:crypto'
import type { LearningText } from './learning-texts.js'

/** The first line of the weights: which texts they were learnt from. Another text, label or order gives another line. */
export function madeFrom(texts: readonly LearningText[]): string {
  const hash = createHash('sha256')
  for (const { source, leaking, text } of texts) hash.update(`${JSON.stringify([source, leaking, text])}\n`)
  return `// Made by \`npm run learn\` from ${texts.length} texts, whose SHA-256 begins with ${hash.digest('hex').slice(0, 16)}. Not written by hand.\n`
}

import { createHash } from 'node:crypto'

/** Of the string and the rule, not of its place: lines may move, and Git may change how they end. Whoever can guess the whole string can confirm the guess. */
export function hashOfText(rule: string, text: string): string {
  return createHash('sha256')
    .update(`nophi-lint\n${rule}\n${text.replaceAll('\r\n', '\n')}`)
    .digest('hex')
    .slice(0, 32)
}

import type { TemplateToken } from './template-token.js'

interface OpenChoice {
  readonly argument: string
  /** `#` prints the number. */
  readonly counts: boolean
  inBranch: boolean
  /** Braces inside the branch that are open. */
  braces: number
}

const head = /\{\s{0,4}(?<argument>[\w.]{1,60})\s{0,4},\s{0,4}(?<sort>plural|selectordinal|select)\s{0,4},/y
const selector = /\s{0,8}(?:offset:\d{1,4}\s{0,8})?(?:=?\w{1,40}\s{0,4}\{|(?<end>\}))/y
const mostNested = 6

/** The signs of ICU choices, `{n, plural,` and `one {` and `}` and `}`, and the `#` between them, which prints the number. */
export function choiceTokens(template: string): TemplateToken[] {
  const found: TemplateToken[] = []
  const open: OpenChoice[] = []
  let at = 0
  const put = (kind: TemplateToken['kind'], length: number, name = ''): void => {
    found.push({ kind, name, start: at, end: at + length, always: true })
    at += length
  }
  while (at < template.length) {
    const current = open.at(-1)
    if (current !== undefined && !current.inBranch) {
      const match = matchAt(selector, template, at)
      if (match === null) break
      if (match.groups?.end === undefined) current.inBranch = true
      else open.pop()
      put(match.groups?.end === undefined ? 'middle' : 'close', match[0].length)
      continue
    }
    const sign = template[at]
    const match = sign === '{' ? matchAt(head, template, at) : null
    if (match !== null) {
      if (open.length === mostNested) break
      open.push({ argument: match.groups?.argument ?? '', counts: match.groups?.sort !== 'select', inBranch: false, braces: 0 })
      put('open', match[0].length)
    } else if (current !== undefined && sign === '#' && current.counts && template[at + 1] !== '{') {
      put('slot', 1, current.argument)
    } else if (current !== undefined && sign === '}' && current.braces === 0) {
      current.inBranch = false
      put('silent', 1)
    } else {
      if (current !== undefined) current.braces += sign === '{' ? 1 : sign === '}' ? -1 : 0
      at++
    }
  }
  return open.length === 0 ? found : [{ kind: 'unreadable', name: '', start: 0, end: template.length }]
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

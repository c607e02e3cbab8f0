/** The little of Markdown that the docs check needs: headings, tables, fenced code, links and GitHub's anchors. */
export interface Markdown {
  readonly headings: readonly Heading[]
  readonly tables: readonly Table[]
  readonly fences: readonly Fence[]
  readonly links: readonly Link[]
}

export interface Heading {
  readonly level: number
  readonly text: string
  readonly anchor: string
  readonly line: number
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[]
}

export interface Fence {
  readonly language: string
  readonly code: string
  /** Of the first line of the code, counted from 1. */
  readonly line: number
}

export interface Link {
  readonly target: string
  readonly line: number
}

export function readMarkdown(text: string): Markdown {
  const headings: Heading[] = []
  const tables: { header: readonly string[]; rows: { cells: readonly string[]; line: number }[] }[] = []
  const fences: Fence[] = []
  const links: Link[] = []
  const anchors = new Map<string, number>()
  let fence: { mark: string; indent: number; language: string; lines: string[]; line: number } | undefined
  let previous = ''
  let table: (typeof tables)[number] | undefined

  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1
    if (fence !== undefined) {
      if (raw.trim() === fence.mark) {
        fences.push({ language: fence.language, code: fence.lines.join('\n'), line: fence.line })
        fence = undefined
      } else fence.lines.push(raw.slice(Math.min(fence.indent, raw.length - raw.trimStart().length)))
      continue
    }
    const opening = /^(\s*)(`{3,}|~{3,})\s*([^\s`]*)/.exec(raw)
    if (opening !== null) {
      fence = { mark: opening[2] as string, indent: (opening[1] as string).length, language: (opening[3] as string).toLowerCase(), lines: [], line: line + 1 }
      continue
    }
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(raw)
    if (heading !== null) {
      const [, marks = '', title = ''] = heading
      headings.push({ level: marks.length, text: title, anchor: nextAnchor(title, anchors), line })
    }
    for (const named of raw.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.set(named[1] as string, 1)
    if (raw.trimStart().startsWith('|')) {
      const cells = cellsOf(raw)
      if (cells.every((cell) => /^:?-+:?$/.test(cell))) {
        table = { header: cellsOf(previous), rows: [] }
        tables.push(table)
      } else table?.rows.push({ cells, line })
    } else table = undefined
    links.push(...linksOf(raw, line))
    previous = raw
  }
  if (fence !== undefined) fences.push({ language: fence.language, code: fence.lines.join('\n'), line: fence.line })
  return { headings, tables, fences, links }
}

/** The names a heading or cell puts in backticks: `name`, `name(...)` and `name<...>` all name `name`. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => /^([A-Za-z_$][\w$]*)(?=$|[(<])/.exec(code.trim())?.[1] ?? [])
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
}

/** GitHub's rule: lower case, punctuation dropped, spaces to hyphens, a number for a repeated one. */
function nextAnchor(title: string, seen: Map<string, number>): string {
  const plain = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
  const anchor = plain.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '').replaceAll(' ', '-')
  const times = seen.get(anchor) ?? 0
  seen.set(anchor, times + 1)
  return times === 0 ? anchor : `${anchor}-${times}`
}

function linksOf(raw: string, line: number): Link[] {
  const prose = raw.replace(/`[^`]*`/g, '')
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
  const defined = [...prose.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g)]
  return [...inline, ...defined].map((match) => ({ target: match[1] as string, line }))
}

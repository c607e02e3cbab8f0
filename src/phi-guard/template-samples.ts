import type { TemplateToken } from './template-token.js'
import { tokensOf } from './template-tokens.js'

/** A slot of the template, with the words that stand for its value. */
export interface FilledSlot {
  readonly token: TemplateToken
  readonly fill: string
}

interface Piece {
  /** Place in the sample. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly literal: boolean
}

/** One text that the template may print, with the way back to its places. */
export interface TemplateSample {
  readonly text: string
  placeOf(place: number, closing: boolean): number
}

interface Block {
  readonly always: boolean
  /** Blocks round it, with the branch of each that it stands in. */
  readonly within: readonly (readonly [block: Block, branch: number])[]
  branches: number
}

interface Part {
  readonly start: number
  readonly end: number
  readonly fill: string | undefined
  readonly within: Block['within']
}

const mostSamples = 40
const deepest = 8

/**
 * The texts that a template may print: one for each branch of each choice and condition, in which other choices take the
 * branch of the same number. So not every pair of branches of two choices is tried. Null where blocks do not close or
 * have too many branches.
 */
export function samplesOf(template: string, tokens: readonly TemplateToken[], slots: readonly FilledSlot[]): TemplateSample[] | null {
  const forms = formsOf(template, tokens, new Map(slots.map(({ token, fill }) => [token, fill])))
  return forms?.map((parts) => compose(template, parts)) ?? null
}

/** The same texts as stretches of the template, placeholders as they are written. Null also where something is written in no syntax known here. */
export function printedForms(template: string): readonly (readonly { readonly start: number; readonly end: number }[])[] | null {
  const tokens = tokensOf(template)
  return tokens.some(({ kind }) => kind === 'unreadable') ? null : formsOf(template, tokens, new Map())
}

function formsOf(template: string, tokens: readonly TemplateToken[], fills: ReadonlyMap<TemplateToken, string>): Part[][] | null {
  const read = partsOf(template, tokens, fills)
  if (read === null) return null
  const { parts, blocks } = read
  const wanted = blocks.flatMap((block) =>
    Array.from({ length: lastOf(block) + 1 }, (_, branch) => ({ branch, fixed: new Map([...block.within, [block, branch]]) })),
  )
  if (wanted.length > mostSamples) return null
  if (wanted.length === 0) return [parts]
  return wanted.map(({ branch, fixed }) => {
    const taken = (block: Block): number => fixed.get(block) ?? Math.min(branch, lastOf(block))
    return parts.filter(({ within }) => within.every(([block, own]) => own === taken(block)))
  })
}

/** A condition may be false, so that it prints nothing: one branch more. */
function lastOf({ always, branches }: Block): number {
  return always ? branches - 1 : branches
}

function partsOf(template: string, tokens: readonly TemplateToken[], fills: ReadonlyMap<TemplateToken, string>): { parts: Part[]; blocks: Block[] } | null {
  const parts: Part[] = []
  const blocks: Block[] = []
  const open: { block: Block; branch: number }[] = []
  const around = (): Block['within'] => open.map(({ block, branch }) => [block, branch] as const)
  let at = 0
  const put = (start: number, end: number, fill?: string): void => {
    if (end > start) parts.push({ start, end, fill, within: around() })
  }
  for (const token of tokens) {
    put(at, token.start)
    at = token.end
    const current = open.at(-1)
    if (token.kind === 'slot') put(token.start, token.end, fills.get(token) ?? '')
    else if (token.kind === 'unreadable') put(token.start, token.end)
    else if (token.kind === 'open') {
      const block: Block = { always: token.always === true, within: around(), branches: token.always === true ? 0 : 1 }
      if (blocks.push(block) > mostSamples || open.length === deepest) return null
      open.push({ block, branch: block.branches - 1 })
    } else if (token.kind === 'middle') {
      if (current === undefined || current.block.always !== (token.always === true)) return null
      current.branch = current.block.branches++
    } else if (token.kind === 'close' && open.pop()?.block.always !== (token.always === true)) return null
  }
  put(at, template.length)
  return open.length === 0 ? { parts, blocks } : null
}

function compose(template: string, parts: readonly Part[]): TemplateSample {
  const pieces: Piece[] = []
  let text = ''
  for (const { start, end, fill } of parts) {
    pieces.push({ at: text.length, start, end, literal: fill === undefined })
    text += fill ?? template.slice(start, end)
  }
  const pieceAt = (place: number): Piece | undefined => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pieces[middle] as Piece).at <= place) low = middle + 1
      else high = middle
    }
    return pieces[low - 1]
  }
  return {
    text,
    placeOf: (place, closing) => {
      const piece = pieceAt(closing && place > 0 ? place - 1 : place)
      if (piece === undefined) return 0
      return piece.literal ? Math.min(piece.end, piece.start + place - piece.at) : closing ? piece.end : piece.start
    },
  }
}

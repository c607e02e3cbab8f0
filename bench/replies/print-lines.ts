import { percent, ratio } from '../phi/halves.js'
import { type Share, wilson } from '../phi/wilson.js'
import { type Line, questionNames } from './lines.js'

/** One measure a line: all replies, then each language; lists of words beside it. */
export function measureLines(lines: readonly Line[]): readonly string[] {
  const shown = lines.filter(({ by }) => by !== 'class')
  return questionNames.flatMap((name) => shown.filter((line) => line.name === name).flatMap(measureLine))
}

function measureLine({ name, group, share, beside }: Line): readonly string[] {
  const own = `${name.padEnd(16)} ${group.padEnd(16)} ${counted(share)}`
  return [own, ...Object.entries(beside).map(([other, theirs]) => `${''.padEnd(16)} ${`  ${other}`.padEnd(16)} ${counted(theirs)}`)]
}

/** One class a line. */
export function classLines(lines: readonly Line[]): readonly string[] {
  const shown = lines.filter(({ by }) => by === 'class')
  const head = `${'class'.padEnd(26)}${['opt-outs suppressed', 'others suppressed', 'intent', 'review'].map((title) => title.padEnd(36)).join('')}urgent`
  return [head, ...[...new Set(shown.map(({ group }) => group))].map((group) => classLine(group, shown))]
}

function classLine(group: string, lines: readonly Line[]): string {
  const cell = (name: Line['name']): string => {
    const line = lines.find((each) => each.group === group && each.name === name)
    return (line === undefined ? '' : counted(line.share).trimStart()).padEnd(36)
  }
  const urgent = lines.some((each) => each.group === group && each.name === 'urgent-recall') ? 'urgent-recall' : 'false-urgent'
  return `${group.padEnd(26)}${cell('opt-out-recall')}${cell('false-suppress')}${cell('intent')}${cell('review')}${cell(urgent)}`.trimEnd()
}

function counted(share: Share): string {
  const [low, high] = wilson(share)
  return `${`${share.hits}/${share.of}`.padStart(9)} ${percent(ratio(share)).padStart(8)} [${percent(low)}, ${percent(high)}]`
}

export interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units; a byte order mark is not counted. */
  readonly column: number
}

/** Answers for an offset of the text: line and column. Lines end with LF, CR LF or CR. */
export function lineIndex(source: string): (offset: number) => Place {
  const starts = [0]
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    const at = Math.min(Math.max(0, offset), source.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }
}

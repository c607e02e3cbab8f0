/** A sentence that goes on for longer is cut here, so that asking for many places of a long text stays linear in it. */
const longest = 300

/** The sentence that holds a place, from the last end of one before it to the first behind it; at most 300 characters on either side. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < longest && !endsSentence(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < longest && !endsSentence(text, to)) to++
  return text.slice(from, to)
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 10) return true
  return (code === 46 || code === 33 || code === 63) && (at + 1 === text.length || text.charCodeAt(at + 1) <= 32)
}

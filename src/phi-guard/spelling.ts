/** One letter left out, added, changed, or two neighbours swapped. Words under seven letters are never compared: too many real words lie one letter apart. */
export function oneEditApart(codes: Uint16Array, start: number, end: number, target: string): boolean {
  const length = end - start
  if (length < 7 || target.length < 7 || Math.abs(length - target.length) > 1) return false
  let head = 0
  while (head < length && head < target.length && codes[start + head] === target.charCodeAt(head)) head++
  let tail = 0
  while (tail < length - head && tail < target.length - head && codes[end - 1 - tail] === target.charCodeAt(target.length - 1 - tail)) tail++
  const restHere = length - head - tail
  const restThere = target.length - head - tail
  if (restHere <= 1 && restThere <= 1) return true
  return restHere === 2 && restThere === 2 && codes[start + head] === target.charCodeAt(head + 1) && codes[start + head + 1] === target.charCodeAt(head)
}

/**
 * A word as a Spanish speaker hears it, for those who write by ear: b and v, c, s and z, k and qu, g and j, y and ll
 * are one sound each, h is none. Takes folded letters; "kimio", "cirujia" and "bacuna" sound as the right spelling does.
 * Plurals in s fold.
 */
export function soundKey(word: string): string {
  let sound = ''
  let last = ''
  for (let at = 0; at < word.length; at++) {
    const next = word[at + 1] ?? ''
    const heard = heardAs(word[at] as string, next, word[at - 1] ?? '')
    if (heard === '') continue
    if (heard === 's' && word[at] === 'x') {
      sound += 'k'
      last = 'k'
    }
    if (heard !== last) sound += heard
    last = heard
  }
  return last === 's' ? sound.slice(0, -1) : sound
}

const soft = 'ei'

function heardAs(letter: string, next: string, before: string): string {
  switch (letter) {
    case 'h':
      return before === 'c' ? 'x' : ''
    case 'c':
      return next === 'h' ? '' : soft.includes(next || '-') ? 's' : 'k'
    case 'q':
      return 'k'
    case 'u':
      return before === 'q' || (before === 'g' && soft.includes(next || '-')) ? '' : 'u'
    case 'g':
      return soft.includes(next || '-') ? 'j' : 'g'
    case 'l':
      return next === 'l' ? '' : before === 'l' ? 'y' : 'l'
    case 'm':
      return next === 'b' || next === 'p' || next === 'v' ? 'n' : 'm'
    case 'v':
    case 'w':
      return 'b'
    case 'z':
    case 'x':
      return 's'
    default:
      return letter
  }
}

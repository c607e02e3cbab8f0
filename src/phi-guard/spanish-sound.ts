let sounds: Uint16Array = /* @__PURE__ */ new Uint16Array(128)

/**
 * A word as a Spanish speaker hears it, for those who write by ear: b and v, c, s and z, k and qu, g and j, y and ll
 * are one sound each, h is none. Takes folded letters; "kimio", "cirujia" and "bacuna" sound as the right spelling does.
 * Plurals in s fold.
 */
export function soundKey(codes: Uint16Array, start: number, end: number): string {
  const length = hear(codes, start, end)
  let key = ''
  for (let at = 0; at < length; at++) key += String.fromCharCode(sounds[at] as number)
  return key
}

/** The same as a number, which another sound may share: asked first, since it makes no strings. */
export function soundHash(codes: Uint16Array, start: number, end: number): number {
  const length = hear(codes, start, end)
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (sounds[at] as number), 0x01000193)
  return hash
}

const silent = 0
const letterB = 98
const letterC = 99
const letterE = 101
const letterG = 103
const letterH = 104
const letterI = 105
const letterJ = 106
const letterK = 107
const letterL = 108
const letterM = 109
const letterN = 110
const letterP = 112
const letterQ = 113
const letterS = 115
const letterU = 117
const letterV = 118
const letterW = 119
const letterX = 120
const letterY = 121
const letterZ = 122

/** Fills `sounds` and returns their number. */
function hear(codes: Uint16Array, start: number, end: number): number {
  if (sounds.length < (end - start) * 2) sounds = new Uint16Array((end - start) * 2)
  let length = 0
  let last = silent
  for (let at = start; at < end; at++) {
    const letter = codes[at] as number
    const heard = heardAs(letter, at + 1 < end ? (codes[at + 1] as number) : silent, at > start ? (codes[at - 1] as number) : silent)
    if (heard === silent) continue
    if (letter === letterX) {
      sounds[length++] = letterK
      last = letterK
    }
    if (heard !== last) sounds[length++] = heard
    last = heard
  }
  return last === letterS ? length - 1 : length
}

function heardAs(letter: number, next: number, before: number): number {
  switch (letter) {
    case letterH:
      return before === letterC ? letterX : silent
    case letterC:
      return next === letterH ? silent : isSoft(next) ? letterS : letterK
    case letterQ:
      return letterK
    case letterU:
      return before === letterQ || (before === letterG && isSoft(next)) ? silent : letterU
    case letterG:
      return isSoft(next) ? letterJ : letterG
    case letterL:
      return next === letterL ? silent : before === letterL ? letterY : letterL
    case letterM:
      return next === letterB || next === letterP || next === letterV ? letterN : letterM
    case letterV:
    case letterW:
      return letterB
    case letterZ:
    case letterX:
      return letterS
    default:
      return letter
  }
}

function isSoft(letter: number): boolean {
  return letter === letterE || letter === letterI
}

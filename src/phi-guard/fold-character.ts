/**
 * Look-alikes that Unicode decomposition leaves alone: Cyrillic, Greek, Armenian, Cherokee, small capitals, turned letters.
 * Pairs of look-alike and ASCII letter. From the shapes in the Unicode charts; case is kept where the shape has one.
 */
const lookAlikes =
  'аaвbеeіiјjкkмmнhоoрpсcтtуyхxѕsԁdһhԛqԝwѵvӏlьbпnгrєeАAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSԀDҺHԚQԜWѴVӀIЬbПnЄE' +
  'αaβbγyεeζzηnιiκkνvοoρpσoτtυuχxωwςsϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϜF' +
  'օoսuոnհhցgզqՏSՕOԼL' +
  'ᎠDᎡRᎢTᎪAᎫJᎳWᎷMᎻHᎬEᏀGᏃZᏒRᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏴB' +
  'ıiłlŁLøoØOđdĐDħhŧtɑaɡgɩiʋvɓbɗdɛeɪiŋnƄbƅbƽsɾrɼr' +
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz' +
  'ǝeɐaɹrʇtʌvʍwɯmɥhɟfɔcʞkᴉi'

const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ĳ: 'ij' }

let map: Map<string, string> | undefined

function lookAlikeMap(): Map<string, string> {
  if (map !== undefined) return map
  const built = new Map(Object.entries(spelledOut))
  const letters = Array.from(lookAlikes)
  for (let at = 0; at + 1 < letters.length; at += 2) built.set(letters[at] ?? '', letters[at + 1] ?? '')
  map = built
  return built
}

const marks = /[\p{Mn}\p{Me}\p{Cf}]/u

const mostCached = 4096
let cache: Map<number, string> | undefined

/** ASCII letters or digits that a character stands for, or the character itself. Empty for marks and format characters. */
export function foldCharacter(codePoint: number): string {
  cache ??= new Map()
  const known = cache.get(codePoint)
  if (known !== undefined) return known
  const folded = decompose(codePoint)
  if (cache.size >= mostCached) cache.clear()
  cache.set(codePoint, folded)
  return folded
}

function decompose(codePoint: number): string {
  const enclosed = enclosedLetter(codePoint)
  if (enclosed !== '') return enclosed
  if (isDigit(codePoint)) return digitOf(codePoint)
  let folded = ''
  for (const part of String.fromCodePoint(codePoint).normalize('NFKD')) {
    if (!marks.test(part)) folded += lookAlikeMap().get(part) ?? part
  }
  return folded.length > 6 ? folded.slice(0, 6) : folded
}

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint))

/** Arabic, Devanagari, Bengali and other digits: Unicode writes the ten of a script in a row, and some rows end to end. */
function digitOf(codePoint: number): string {
  let zero = codePoint
  while (isDigit(zero - 1)) zero--
  return String((codePoint - zero) % 10)
}

/** Letters in filled circles and squares, and regional indicators, which have no decomposition. */
function enclosedLetter(codePoint: number): string {
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(65 + codePoint - first)
  }
  return ''
}

/** A combining mark that belongs to the spelling of its letter, as in a decomposed e with acute. */
export function isSpellingMark(base: string, mark: string): boolean {
  return (base + mark).normalize('NFC').length === 1
}

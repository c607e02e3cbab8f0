import { eachMatch } from './each-match.js'
import { Gap, type Reading, Shape } from './reading.js'
import { numberAt } from './when-spans.js'
import { WordClass } from './word-classes.js'

const strongStreets = /* @__PURE__ */ new Set([
  'street',
  'avenue',
  'ave',
  'boulevard',
  'blvd',
  'road',
  'rd',
  'lane',
  'terrace',
  'highway',
  'hwy',
  'parkway',
  'pkwy',
  'turnpike',
  'alley',
])
const spanishStreets = /* @__PURE__ */ new Set(['calle', 'avenida', 'calzada', 'carretera', 'paseo', 'avda', 'av'])
/** Words of an address that end no street's name. */
const noStreets = /* @__PURE__ */ new Set(['box', 'apt', 'apartment', 'apartamento', 'apto', 'depto'])
const stateAndZip =
  /\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ ,]{1,2}\d{5}(?:-\d{4})?(?![\w-])/g
const zipWithCue = /\b(?:zip(?: ?code)?|postal code|c[oó]digo postal)\W{1,3}(?:is |es )?(\d{5}(?:-\d{4})?)(?![\w-])/gi
/** Of Britain and of Canada; "1ST" and "2PM" are no ends of one. */
const postcode = /(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]? \d(?!ST|ND|RD|TH)[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?!\w)/g
/** What a code in one piece is of: an order, a remittance, a ticket. */
const bookingCode =
  /(?:#|(?<!postal |zip )\b(?:ref(?:erence|erencia)?|orders?|pedido|booking|confirmation|tracking|transaction|reserva|localizador|pnr|id|code|codigo|folio)(?: (?:number|no|numero|code))?[:.#]? {0,2}(?:is |es )?#?)$/i
/** "C/ Mayor 14". */
const calle = /(?<![\w/])[Cc]\/ ?[A-Z]\w+(?: \w+){0,3},? \d{1,4}(?!\w)/g
const postBox = /\bp\.? ?o\.? box \d{1,6}\b/gi
const apartment = /\b(?:apt|apartment|apartamento|apto|depto)\.? ?#? ?\d{1,5}[a-z]?\b/gi

/** "We have moved to", "nos mudamos a": the address is that of the house that writes. */
const ofHouse =
  /\b(?:(?:we|clinic|office|practice|pharmacy|lab|team|store|shop|location)(?:'re| are|'ve| have| has| is|'ll be| will be)? (?:now |just |also |finally |all )?(?:moving|moved|relocat(?:ed|ing)|located)(?: our \w{3,9}| down the \w{4,6}| next door| across \w{3,8})? (?:to|at|into)|our (?:\w{3,9} )?(?:office|clinic|address|location|building|home|site) (?:is|are|at|will be|moves|moved)|our new (?:address|location|office)(?: (?:from|as of|starting|effective|since|on) \w{3,9}\.? ?\d{0,2}(?:st|nd|rd|th)?)?:|nos (?:mudamos|cambiamos|movimos) (?:al?|en)|estamos ubicados|(?:nueva|nuestra) (?:direccion|ubicacion|sede|clinica|oficina) (?:es|esta|en)?)[^.!?\d]{0,16}$/i

/** "Northgate Clinic, 410 Main St", "Clínica Mar Azul, Av. Central 410": whose address it is stands right before it. */
const ofNamedHouse =
  /(?:[A-Z][\w'-]+ (?:[A-Z&][\w'-]* ){0,3}(?:Clinic|Hospital|Office|Practice|Pharmacy|Medical (?:Group|Center|Centre|Office|Plaza|Building|Park|Tower)|Health (?:Center|Centre|Partners|Plaza)|Care Center)|(?:Clinica|Consultorio|Hospital|Centro (?:Medico|de Salud)|Salud)(?: (?:de |del |la |el |los |las )?[A-Z]\w+){1,4})(?:,| -| at| en| \(| [|])? ?$/

/** Street lines, post boxes, apartments and ZIP codes. A ZIP counts beside a state or the word itself. */
export function findAddresses(reading: Reading, plain: string, seen: number, take: (start: number, end: number, rule: string) => void): void {
  if (reading.longestNumber >= 5) {
    eachMatch(plain, stateAndZip, (start, end) => take(start, end, 'zip-code'))
    eachMatch(plain, zipWithCue, (start, end) => take(start, end, 'zip-code'))
  }
  if (reading.mixedWords)
    eachMatch(plain, postcode, (start, end, match) => {
      if (match[0].includes(' ') || !isBookingCode(plain, start)) take(start, end, 'zip-code')
    })
  if (plain.includes('C/') || plain.includes('c/')) eachMatch(plain, calle, (start, end) => take(start, end, 'street'))
  if ((seen & WordClass.streetWord) === 0) return
  if (/box|apt|apart|depto/i.test(plain)) {
    eachMatch(plain, postBox, (start, end) => take(start, end, 'post-box'))
    eachMatch(plain, apartment, (start, end, match) => {
      if (!/appt/i.test(match[0])) take(start, end, 'apartment')
    })
  }
  const takeOther = (start: number, end: number, rule: string): void => {
    const before = plain.slice(Math.max(0, start - 80), start)
    if (!ofHouse.test(before) && !ofNamedHouse.test(before)) take(start, end, rule)
  }
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.classes[token] as number) & WordClass.streetWord) === 0) continue
    const word = reading.word(token)
    if (noStreets.has(word)) continue
    if (spanishStreets.has(word)) spanishStreet(reading, token, takeOther)
    else englishStreet(reading, token, word, takeOther)
  }
}

/** A Canadian postal code without its gap looks like a booking's code: it is one behind the word, or where the text begins with it. */
function isBookingCode(plain: string, start: number): boolean {
  return start === 0 || bookingCode.test(plain.slice(Math.max(0, start - 32), start))
}

/** "1420 Elm Street", "77 North Lake Shore Dr". */
function englishStreet(reading: Reading, token: number, word: string, take: (start: number, end: number, rule: string) => void): void {
  for (let back = 2; back <= 5; back++) {
    const first = token - back
    if (first < 0) return
    if (reading.gap[first + 1] === Gap.stop) return
    if (!isHouseNumber(reading, first)) continue
    for (let between = first + 1; between < token; between++) if (!isStreetName(reading, between, strongStreets.has(word))) return
    if (reading.gap[token] !== Gap.soft) return
    take(reading.tokenStart[first] as number, reading.tokenEnd[token] as number, 'street')
    return
  }
}

function isHouseNumber(reading: Reading, token: number): boolean {
  const start = reading.tokenStart[token] as number
  if (
    (reading.tokenEnd[token] as number) - start > 6 ||
    ((reading.shape[token] as number) & Shape.digits) === 0 ||
    reading.codes[start - 1] === 36 ||
    reading.codes[start - 1] === 163 ||
    reading.codes[start - 1] === 8364 ||
    reading.codes[start - 1] === 58
  )
    return false
  return /^\d{1,5}[a-d]?$/.test(reading.word(token))
}

function isStreetName(reading: Reading, token: number, strong: boolean): boolean {
  const bits = reading.classes[token] as number
  if ((bits & (WordClass.weekday | WordClass.dayName | WordClass.meridiem | WordClass.unit)) !== 0) return false
  const shape = reading.shape[token] as number
  if (reading.shouting && !strong) return false
  if ((shape & (Shape.capital | Shape.digits)) !== 0) return numberAt(reading, token) < 0
  return strong && (bits & (WordClass.ordinary | WordClass.english | WordClass.medical | WordClass.appointment | WordClass.age | WordClass.possessive)) === 0
}

/** "Calle Olmo 1420", "Avenida 5 de Mayo 33". */
function spanishStreet(reading: Reading, token: number, take: (start: number, end: number, rule: string) => void): void {
  for (let ahead = 2; ahead <= 6 && token + ahead < reading.tokenCount; ahead++) {
    if (reading.gap[token + ahead] === Gap.stop) return
    if (numberAt(reading, token + ahead) > 0 && ((reading.shape[token + 1] as number) & (Shape.capital | Shape.digits)) !== 0) {
      take(reading.tokenStart[token] as number, reading.tokenEnd[token + ahead] as number, 'street')
      return
    }
  }
}

import { npiIsValid } from './checksums.js'
import type { HealthContext } from './health-context.js'
import { ofClub, ofOtherHouse } from './other-houses.js'
import { Gap, type Reading, Shape } from './reading.js'
import type { PhiCategory } from './types.js'
import type { WhenSpan } from './when-spans.js'
import { WordClass } from './word-classes.js'

export interface NumberSpan {
  readonly category: PhiCategory
  readonly rule: string
  /** Folded places. */
  readonly start: number
  readonly end: number
}

interface NumberFacts {
  readonly spans: () => readonly WhenSpan[]
  readonly seen: number
  readonly context: HealthContext
}

export const labelKinds: Readonly<Record<string, readonly [category: PhiCategory, fewestDigits: number]>> = {
  mrn: ['mrn', 3],
  uhid: ['mrn', 4],
  chart: ['mrn', 4],
  record: ['mrn', 5],
  expediente: ['mrn', 4],
  historia: ['mrn', 4],
  ssn: ['ssn', 4],
  social: ['ssn', 4],
  member: ['member-id', 4],
  memberid: ['member-id', 4],
  subscriber: ['member-id', 4],
  beneficiary: ['member-id', 4],
  policy: ['member-id', 4],
  group: ['member-id', 5],
  medicaid: ['member-id', 4],
  medicare: ['member-id', 4],
  mbi: ['member-id', 4],
  poliza: ['member-id', 4],
  afiliado: ['member-id', 4],
  plan: ['member-id', 5],
  insurance: ['member-id', 4],
  seguro: ['member-id', 4],
  account: ['account', 4],
  acct: ['account', 4],
  claim: ['account', 4],
  invoice: ['account', 4],
  cuenta: ['account', 4],
  factura: ['account', 4],
  rx: ['other-id', 4],
  prescription: ['other-id', 4],
  npi: ['other-id', 10],
  dea: ['other-id', 7],
  license: ['other-id', 4],
  licence: ['other-id', 4],
  licencia: ['other-id', 4],
  certificate: ['other-id', 4],
  plate: ['other-id', 3],
  placa: ['other-id', 3],
  vin: ['other-id', 6],
  patientid: ['other-id', 3],
  id: ['other-id', 4],
  identifier: ['other-id', 4],
  encounter: ['other-id', 4],
  accession: ['other-id', 4],
  specimen: ['other-id', 4],
  case: ['other-id', 4],
  reference: ['other-id', 5],
  confirmation: ['other-id', 5],
  serial: ['device', 4],
  sn: ['device', 5],
  udi: ['device', 5],
}
const fillers = /* @__PURE__ */ new Set([
  'number',
  'numero',
  'no',
  'num',
  'nr',
  'id',
  'is',
  'es',
  'ending',
  'in',
  'last',
  'four',
  'digits',
  'de',
  'del',
  'the',
  'code',
  'paciente',
  'clinico',
  'medico',
  'patient',
  'insurance',
  'security',
  'card',
  'terminada',
  'en',
  'of',
  'for',
  'are',
  'ends',
  'son',
  'termina',
  'terminan',
])
const needHealth = /* @__PURE__ */ new Set([
  'id',
  'case',
  'reference',
  'confirmation',
  'plan',
  'group',
  'record',
  'identifier',
  'license',
  'licence',
  'certificate',
  'plate',
  'placa',
  'sn',
])

/** What shops, banks and insurers of cars number as well. */
const ofHouses = /* @__PURE__ */ new Set(['account', 'acct', 'claim', 'invoice', 'cuenta', 'factura', 'policy', 'poliza', 'plate', 'placa'])

/** A number right after the word that says what it is. */
export function findLabelled(reading: Reading, facts: NumberFacts, found: NumberSpan[]): void {
  for (let token = 0; token < reading.tokenCount; token++) {
    if (((reading.classes[token] as number) & WordClass.identifier) === 0) continue
    const label = reading.word(token)
    const kind = labelKinds[label] ?? labelKinds[label.replace(/s$/, '')]
    if (kind === undefined || (needHealth.has(label) && !facts.context.ofHealth())) continue
    let next = token + 1
    while (next < reading.tokenCount && next - token <= 4 && reading.gap[next] !== Gap.stop && fillers.has(reading.word(next))) next++
    if (next >= reading.tokenCount || next - token > 4) continue
    if (reading.gap[next] === Gap.stop && !onlyLabelSigns(reading, next)) continue
    const end = identifierEnd(reading, next)
    const digits = digitsIn(reading, next, end)
    const mixed =
      kind[0] !== 'account' &&
      ((reading.shape[next] as number) & Shape.letterBesideDigit) !== 0 &&
      (reading.tokenEnd[end] as number) - (reading.tokenStart[next] as number) >= 5
    if (digits < (mixed ? 2 : kind[1]) || isWhen(next, facts.spans()) || isMoneyBefore(reading, next)) continue
    if ((facts.seen & WordClass.code) !== 0 && (label === 'account' || label === 'cuenta' || label === 'id') && digits <= 8) continue
    if (label === 'npi' && !npiIsValid(reading.word(next))) continue
    if (label.startsWith('member') && ofClub(reading.plain())) continue
    if (ofHouses.has(label) && !facts.context.ofHealth() && (ofOtherHouse(reading.plain(), facts.seen) || isClaimOfPrize(reading, token, label))) continue
    const start = reading.tokenStart[next] as number
    found.push({ category: kind[0], rule: `labelled-${kind[0]}`, start, end: reading.tokenEnd[end] as number })
  }
}

/** "to claim 5000", "claim code 4041": a verb, or the code of a prize. */
function isClaimOfPrize(reading: Reading, token: number, label: string): boolean {
  if (label !== 'claim') return false
  const before = token > 0 ? reading.word(token - 1) : ''
  return before === 'to' || before === '2' || before === 'can' || (token + 1 < reading.tokenCount && reading.word(token + 1) === 'code')
}

/** Colons, dots and number signs stand between a label and its number; a new sentence does not. */
function onlyLabelSigns(reading: Reading, token: number): boolean {
  for (let at = reading.tokenEnd[token - 1] as number; at < (reading.tokenStart[token] as number); at++) {
    const code = reading.codes[at] as number
    if (code !== 58 && code !== 35 && code !== 32 && code !== 46 && code !== 45) return false
  }
  return true
}

/** Last word of "ST-998877" or "W12 3456". */
function identifierEnd(reading: Reading, first: number): number {
  let to = first
  while (to + 1 < reading.tokenCount && to - first < 6) {
    const wide = (reading.tokenStart[to + 1] as number) - (reading.tokenEnd[to] as number)
    const sign = reading.codes[reading.tokenEnd[to] as number] as number
    const digitsNext = ((reading.shape[to + 1] as number) & Shape.digits) !== 0
    if (wide === 1 && (sign === 45 || sign === 47 || sign === 46) && (digitsNext || to === first)) to++
    else if (
      wide === 1 &&
      sign === 32 &&
      ((reading.shape[to] as number) & Shape.digits) !== 0 &&
      ((reading.shape[to + 1] as number) & (Shape.digits | Shape.letters)) === Shape.digits
    )
      to++
    else break
  }
  while (to > first && ((reading.shape[to] as number) & Shape.digits) === 0) to--
  return to
}

function digitsIn(reading: Reading, from: number, to: number): number {
  let digits = 0
  for (let at = reading.tokenStart[from] as number; at < (reading.tokenEnd[to] as number); at++) if (reading.kinds[at] === 2) digits++
  return digits
}

function isWhen(token: number, spans: readonly WhenSpan[]): boolean {
  return spans.some((span) => token >= span.from && token <= span.to)
}

function isMoneyBefore(reading: Reading, token: number): boolean {
  const sign = reading.codes[(reading.tokenStart[token] as number) - 1]
  return sign === 36 || sign === 163 || sign === 8364
}

const bookings = /* @__PURE__ */ new Set(['reservation', 'reserva', 'booking', 'flight', 'vuelo', 'order', 'pedido', 'tracking', 'build', 'commit'])

/** "G-20417 to finish signing in": a code by what it is for. */
const opensAccount =
  /^,? (?:is |es )?(?:to|para) (?:finish |complete |continue |confirm )?(?:sign(?:ing)?[- ]?in|logg?(?:ing)?[- ]?in|iniciar sesion|entrar al portal)\b/i

/** Long numbers beside health words, where no sign-in code is spoken of: a unique number by its looks. `isOurs`: the sender's own, in one piece. */
export function findUnlabelled(reading: Reading, facts: NumberFacts, isOurs: (start: number, end: number) => boolean): NumberSpan[] {
  if ((facts.seen & WordClass.code) !== 0) return []
  const found: NumberSpan[] = []
  for (let token = 0; token < reading.tokenCount; token++) {
    const shape = reading.shape[token] as number
    if ((shape & Shape.digits) === 0 || isMoneyBefore(reading, token)) continue
    const start = reading.tokenStart[token] as number
    const end = reading.tokenEnd[token] as number
    const hash = reading.codes[start - 1] === 35
    const prefixed =
      token > 0 &&
      start - (reading.tokenEnd[token - 1] as number) === 1 &&
      reading.codes[start - 1] === 45 &&
      ((reading.shape[token - 1] as number) & Shape.allCapitals) !== 0
    if (token > 0 && bookings.has(reading.word(prefixed ? Math.max(0, token - 2) : token - 1))) continue
    const digits = digitsIn(reading, token, token)
    if (opensAccount.test(reading.plain().slice(end, end + 40))) continue
    const unique = digits >= 7 || (hash && digits >= 4) || (prefixed && digits >= 5) || (digits >= 5 && (shape & Shape.letters) !== 0)
    if (unique && !isWhen(token, facts.spans()) && !isOurs(start, end)) {
      found.push({ category: 'other-id', rule: 'unique-number', start: prefixed ? (reading.tokenStart[token - 1] as number) : start, end })
    }
  }
  return found
}

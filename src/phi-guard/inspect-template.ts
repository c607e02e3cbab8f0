import type { GuardSettings } from './guard-settings.js'
import { finding } from './rules.js'
import type { Finding, PhiCategory, SlotType } from './types.js'

const placeholder =
  /\{\{\{?\s{0,4}([^{}]{1,60}?)\s{0,4}\}?\}\}|<%[=-]?\s{0,4}([^%<>]{1,60}?)\s{0,4}%>|[$%#]\{\s{0,4}([^{}]{1,60}?)\s{0,4}\}|\{\s{0,4}([\w .:-]{0,60}?)\s{0,4}\}|\[\s{0,4}([A-Za-z][\w .:-]{0,60}?)\s{0,4}\]/g

const samples: Readonly<Record<SlotType, string>> = {
  'visit-time': 'Tue Mar 9, 2:15 PM',
  date: 'Tue Mar 9',
  location: 'our office',
  phone: '',
  'one-time-code': '493027',
  count: '2',
}

interface Slot {
  readonly name: string
  readonly type: SlotType | undefined
  /** Places in the template. */
  readonly start: number
  readonly end: number
  /** Places in the sample. */
  readonly sampleStart: number
  readonly sampleEnd: number
  readonly after: string
}

interface TemplateReading {
  /** The template with each slot filled by an example of its type. */
  readonly sample: string
  readonly slots: readonly Slot[]
  readonly toTemplate: (one: Finding) => Finding
  /** A suggestion in which the examples are placeholders again. */
  readonly withPlaceholders: (text: string) => string
}

/** The placeholders of a template in any of the common syntaxes: their names and places. */
export function placeholdersIn(template: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  return Array.from(template.matchAll(placeholder), (match) => ({
    name: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Reads a template of any of the common placeholder syntaxes. */
export function readTemplate(template: string, declared: Readonly<Record<string, SlotType>>, settings: GuardSettings): TemplateReading {
  const slots: Slot[] = []
  let sample = ''
  let last = 0
  for (const { name, start, end } of placeholdersIn(template)) {
    const type = slotType(name, declared)
    const fill =
      type === undefined
        ? 'item'
        : type === 'phone'
          ? (settings.senderPhone ?? 'us')
          : ((type === 'location' ? settings.locations[0] : undefined) ?? samples[type])
    sample += template.slice(last, start)
    slots.push({
      name,
      type,
      start,
      end,
      sampleStart: sample.length,
      sampleEnd: sample.length + fill.length,
      after: template.slice(end, end + 40),
    })
    sample += fill
    last = end
  }
  sample += template.slice(last)
  const place = (at: number, closing: boolean): number => {
    let shift = 0
    for (const slot of slots) {
      if (at >= slot.sampleEnd && !(at === slot.sampleEnd && !closing && slot.sampleStart === slot.sampleEnd)) shift = slot.end - slot.sampleEnd
      else if (at > slot.sampleStart) return closing ? slot.end : slot.start
    }
    return at + shift
  }
  return {
    sample,
    slots,
    toTemplate: (one) => ({ ...one, start: place(one.start, false), end: place(one.end, true) }),
    withPlaceholders: (text) => {
      let filled = text
      for (const slot of slots) {
        if (slot.type === undefined) continue
        const fill = sample.slice(slot.sampleStart, slot.sampleEnd)
        if (fill.length > 4) filled = filled.replace(fill, () => template.slice(slot.start, slot.end))
      }
      return filled
    },
  }
}

function slotType(name: string, declared: Readonly<Record<string, SlotType>>): SlotType | undefined {
  const type: unknown = Object.hasOwn(declared, name) ? declared[name] : undefined
  return typeof type === 'string' && Object.hasOwn(samples, type) ? (type as SlotType) : undefined
}

/** One finding for each slot that no declaration closes: it may hold anything. */
export function slotFindings(read: TemplateReading): Finding[] {
  return read.slots.filter((slot) => slot.type === undefined).map((slot) => finding(categoryOf(slot.name, slot.after), 'undeclared-slot', slot.start, slot.end))
}

const byName: readonly (readonly [RegExp, PhiCategory])[] = [
  [/ssn|social/, 'ssn'],
  [/mrn|chart|record/, 'mrn'],
  [/dob|birth|nacimiento|\bage\b/, 'birth-date'],
  [/diagnos|condition|disease|problem|symptom|\bdx\b|icd|condicion|enfermedad/, 'condition'],
  [/medic(?:ation|ine|amento)|drug|\brx\b|prescri|pharm|dos(?:e|age)|receta|farmac/, 'medication'],
  [/insur|payer|coverage|seguro/, 'insurance'],
  [/amount|balance|copay|cost|price|\bdue\b|bill|payment|total|saldo|monto|pago/, 'financial'],
  [/test|lab|result|panel|specimen|value|prueba|resultado|examen/, 'lab'],
  [/treat|therap|vaccin|tratamiento|vacuna/, 'treatment'],
  [/specialt|department|\bdept\b|discipline|especialidad|departamento/, 'specialty'],
  [/procedur|surg|exam|service|visit ?type|appointment ?type|reason|purpose|operaci|procedimiento|motivo|servicio/, 'procedure'],
  [/member|subscriber|policy|\bgroup\b|\bplan\b/, 'member-id'],
  [/account|acct|invoice|claim|cuenta|factura/, 'account'],
  [/address|street|city|zip|direccion|ciudad|calle/, 'address'],
  [/location|facility|clinic|office|site|hospital|place|branch|lugar|clinica|sede/, 'facility'],
  [/phone|mobile|cell|\btel\b|fax|telefono|celular/, 'phone'],
  [/mail|correo/, 'email'],
  [/link|url|uri|href|enlace/, 'url'],
  [/date|time|when|day|hour|fecha|hora|dia/, 'date'],
  [/name|patient|first|last|provider|doctor|clinician|\bdr\b|nombre|paciente|apellido/, 'name'],
  [/id$|number|code|\bnum\b|numero|codigo/, 'other-id'],
]

const byNext: readonly (readonly [RegExp, PhiCategory])[] = [
  [/^\W{0,3}(?:test|lab|results?|panel|resultados?)/, 'lab'],
  [/^\W{0,3}(?:refill|prescription|medication|dose|receta)/, 'medication'],
  [/^\W{0,3}(?:appointment|visit|procedure|exam|session|surgery|cita|visita)/, 'procedure'],
  [/^\W{0,3}(?:clinic|department|office|center|clinica)/, 'specialty'],
  [/^\W{0,3}(?:is due|balance|payment)/, 'financial'],
]

/** What an open slot would most likely hold, from its name, else from the words after it. */
function categoryOf(name: string, after: string): PhiCategory {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.:-]/g, ' ')
    .toLowerCase()
  return byName.find(([pattern]) => pattern.test(words))?.[1] ?? byNext.find(([pattern]) => pattern.test(after.toLowerCase().trimStart()))?.[1] ?? 'condition'
}

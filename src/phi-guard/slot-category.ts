import type { PhiCategory } from './types.js'

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
  [/name|patient|first|last|\bchild\b|guardian|\bparent\b|provider|doctor|clinician|\bdr\b|nombre|paciente|apellido|\bhij[oa]\b|\btutor\b/, 'name'],
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
export function categoryOf(name: string, after: string): PhiCategory {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.:-]/g, ' ')
    .toLowerCase()
  return byName.find(([pattern]) => pattern.test(words))?.[1] ?? byNext.find(([pattern]) => pattern.test(after.toLowerCase().trimStart()))?.[1] ?? 'condition'
}

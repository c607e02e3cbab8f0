import { tokensOf } from './template-tokens.js'

const mayHoldOne = /[{[<%$@#~^|«&\\=§¤‹｛⟦⟨【]|\({2}|\*{3}|__|XXX|(?:^|[\s("']):\w|["']\s{0,3}[+.|]/
const known: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'name firstname lastname fullname first last patient child parent guardian provider doctor clinician date day time when hour location place office clinic facility department specialty phone number link url code amount balance procedure reason medication diagnosis condition appointment appt address email mail mrn dob id insert ' +
    'nombre apellido apellidos paciente fecha dia hora lugar oficina clinica telefono numero enlace codigo monto motivo medicamento correo'
  ).split(' '),
)
const beside: ReadonlySet<string> = /* @__PURE__ */ new Set('the your of to here test result results visit type s el la su tu del de'.split(' '))

/**
 * Placeholders that nobody filled in a text as it leaves. Signs that people also write round words of their own, as in `[Lakeside]`,
 * count where the words between them are those of a placeholder: `[FIRST NAME]`, `[apptDate]`, `[X]`.
 */
export function leftoversIn(text: string): { readonly start: number; readonly end: number }[] {
  if (!mayHoldOne.test(text)) return []
  return tokensOf(text)
    .filter(({ kind, name, alsoPlain, start }) => (kind === 'unreadable' ? /[{<]/.test(text[start] ?? '') : alsoPlain !== true || isSlotName(name)))
    .map(({ start, end }) => ({ start, end }))
}

function isSlotName(name: string): boolean {
  if (/^[A-Za-z]$|[a-z][A-Z]|[A-Za-z][_.:][A-Za-z]|[A-Za-z]\d$|[$@(={]/.test(name)) return true
  const words = name.toLowerCase().split(/[\s_.:,=|-]+/)
  return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || beside.has(word))
}

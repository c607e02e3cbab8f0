import { keyOfThree } from './letter-codes.js'
import type { ListsByKey } from './lists-by-key.js'
import { standsAt } from './stands-at.js'
import { starredWords, type WordOfCare } from './starred-words.js'
import type { PhiCategory } from './types.js'

/** Stems of regular verbs in -ar that speak of care in every form. A star: protected care. */
const stemsByCategory: Readonly<Partial<Record<PhiCategory, string>>> = {
  condition:
    'diagnostic infect inflam fractur desmay vomit orin sangr hospitaliz desangr intoxic convulsion ulcer amamant* embaraz* ovul* menstru* suicid* eyacul* drog* alcoholiz*',
  treatment: 'vacun inmuniz inyect dializ trasplant nebuliz desintoxic*',
  procedure: 'amput extirp enyes sutur anestesi intub biopsi cateteriz cauteriz ayun inocul radiografi',
  medication: 'medic automedic recet',
}

/** What may follow the stem before a pronoun: the forms of -ar with c, g and z written as they sound. */
const forms = ' a an as o e en es ar ara are aran aras aria arian ando amos emos aremos aramos ariamos aba aban aste aron ase asen ad ado ada ados adas '
const pronouns = ['selos', 'selas', 'selo', 'sela', 'noslo', 'melo', 'telo', 'los', 'las', 'les', 'nos', 'lo', 'la', 'le', 'se', 'te', 'me']
/** Forms a pronoun may hang on: infinitive, gerund, command. */
const hosts = ' ar ando e en a emo '

let verbs: ListsByKey<WordOfCare> | undefined

/** The verb of care a Spanish word is a form of: "vacunarse", "vacúnelo", "amputaron". */
export function verbOfCare(codes: Uint16Array, start: number, end: number): WordOfCare | undefined {
  verbs ??= starredWords(stemsByCategory)
  for (const verb of verbs.get(keyOfThree(codes, start))) {
    // Before e the last letter is written otherwise: "diagnostiquen", "medique", "inmunice".
    const kept = verb.word.replace(/[cgz]$/, '')
    if (!standsAt(codes, start, end, kept)) continue
    const behind = start + kept.length
    if (behind + 14 >= end && isFormOf(verb.word, kept.length, String.fromCharCode(...codes.subarray(behind, end)))) return verb
  }
  return undefined
}

function isFormOf(stem: string, kept: number, rest: string): boolean {
  const last = stem.slice(kept)
  const ending = last === '' ? rest : rest.startsWith(last) && !/^.[ei]/.test(rest) ? rest.slice(1) : beforeE(last, rest)
  if (ending === undefined) return false
  if (forms.includes(` ${ending} `)) return true
  return pronouns.some((pronoun) => ending.endsWith(pronoun) && hosts.includes(` ${ending.slice(0, -pronoun.length)} `))
}

/** The ending behind qu, gu or c, which stand for c, g and z before e. */
function beforeE(last: string, rest: string): string | undefined {
  const written = last === 'c' ? 'qu' : last === 'g' ? 'gu' : 'c'
  return rest.startsWith(`${written}e`) ? rest.slice(written.length) : undefined
}

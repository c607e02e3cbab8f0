import { Gap, type Reading } from './reading.js'

/** Words that results have in common with games, meters and offices. What a body's level or count is of is a term of its own. */
const weak = /* @__PURE__ */ new Set('report reports reading readings finding findings level levels count counts nivel niveles reporte reportes'.split(' '))
const examined = /* @__PURE__ */ new Set(
  'test tests tested testing prueba pruebas exam exams examination examinations examen examenes result results resultado resultados'.split(' '),
)
/** Who examines what where nobody is ill. */
const examiners =
  /\b(?:maths?|english|spanish|french|history|geography|science|spelling|vocabulary|algebra|chemistry|physics|driv(?:er|ing)\w{0,2}|licen[cs]e|road|mot|smog|emissions|placement|entrance|admission|mid-?terms?|mock|speaking|typing|aptitude|semester|grades?|schools?|teachers?|homework|students?|pupils?|class(?:es|room)?|lessons?|alumn[oa]s?|maestr[oa]s?|escuela|colegio|materia|historia|matematicas|ingles|concurso|contests?|competition|race|match|tournament|league|quiz|elections?|polls?|raffle|audio|video|mic(?:rophone)?|camera|connection|builds?|deploy\w{0,4}|pull request|surveys?|test (?:drives?|rides?|message|sms|email|run|flight|(?:the |our |a )?(?:servers?|website)))\b/i
const owners = /^(?:your|ur|his|her|their|my|su|sus|tu|tus|mi)$/
/** Whose reports and levels are of work and play. */
const offices =
  /\b(?:comment(?:ed|s)?|shared|documents?|expenses?|credit|inspection|meter|xp|beat|play(?:er|ed|ing)?|games?|unlock\w{0,3}|driver|ride|status|sales|book|club|project|report cards?)\b/i
const ofCare =
  /\b(?:fasting|ayunas|bloods?|samples?|swabs?|urine|stool|lab (?!reports?\b|partners?\b)|labs|clinics?|clinica|doctors?|doctora?|dr|nurses?|enfermer[oa]|patients?|pacientes?|hospital|health|salud|physicals?|screening|vision|eye|hearing|positive|negative|positivo|negativo|drug|tb|covid|flu|std|hiv|genetic|pregnan\w{2,4}|embarazo|call us|llamenos)\b/i

/** Of the other words of care, what stands beside them tells that they are of something else. */
const beside: Readonly<Record<string, readonly [before: RegExp, after: RegExp]>> = {
  provider: [/^(?:service|internet|payment|email|cable|phone|cloud|hosting|identity)$/, /^$/],
  specialist: [/^(?:support|product|apple|sales|leasing|loan|travel|seo|marketing|it|tech|warranty)$/, /^$/],
  lab: [/^(?:computer|science|chemistry|physics|biology|media|language|your)$/, /^(?:reports?|partners?|notebook|class|coats?|fee)$/],
}
/** Where one is admitted and no patient. */
const enrolled = /\badmitted to (?:\w+ ){0,4}(?:university|college|academy|school|institute|degree|course|bar|semester)\b/i
const wards = /\b(?:ward|unit|floor|icu|er|hospital|care|rehab)\b/i

/** Whether a word of results or of care is of a game, a school, a meter, a trade: by itself, or by what stands beside it. */
export function isEverydayWord(reading: Reading, token: number, plain: string): boolean {
  const word = reading.word(token)
  const before = token > 0 && reading.gap[token] === Gap.soft ? reading.word(token - 1) : ''
  if (weak.has(word) || examined.has(word)) {
    if (ofCare.test(plain)) return false
    const clause = clauseAround(plain, reading.tokenStart[token] as number)
    if (examined.has(word)) return examiners.test(clause)
    return !owners.test(before) || offices.test(clause) || examiners.test(clause)
  }
  if (word === 'admitted') return enrolled.test(plain) && !ofCare.test(plain)
  const sides = beside[word] ?? beside[word.replace(/s$/, '')]
  if (sides === undefined || wards.test(plain)) return false
  const after = token + 1 < reading.tokenCount && reading.gap[token + 1] === Gap.soft ? reading.word(token + 1) : ''
  return sides[0].test(before) || sides[1].test(after)
}

/** What stands around a place with no pause between: an owner's exam is of the school that is named in the same breath. */
function clauseAround(plain: string, place: number): string {
  const before = plain.slice(0, place).search(/[^,.;!?\n]*$/)
  const after = plain.slice(place).search(/[,.;!?\n]/)
  return plain.slice(before, after < 0 ? undefined : place + after)
}

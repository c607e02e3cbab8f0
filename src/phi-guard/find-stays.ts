import { WordClass } from './word-classes.js'

type AddMatches = (category: 'treatment', rule: string, patterns: readonly RegExp[]) => void

const whose =
  '(?:your|his|her|my|their) (?:mom|mother|mum|dad|father|wife|husband|son|daughter|child|baby|brother|sister|spouse|partner|parent|grand\\w{3,8}|loved one|family member|aunt|uncle)'
const stay =
  '(?:out of (?:surgery|the or|the procedure)|in (?:surgery|recovery|the recovery|pre-?op|triage|isolation)|(?:being )?(?:discharged|admitted(?! to (?:the )?(?:[a-z]{3,12} )?(?:college|university|school|program|class))|transferred|sedated|released)|ready to (?:go home|be picked up from recovery)|resting|awake|stable|doing well)'

let patterns: readonly RegExp[] | undefined

const compilePatterns = (): readonly RegExp[] => [
  new RegExp(`\\b${whose}(?:'s procedure)? (?:is|was|has been|are|will be|is being) (?:now |still |almost |moved to )?${stay}\\b`, 'gi'),
  new RegExp(`\\b${whose} (?:was|has been|is being|will be) (?:moved|transferred|taken|shifted) to (?:room|floor|unit|the|a|icu|hdu|ward|bed)\\b`, 'gi'),
  /\b(?:you|he|she|patient) (?:are|is|were|was|will be|have been|has been) (?:being )?(?:discharged|admitted to (?:the )?(?:hospital|floor|unit|room|observation)|ready for discharge)\b/gi,
]

let counted: readonly RegExp[] | undefined

const compileCounted = (): readonly RegExp[] => [
  /\bbed \d{1,4}[ab]? is (?:now )?ready\b|\bcycle \d{1,2},? (?:of \d{1,2}|day \d{1,2})\b|\b(?:down|lost|gained|gain|lose) \d{1,3} (?:pounds|lbs)\b/gi,
  /\b(?:2[0-9]|3[0-9]|4[0-2])[ -](?:weeks?|wks?) (?:visit|appointment|appt|check|checkup|scan|ultrasound|exam|pregnan\w{1,3})\b/gi,
]

/** Where a relative lies and how they are: a stay in hospital told without its name. */
export function findStays(plain: string, seen: number, add: AddMatches): void {
  if ((seen & WordClass.hint) !== 0 && /\d/.test(plain)) {
    counted ??= compileCounted()
    add('treatment', 'stay', counted)
  }
  if ((seen & (WordClass.relation | WordClass.pastCare)) === 0) return
  if (
    !/\b(?:surgery|procedure|recovery|discharged?|admitted|transferred|shifted|sedated|released|resting|awake|stable|well|home|moved|taken|triage|pre-?op|isolation)\b/i.test(
      plain,
    )
  )
    return
  patterns ??= compilePatterns()
  add('treatment', 'stay', patterns)
}

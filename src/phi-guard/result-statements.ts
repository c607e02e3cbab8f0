import { needsOf } from './pattern-needs.js'
import type { SearchedText } from './searched-text.js'
import { WordClass } from './word-classes.js'

const plainValue =
  '(?:normal|negative|positive|abnormal|benign|malignant|cancerous|elevated|inconclusive|undetectable|reactive|non-?reactive|borderline|within (?:the )?normal|outside (?:the )?normal)'
const looseValue =
  '(?:clear|clean|fine|good|great|perfect|bad|high|low|stable|concerning|unremarkable|okay|ok|well|off|up|down|better|worse|excellent|improving|improved|unchanged|the same|excellent|wonderful|worrisome|suspicious|higher|lower)'
const degree =
  '(?:all |very |completely |totally |perfectly |slightly |a (?:bit|little) |mostly |now |still |quite |looking |as |too |much |so |really |just |pretty |a touch )*'
const tested =
  '(?:results?|tests?|labs?|bloods|lab ?work|blood ?work|levels?|numbers|findings|scans?|readings?|panels?|cultures?|screens?|biops(?:y|ies)|everything|imaging|x-?rays?|counts?|samples?|swabs?|images|films?|tissue|screening)'
const seems = '(?:is|are|was|were|look|looks|looked|came out|turned out|appear|appears|remain|remains|seem|seems|went|dropped|rose|have|has)'
const verdict =
  '(?:all (?:is |was |looks |looked )?(?:well|good|clear|normal|fine)|nothing (?:to worry|concerning|serious|bad)|no (?:concerns?|problems|abnormal\\w*|significant changes?)|bad news|not what we (?:hoped|expected|wanted)|need(?:s)? (?:a )?(?:follow[- ]?up|attention|to be repeated|repeating|closer look|more testing|further)|as expected|concern(?:ing|s|ed)|improv\\w{2,5}|better than|worse than)'

/** Tests of houses, machines and herds. */
const otherTests =
  /\b(?:mold|radon|termite|pest|septic|soil|water|smog|emissions|battery|background|credit|home|roof|vehicle|title|plagiarism|regression|unit|load) (?:tests?|checks?|inspection|report|search|samples?)\b|\b(?:tires?|tyres?|oil|fuel|coolant|water|ink|toner|battery) (?:pressure|levels?)\b|\b(?:cattle|cows?|goats?|horses?|herd|flock)\b/i

/** "Results: NEG", "Test = not detected", "results normal.": as records say it, without a verb. */
const labelled =
  /\b(?:results?|tests?|labs?|screen(?:ing)?|culture|swab|specimen|panel)\b(?: ?[:=\u2013-] ?| is | are )(?:not |non-?)?(?:neg(?:ative)?|pos(?:itive)?|reactive|detected|abnl|wnl|abnormal|normal)(?!\w| (?:impact|feedback|attitude|vibes|balance|reviews?|ratings?|hours|service|operation|mode))|\bresults? (?:neg(?:ative)?|pos(?:itive)?|abnormal|normal|wnl)(?=[.!?,;)]|$)/gi

let patterns: readonly RegExp[] | undefined

const compilePatterns = (): readonly RegExp[] => [
  labelled,
  new RegExp(`\\b(?:came|come|comes|coming|is|are|was|were) back ${degree}${plainValue}\\b`, 'gi'),
  new RegExp(`\\b${tested}[^.!?]{0,30} (?:came|come|comes|are|is|was|were) back ${degree}${looseValue}\\b`, 'gi'),
  new RegExp(`\\b${tested} (?:${seems}|show|shows|showed) ${degree}${plainValue}\\b`, 'gi'),
  new RegExp(
    `\\byour (?:[a-z]{2,12} )?(?:results?|labs?|levels?|numbers|findings|scans?|panels?|counts?|blood ?work|lab ?work|imaging|x-?rays?|iron|sugars?|oxygen|pulse|weight|pressure|temperature|heart|lungs|kidneys|liver|eyes|ears|teeth|bones|skin|baby|blood) ${seems} (?:been )?${degree}${looseValue}\\b(?! (?:to|in the|for (?:pick|view)))`,
    'gi',
  ),
  /\b(?:tested|testing|tests|test|screened) (?:was |is |came (?:out |back )?)?(?:positive|negative|reactive)\b/gi,
  /\b(?:positive|negative) (?:for (?!people|everyone|a|the|you|us|me)[a-z]|result|test|screen|culture)/gi,
  /\b(?:no (?:signs?|evidence|traces?|indication) of (?:cancer|disease|infection|tumou?rs?|recurrence|fracture|anything))\b/gi,
  /\b(?:within|outside|above|below) (?:the )?normal (?:range|limits?|values?)\b/gi,
  new RegExp(`\\byour [^.!?]{0,24}\\b(?:results?|labs|tests?|scans?|blood ?work|imaging|biopsy|x-?ray)\\b[^.!?]{0,40}\\b${verdict}\\b`, 'gi'),
  /\b(?:your|ur|his|her|mummy's|baby's) (?:[a-z]{2,12} )?reports? (?:is|are|came|looks?|has come) (?:back |all |fully |absolutely )?(?:normal|negative|positive|abnormal|clear)\b/gi,
  new RegExp(`\\bresults?: ?${degree}(?:${plainValue}|${looseValue})\\b`, 'gi'),
  /\beverything (?:was|is|looks|looked|came back|came out) (?:all )?(?:clear|normal|negative|benign)\b/gi,
  /\b(?:we|they|doctor|radiologist|dr\.? [a-z]{2,15}|provider) (?:have |has |also )?(?:found|saw|noticed|see|spotted|seen) (?:something|a spot|an? area|an? (?:small )?(?:spot|lump|mass|shadow|growth|change)|some changes|a problem)\b[^.!?]{0,40}\b(?:on|in) your\b/gi,
  /\b(?:something|a spot|an? area|a shadow|changes?) (?:showed up |that showed up |was found |was seen )?on your (?:recent |last )?(?:scan|image|imaging|test|x-?ray|results?|labs?|blood ?work|exam)/gi,
]

const none: readonly RegExp[] = []

const loose =
  /\b(?:back|looks?|looked|came|shows?|showed|high(?:er)?|low(?:er)?|good|great|fine|off|up|down|well|clear|clean|stable|perfect|ok|okay|bad|concern\w{0,5}|improv\w{2,5}|better|worse|repeat\w{0,4}|nothing|no sign|no evid|found|saw|dropped|rose|expected|attention|closer|further|more testing|on your|unchanged)\b/i

/** Sentences that tell an outcome without a medical noun. */
export function resultStatements(text: SearchedText, seen: number): readonly RegExp[] {
  const hasValue = (seen & WordClass.value) !== 0
  if (!hasValue && (seen & (WordClass.result | WordClass.hint)) === 0) return none
  patterns ??= compilePatterns()
  if (!text.mayHaveOneOf(needsOf(patterns))) return none
  const { plain } = text
  return (hasValue || loose.test(plain) || /\b(?:neg|pos|detected|wnl|abnl)\b/i.test(plain)) && !otherTests.test(plain) ? patterns : none
}

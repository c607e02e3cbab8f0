import { WordClass } from './word-classes.js'

type AddMatches = (category: 'procedure' | 'medication' | 'lab' | 'condition', rule: string, patterns: readonly RegExp[]) => void

const visit = '(?:appointment|appt|visit|procedure|test|exam|scan|surgery|arriv\\w{1,3}|check-?in|come in|imaging|session)\\b'
const amount = '(?:\\d{1,2}|one|two|three|four|half|both|a|an|each|your|the)'

let wearing: readonly RegExp[] | undefined
let drinking: readonly RegExp[] | undefined
let escort: readonly RegExp[] | undefined
let taking: readonly RegExp[] | undefined

const compileWearing = (): readonly RegExp[] => [
  /\b(?:no|not|don'?t|avoid|without|skip|any|remove|use|wear|apply)\b[^.!?]{0,30}\b(?:deodorant|lotions?|powder|antiperspirant|nail polish)\b/gi,
  new RegExp(
    `\\b(?:no|not|don'?t|avoid|remove|without|leave)\\b[^.!?]{0,24}\\b(?:metal|jewelry|piercings|makeup|make-up|perfume|contact lenses|contacts)\\b[^.!?]{0,60}\\b(?:${visit}|home)`,
    'gi',
  ),
  /\bremove (?:all|any) (?:metal|jewelry|piercings)\b/gi,
  new RegExp(
    `\\b${visit}[^!?]{0,40}\\b(?:no|not|don'?t|avoid|remove|without|leave)\\b[^.!?]{0,24}\\b(?:metal|jewelry|piercings|makeup|make-up|perfume|contact lenses)\\b`,
    'gi',
  ),
  /(?<!\b(?:tan|tanning|dance|yoga|class|hike|hiking|rehearsal|wax|sauna)\b[^!?]{0,40})\b(?:wear|dress in)\b[^.!?]{0,16}\b(?:loose|two-piece|short[- ]sleeved?|short sleeves|button[- ]down|button[- ]up)\b(?![^.!?]{0,30}\b(?:tan|tanning|dance|dancing|yoga|hike|hiking|rehearsal|sauna|party|wedding|practice|workout|pilates|zumba)\b)/gi,
]

const compileDrinking = (): readonly RegExp[] => [
  /\b(?:drink|finish|sip)\b[^.!?]{0,16}\b(?:oz|ounces|glass(?:es)?|cups?|liters?|litres?|bottles?)\b[^.!?]{0,40}\b(?:before|prior|arriv\w{1,3}|appointment|visit|test|exam|scan|night|hour)\b/gi,
  /\b(?:no|without|avoid|skip|hold off on) (?:any )?(?:caffeine|coffee|alcohol)\b[^.!?]{0,30}\b(?:hours?|before|after|prior|the day|morning|night|test|visit|appointment)\b/gi,
  /\b(?:coffee|cream|creamer|juice|milk|gum|candy|mints)\b[^.!?]{0,30}\b(?:before|until after|after) (?:the|your) (?:test|labs?|blood ?work|draw|scan|procedure|surgery|appointment)\b/gi,
  /\b(?:full|empty) (?:your )?bladder\b|\bhold your (?:urine|bladder)\b/gi,
  /\b(?:do not|don'?t|please|without)\b[^.!?]{0,20}\b(?:urinate|urinating|empty your bladder|use the (?:restroom|bathroom))\b[^.!?]{0,40}\b(?:before|until|prior|arrive|test|exam|visit|appointment)\b/gi,
  /\b(?:before|until|prior|arrive)\b[^.!?]{0,40}\b(?:do not|don'?t)\b[^.!?]{0,12}\b(?:urinate|use the (?:restroom|bathroom))\b/gi,
  /(?<!\b(?:cold|warm|hot|tap) )\b(?:water only|only water|sips of water|just water|no solid food|no solids)\b/gi,
]

const compileEscort = (): readonly RegExp[] => [
  /\byou(?:'ll| will| must| should)?(?: also)? (?:need|have|bring|arrange)(?: to have)? (?:a |an adult |a responsible adult |someone |a friend |a ride )?(?:driver|ride home|to drive|to take you home|take you home|drive you)\b/gi,
  /\b(?:someone|an adult|a friend|a family member|driver|escort) (?:must|needs to|should|has to|will need to|who can|to)? ?(?:drive|take|stay with|accompany|bring) you\b(?! (?:to the (?:airport|station|mall|game|party|school|store)|crazy|nuts|mad|(?:home |back )?(?:after|from) (?:the |your |our )?(?:\w+ )?(?:party|wedding|game|show|concert|bar|club|dinner|reception|bbq|gala|festival|match|event)\b))/gi,
  /\b(?:cannot|can'?t|can not|not be able to|do not|don'?t|should not|unable to|won'?t be able to) (?:drive|take (?:an )?(?:uber|taxi|cab))\b[^.!?]{0,24}\b(?:home|yourself|after|24 hours|for the rest)\b/gi,
  /\b(?:bring|arrange|need|have)\b[^.!?]{0,6} (?:a )?(?:driver|ride home)\b[^.!?]{0,24}\b(?:visit|appointment|procedure|test|exam|afterward\w?|after)\b/gi,
]

const compileTaking = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:take|taking|took|give|use|using|apply|inject|inhale|instill|chew|skip|resume|start|stop|hold)\\b (?:only )?${amount}?(?: and a half)?(?: of)?(?: (?:your|the|his|her))?(?: (?!chill )[a-z]{3,9})? ?(?:tablets?|tabs?|pills?|capsules?|caplets?|puffs?|eye drops|ear drops|drops?|units?|doses?|teaspoons?|gummies|patch(?:es)?)\\b`,
    'gi',
  ),
  /\b(?:take|drink|use|apply|give)\b[^.!?]{0,40}\b(?:once|twice|three times|four times|\d times) (?:a|per|each) day\b/gi,
  /\b(?:take|give|use|apply|inject)\b[^.!?]{0,40}\b(?:every \d{1,2} hours|twice daily|once daily|at bedtime|with food|without food|on an empty stomach|as directed|as prescribed)\b/gi,
  /\b(?:half|rest|first part|second part|remainder) (?:of )?(?:the|your) (?:bottle|solution|prep|kit)\b/gi,
  /\b(?:skip|hold|miss(?:ed)?|change in|lower(?:ed)?|raise[d]?|increase[d]?|double[d]?) (?:your|tonight'?s|today'?s|this morning'?s|tomorrow'?s|the|a|his|her) (?:next |morning |evening |daily )?dose\b/gi,
]

/** What someone is told to wear, drink, take or leave out: an instruction betrays the test or the treatment. */
export function findInstructions(seen: number, add: AddMatches): void {
  if ((seen & WordClass.preparation) !== 0) {
    wearing ??= compileWearing()
    drinking ??= compileDrinking()
    escort ??= compileEscort()
    add('procedure', 'preparation', wearing)
    add('procedure', 'preparation', drinking)
    add('procedure', 'preparation', escort)
  }
  if ((seen & (WordClass.unit | WordClass.hint | WordClass.preparation)) !== 0) {
    taking ??= compileTaking()
    add('medication', 'taking', taking)
  }
}

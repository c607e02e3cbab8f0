import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const pressure = '(?:9\\d|1\\d\\d|2[0-2]\\d)\\/(?:[4-9]\\d|10[1-9]|1[1-3]\\d)(?![\\d/])'
const organ = '(?:kidney|liver|heart|lungs?|pancreas)'

const figures = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:readings?|your average|cuff|monitor) (?:[a-z]{2,7} ){0,3}${pressure}|\\b${pressure}[^.!?]{0,20}\\b(?:goal|target|sitting|standing|lying|left arm|right arm)\\b`,
    'gi',
  ),
  /\btime in range\b(?! of)|\b\d{2,3}[^.!?\d]{0,6}\b(?:one|two|[12]|double|single)? ?arrows? (?:up|down|straight)\b|\barrows? (?:up|down),? (?:at |and )?\d\d|\burgent low\b|\b(?:correction|cover\w{0,2} [^.!?\d]{0,12}with)(?: \w{2,5}){0,2} \d{1,2}(?:\.\d)? units?\b(?! (?:left|of))|\b(?:eat|take|drink) (?:\d\d|fifteen|twenty) ?(?:g|grams?) (?:of )?carbs?\b|\bhad a low\b[^?]{0,24}\b(?:juice|crackers|now \d)|\bef \d\d\b[^.!?]{0,6}\b(?:was|up|down|from)\b|\bevents (?:an|per|each) hour\b|\bleaks,? (?:and )?\d{1,3} events\b|\bpulse (?:(?:is|was|of|at|says|over) ){1,2}(?:[4-9]\d|1\d\d)\b|\bpulse \d{2,3} (?:for|at|now|and)\b|\b(?:vest|patch|monitor|mask|sensor) (?:has been |was |is )off (?:for )?\d{1,2} h|\b(?:headache|seizure|flare|pain|nosebleed|binge) days\b[^.!?]{0,12}\d/gi,
  /\b\d{1,3} ?(?:of|out of|\/) ?\d{1,3} (?:doses|pills|tablets|treatments|infusions|zaps|fractions|injections|sessions done)\b|\btook,? or (?:missed|skipped)\b(?! the)|\bdose (?:was |is )?(?:accepted|verified|logged|recorded)\b|\b(?:\d ?[ap]m|noon|bedtime|evening) (?:pills?|meds|tablets|compartment|inhaler)\b|\b\d{1,3} puffs\b(?! (?:pastr|of))|\b(?:two|three|four) puffs\b(?! of)[^.!?]{0,12}\b(?:wait|more|now|then|every)\b|\b(?:do not|don'?t) inject(?= ?[.,!]| it| them| if| until| today)/gi,
  new RegExp(
    `\\b(?:\\d{1,2}|of (?:them|\\w{3,5})) (?:were )?(?:fertili[sz]ed|mature)\\b[^?]{0,24}\\b(?:day \\d|update|call|fertili[sz]ed|overnight)\\b|\\b\\d{1,2} wet(?: diapers?)?,?(?: and)? \\d{1,2} (?:dirty|poopy|soiled)\\b|\\bweigh(?:s|ed|ing)? (?:the |your )?(?:twins|bab(?:y|ies)|preemie)\\b(?! (?:carrot|potato))|\\b(?:possible|potential|backup) ${organ} for (?:you|her)\\b|\\b(?:droplet|contact|airborne|iso|fall|aspiration) precautions\\b|\\b(?:by|via) (?:stretcher|gurney)\\b`,
    'gi',
  ),
]

const body = '(?:mild|moderate|severe|burning|resting|moving|sore|itchy|numb|dizzy|swollen|anxious|tired)'

const checkIns = (): readonly RegExp[] => [
  new RegExp(
    `\\b[1-5] ?(?:if|=|for)? (?:you |i )?(?:smoked?|vaped?|drank|relapsed|binged|purged|gambled)\\b|\\b1 breast,? 2 |\\b[1-4] ?(?:=|for|if)? ?(?:not )?${body},? (?:or )?[2-5] ?(?:=|for|if)? ?(?:not )?${body}\\b|\\b(?:trips to the bathroom|bathroom trips)\\b(?! stop)|\\bblood,? ?y ?\\/ ?n\\b|\\breply neg\\b`,
    'gi',
  ),
  /\b(?:cravings?|urges?|mood|panic|distress|pain|anxiety|nausea|itch|fatigue|sadness)(?: (?:is|was|at|level|score|logged|now|today|still|rated)){0,2}:? \d ?(?:\/|of|out of) ?10\b|\bsuds (?:before|now|is|was|level|rating|\d)|\b(?:panic|urge|craving|binge|worry) log\b(?! o)|\b(?:gambling|betting|drinking|drug|binge) (?:urges?|quiz)\b|\bof your answers (?:today |tonight |last night )?(?:worry|concern)|\bday \d{1,4}\b[^?]{0,40}\b(?:didn'?t|did not|without) (?:smok|vap|drink)\w{0,3}\b|\b(?:have|has|had)(?: not|n'?t) (?:smoked|vaped|relapsed|binged|gambled)\b[^.!?]{0,16}\b\w{1,6} (?:days?|weeks?|months?|years?)\b|\b(?:weed|cannabis|alcohol|nicotine|vape) break day\b/gi,
]

/** What systems of care write by themselves: readings, counts of doses and of a course, questions that are answered by a number. */
export const toldSystems: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'figure-told',
    words:
      'reading average cuff monitor arm goal target sitting standing range arrow correction cover carb ef event pulse vest patch mask sensor headache seizure flare nosebleed pain binge dose treatment infusion zap fraction injection session took pill tablet med compartment inhaler puff inject fertilized fertilised mature wet twin baby kidney liver heart pancreas precaution stretcher gurney',
    phrases: 'urgent low, had a low',
    unless: otherThings,
    compile: figures,
  },
  {
    category: 'condition',
    rule: 'check-in-told',
    sensitive: true,
    words:
      'smoke smoked vape vaped drank relapsed binged purged gambled breast mild moderate severe burning resting sore itchy numb dizzy swollen anxious tired blood craving urge mood panic distress pain anxiety nausea itch fatigue suds worry concern break smoking drinking',
    phrases: 'to the bathroom, bathroom trips, reply neg',
    compile: checkIns,
  },
]

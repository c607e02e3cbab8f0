import type { ImpliedRule } from './implied-rule.js'
import { otherMatters } from './other-matters.js'

const span = '(?:\\d{1,4}|a|one|two|three|four|five|six|nine|ten|thirty|sixty|ninety) (?:full )?(?:days?|weeks?|months?|years?|yrs?)'
const relative =
  '(?:(?:your|ur|his|her|my|their) (?:mom|mum|mother|dad|father|wife|husband|son|daughter|child|baby|brother|sister|spouse|partner|grand\\w{3,8}|aunt|uncle|loved one)|(?:mom|mum|dad|grandma|grandpa|granny|nana))'

const sobriety = (): readonly RegExp[] => [
  new RegExp(
    `\\b${span}(?: now| already)?,? (?:clean|sober|drug[- ]free|without (?:a |any )?(?:drinks?|drinking|using|smoking|smoke|drugs|cigarettes?|relapse|slip))\\b`,
    'gi',
  ),
  /\b(?:since|from) (?:your|ur) last (?:drink|use|hit|cigarette|high|relapse|smoke|slip|fix)\b/gi,
  /\bsince you (?:last )?(?:used|drank|smoked|relapsed|slipped)\b/gi,
  /\b(?:stay(?:ing|ed)?|still|keep|kept|got|get|one day) sober\b|\bsober (?:for )?\d{1,4} (?:days?|weeks?|months?|years?)\b|\b(?:proud of|congrats|congratulations)\b[^.!?]{0,30}\b(?:sober|sobriety|clean for|clean time)\b|\bsober living\b/gi,
]

const groups = (): readonly RegExp[] => [
  /\b(?:positive living|living positive(?:ly)?|newly positive|positives?) (?:\w{5,8} )?(?:groups?|circle|meeting|peers?|support)\b|\bnewly positive\b|\bpositive living\b/gi,
  /\b(?:thoughts of|thought about|thinking (?:of|about)|plans? to|urge to|feel like) (?:hurting|harming|killing|ending|hurt|harm) (?:yourself|it|your life)\b/gi,
]

const symptoms = (): readonly RegExp[] => [
  /\b(?:burn(?:s|ing)?|hurts?|stings?|painful|pain|trouble)\b[^.!?]{0,12}\b(?:when|while|to|if) (?:you |u )?(?:pee|peeing|urinate|swallow|breathe|chew|walk|bend|sit)\b/gi,
  /\b(?:you|u|your|he|she)\b[^.!?]{0,24}\b(?:to pee|peeing|pee at night|poop(?:ed|ing)?|throw(?:ing|n)? up|bowel movement|pass(?:ed|ing)? gas)\b/gi,
  /\bbaby (?:is |been |still )?(?:kicking|moving|move|kick)\b|\bkick counts?\b|\b(?:baby|little one|bump)\b[^.!?]{0,24}\bsize of an?\b|\b(?:bump|belly) (?:photos?|pictures?|pics?|shots?)\b/gi,
  /\b(?:keep(?:ing)?|kept|hold(?:ing)?) (?:any )?(?:food|fluids|anything|liquids|solids|water|(?<!\b(?:please|to|must) keep )it) down\b(?! (?:after|before|past|at|in|please|when|while|on))/gi,
  /\b(?:lump|bump|mole|rash|swelling|redness|bruis(?:e|ing)|knot|blister)\b[^.!?]{0,20}\b(?:bigger|smaller|gone|worse|better|going down|grow\w{0,4}|nothing|itch\w{0,3}|chang(?:ed|ing)|ooz\w{1,3}|red)\b/gi,
  /\b(?:how|are|have) (?:are |have |is )?(?:you|u)(?: been)? (?:sleeping|eating|feeling|healing|breathing|walking) (?:since|on|with|after) (?:the|your|starting|you started|we (?:changed|started))\b/gi,
  /\bunder the weather\b|\b(?:hope|glad|sorry)\b[^.!?]{0,12}\b(?:your|ur|the|his|her) (?:back|knee|neck|head|headaches?|cough|stomach|hip|ankle|wrist|foot|leg|arm|ear|ears|throat|breathing|pains?) (?:is|are|feels?|gets?|has|was|were|still)\b|\b(?:you|he|she|still|been|if|been) (?:\w{2,9} )?feeling (?:down|low|blue|hopeless|empty)\b|\b(?:been|feel) (?:down|low|blue) (?:lately|this week|again)\b|\bgrief is\b/gi,
  /\b(?:do|did|are) you (?:still )?(?:smoke|smoking|vape|vaping)\b|\bstruggling with (?:drinking|food|sleep|grief|addiction|alcohol)\b|\byour (?:body|skin|sleep|breathing|back|incision) is (?:now )?(?:healing|improving|recovering|better|clearing)\b|\b(?:those|these|the|your) (?:spots?|moles?|bumps?|lumps?) (?:are|is) (?:harmless|fine|nothing|normal|ok)\b|\b(?:your|the) baby is (?:almost|nearly|about to be|on the way)\b/gi,
  /\bcongrat\w{0,10} on (?:your|ur|the) (?:new )?(?:little one|baby|new arrival|arrival|bundle|newborn)\b|\b(?:moms?|mothers?|mamas?|parents?|dads?)[ -]to[ -]be\b/gi,
]

const stays = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:${relative}|he|she|patient|you) (?:was|is|were|has been|got|had been) (?:just |being )?(?:brought|rushed|airlifted|wheeled|taken) (?:in\\b|to (?:the |our )?(?:hospital|er|emergency|icu|ward))`,
    'gi',
  ),
  new RegExp(
    `\\b${relative} (?:just |also )?(?:fell(?! (?:asleep|behind|for|in love|through|off))|slipped|passed out|fainted|collapsed|took a fall|had (?:a|another|an) (?:little |small |bad |good |rough |quiet )*(?:fall|night|setback|spell|episode|turn|seizure))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:keep|keeping|kept|hold|holding|watch|watching|monitor|monitoring) (?:${relative}|him|her|you) (?:\\w{4,5} )?(?:overnight|for (?:observation|the night|another (?:night|day)|a (?:few|couple)[^.!?]{0,4} (?:nights|days)))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${relative}|he|she|patient) (?:was|is|has been|is being|will be|is going)(?: being)? (?:moved |transferred |taken )?(?:to|in|on) (?:the )?(?:(?:\\w{4,7}|\\d{1,2}\\w\\w) floor|room \\d{1,4}|bed \\d{1,3}|unit \\w{1,4}|icu|step-?down|rehab|recovery)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${relative} (?:is|was) (?:out|awake|up|asleep|comfortable|alert)\\b[^.!?]{0,12}\\b(?:and|in)\\b[^.!?]{0,12}\\b(?:recovery|asking for you|resting|doing (?:well|fine|ok)|stable|talking)\\b`,
    'gi',
  ),
]

/** Sobriety, groups by another name, symptoms asked for, and how a relative is. */
export const impliedConditions: readonly ImpliedRule[] = [
  {
    category: 'condition',
    rule: 'sobriety',
    sensitive: true,
    cue: /\b(?:clean|sober|sobriety|drug|without|last|since)\b/i,
    unless: /\b(?:house|kitchen|car|carpet|interest|charge|accidents?|login|order|phone)\b/i,
    compile: sobriety,
  },
  { category: 'condition', rule: 'group-or-harm', sensitive: true, cue: /\b(?:positives?|positively|yourself|your life|it)\b/i, compile: groups },
  {
    category: 'condition',
    rule: 'symptom-implied',
    cue: /\b(?:burn|hurts?|sting|painful|pain|trouble|pee|peeing|poop|throw|bowel|gas|kick|baby|little one|bump|belly|down|lump|mole|rash|swelling|redness|bruis|knot|blister|sleeping|eating|feeling|healing|breathing|walking|congrat|moms?|mothers?|mamas?|parents?|dads?|weather|hope|glad|sorry|been|feel|grief|smok|vap|struggling|healing|skin|spots?|those|these)/i,
    unless: otherMatters,
    compile: symptoms,
  },
  {
    category: 'treatment',
    rule: 'stay',
    cue: /\b(?:brought|rushed|airlifted|wheeled|taken|fell|slipped|passed|fainted|collapsed|fall|night|overnight|observation|floor|room|bed|unit|icu|recovery|setback|spell|episode|asking|resting|seizure|stable|rehab)\b/i,
    unless: otherMatters,
    compile: stays,
  },
]

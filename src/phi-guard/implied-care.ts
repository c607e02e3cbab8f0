import type { ImpliedRule } from './implied-rule.js'

const pill = '(?:pills?|tablets?|capsules?|meds|injections?|inhalers?|drops|syrup|ointment)'
const which =
  '(?:(?:the|your|ur|those|these|that|this|his|her|all|both|of|new|old|white|blue|pink|red|yellow|green|other|little|big|small|last|first|second|night|morning|evening|water|daily) ){1,4}'
const tooth = '(?:crowns?|veneers?|night ?guard|mouth ?guard|aligners?|dentures?|partials?|retainers?|braces|implants?|fillings?|bite guard|spacers?)'
const machine = '(?:machine|device|concentrator|nebulizer|monitor)'

const taking = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:take|took|taken|taking|finish|finished|stop|stopped|start|started|remember|forget|forgot|skip|skipped|miss|missed|trouble with|swallow|since|on|with|feel about) ${which}${pill}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${which}${pill} (?:is|are|should be|must be|gets?) (?:\\w{3,6} )?taken\\b|\\b(?:the|your|ur|his|her) (?:new |\\w{3,6} )?${pill} (?:may|might|can|could|will|should|is|are|work\\w{0,3}|help\\w{0,3})\\b[^.!?]{0,20}\\b(?:make|cause|upset|sleepy|dizzy|help|work|taken|food|breakfast|water)`,
    'gi',
  ),
  /\btake (?:it|them|the \w{3,6} ones?|one|two|half|the other half) (?:with (?:food|breakfast|meals?|milk|dinner|lunch|water|a snack)|(?:before|at) (?:bed(?:time)?|breakfast|meals)|twice|every (?:morning|night|\d))/gi,
]

const devices = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:masks?|tubing|hoses?|filters?|cushions?|supplies|headgear|pillows|electrodes|sensors?)\\b[^.!?]{0,16}\\b(?:for|to|with) (?:your|ur|the|his|her) (?:\\w{4,8} )?${machine}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:your|ur|his|her) (?:\\w{4,8} )?${machine}\\b[^.!?]{0,16}\\b(?:filters?|tubing|mask|hose|supplies|settings were|data shows|readings?)\\b`,
    'gi',
  ),
  /\b(?:your|ur|new|his|her) (?:new )?tubing\b|\bmask and (?:tubing|hose|filters?|headgear)\b|\btubing and\b/gi,
  /\b(?:machine|device|mask) (?:that )?you (?:sleep|breathe) (?:with|in|through)|\b(?:sleep(?:ing)?|breath\w{1,3}) (?:with|in|through) (?:the|your|that) (?:mask|machine|device)\b|\b(?:wear(?:ing)?|us(?:e|ing)) (?:the|your) (?:mask|machine) (?:every night|at night|all night|last night|while you sleep|when you sleep|(?:four|4|six|6) hours)/gi,
  /\bhours? (?:a|each|per|last) night (?:with|on|in) (?:the|your) (?:mask|machine)\b|\byour machine (?:tells|shows|says|sends|reports)\b/gi,
  /\b(?:the|your|ur|breast|rental|rented) pump(?: rental)?\b[^.!?]{0,12}\b(?:due back|due|return\w{0,3}|ready|arriv\w{1,3}|ship\w{0,4}|supplies|parts|settings|refill)\b|\breturn(?:ing)? (?:the|your) (?:breast |rental |rented )?pump\b/gi,
  new RegExp(`\\b(?:your|ur|his|her) ${machine} (?:for|that helps with) (?:sleep|sleeping|breathing|night)`, 'gi'),
]

const dental = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:the|your|ur|a|new|temporary|permanent|his|her) (?:new |temporary |permanent |clear )?${tooth}\\b[^.!?]{0,20}\\b(?:is|are|was|came|come|comes|back|in|ready|fit\\w{0,4}|arriv\\w{1,3}|seat\\w{0,3}|off|lab|tight\\w{0,5}|adjust\\w{0,4}|fell|loose|every night)\\b`,
    'gi',
  ),
  /\b(?:six|6|three|3|four|4|twelve|12|half)[ -](?:month|mo|year)(?:ly)? cleaning\b|\b(?:time|due|overdue|ready|book|schedule|missed|call|in|here) (?:for )?(?:your|ur|a|his|her|the kids'?|the) (?:next |regular |yearly |routine |\w{3,5} )?cleaning\b(?! (?:crew|service|fee|lady|staff))/gi,
  /\b(?:your|ur|his|her) (?:new |second |\w{3,6} )?(?:frames|lenses|spectacles|eyewear|contacts|glasses) (?:are|is|came|have|has|just|r|arrived)\b|\bpick up (?:your|ur) (?:new )?(?:frames|lenses|glasses|contacts)\b/gi,
]

const readings = (): readonly RegExp[] => [
  /\b(?:logs?|list|record|chart|diary|notebook|sheet) of (?:your |the |all |all your |ur |his |her )?(?:home |daily |blood |morning )?(?:sugars?|pressures?|readings?|numbers|symptoms|weights?|glucose|feedings|headaches|pain)\b/gi,
  /\b(?:text|send|write down|log|record|bring|share|report|track|note|call in|check)\b(?: us| me| in)? (?:your |ur |the |his |her )(?:daily |morning |weekly |home |latest |blood |pressure |sugar |last )?(?:readings?|sugars?|weight|pressure|temperature|temp|pulse|bp|peak flow)\b/gi,
  /\b(?:your|ur) (?:home |morning |daily )?(?:pressure|sugar|oxygen|weight|bp) (?:readings?|log|logs|numbers|was|is|ran) ?(?:high|hi|low|up|down|today)?\b/gi,
]

const rides = (): readonly RegExp[] => [
  /\b(?:ride|rides|driver|transport\w{0,8}|van|shuttle|pick-?up|pick you up|take you|taking you|lift|cab)\b[^.!?]{0,24}\b(?:to|for|from) (?:your |the |ur |his |her )?(?:next |daily |weekly |\w{3,6}day )?(?:treatments?|procedure|infusion|sessions? at the center)\b/gi,
]

const shorthand = (): readonly RegExp[] => [
  /\bpee (?:test|sample|cup|in (?:a|the) cup|sticks?)\b|\b(?:bring|drop off|need|collect)\b[^.!?]{0,12}\b(?:your|ur|a) (?:\w{3,8} )?(?:pee|poop|stool)\b/gi,
  /\b(?:ur|your|re:?|for|about|next|need|due|annual|yearly|a|my|her) (?:annual |yearly |next |last )?(?:pap|mammo)\b(?! ?(?:smear|test))/gi,
  /\b(?:come|came|back|go|in|due|time|here|tmrw|tomorrow|today) (?:back |in |due )?for (?:your |more |some |ur |the |repeat )?(?:bloodwork|blood ?work|blood draw|labs|lab work)\b/gi,
  /\b(?:ur|your|his|her|the|next) (?:next |last |weekly |monthly )?inj\b/gi,
  /\b(?:ur|your|his|her) (?:next |last )?bp\b/gi,
]

const shots = (): readonly RegExp[] => [
  /\b(?:baby'?s?|infant'?s?|toddler'?s?|kid'?s|kids'?|child'?s|son'?s|daughter'?s|newborn'?s?|little one'?s?|his|her|their) (?:next |first |\d{1,2}[ -]?(?:months?|mo|weeks?|wks?|years?|yr)(?: old)? |(?:two|four|six|nine|twelve)[ -]months? )?shots?\b/gi,
]

/** Taking, devices, teeth and eyes, readings, rides and staff shorthand, in lay words. */
export const impliedCare: readonly ImpliedRule[] = [
  {
    category: 'medication',
    rule: 'taking',
    cue: new RegExp(`\\b(?:${pill}|take)\\b`, 'i'),
    unless: /\b(?:movie|matrix|red pill|prop|play|school play|(?:check-?in|sign(?:-?in)?|form|forms) (?:on|with|at|using) (?:the|our|a) tablet)\b/i,
    compile: taking,
  },
  {
    category: 'treatment',
    rule: 'device',
    cue: /\b(?:masks?|tubing|hoses?|filters?|cushions?|supplies|headgear|machine|device|concentrator|monitor|pump)\b/i,
    unless:
      /\b(?:basement|pool|water|gas|heat|sump|fuel|washing|coffee|ice|vending|sewing|atm|fax|espresso|party|halloween|printer|lobby|computer|bike|tire|vacuum|air conditioner|wifi|router)\b/i,
    compile: devices,
  },
  {
    category: 'treatment',
    rule: 'dental-or-eye',
    cue: new RegExp(`\\b(?:${tooth}|cleaning|frames|lenses|spectacles|eyewear|contacts|glasses)\\b`, 'i'),
    unless:
      /\b(?:king|queen|royal|street|plaza|hotel|museum|display|prom|carpets?|rugs?|house|home cleaning|office|crew|windows?|gutters?|car|truck|apartment|oven|pool|vents?|chimney|furnace|spring cleaning|dry cleaning|law|lawyer|attorney|posters?|pictures?|photos?|sunglasses|camera|wine|champagne|beer|phone|paintings?)\b/i,
    compile: dental,
  },
  {
    category: 'lab',
    rule: 'reading-kept',
    cue: /\b(?:sugars?|pressures?|readings?|numbers|symptoms|weights?|glucose|feedings|headaches|pain|temperature|temp|pulse|bp|peak flow|oxygen)\b/i,
    unless: /\b(?:meter|water|gas|electric|odometer|mileage|tires?|cooker|washer|bag|package|luggage|phone numbers|cake|recipe|book)\b/i,
    compile: readings,
  },
  { category: 'treatment', rule: 'ride-to-care', unless: /\b(?:spa|water|plant)\b/i, compile: rides },
  { category: 'lab', rule: 'shorthand', cue: /\b(?:pee|poop|stool|pap|mammo|bloodwork|blood|labs|lab|inj|bp)\b/i, compile: shorthand },
  {
    category: 'treatment',
    rule: 'shots',
    unless: /\b(?:basketball|game|goal|photo|camera|tequila|whiskey|vodka|jump|golf|bar|called)\b/i,
    compile: shots,
  },
]

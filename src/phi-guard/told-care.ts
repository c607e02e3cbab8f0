import type { ToldRule } from './told-rule.js'

const worn =
  '(?:sling|boot|brace|splint|cast|wrap|collar|patch|bandages?|dressing|gauze|crutch(?:es)?|walker|cane|stockings|stitches|staples|steri-?strips|monitor|drain|tube|catheter|packing|binder)'
const now =
  '(?:tomorrow|today|tonight|now|after|on|this|next|in|by|starting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|and|if|when|for|at|completely|anymore)'
const measureWord =
  '(?:units?|puffs?|drops?|tabs?|tablets?|pills?|caps?|capsules?|ml|mls|cc|sprays?|squirts?|teaspoons?|tsp|tablespoons?|patch(?:es)?|gummies|lozenges?|scoops?|clicks?|grams?|mg|ones?)'
const howMany =
  '(?:\\d{1,3}(?:[./]\\d{1,2})?(?: (?:more|extra|1/2))?|one|two|three|four|five|six|half|half an?|an? (?:half|quarter|whole|full|extra)|a|another|both|the (?:other|second|first)|one and a half)'
const whenTaken =
  '(?:at bedtime|at night|tonight|every (?:night|morning|evening|day|other day|\\d{1,2} ?(?:hours?|hrs?|h)\\b|few hours)|in the (?:morning|evening|am|pm)|each (?:night|morning|evening|day|nostril|eye|ear|side)|in (?:each|both|the left|the right|the) (?:eyes?|ears?|nostrils?)|(?:once|twice|three times|four times|\\dx|1x|2x|3x) ?(?:a|per|each)? ?(?:day|daily|week)|daily|before (?:bed|breakfast|meals|lunch|dinner|you eat|sleep|each meal)|with (?:food|meals|breakfast|dinner|a meal|milk)|when you (?:wake|get up|go to bed)|under (?:the|your) tongue|as needed|for the (?:pain|fever|itch|nausea|cough|swelling)|the night before|in the left thigh|in the right thigh|a day)'

const worns = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:take|leave|keep|put|wear|lose|ditch|stop wearing|stop using|walk without|go without|sleep without|sleep in|sleep with|remove|unwrap|rewrap|loosen|tighten|use|pull|peel) (?:the|your|that|his|her|ur) ${worn} (?:off|out|on|back on|dry|clean|loose|tight|at night|when|while|for|until|except|all|by yourself|yourself|${now})\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:walk|move|go|sleep|shower|drive|stand|get around|be) without (?:the|your|that|any|those|his|her) ${worn}\\b`, 'gi'),
  new RegExp(
    `\\b(?:no more|done with|off|out of|need(?:s)?|goodbye to|bye bye|back on|still on|still in) (?:the |your |those |his |her |that )?(?:sling|crutch(?:es)?|boot|brace|splint|cast|walking boot|scooter|collar|walker)\\b[^.!?]{0,16}(?:[.!?]|$|\\b${now})`,
    'gi',
  ),
  /\bget (?:the|your|those|ur) (?:stitches|staples|glue|tape|cast|splint|wound|cut|incision|dressing|bandages?|drain) (?:wet|out|off)\b/gi,
  /\b(?:boot|splint|brace|sling|bandages?|wrap|drain|packing|catheter|halter|collar|braces) (?:comes?|come|coming|is|are|can come|can be|goes|will be|gets?) (?:taken )?(?:off|out|removed)\b/gi,
  /\b(?:stitches|staples|sutures|cast|splint|drain|packing|braces|catheter) (?:off|out) (?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tmrw|\d)/gi,
  /\b(?:you (?:can|may)|ok to|okay to|fine to|safe to|cleared to|go ahead and) (?:now )?(?:start |begin )?(?:walk on it|put weight|move (?:the|your) (?:arm|leg|shoulder|knee|hand|wrist|ankle|neck)|start moving|bear weight|bend it|use (?:the|your) (?:arm|leg|hand)|get it wet|shower again|swim again|drive again|lift again|run again|have sex|resume sex)\b/gi,
]

const doses = (): readonly RegExp[] => [
  new RegExp(`(?<![\\w$])${howMany} (?:more |extra |of (?:the|those|these|your) )?(?:\\w{3,7} ){0,2}?${measureWord}\\b[^.!?\\d]{0,20}\\b${whenTaken}\\b`, 'gi'),
  new RegExp(`\\b(?:take|give (?:him|her|it|baby)|use|try|inject|put|squeeze|swallow|chew|sip) ${howMany}\\b(?: [a-z]{2,7}){0,3} ${whenTaken}\\b`, 'gi'),
  new RegExp(
    `\\b(?:go|step|move|bump|back|drop|cut|increase|decrease|lower|raise|taper) (?:it |that |yours |him |her )?(?:up |down |back )?(?:to|by) (?:\\d{1,3}|one|two|three|four|half|an? half|every other)\\b[^.!?]{0,12}\\b${whenTaken}\\b`,
    'gi',
  ),
  /\b(?:cut|take|split|break|skip|hold|stop|double|halve|finish|restart) (?:the|your|tonight'?s|tomorrow'?s|this morning'?s|that|those|his|her) (?:(?:evening|morning|night|bedtime|noon|white|blue|pink|yellow|little|small|big|water|last|second|old|new) )?(?:one|ones|dose|pill|tab|tablet|med|meds|insulin|half)\b[^.!?]{0,30}\b(?:half|week|days?|morning|night|until|if|and|start|tomorrow|tonight|call|procedure|visit|before|for)\b/gi,
  /\b(?:one|two|three|four|half|\d) (?:of the|little|small|big|white|blue|pink|yellow|orange|water) (?:little |small |big |white |blue |pink |yellow |orange )*(?:ones?|pills?|tabs?)\b[^.!?]{0,30}\b(?:night|morning|before|day|hours?|food|bed|with)\b/gi,
  /\b(?:one|two|three|1|2|3) puffs? (?:when|at|in|every|as|before|twice|each|morning|now)\b/gi,
  /\b(?:under (?:the|your) tongue|skip tonight'?s (?:and|dose|pill|shot)|swish and (?:spit|swallow)|rub (?:it|some|this|a thin layer) (?:on|in|into)|thin layer (?:on|twice|of)|pea[- ]sized? amount)\b/gi,
]

const sendReadings = (): readonly RegExp[] => [
  /\b(?:text|send|give|tell|message|call|report|email|write down|jot down|log|track|bring)\b(?: (?:us|me|in|the nurse|over))? (?:ur |your |the |all |me your |us your |his |her |those )(?:\w{2,8} )?(?:morning |evening |fasting |home |daily |bedtime |before-?meal )?(?:numbers?|readings?|sugars?|logs?|meter|temps?|pressures?|weights?|levels?|meter readings?)\b[^.!?]{0,24}\b(?:morning|evening|week|days?|daily|before|after|each|every|night|meals?|breakfast|in so|with you|so we|from home|download|by)\b/gi,
  /\b(?:text|send|give|call|report)\b(?: (?:us|me|in))? (?:your |ur |the |his |her )(?:morning|evening|fasting|daily|bedtime|home|am|before breakfast) (?:numbers?|readings?|results?|level|weight)\b/gi,
  /\b(?:check|test|measure|take|prick|poke) (?:it|your (?:sugars?|finger|pressure|temp|pulse|weight|levels?)|yours) (?:before|after|every|twice|first thing|at|in|when|fasting|each)\b[^.!?]{0,12}\b(?:meals?|breakfast|bed|morning|day|hours?|eat|night|you|dinner|lunch)\b/gi,
  /\bbring (?:your|ur|the|his|her) (?:meter|glucometer|log ?book|sugar log|readings?|pump|monitor|cpap|inhalers?|spacer|pill bottles?|pills|meds|medicines?)\b(?! lists?)/gi,
]

const kits = (): readonly RegExp[] => [
  /\b(?:drink|sip|finish|mix|chug|down|start)\b[^.!?]{0,24}\b(?:the (?:whole |entire |first |second |rest of the )?(?:jug|gallon|prep|solution|powder|bottle|mixture|stuff|cup)|jug|prep)\b[^?]{0,50}\b(?:every \d{1,2}|glass|bathroom|toilet|minutes|until (?:clear|it'?s|empty)|at \d|gatorade|not red|no red|hours?|half)\b/gi,
  /\b(?:gatorade|jello|jell-o|popsicles?|broth|liquids?|drinks?)\b[^.!?]{0,20}\b(?:no|not|nothing|but not|except|avoid|isn'?t|aren'?t)\b[^.!?]{0,6}\b(?:red|purple|orange)\b|\b(?:no|nothing) (?:red|purple)(?:,| or| and| drinks?| jello| liquids?)/gi,
  /\b(?:stay|be|remain|keep) (?:close to|near|by|within reach of) (?:a |the |your )?(?:bathroom|toilet|restroom|loo)\b/gi,
  /\b(?:collect|save|catch|keep|gather|get)\b[^.!?]{0,16}\b(?:everything you (?:pass|pee)|all (?:your |of your |the )?(?:pee|urine)|your (?:pee|urine|first pee|stool|spit|saliva)|every drop|what you pass|urine|pee|stool|poop)\b/gi,
  /\b(?:stool|poop|pee|urine|spit|saliva|fit) (?:card|kit|cup|jar|container|jug|sample|tube|hat|test|strips?)\b|\bspit in (?:the|a) (?:tube|cup)\b|\b24[- ]?hour (?:collection|jug|urine|pee|container)\b/gi,
  /\b(?:pink|red|brown|special|surgical|antibacterial|prep|orange) (?:soap|wash|scrub|wipes)\b[^.!?]{0,30}\b(?:night|morning|before|shower|twice|skin)\b/gi,
  /\b(?:you(?:'ll| will) be|be) (?:asleep|under|out|put under|knocked out|numb|awake|sedated)\b[^.!?]{0,16}\b(?:for|during|about|the whole|hour|minutes|hours)\b/gi,
  /\b(?:don'?t|do not|no) (?:drive|sign|drink|work|make (?:any )?(?:big )?decisions)\b[^.!?]{0,24}\b(?:sign|legal|next day|24 hours|until the next|rest of the day|afterwards?|big decisions|machinery)\b/gi,
  /\bsleep (?:sitting up|propped up|upright|on (?:two|2|three|3|extra|your left|your right|your back|your side)|elevated|in (?:a|the|your) (?:recliner|brace|splint|boot|sling))\b/gi,
  /\bno (?:spicy|hard|crunchy|solid|acidic|hot|chewy|dairy|raw|heavy)(?: \w{2,7}){0,3} (?:until|for|on (?:that|the)|till|while|after|these)\b|\b(?:soft|bland|brat|liquid|mushy|pureed) (?:foods?|diet|stuff) (?:only|for|until|till|the first|today|this)\b/gi,
  /\bbite (?:down )?(?:on|firmly)\b[^.!?]{0,12}\b(?:gauze|tea bag|for \d)|\babove (?:your|the) heart\b/gi,
  /\bnothing (?:inside|in the (?:ear|vagina|mouth)|by mouth|per)\b|\b(?:press|push) (?:the )?button (?:when|whenever|if|any ?time|every time)\b[^.!?]{0,20}\b(?:feel|chest|heart|pain|flutter|dizzy|hurts?)\b|\b(?:pelvic rest|no tampons|no (?:sex|intercourse))\b/gi,
]

/** What is worn and may come off, doses without a noun, readings to be sent, kits and jugs. */
export const toldCare: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'aftercare-told',
    words: 'sling boot brace splint cast wrap collar patch bandage dressing gauze crutch walker cane stocking stitch staple suture catheter packing binder',
    phrases:
      'put weight, bear weight, start moving, move the, move your, shower again, walk on it, get it wet, swim again, lift again, drive again, run again, have sex, resume sex, use your, the drain, drain comes, the monitor, the tube, the mask',
    unless:
      /\b(?:roof|tires?|car|truck|party|costume|cowboy|snow|rain|hiking|ski|package|gift|present|present|dog|cat|cleats|parking|crew|movie|show|shirt|door|muddy|carpets?|store|sale|bathtub|sink|kitchen)\b/i,
    compile: worns,
  },
  {
    category: 'medication',
    rule: 'dose-told',
    words: 'unit puff drop tab tablet pill cap capsule ml cc spray squirt teaspoon tsp gummy lozenge tongue bedtime nostril swish layer taper dose patch',
    phrases:
      'at night, the night before, every night, evening one, morning one, night one, in half, skip tonight, wake up, with food, in the morning, each eye, white ones, blue ones, pink ones, as needed, before bed, twice a day, once a day, a day with',
    unless:
      /\b(?:building|apartment|units? (?:for rent|sold|available|left|in the)|dog|cat|puppy|kitten|vet|roof|plants?|lawn|garden|detergent|bleach|paint|flour|recipe|cake|bake|coffee|cocktail|hotel|room|rooms?|tickets?|seats?|shift|bus|bulbs?|lamps?|iphone|ipad|movies?|shows?|games?|episodes?|classes|practice|homework|guests|camp|lanes?|speed|volume|price)\b/i,
    compile: doses,
  },
  {
    category: 'lab',
    rule: 'reading-told',
    words: 'sugar meter temp glucometer finger prick logbook inhaler spacer med medicine pill pressure weight cpap',
    phrases:
      'morning number, evening number, fasting number, daily number, home number, your readings, your reading, your number, your numbers, the numbers, your log, your levels, check it, test it, measure it, your pump, the readings',
    unless:
      /\b(?:phone|gas|water|electric|odometer|mileage|tires?|parking|account|tracking|order|vin|plate|luggage|bag|package|sales|cake|recipe|invoice|routing|confirmation|apartment|seat|loan|policy)\b/i,
    compile: sendReadings,
  },
  {
    category: 'procedure',
    rule: 'preparation-told',
    words:
      'jug gallon prep gatorade jello jell popsicle broth toilet pee urine stool poop spit saliva scrub asleep spicy crunchy bland gauze pelvic tampon mouthwash collect solution powder recliner pillow',
    phrases:
      'not red, no red, or purple, a bathroom, the bathroom, a restroom, special soap, pink soap, surgical soap, red soap, or sign, sleep on, sleep sitting, sleep with, sleep in, above your heart, above the heart, be under, be out, be numb, put under, soft foods, soft diet, liquid diet, hard foods, solid foods, leg up, foot up, arm up, it elevated, nothing in, nothing inside, the button, bite on, bite down, no sex, your head up, the whole bottle',
    unless:
      /\b(?:wine|paint|store|party|parties|bbq|restaurant|class|school|gym|hotel|garden|lawn|car|dog|cat|litter|store|game|movie|kitchen|concert|lease|contract|petition|flight)\b/i,
    compile: kits,
  },
]

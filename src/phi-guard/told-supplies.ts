import type { ToldRule } from './told-rule.js'

const few = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
const gear = '(?:boot|sling|brace|splint|collar|crutch(?:es)?|walker|stockings?)'

const left = (): readonly RegExp[] => [
  /\b(?:tablets?|pills?|doses?|capsules?|puffs|syringes?|vials?|lancets|sensors|strips|pens|inhalers?|pouches|catheters)\b[^.!?]{0,24}\b(?:left|remaining|on hand)\b(?! (?:of|in the (?:box|drawer)|on the))|\brunning (?:low|out) (?:on|of) (?:your |ur )?(?:test )?(?:strips|sensors|pills|tablets|meds|needles|lancets|pouches|catheters|briefs)\b|\blast (?:week|few|month|\w{3,6} days) of (?:tablets?|pills?|doses?|patches)\b/gi,
  /\b(?:fill|refill) (?:the |your |you )?(?:next|another) (?:thirty|sixty|ninety|[369]0)\b|\byour next (?:thirty|sixty|ninety|[369]0)\b(?! ?(?:days? (?:of|challenge|are)|min))|\b(?:stop(?:ped)?|not|haven'?t|quit) (?:been )?(?:filling|filled|refilling|refilled|taking|taken) (?:it|them|yours)\b(?! (?:out|in|up|to|home|back|on|off|from))|\b(?:skip|miss|forg[eo]t)\w{0,4} (?:any |a |some |your |one |\w{3,5} )?(?:doses?|pills?|tablets?|meds)\b/gi,
  /\bpens?\b[^.!?]{0,30}\b(?:fridge|refrigerator|warm (?:up|to)|sit out|room temp\w{0,8})\b|\bfridge\b[^.!?]{0,16}\bpens?\b|\b(?:rotate|switch|alternate|change)\b[^.!?]{0,24}\b(?:thigh|belly|abdomen)\b|\b(?:used|old) (?:needles|lancets|syringes)\b|\bsharps\b|\bpinch (?:the|your|up) (?:the )?skin\b/gi,
  /\b(?:stick|stuck|poke|poked|prick|pricked) (?:you|her|him|your (?:son|daughter)) (?:once|twice|again|two|three|four|\d|so many)\b(?! with)|\b(?:tries|sticks|pokes|attempts)\b[^.!?]{0,12}\b(?:(?:a|the|your) vein|(?:the|your|any) blood)\b|\b(?:black and blue|bruises?)\b[^.!?]{0,24}\b(?:the draw|draw|needle|giving blood|iv)\b/gi,
  /\b(?:new|next|red|green|blue|yellow|venom|allergy|last) vials?\b|\bvials? (?:\d|is|came|are)\b|\bbuild[- ]?up (?:again|on|dose|phase|mon|tue|wed|thu|fri)\b/gi,
]
const samples = (): readonly RegExp[] => [
  /\b(?:collect|save|catch)\b[^.!?]{0,6}\b(?:everything|all of it|it all|each one|all)\b[^.!?]{0,30}\b(?:24|twenty-?four|a (?:whole |full )?day|jug|container)\b|\b(?:jug|(?:orange|brown|red|big) container)\b[^.!?]{0,20}\b(?:cold|on ice|ice|back by)\b/gi,
  /\b(?:your|his|her|fresh|new|another|husband'?s|wife'?s|the|second) samples?\b[^.!?]{0,30}\b(?:leaked|spilled|too (?:old|small|little|late)|lost|within (?:an|the|one) hour|warm|body heat|not enough|clotted|from (?:your|you|him|her)|straight here)\b|\bgiv(?:e|es|ing) (?:us )?(?:a|the|your|his|another) sample\b|\b(?:your|ur) color (?:is (?:\w{3,6} today|up)|came up|was called|got called)\b[^?]{0,20}\b(?:come|be here|sample|report|test)\b/gi,
  /\bcup\b[^.!?]{0,12}\b(?:under your arm|in your (?:pocket|shirt|bra)|against your)\b|\b(?:after|for) (?:about )?(?:twenty|fifteen|thirty|[123][05]) times\b|\buntil (?:we say )?(?:it'?s|it is|the count is|two (?:tests|counts|samples) are) (?:at )?zero\b|\b(?:cup|sample)s?\b[^.!?]{0,30}\b(?:two|three|2|3) (?:to|-|or) (?:five|seven|5|7) days\b|\b(?:two|three|2|3) (?:to|-|or) (?:five|seven|5|7) days before (?:he|the sample|giving)\b|\b(?:nothing|none) for him\b[^.!?]{0,10}\bdays before\b/gi,
]
const wounds = (): readonly RegExp[] => [
  /\b(?:stitches|staples|sutures|threads?|packing|wires?)\b[^.!?]{0,16}\b(?:comes? out|coming out|came out|taken out|take out|out (?:on|in|next)|removed|dissolve|clip(?:ped)?|snip(?:ped)?)\b|\b(?:clip|snip|take|pull|cut) (?:out )?the (?:threads?|stitch(?:es)?|sutures)\b|\bthe (?:glue|tape|strips) (?:will |should )?(?:peel|fall|come)s? off\b/gi,
  /\b(?:vaseline|aquaphor|petroleum jelly|neosporin)\b[^.!?]{0,30}\b(?:daily|a day|each day|bandage|cover|twice|every)\b|\b(?:fresh|clean|new) (?:bandage|gauze)\b|\bchang(?:e|ed|ing) (?:the|your|his|her) (?:dressing|bandage|gauze|packing)\b|\bbruise\b[^.!?]{0,20}\b(?:heals?|fades?|goes away)\b/gi,
  /\b(?:stop|no more|start|keep up|continue|skip) (?:the |your |with the )?soaks\b|\bsoak (?:it|the (?:foot|toe|finger|hand|nail)|your (?:foot|toe|finger|hand|heel)|his \w{3,6}|her \w{3,6})\b[^.!?]{0,30}\b(?:times|twice|minutes|a day|daily|corners)\b|\bwarm water\b[^.!?]{0,16}\bsalts?\b[^.!?]{0,30}\b(?:a day|twice|toes?)\b|\bdry between (?:the|your|each|his|her) (?:toes?|one|fingers?)\b|\b(?:toe ?nails?|corner of (?:the|your) nail)\b[^.!?]{0,12}\b(?:looks?|heal\w{0,3}|calm|came back|grew|growing|infected|sore|clean)\b/gi,
  /\bsponge\b[^.!?]{0,30}\b(?:beeps?|puffy|flat|suction|seal)\b|\bdrains? (?:is |gets |turns? )?(?:bright |very )?(?:red|cloudy|green)\b|\b(?:bag|pump|dressing|site) (?:and|then) flush\b|\bflush (?:your|his|her) (?:line|port|tube|picc)\b/gi,
]
const worn = (): readonly RegExp[] => [
  /\bwear (?:them|it|the elastics|your \w{4,9}|the \w{4,9})\b[^.!?]{0,16}\b(?:hours (?:a|each) (?:day|night)|day and night|to bed)\b|\b(?:bottom|top|upper|lower|bite) plate\b[^.!?]{0,16}\b(?:rubs?|sore|loose|hurts?|fits?)\b/gi,
  new RegExp(
    `\\b(?:to|if|on|wear) (?:the )?(?:tray|set|aligner) (?:number )?${few}\\b(?! (?:of|of the|for))|\\bto the next (?:set|tray|aligner)\\b[^.!?]{0,30}\\b(?:old|case|keep|wear)\\b`,
    'gi',
  ),
  /\b(?:take|pull) (?:them|it) out (?:at night|before (?:bed|you (?:sleep|swim|shower))|each night|every night|to sleep)\b|\b(?:fresh|new|clean) solution\b|\b(?:swim|shower|sleep)(?:ming|ing)?(?: or (?:swim|shower|sleep)(?:ming|ing)?)? (?:with (?:them|it) in|in (?:them|your contacts))\b|\bnever rinse them\b|\$\d{2,3} (?:for|towards?|off|on) (?:frames|lenses|contacts|glasses)\b/gi,
  new RegExp(
    `\\b(?:wrong|right|bigger|smaller) (?:size )?${gear}\\b|\\b(?:your|his|her) (?:new |old |walking )?${gear}\\b[^.!?]{0,16}\\b(?:came in|is (?:in|here|ready)|at the (?:front )?desk|too (?:tight|big|loose|small))\\b|\\b(?:desk|office|we) (?:has|have) (?:your|his|her) (?:new )?${gear}\\b|\\bsocks?\\b[^.!?]{0,12}\\b(?:under|inside|in|to the)\\b[^.!?]{0,8}\\b(?:boot|brace|knee|splint)\\b`,
    'gi',
  ),
  /\bwalkers? (?:w|w\/|with) (?:a )?(?:seat|wheels|basket|brakes)\b|\b(?:bring|without|return|clothes (?:and|\+|n)) (?:his |her |the |ur |your )?walker\b|\b(?:bath|grab|tub) (?:rails?|bars?|bench)\b/gi,
]
const machines = (): readonly RegExp[] => [
  /\b(?:mask|machine)\b[^.!?]{0,24}\b(?:hours? (?:a|each|per|every|last) night|a night|while you sleep|when you (?:turn|roll))\b|\bhours? (?:a|per|each) night (?:with|on) (?:the|your) (?:mask|machine)\b|\b(?:nose|nasal) pillows?\b/gi,
  /\boxygen\b[^.!?]{0,24}\b(?:arrives?|comes?|deliver\w{1,4}|swap\w{0,4}|refill\w{0,3}|tanks?|stove|smok\w{1,3}|flames?|candles?|tubing|hose|liters?)\b|\b(?:o2|oxygen) tanks?\b|\bnear it\b[^.!?]{0,20}\b(?:hose|tubing)\b|\b(?:motor|noise|hum)\b[^.!?]{0,8}\b(?:won'?t|doesn'?t|does not|will not) wake you\b/gi,
  /\byour tank\b[^.!?]{0,24}\b(?:chair|steps|stairs|ramp|van)\b|\b(?:get|take|bring|drive|wheel|help) (?:you|him|her) (?:back )?to (?:your|his|her) chair\b|\b(?:strap|tie|secure) (?:down )?(?:the|your|his|her) (?:chair|scooter)\b/gi,
  /\b(?:patch|sticker|monitor)\b[^.!?]{0,16}\b(?:curls?|back on|itch\w{0,3}|on for \w+ (?:days|weeks)|for (?:7|14|30|seven|fourteen|thirty) days|is on)\b|\bbutton\b[^.!?]{0,20}\bflutters?\b|\bflutters?\b[^.!?]{0,20}\b(?:button|write|log|call)\b|\bfeel (?:it|your heart) (?:skip|race|flutter|pound)\b/gi,
  /\baides?\b[^.!?]{0,36}\b(?:bath|bathe|bed|chair|shower|toilet|mother|father|mom|dad|husband|wife|grandma|supper|breakfast|dress\w{0,3})\b|\b(?:briefs|pull-?ups|underpads|chux)\b[^.!?]{0,16}\b(?:gloves|wipes|(?:4|for) (?:ur|your) (?:dad|mom|mother|father|husband|wife))\b|\bbed and (?:the )?(?:oxygen|rails?|commode|lift)\b|\bbrings? the (?:lift|hoist|hoyer)\b/gi,
]

/** What is left, collected, dressed, worn or plugged in by someone under care. */
export const toldSupplies: readonly ToldRule[] = [
  {
    category: 'medication',
    rule: 'left-told',
    words:
      'tablet pill dose capsule puff syringe vial lancet sensor strip pen inhaler pouch catheter fill refill filling filled taking thirty sixty ninety needle sharp thigh belly abdomen pinch stick stuck poke poked prick pricked vein bruise draw buildup 30 60 90',
    phrases: 'taken it, taken them, build up, black and blue, your meds, any meds, the blood',
    unless:
      /\b(?:ipads?|kindle|bacon|chicken|sod|tape|film|paint|led|ink|school supplies|stamps?|led|coupons?|movie|facebook|perfume|car|order|guitar|price|deal|chalk|lesson|cake|photo)\b/i,
    compile: left,
  },
  {
    category: 'lab',
    rule: 'sample-told',
    words: 'jug container sample color cup zero times twenty fifteen',
    phrases: 'for him, days before',
    unless:
      /\b(?:paint|tile|fabric|cheese|deli|carpet|perfume|raffle|salon|hair|picnic|lemonade|milk|song|beat|data|code|coffee|team|score|world cup|wood|flooring)\b/i,
    compile: samples,
  },
  {
    category: 'treatment',
    rule: 'wound-told',
    words:
      'stitch staple suture thread packing wire glue vaseline aquaphor petroleum neosporin bandage gauze dressing bruise soak salt toe finger toenail nail sponge drain flush',
    phrases: 'dry between, the tape, the strips',
    unless:
      /\b(?:sew\w{0,3}|coat|quilt|dress|curtains?|forum|drawer|beans|jeans|stain|shirt|cake|bake|sink|pipes?|plumber|salad|deck|wall|poster|fence|dog|cat|electrician|pasta|comments?|internet)\b/i,
    compile: wounds,
  },
  {
    category: 'treatment',
    rule: 'worn-told',
    words:
      'wear elastic plate tray aligner solution rinse frame lens contact glass boot sling brace splint collar crutch walker stocking sock rail bar bench swim sleep',
    phrases: 'out at, out before, next set, set two, set three, set four, set five, set six',
    unless:
      /\b(?:snow|ski\w{0,3}|cowboy|hik\w{2,4}|rain|kayak|costume|oven|cookies|lasagna|picture frames?|dog|cat|pup|puppy|cleats|car|truck|wedding|camera|questions|movie|pearls?|hoodie|jerseys?|homework|problem|basketball|guitar)\b/i,
    compile: worn,
  },
  {
    category: 'treatment',
    rule: 'machine-told',
    words:
      'mask machine oxygen o2 hose tubing motor tank chair scooter patch sticker monitor flutter aide brief pullup underpad chux lift hoist hoyer pillow skip race pound commode',
    phrases: 'pull ups, wake you, near it',
    unless:
      /\b(?:washing machine|laundry|coffee|espresso|vending|halloween|costume|grill|propane|gas|bbq|salon|barber|bar opens|court|teacher'?s?|class|senator|congress|campaign|mayor|jacket|scouts?|pumpkin|garden|lawn|ski|gym|server|screen|baby monitor|relay|horse)\b/i,
    compile: machines,
  },
]

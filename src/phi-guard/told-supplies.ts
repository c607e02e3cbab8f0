import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const gear = '(?:boot|sling|brace|splint|collar|crutch(?:es)?|walker|stockings?)'

const stocks = (): readonly RegExp[] => [
  /\b(?:tablets?|pills?|doses?|capsules?|puffs|syringes?|vials?|lancets|sensors|strips|pens|inhalers?|pouches|catheters)\b[^.!?]{0,24}\b(?:left|remaining|on hand)\b|\brunning (?:low|out) (?:on|of) (?:your |ur )?(?:strips|sensors|pills|tablets|meds|needles)\b|\b(?:fill|refill|your) (?:the |your )?(?:next|another) (?:thirty|sixty|ninety|[369]0)\b(?! ?(?:days|min))|\b(?:half|quarter) (?:a |of a |the )?(?:tablet|pill)s?\b(?! of)|\b(?:morning|night|evening|first|second) (?:pills?|tablets?)\b|\b(?:after|before|with|without) (?:this|the|each|your|his|her) (?:\w{3,8} )?(?:pill|tablet)s?\b|\b(?:skip|miss|forg[eo]t)\w{0,4} (?:\w{1,5} )?(?:doses?|pills?|tablets?|meds)\b/gi,
  /\bpens?\b[^.!?]{0,30}\b(?:fridge|refrigerator|warm (?:up|to)|sit out|room temp\w{0,8})\b|\b(?:used|old) (?:needles|lancets|syringes)\b|\b(?:stick|stuck|poke|poked|prick|pricked) (?:you|her|him) (?:once|twice|again|two|three|four|\d|so many)\b|\b(?:black and blue|bruises?)\b[^.!?]{0,24}\b(?:draw|needle|blood|iv)\b|\b(?:new|next|red|green|blue|yellow|allergy|last) vials?\b/gi,
  /\b(?:jug|container)\b[^.!?]{0,20}\b(?:cold|on ice|back by)\b|\bblood (?:we|they) (?:gave|drew|took)\b|\b(?:smaller|tiny|bigger|finer) needle\b|\b(?:your|his|her|fresh|new|another|husband'?s|wife'?s|second) samples?\b[^.!?]{0,30}\b(?:leaked|spilled|too (?:old|small|little|late)|lost|within an? hour|warm|heat|not enough|clotted|from (?:your|you|him|her)|straight here)\b|\bgiv(?:e|es|ing) (?:us )?(?:a|the|your|another) sample\b|\byour color (?:is \w{3,6} today|came up|was called)\b/gi,
]
const wear = (): readonly RegExp[] => [
  /\b(?:stitches|staples|sutures|threads?|packing|wires?)\b[^.!?]{0,16}\b(?:comes? out|coming out|came out|taken out|take out|out (?:on|in|next)|dissolve|removed)\b|\b(?:the|more|your) soaks\b|\bdrains? (?:is |gets |turns? )?(?:bright |very )?(?:red|cloudy|green)\b/gi,
  /\bwear (?:them|it|(?:the|your) \w{4,9})\b[^.!?]{0,16}\b(?:hours (?:a|each) (?:day|night)|day and night|to bed)\b|\b(?:to|if) (?:the )?(?:tray|aligner)\b/gi,
  new RegExp(
    `\\b(?:wrong|right|bigger|smaller) (?:size )?${gear}\\b|\\b(?:your|his|her|the) (?:new |old |walking )?${gear}\\b[^.!?]{0,16}\\b(?:came in|is (?:in|here|ready)|too (?:tight|big|loose|small|low|high|short|tall))\\b`,
    'gi',
  ),
  /\b(?:mask|machine)\b[^.!?]{0,24}\b(?:hours? (?:a|each|per|every|last) night|a night|when you (?:turn|roll))\b|\boxygen\b[^.!?]{0,24}\b(?:arrives?|comes?|deliver\w{1,4}|swap\w{0,4}|stove|smok\w{1,3}|flames?|tubing|liters?)\b|\bto (?:your|his|her) chair\b/gi,
  /\baides?\b[^.!?]{0,36}\b(?:bath|bathe|bed|chair|shower|toilet|mother|father|mom|dad|husband|wife|grandma)\b|\b(?:briefs|pull-?ups|chux)\b[^.!?]{0,16}\b(?:gloves|wipes|(?:4|for) (?:ur|your) (?:dad|mom|mother|father|husband|wife))\b/gi,
]

/** What is left, collected, dressed, worn or plugged in by someone under care. */
export const toldSupplies: readonly ToldRule[] = [
  {
    category: 'medication',
    rule: 'stock-told',
    words:
      'tablet pill dose capsule puff syringe vial lancet sensor strip pen inhaler pouch catheter thirty sixty ninety needle stick stuck poke poked prick pricked bruise draw jug container sample color',
    phrases: 'black and blue, your meds, any meds, low on, out of, next 30, next 60, next 90, another 30, another 60, another 90',
    unless: otherThings,
    compile: stocks,
  },
  {
    category: 'treatment',
    rule: 'worn-told',
    words:
      'stitch staple suture thread packing wire soak drain wear plate tray aligner boot sling brace splint collar crutch walker stocking mask oxygen tubing chair aide brief chux machine',
    phrases: 'next set, pull ups',
    unless: otherThings,
    compile: wear,
  },
]

import type { ToldRule } from './told-rule.js'

const fasts = (): readonly RegExp[] => [
  /\bnothing (?:else )?(?:except|but|other than) (?:for )?(?:plain |clear )?(?:water|stuff|sips|drinks|liquids)\b[^.!?]{0,16}\b(?:after|from|until|till|before|past)\b|\bwater\b[^.!?]{0,16}\b(?:until|till|up to|before) [^.!?]{1,10}\b(?:then|and|after that,?) nothing\b|\bno food\b[^.!?]{0,8}\b(?:\d{1,2}|two|three|four|six|eight|twelve) ?(?:hrs?|hours?) (?:b4|before|prior|ahead)|\b(?:black|plain) (?:coffee|tea)\b[^.!?]{0,12}\b(?:until|till)\b/gi,
  /\b(?:ounces|oz|cups|quarts?|liters?)\b[^.!?]{0,6}\b(?:a|per|each) day\b[^.!]{0,24}\bcount(?:s|ed|ing)?\b|\b(?:drinks|fluids|liquids)\b[^.!?]{0,8}\b(?:under|below|to|less than)\b[^.!?]{0,6}\b(?:quart|liter|ounces|oz|cups)\b|\bno (?:orange juice|bananas?|potatoes|tomatoes|grapefruit|beans|dairy),? (?:or|and|no) (?:orange juice|bananas?|potatoes|tomatoes|grapefruit|nuts|beans|avocados?|chocolate)\b/gi,
  /\bprotein first\b|\b(?:tiny|small) (?:meals|bites)\b[^.!?]{0,24}\b(?:protein|chew\w{0,3}|straws?|chin|sips?|bubbles|upright|no drinking)\b|\b(?:no|not a) (?:sips?|drinking|fluids|liquids)\b[^.!?]{0,12}\b(?:with meals|half an hour|thirty min\w{0,4}|30 min\w{0,4})\b/gi,
  /\bthicken (?:his|her|your|all|everything|the (?:drinks|liquids|water|fluids))\b|\bto (?:nectar|honey|pudding)(?: thick| line)?(?=[.,!]| (?:and|line|thick))|\bthin liquids\b|\b(?:keep|sit|have|leave) (?:him|her|your \w{3,8}) (?:sitting up|upright|up)\b[^.!?]{0,6}\bfor\b[^.!?]{0,16}\b(?:hour|minutes|after)\b|\bsitting up for [^.!?]{1,16} after\b|\bchin (?:down|tuck\w{0,3})\b/gi,
  /\bweight and (?:waist|height|bp|pulse|pressure|steps)\b|\b(?:your |ur |what'?s (?:your|the) )?weight (?:this morning|today)\?/gi,
]
const moves = (): readonly RegExp[] => [
  /\b(?:back|neck|calf|shoulder|hip|hamstring|quad|knee|ankle|wrist|hand|foot|jaw|leg|groin) (?:stretch(?:es|ing)|exercises?|slides)\b|\b(?:did|do|doing|done|skip|skipped|keep up|been doing) (?:u do |you do |all )?(?:ur|your|his|her|the) (?:home )?(?:exercises|stretches)\b(?! (?:for|in|on|from) )/gi,
  /\b\d sets?(?: of \d{1,2})?\b[^.!?]{0,20}\b(?:band|then ice|each (?:side|leg|arm)|knee)\b|\b(?:clamshells|heel slides|leg lifts|wall slides|bridges)\b[^.!?]{0,20}\b(?:sets?|reps|a day|twice)\b/gi,
  /\bputty\b[^.!?]{0,20}\b(?:squeez\w{1,3}|pinch\w{0,3}|fingers?)\b|\bsqueez(?:e|es|ing) (?:the |your )?(?:putty|clay)\b|\b(?:your|his|her) grip (?:was|is|went|got)\b[^.!?]{0,24}\b(?:pounds|lbs|stronger|better|weaker)\b|\bpick[- ]?up (?:the )?(?:coins?|beads|pegs|marbles)\b|\bcoin pick\b|\bpick (?:up )?(?:coins|beads|pegs)\b/gi,
  /\b(?:bend|bent|straighten\w{0,2}|lift\w{0,2}|raise\w?|turn\w{0,2})\b[^.!?]{0,16}\bdegrees (?:more|further|better|today|now)\b|\bbalance\b[^.!?]{0,16}\b(?:on one (?:leg|foot)|one leg|eyes closed)\b|\b(?:walk(?:ed|ing)?|stood|stand|went|made it)\b[^.!?]{0,24}\bwithout (?:the|your|a|his|her) (?:walker|cane|crutch(?:es)?|rail)\b/gi,
]

/** What to eat and drink, how to swallow, which movements to do and how they went. */
export const toldRegimens: readonly ToldRule[] = [
  {
    category: 'procedure',
    rule: 'diet-told',
    words:
      'water coffee tea ounce oz cup quart liter fluid liquid banana potato tomato grapefruit protein sip straw bubble thicken nectar honey pudding upright chin waist weight drinking food',
    phrases: 'nothing but, sitting up',
    unless:
      /\b(?:store|shop|order|recipe|sauce|oven|bake|dough|price|free|deal|sale|menu|cooler|pool|plumber|pipe|city|plants?|lawn|garden|dog|cat|puppy|parcel|package|box|luggage|gym|park|museum|library|theater|theatre|bus|bridge|picnic|party)\b/i,
    compile: fasts,
  },
  {
    category: 'treatment',
    rule: 'exercise-told',
    words: 'stretch stretching exercise slide band clamshell lift bridge putty clay grip coin bead peg marble degree cane walker crutch rail',
    phrases: 'one leg, one foot, eyes closed',
    unless:
      /\b(?:gym|yoga|class|chapter|homework|page|book|window|golf|tennis|bike|bat|racket|song|songs|concert|choir|goals?|math|water slides?|playground|weather|oven|dog|cat|highway|river|toll)\b/i,
    compile: moves,
  },
]

import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const person = '(?:him|her|mum|mom|dad|nan|grandma|grandpa|gran|your (?:mum|mom|mother|dad|father|wife|husband|son|daughter|nan))'
const limb = '(?:leg|arm|foot|hand|knee|stump|limb|liner|sock|ankle)'

const gear = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:move|moving|transfer\\w{0,4}|lift(?:ing)?|hoist(?:ing)?|roll|get|getting) ${person} (?:from|to|into|onto|out of|in)\\b[^.!?]{0,10}\\b(?:bed|chair|commode|toilet|shower)\\b|\\b(?:turn|roll|reposition|toilet) ${person} (?:every|each|at)\\b[^.!?]{0,8}\\b(?:hours?|hrs?|\\d)\\b|\\b(?:hoist|slings?)\\b[^.!?]{0,16}\\bsize [smlx]{1,2}\\b|\\b(?:two|2|double) (?:carers?|of us|person) (?:for|to)\\b[^.!?]{0,10}\\b(?:transfers?|hoist\\w{0,3}|move|lift|bed|calls?)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bsit(?:s|ting)? with ${person} (?:for|at|during|through|after)\\b[^.!?]{0,8}\\b(?:meals?|snacks?|lunch|dinner|breakfast|eating)\\b|\\bsit(?:s|ting)? (?:up |over ?night |nights? )with ${person}\\b|\\bsit(?:s)? with ${person} (?:over ?night|tonight|at night|nights)\\b`,
    'gi',
  ),
  /\b(?:box|unit|monitor|transmitter|base station)\b[^.!?]{0,14}\b(?:by|beside|next to|near|at) (?:your|his|her|the) bed\b|\bbedside (?:box|unit|monitor|transmitter|receiver)\b|\b(?:transmission|download|readings?) from (?:your|his|her|the) (?:bedside|home|night|box)\b|\bloop\b[^.!?]{0,20}\b(?:button|flutter|record\w{0,3})\b|\bbutton\b[^.!?]{0,24}\b(?:flutter\w{0,3}|palpitation|skipped? beats?|heart)\b/gi,
  /\b(?:blue|brown|purple|red|orange) puffer\b(?! (?:jacket|coat|vest|fish))|\bspacer (?:and|with|for|is|plus)\b|\bcarry (?:both|two|2|your) pens\b|\b(?:adrenaline|auto|allergy|jext|epi) pens?\b|\b(?:both|two|2|your|his|her) orange pens?\b|\bpens?\b[^.!?]{0,16}\b(?:in date|expired?|adrenaline|allerg\w{1,3})\b|\bhypo (?:kit|box|bag)\b|\bsensor (?:expired|expires|fell off|came off|failed|change)\b|\bcannula (?:change|goes|will|in|out)\w{0,2}\b/gi,
  /\b(?:whistl\w{1,3}|squeal\w{0,3}|feedback)\b[^.]{0,24}\b(?:mou?ld|aid|tube|dome)\b|\bmou?ld (?:is )?(?:loose|tight|rubbing|sore|ready|split)\b|\bdomes? (?:and|&|plus|with) (?:new |the )?(?:wax|tubes?|filters?)\b|\bdomes? (?:small|medium|large|open|closed)\b|\b(?:small|medium|large|open|closed|new|spare) domes?\b(?! (?:tent|light))|\bturn (?:up|down) the (?:high|low)(?:er)? (?:pitch\w{0,2}|tones?|notes)\b|\b(?:left|right|both|your) aids? (?:is |are |has |have |been )*(?:repaired|back|fixed|ready|blocked|dead|cleaned|programmed)\b|\bwax (?:guard|filter|trap)s?\b|\breal[- ]ear (?:measure\w{0,5}|test|check)\b/gi,
  new RegExp(
    `\\bsocket\\b[^.!?]{0,30}\\b${limb}\\b|\\b${limb}\\b[^.!?]{0,30}\\bsocket\\b|\\b(?:cast(?:ing)?|mou?ld(?:ing)?|measur\\w{2,4}) (?:for|of) (?:your|his|her) (?:new )?${limb}\\b|\\b(?:cosmetic|artificial|myoelectric|robotic|new) (?:hand|foot|leg|arm|knee unit) (?:is |has |was )*(?:ready|in|here|back|arrived|come)\\b|\\bcosmetic (?:hand|foot)\\b|\\bliner\\b[^.!?]{0,16}\\b(?:sweat\\w{0,3}|leg|stump|sock|skin|wash)\\b`,
    'gi',
  ),
  /\b\d{1,3} (?:boxes|bags)\b[^.!?]{0,14}\b\d(?:\.\d{1,2})?%|\b(?:four|five|three|[3-5]) (?:bags|exchanges|swaps) (?:a|per|each) day\b|\bexchange (?:four|five|three|\d) bags\b|\bcame off (?:\d|a|two|three|one)(?:\.\d)? (?:kilos?|kg|litres?) (?:heavy|over|up|light)\b|\b\d(?:\.\d)? (?:kilos?|kg|litres?|liters?) over\b|\b(?:watch|limit|mind|restrict) (?:the |your |his |her )?fluids\b|\b(?:one|1|1\.5) lit(?:re|er) (?:max|a day|limit|only)\b|\bbuzz(?:ing)? in (?:your|his|her|the) (?:arm|fistula)\b|\bchair \d{1,2}\b[^!?]{0,16}\bmon\w{0,3},? ?wed\w{0,6},? ?(?:and )?fri\w{0,3}\b|\bchair \d{1,2}\b[^!?]{0,16}\btue\w{0,4},? ?thu\w{0,5},? ?(?:and )?sat\w{0,5}\b/gi,
  /\bfeeds? (?:is |runs? |running |goes |rate )*(?:at )?\d{2,3} ?ml\b|\b\d{2,3} ?ml ?(?:\/|an|per|a) ?(?:hr|hour|h)\b|\bflush (?:it |the tube |the peg )?with \d{1,3} ?ml\b|\b(?:keep|leave) (?:the|your|his|her) line (?:clean|dry|covered|clamped)\b|\b(?:hang|hanging|put up) (?:the|your|his|her|a) (?:drip|fluids|iv|antibiotics?|bag of fluids?)\b|\boxygen (?:at|on|up to|down to) \d\b|\b(?:edges?|base|bed) (?:is |are |looks? )*(?:pink|granulating|sloughy|red and clean)\b|\bslough(?:y)?\b[^.!?]{0,16}\b(?:edges|pink|wound|less|more)\b|\b(?:less|more) slough\b|\bpacking ribbon\b|\bleg wraps?\b/gi,
  /\b(?:night|day|inco|continence|bed|incontinence) pads\b(?! (?:of|for) (?:the )?(?:phone|writing))|\bpads?,? (?:size )?(?:small|medium|large|super|xl|[sml]),? (?:\d{1,2} |x ?\d )?(?:packs?|bags?|boxes)\b|\brails? (?:by|in|for|on|beside) (?:the |your )?(?:bath|toilet|bed|shower)\b|\bmeds? (?:prompt|round|call)\b|\bpureed?\b[^.!?]{0,8}\b(?:level|diet|stage|only|food)\b|\blevel (?:[3-7]|four|five) (?:food|fluids|diet|drinks)\b|\bjust in case (?:box|meds|bag|drugs|pack)\b/gi,
  /\bmachine'?s (?:card|sd card|chip)\b|\bramp (?:time|pressure)\b|\bcushion\b[^.!?]{0,20}\b(?:hose|mask|headgear)\b|\bheadgear\b[^.!?]{0,14}\b(?:hose|mask|cushion|straps?)\b|\bsnore (?:gadget|guard|device|splint)\b|\bwear (?:the|your|those) (?:tight |white |elastic |support |surgical )*(?:stockings|tights)\b|\b(?:tight|elastic|white|support) stockings\b|\bstockings? on the (?:plane|flight)\b|\bsock ply\b|\b[1-6][- ]ply\b[^.!?]{0,16}\b(?:sock|stump|morning|leg)\b|\bwater treadmill\b|\bleads? settles?\b|\barm (?:below|under) shoulder height\b|\bpacks? come out of your nose\b/gi,
  /\btemp(?:orary)? (?:crown |filling )?(?:fell|came|has come|comes) off\b|\bbite (?:is |feels |still |a bit |too )*(?:high|off|uneven)\b|\bshade (?:for|of) (?:your|the|his|her) (?:front |new )?(?:tooth|teeth|crown|denture|veneer)\b|\b(?:elastics|bands|rubber bands)\b[^.!?]{0,14}\b(?:full[- ]time|two per|per side|each side|back teeth|except (?:for )?(?:meals|eating)|to eat)\b|\b(?:bands|brackets?|wires?) on (?:the|your) (?:back |front |upper |lower )?teeth\b|\b(?:two|three|four|five|\d) (?:fillings|crowns|extractions|veneers)\b[^.!?]{0,40}\b(?:did|done|only|left|upper|lower|paid|charg\w{1,3}|refund\w{0,2}|plan|quot\w{1,2}|visit|numb)\b|\b(?:paid|charg\w{1,3}|billed|refund\w{0,2})\b[^!?]{0,30}\b(?:two|three|four|five|one|\d) (?:fillings?|crowns?|extractions?|veneers?)\b/gi,
]

/** What staff bring, fit, fix and hang, and how somebody is moved: by the names they have for it. */
export const toldGear: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'gear-told',
    words:
      'ply treadmill hoist sling commode bed carer meal snack overnight loop flutter palpitation bedside transmitter transmission puffer spacer pen hypo sensor cannula whistling whistle squeal mould mold dome wax pitch tone aid ear socket liner cosmetic artificial stump bag exchange heavy buzz buzzing feed flush line drip fluid oxygen slough pad rail med puree pureed ml ramp cushion headgear snore stocking lead nose temp temporary bite shade elastic bracket tooth teeth filling crown extraction veneer level',
    phrases:
      'wednesday friday, thursday saturday, wed fri, thu sat, two of us, for dinner, to chair, the chair, from bed, just in case, machine card, shoulder height, new foot, new leg, new hand, new arm, your leg, your arm, leg wrap, packing ribbon, over night, every two hours, with her, with him, with mum, with dad, with mom',
    unless: otherThings,
    compile: gear,
  },
]

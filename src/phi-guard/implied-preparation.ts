import type { ImpliedRule } from './implied-rule.js'
import { otherMatters } from './other-matters.js'

const no = "(?:no|not|don'?t|dont|nothing|stop|avoid|skip|without|never|refrain from|finish)"
const days = '(?:\\d{1,3}|a|an|one|two|three|four|six|ten|a few|the next|several|the rest of the|at least)'
const clock =
  '(?:\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|hours?|hrs?|h\\b)|\\d{1,2}\\b(?! (?:people|guests|items|minutes))|dinner|midnight|bedtime|you (?:come|arrive|leave|get here)|coming|supper)'
const body =
  '(?:foot|feet|leg|legs|arm|arms|hand|knee|ankle|wrist|shoulder|elbow|finger|toe|head|back|neck|incision|cut|site|wound|scar|skin|ear|eye|nose|mouth|gums?|stump|limb)'

const prepared = (): readonly RegExp[] => [
  new RegExp(
    `\\b${no}\\b[^.!?]{0,16}\\b(?:eat|eating|food|foods|drinks?|drinking|meals?|snacks?|coffee)\\b[^.!?]{0,24}\\b(?:after|past|before|beyond|starting at|since) (?:about )?${clock}`,
    'gi',
  ),
  /\b(?:skip|no|without|don'?t (?:eat|have)|do not (?:eat|have)) (?:your )?breakfast\b/gi,
  /\bcome (?:in )?hungry\b/gi,
  /\b(?:no|don'?t|do not|leave|take out|remove|shower|stop|skip|avoid|drink|wash|bathe|nothing)\b[^.!?]{0,40}\bthe (?:night|day|evening|morning) (?:before|of)\b(?! (?:the|our) (?:party|game|trip|event|wedding|show|flight))/gi,
  /\b(?:leave|take|keep|remove)(?: out)? (?:your |ur |the |any )?(?:contacts|contact lenses|lenses|dentures|hearing aids?|jewelry|piercings|rings) (?:out|off|at home)\b|\btake out (?:your |ur )?(?:contacts|contact lenses|dentures|piercings)\b/gi,
  new RegExp(`\\bshav(?:e|ing) (?:the|your|that|near the|around the) (?:area|${body}|chest|stomach|belly|groin)\\b`, 'gi'),
  /\b(?:shower|bathe|wash|clean)\b[^.!?]{0,16}\b(?:special|antibacterial|surgical|antiseptic|pre-?op) (?:soap|wash|wipes)\b/gi,
]

const accompanied = (): readonly RegExp[] => [
  /\b(?:someone|somebody|an adult|a friend|a relative|a family member|a grown-?up|another adult)\b[^.!?]{0,16}\b(?:stay|stays|be|remain|sit|watch|stays? overnight|stay the night|wait)(?: overnight| the night| over)? (?:with |over )?(?:you\b(?! (?:shortly|soon|momentarily|right|in (?:just )?(?:a |one |two |\d{1,2} )(?:few )?(?:mo|min|sec|bit)))|overnight)/gi,
  /\byou(?:'ll| will| may| might| could)(?: still)?(?: be| feel| get)? (?:a (?:bit|little) |very |quite )?(?:sleepy|drowsy|groggy|numb|loopy|woozy|sore)\b/gi,
  /\b(?:do not|don'?t|no|can'?t|cannot|should not) driv(?:e|ing)\b[^.!?]{0,20}\b(?:after(?:wards?)?|24|that day|the rest|until|for a day)\b/gi,
]

const aftercare = (): readonly RegExp[] => [
  new RegExp(
    `\\bkeep (?:the|your|ur|that|this|his|her) (?:\\w{3,9} )?(?:${body}|area|bandage|dressing|cast|splint|brace|patch|spot|stitches)[^.!?]{0,4} (?:dry|elevated|up|raised|covered|wrapped|straight|clean and dry|clean and covered|dry and clean|above|still|iced)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:don'?t|do not|avoid|no)\\b[^.!?]{0,12}\\b(?:lift(?:ing)?|bend(?:ing)?|rub(?:bing)?|scratch(?:ing)?|shower(?:s|ing)?|bath(?:e|s|ing)?|soak(?:ing)?|swim(?:ming)?|exercis(?:e|ing)|work(?:ing)? ?out|gym|chew(?:ing)?|straws?|lifting or \\w{3,8}|blow(?:ing)? your nose|sex|intercourse|tampons?|running|strenuous \\w{4,9})\\b[^.!?]{0,24}\\b(?:for ${days}|until (?:we|you|your|the|it|\\w{3,6}day)|anything heavy|heavy|over \\d{1,3}|\\d{1,3} ?(?:lbs?|pounds)|after)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:don'?t|do not|never|avoid|without)\\b[^.!?]{0,8}\\b(?:get|getting) (?:the|your|it|that|ur) ?(?:${body}|area|bandage|dressing|cast|splint|stitches|patch)? ?wet\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:stay|keep|staying) off (?:of )?(?:your|that|the|his|her) (?:\\w{4,6} )?(?:${body})\\b`, 'gi'),
  /\b(?:put|putting|bear|bearing) (?:any |full |some )?weight on (?:it|your|the|that)\b/gi,
  new RegExp(
    `\\bice (?:it|your|the (?:area|${body})) (?:for|every|\\d|twice|three)|\\b(?:put|use|apply|keep|with) (?:some )?(?:ice|heat|a heating pad|a cold pack|an ice pack) (?:on|to) (?:it|your|the (?:area|spot|${body}))`,
    'gi',
  ),
  /\b(?:change|remove|take off|replace|leave on|keep on|redo)\b[^.!?]{0,12}\b(?:bandages?|dressings?|gauze|packing|splint|steri-?strips)\b|\b(?:fresh|new|clean) (?:bandages?|dressing|gauze) (?:each|every|daily|twice|once|on)\b|\b(?:bandages?|dressing|gauze) (?:wet|dry|off|on|every|needs|can come)\b/gi,
]

/** Preparation by the clock or the body, who must come along, and what to do afterwards. */
export const impliedPreparation: readonly ImpliedRule[] = [
  {
    category: 'procedure',
    rule: 'preparation',
    cue: /\b(?:eat|eating|foods?|drinks?|drinking|meals?|snacks?|coffee|breakfast|hungry|before|of|contacts|lenses|dentures|hearing|jewelry|piercings|rings|shav|soap|wash|wipes)/i,
    unless:
      /\b(?:lobby|waiting room|library|theater|dorms?|building|park|event|party|pool|field trip|school|class|bus|train|restaurant|store|museum|guests|diet|flight|hotel|wedding|game|movie|cook(?:ed|ing|s)|potluck|bbq|barbecue|grill(?:ing|ed)?|feast|buffet|brunch|leftovers|loads|pozole|tamales|tacos|pizza|wings|turkey)\b/i,
    compile: prepared,
  },
  {
    category: 'procedure',
    rule: 'preparation',
    cue: /\b(?:stay|be|remain|sit|watch|wait|sleepy|drowsy|groggy|numb|loopy|woozy|sore|driv)/i,
    unless: otherMatters,
    compile: accompanied,
  },
  {
    category: 'treatment',
    rule: 'aftercare',
    cue: /\b(?:keep|don'?t|do not|avoid|no|never|without|off|weight|ice|heat|heating|cold|bandages?|dressings?|gauze|packing|splint|steri)/i,
    unless: otherMatters,
    compile: aftercare,
  },
]

import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const person = '(?:he|she|mom|dad|grandma|grandpa|your (?:mother|father|mom|dad|husband|wife|son|daughter|child))'
const sign =
  '(?:(?:chest|throat|lips?|face|mouth|one side|arms?|legs?|speech|words|breathing)\\b[^.!?]{0,24}\\b(?:tight\\w{0,4}|droop\\w{0,3}|numb|blue|gr[ae]y|swell\\w{0,3}|swollen|weak|pale|out wrong|changes?|stops?)|(?:slurred|weak|numb|swollen) (?:words|speech|arms?|legs?|face|lips?|tongue))'

const signs = (): readonly RegExp[] => [
  new RegExp(
    `\\b${sign}\\b[^.!]{0,60}\\b(?:911|the er)\\b|\\b911 (?:if|for|when)\\b[^.!?]{0,16}\\b${sign}\\b|\\b(?:feel(?:ing|s)?|felt|getting) (?:faint|light-?headed)\\b`,
    'gi',
  ),
  /\b(?:keep|keeps|kept|keeping|hold|holding) (?:any |some |his |her |your |the )?(?:fluids?|liquids?|water|food|milk|formula|anything|meds?|medicine|toast|juice|everything) down\b|\bhow (?:many (?:times|trips)|often)\b[^.!?]{0,24}\b(?:bathroom|toilet|potty|get up to (?:go|pee))\b/gi,
  /\b(?:one|two|three|four|five|\d|fewer than \w{3,5}|how many) wet (?:ones?|diapers?|nappies)\b|\bclots? (?:bigger|larger|the size|as big)\b|\b(?:on|get|got|start|started|having|missed|late|is|with) (?:ur|your|her) period\b(?! ?(?:\d|of))/gi,
  new RegExp(
    `\\b${person} (?:just )?threw up\\b|\\b${person} (?:felt|feels|is|was) (?:very |so |a bit )?(?:hot|warm|flushed|clammy)\\b[^!?]{0,30}(?:\\d{2}\\.\\d|10[0-5]|pick (?:him|her)|my hand|the touch)`,
    'gi',
  ),
  /\b(?:shaky|sweat\w{1,4}|woozy|low|dropped|woke|woke up|down)\b[^.!?]{0,8}\b(?:at|to) [3-6]\d\b(?! ?(?:%|degrees|°|am|pm|dollars|percent))|\bprick (?:again|before|after|your|and)\b|\bblow\b[^.!?]{0,24}\b(?:into the (?:tube|meter)|three times|best (?:number|one))\b|\brinse your mouth\b/gi,
  new RegExp(
    `\\b${person} (?:may|might|will)\\b[^.!?]{0,30}\\b(?:sleep|eat|eating|drink|confused|breath\\w{1,4})\\b[^.!?]{0,30}[.,]? (?:and |which |that |this )?(?:that )?(?:is|'s) (?:expected|normal|natural|common)\\b|\\b${person} [^.!?]{2,20}\\b(?:confused|restless|agitated|weepy|unsteady|wobbly|drowsy)\\b[^.!?]{0,6}\\b(?:tonight|today|again|this (?:morning|evening)|last night|until)\\b|\\b${person} [^.!?]{2,10}\\b(?:me|us) (?:help|wash|bathe|shower|shave|change|dress|feed|turn|lift) (?:him|her|his)\\b`,
    'gi',
  ),
  /\b(?:hands?|feet|legs|skin)\b[^.!?]{0,24}\b(?:mottled|blotchy)\b|\b(?:begin|start)s? to (?:come|fall|thin) out\b/gi,
  /\b(?:did not|didn'?t|has not|hasn'?t) shr[iu]nk\b(?! in)|\b(?:did not|didn'?t|don'?t) like the looks? of (?:it|that|one|the|this) ?(?:spot|mole|area|toe|foot|cut)?\b|\bearly,? (?:and|so) (?:we|it|they) can (?:be )?(?:fix|treat|cure|remove|take)\w{0,2}\b|\b(?:what|everything|all) (?:we|they) took out\b(?! of)|\bwhat (?:came|comes) back\b|\b(?:found out|know) (?:now )?(?:why|what makes) you\b[^.!?]{0,16}\b(?:tired|itch\w{0,2}|hurt\w{0,3}|dizzy|sick|weak|cough\w{0,3}|sore)\b|\bneed (?:the|an|another) operation\b/gi,
  /\b(?:photos?|pictures?|pics?|snap(?:s|shot)?)\b[^.!?]{0,14}\b(?:moles?|tongue|eyelids?|lids?|toes?|each foot|both feet|nail|bump|lump|lesion|gums|throat|scalp)\b|\b(?:your|both) lids\b|\b(?:low|high|soft) (?:tones?|sounds)\b[^.!?]{0,24}\bear\b|\bhearing in (?:your|his|her|both)\b/gi,
  /\bsquint\w{0,3}\b|\b(?:doz(?:es|ed|ing)|nod(?:s|ded|ding)) off\b|\b(?:test|check|measure) (?:your|his|her) (?:sleep|walking|hearing|memory|eyes|vision|breathing|swallow\w{0,3}|speech|strength|heart|lungs|ears|throat|feet|skin|blood|urine)\b|\blift (?:anything )?(?:over|more than) (?:\d{1,2}|five|ten|twenty) (?:pounds|lbs)\b|\b(?:need|want) (?:your )?(?:readers|glasses (?:to|for) (?:driv\w{1,3}|read\w{0,3}))\b|\bhow (?:likely (?:are you|is it) to doze|sleepy (?:are|do|were))\b/gi,
]

/** What a body does or fails to do: alarms, what stays down, lows, the last days, ears and eyes, what a doctor wants to see. */
export const toldBodies: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'body-told',
    words:
      'shrink shrunk operation itch tired 911 er faint lightheaded bathroom toilet potty diaper nappy clot period threw hot warm flushed clammy shaky sweating sweaty woozy prick blow confused restless agitated weepy unsteady wobbly drowsy expected normal natural mottled blotchy mole tongue lid eyelid toe nail bump lump lesion gum throat scalp foot feet tone squint reader doze dozing nod nodding sleepy walking memory vision breathing speech strength urine pound lb hearing',
    phrases:
      'look of, looks of, and we can, and it can, so we can, took out, came back, comes back, light headed, fluids down, liquids down, water down, food down, milk down, formula down, anything down, meds down, medicine down, toast down, juice down, everything down, wet one, wet ones, low at, woke at, woke up, dropped to, down to, rinse your, let me, let us, help him, help her, fall out, come out, soft sounds, high sounds, low sounds, glasses to, glasses for',
    unless: otherThings,
    compile: signs,
  },
]

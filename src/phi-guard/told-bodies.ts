import type { ToldRule } from './told-rule.js'

const person = '(?:he|she|mom|mum|dad|grandma|grandpa|your (?:mother|father|mom|dad|husband|wife|son|daughter|aunt|uncle|grand\\w{2,8}))'
const sign =
  '(?:(?:chest|throat|lips?|face|mouth|tongue|one side|arms?|legs?|speech|words|vision|skin|hands?|feet|breathing|stomach)\\b[^.!?]{0,24}\\b(?:tight\\w{0,4}|droop\\w{0,3}|numb|blue|gr[ae]y|swell\\w{0,3}|swollen|heavy|weak|pale|clammy|out wrong|changes?|stops?)|(?:slurred|weak|numb|drooping|swollen) (?:words|speech|arms?|legs?|face|lips?|tongue))'

const alarms = (): readonly RegExp[] => [
  new RegExp(`\\b${sign}\\b[^.!]{0,60}\\b(?:911|the er|emergency room)\\b|\\b911\\b[^.!?]{0,20}\\b(?:if|for|when)\\b[^.!?]{0,16}\\b${sign}\\b`, 'gi'),
  /\b(?:chest|throat) (?:is |feels? |felt |was |still |so |really |a bit )*tight\b|\btight chest\b|\b(?:feel(?:ing|s)?|felt|getting) (?:faint|light-?headed)\b/gi,
  /\b(?:call|dial|phone|tell) us (?:first,? )?(?:before you (?:call|dial)|(?:and )?not|instead of) 911\b/gi,
]
const downs = (): readonly RegExp[] => [
  /\b(?:keep|keeps|kept|keeping|hold|holding) (?:any |some |his |her |your |the )?(?:fluids?|liquids?|water|food|milk|formula|anything|meds?|medicine|toast|juice|everything) down\b|\b(?:until|till|if) (?:it|something|the \w{4,8}) stays down\b/gi,
  /\bhow (?:many (?:times|trips)|often)\b[^.!?]{0,30}\b(?:to the )?(?:bathroom|toilet|potty|restroom|get up to (?:go|pee))\b|\bup (?:more than )?(?:once|twice|\w+ times) (?:a|each|at) night to (?:go|pee)\b/gi,
  /\b(?:one|two|three|four|five|\d|few(?:er)? than \w{3,5}|how many) wet (?:ones?|diapers?|nappies)\b|\b(?:teaspoon|tsp|spoonful|capful|sip)\b[^.!?]{0,16}\bevery \w{1,7} min/gi,
  /\b(?:others?|kids?|child(?:ren)?|class|classmates?|playroom|daycare|cousins?)\b[^.!?]{0,30}\bbroke out\b(?! (?:of|in (?:song|cheers|applause|a)))|\boatmeal baths?\b|\b(?:until|once|when) (?:all )?(?:the |his |her )?(?:spots|scabs|blisters|sores) (?:have |are |all )*(?:dr(?:y|ied)|crust\w{0,3}|scab\w{0,4}|gone|heal\w{0,2})\b/gi,
  /\b(?:his|her) (?:tummy|belly|stomach|ear|throat|head) (?:hurts?|hurting|aches?|was hurting|is sore)\b|\b(?:he|she|your (?:son|daughter|child)) (?:felt|feels|is|was) (?:very |so |quite |a bit )?(?:hot|warm|flushed|clammy)\b[^!?]{0,30}\b(?:1?\d\d\.\d|10[0-5]|pick (?:him|her)|my hand|the touch)\b|\b(?:he|she|your (?:son|daughter|child)) (?:just )?threw up\b(?! (?:his|her|the|a)\b)/gi,
  /\bpads? (?:an|per|every|each) hour\b|\b(?:big|bigger|large) clots?\b|\bclots? (?:bigger|larger|the size|as big)\b|\b(?:on|get|got|start|started|having|during|missed|skipped|late|is|with) (?:ur|your|her) period\b(?! ?(?:\d|of))|\bcount (?:\w+ )?kicks\b|\bten kicks\b/gi,
]
const lows = (): readonly RegExp[] => [
  /\b(?:shaky|sweating|sweaty|woozy|low|dropped|woke|woke up|down)\b[^.!?]{0,8}\b(?:at|to) [3-6]\d\b(?! ?(?:%|degrees|°|am|pm|dollars|percent))|\b(?:were|was|at) [3-6]\d\b[^.!?]{0,12}\b(?:sweat\w{1,4}|shak\w{1,4}|juice|woozy)|\b(?:juice|candy|tablets? of sugar|glucose)\b[^.!?]{0,24}\b(?:prick|re-?check|check again|test again)\b|\bprick (?:again|before|after|your|and)\b|\bover \d{3} (?:twice|two|three times)\b/gi,
  /\bblow\b[^.!?]{0,30}\b(?:into the (?:tube|meter)|three times|best (?:number|one))\b|\bbest blow\b|\b(?:below|under) [1-4]\d\d\b[^.!?]{0,12}\b(?:see you|use the|call (?:us|911))|\brinse your mouth\b/gi,
]
const nights = (): readonly RegExp[] => [
  new RegExp(
    `\\b${person} (?:may|might|will)\\b[^.!?]{0,30}\\b(?:sleep|eat|eating|drink|drinking|restless|confused|breath\\w{1,4})\\b[^.!?]{0,40}[.,]? ?(?:and |which |that |this |it )(?:that )?(?:is|'s) (?:expected|normal|natural|common|part of)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${person}(?: (?:was|is|seems?|seemed|got|has been|still|again|very|so|a|bit|little|more|really|quite)){1,4} (?:confused|restless|agitated|disoriented|weepy|unsteady|wobbly|drowsy)\\b[^.!?]{0,6}\\b(?:tonight|today|again|this (?:morning|evening|afternoon)|last night|until|and)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${person} (?:wouldn'?t|would not|won'?t|didn'?t|did not|finally|let|lets)\\b[^.!?]{0,8}\\b(?:me|us) (?:help|wash|bathe|shower|shave|change|dress|feed|turn|lift) (?:him|her|his)\\b|\\b(?:two|three) of us to (?:get|lift|move|turn) (?:him|her)\\b|\\brefused (?:his|her) (?:bath|supper|lunch|breakfast|meds|pills|shower)\\b|\\btook (?:a few|some|two|three|only \\w{3,5}) bites\\b`,
    'gi',
  ),
  /\b(?:hands?|feet|legs|knees|skin|toes|fingers)\b[^.!?]{0,24}\b(?:mottled|blotchy|bluish|turn(?:ing|s)? (?:cool|cold|blue))\b|\bif you want\b[^.!?]{0,24}\b(?:there|here|to see (?:him|her)|with (?:him|her)),? (?:tonight|today|now) is\b/gi,
  /\bhair\b[^.!?]{0,16}\b(?:come|coming|fall|falling|fell) out\b|\b(?:begin|start)s? to (?:come|fall|thin) out\b[^.!?]{0,16}\b(?:brush|pillow|comb|shower|week)\b|\bwigs? and (?:scarves|caps|hats)\b|\bgrow(?:s|ing)? back\b[^.!?]{0,12}\b(?:curly|gr[ae]y|softer|thinner)\b/gi,
]
const parts = (): readonly RegExp[] => [
  /\b(?:photos?|pictures?|pics?|snap(?:s|shot)?)\b[^.!?]{0,14}\b(?:moles?|tongue|eyelids?|lids?|toes?|each foot|both feet|nail|bump|lump|lesion|gums|throat|scalp)\b|\b(?:spot|mole|rash|bump)\b[^.!?]{0,30}\b(?:coin|ruler|dime|penny)\b|\bspot\b[^.!?]{0,30}\bone (?:close|near|from near)\b|\b(?:your|both) lids\b/gi,
  /\b(?:low|high|soft) (?:tones?|sounds)\b[^.!?]{0,24}\bear\b|\bhearing in (?:your|his|her|both)\b|\bbend in (?:your|the|his|her) nose\b|\bbehind (?:the|your|his|her) (?:ear ?)?drum\b|\bvoice\b[^.!?]{0,24}\b(?:set|tune|adjust|fit) (?:them|it)\b|\bwhistle when (?:you|he|she) \w|\bwax\b[^.!?]{0,40}\b(?:batter(?:y|ies)|chime)\b/gi,
  /\bsquint\w{0,3}\b|\b(?:he|she|your (?:son|daughter)) (?:can'?t|cannot|can not|couldn'?t|could not|has trouble) (?:see|read|seeing|reading) the (?:board|blackboard|whiteboard|print)\b|\bset for (?:distance|reading|near|far)\b|\b(?:need|want) (?:your )?(?:readers|glasses (?:to|for) (?:driv\w{1,3}|read\w{0,3}))\b/gi,
  /\bhow (?:likely (?:are you|is it) to doze|sleepy (?:are|do|were))\b|\b(?:wak\w{1,3}|woke) up\b[^.!?]{0,20}\bback (?:over )?there\b/gi,
  /\blook(?:s|ed)? like (?:weak tea|tea|lemonade|broth)\b|\bwhat (?:comes|came) out\b[^.!?]{0,20}\b(?:clear|yellow|brown|cloudy|pink)\b|\b(?:brown|cloudy) still\b|\bfirst (?:two|three)[- ]word (?:sentence|phrase)\b|\bpicture board\b/gi,
]

/** What a body does or fails to do: alarms, what stays down, lows, the last days, ears and eyes, what a doctor wants to see. */
export const toldBodies: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'alarm-told',
    words: '911 er tight faint lightheaded',
    phrases: 'light headed, emergency room',
    unless: /\b(?:fire|smoke alarm|gas leak|break-?in|tight (?:schedule|deadline)|dog|cat|puppy|game)\b/i,
    compile: alarms,
  },
  {
    category: 'condition',
    rule: 'kept-down-told',
    words:
      'down bathroom toilet potty restroom diaper nappy teaspoon tsp spoonful capful sip oatmeal scab blister sore spot tummy belly threw clot period kick hot warm flushed clammy hurt ache throat pee',
    phrases: 'wet one, broke out, wet ones, a night, pad an hour, pads an hour, pads per hour, pads every hour',
    unless: /\b(?:dog|cat|puppy|kitten|vet|party|game|show|sale|store|penalty|goal|trial period|class period|lease|volume)\b/i,
    compile: downs,
  },
  {
    category: 'lab',
    rule: 'low-told',
    words: 'shaky sweating sweaty woozy juice candy glucose prick blow rinse tube meter',
    phrases: 'woke at, woke up, best blow, twice in, times in, dropped to, down to, see you, low at',
    unless: /\b(?:weather|degrees|outside|sale|price|stock|score|game|balloons?|candles?|cake|whistle|points|seats?|spots?|tickets?)\b/i,
    compile: lows,
  },
  {
    category: 'treatment',
    rule: 'bedtime-told',
    words:
      'expected normal natural confused restless agitated disoriented weepy unsteady wobbly drowsy refused bite mottled blotchy bluish hair wig pillow brush shower bathe shave supper',
    phrases: 'let me, let us, of us, tonight is, today is, now is, turn cool, turn cold, turn blue, grow back, fall out, come out',
    unless: /\b(?:dog|cat|puppy|kitten|kitty|pup|vet|salon|party|show|movie|costume|recipe|oven|game)\b/i,
    compile: nights,
  },
  {
    category: 'condition',
    rule: 'part-told',
    words:
      'mole tongue lid eyelid toe nail bump lump lesion gum throat scalp coin ruler dime penny foot feet tone hearing drum nose whistle wax squint board reader glass doze sleepy lemonade tea broth cloudy',
    phrases:
      'low sound, high sound, soft sound, set them, set it, tune them, adjust them, fit them, set for, back there, back over, comes out, came out, word sentence, word phrase, the spot, soft sounds, high sounds, low sounds, over there',
    unless:
      /\b(?:speakers?|guitar|piano|bass|jars?|pots?|lego|car|kettle|referee|recipe|city|polish|pedicure|manicure|store|sale|order|skate|diving|chess|surf|committee|sleepover)\b/i,
    compile: parts,
  },
]

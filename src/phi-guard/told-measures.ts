import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const inBlood = '(?:potassium|sodium|calcium|magnesium|phosphate|hb|crp|esr|ldl|hdl|sats|creat|urate|ige|ahi|bnp|tsh|hcg|neuts|lymphs|iron level|d-?dimer)'
const reads = "(?:'s| is| was| at| of| now| today| came| back| up| down| to| still| only| around| about| over| under)*"
const allergen =
  '(?:peanuts?|hazelnuts?|walnuts?|cashews?|pistachios?|almonds?|nuts?|eggs?|milk|cat|mites?|grass|birch|pollen|prawns?|shellfish|sesame|soya?|wheat|wasp|bee|fish)'
const organ = '(?:heart|liver|kidneys?|brain|lungs?|spine|hips?|knees?|womb|breasts?|neck|stomach|gut|bones?|bladder|thyroid|eyes?|arteries)'

const measures = (): readonly RegExp[] => [
  new RegExp(
    `\\b${inBlood}${reads} ?[<>]?(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:\\.\\d{1,2})?(?![\\d:.]*\\d|:| ?(?:\\$|am\\b|pm\\b|mg|miles?|km|vs|lbs?\\b|kg\\b|oz\\b|bags?\\b))`,
    'gi',
  ),
  // Short names that schools, lenses and rooms have as well: with a value that only blood or a heart has.
  new RegExp(
    `\\b(?:k|t4)${reads} ?[<>]?\\d{1,2}\\.\\d{1,2}(?![\\d:.]*\\d|x)|\\bef${reads} ?\\d{2} ?%|\\bef(?: is| was| now| still| only| down to| up to)+ ?\\d{2}\\b|(?<!\\b(?:room|gate|seat|hall|suite|building|bay|dock|row|aisle|locker|stand|desk|bus|exit|unit|flat) )\\bb12${reads} ?[<>]?\\d{2,4}(?![\\d:.]*\\d|:| ?(?:am|pm)\\b)`,
    'gi',
  ),
  new RegExp(`\\b${allergen} (?:is |was |came back |at |now )*class [1-6]\\b|\\b(?:wheal|weal|blister|lump) (?:was |of )?\\d{1,2} ?mm\\b`, 'gi'),
  new RegExp(`\\b(?:baked )?${allergen} (?:ladder|challenge|step \\d|(?:butter |powder )?for (?:the |your |\\w+day'?s? )?(?:challenge|trial|test))\\b`, 'gi'),
  /\b(?:you(?:'re| are)|she(?:'s| is)|at|now|today|planned|from|of|scan|baby|induce\w?|due),? ?(?:[12]\d|3\d|4[0-2])\+[0-6]\b|\b(?:[12]\d|3\d|4[0-2])\+[0-6],? ?(?:weeks|today|now|and|membranes|head|baby|bring|scan|cervix|bloods?)\b/gi,
  /[+-]\d{1,2}[.,](?:00|25|50|75) ?(?:\/|and|,) ?[+-]\d{1,2}[.,](?:00|25|50|75)\b|\b(?:rx|lens(?:es)?|toric|trials?|script|axis|cyl|reading add)\b(?![^!?]{0,60}\bcamera)[^!?]{0,30}[+-]\d{1,2}[.,](?:00|25|50|75)\b|[+-]\d{1,2}[.,](?:00|25|50|75)\b[^!?]{0,16}\b(?:toric|lens(?:es)?|cyl|axis|in the (?:left|right))\b/gi,
  /\bwipe (?:from )?front to back\b|\bmid ?-?stream\b[^!?]{0,30}\b(?:sample|pot|cup|container|wipe|catch|collect\w{0,3}|another|leaked|pee|wee)\b|\b(?:collect\w{0,3}|catch|caught) (?:it )?mid ?-?stream\b|\b(?:collect|save|keep|catch|all|first|morning|pass(?:ing)? the) (?:all )?(?:your |of your |the )?(?:wee|pee)\b|\b(?:wee|pee) in (?:the|a|this|that) (?:pot|cup|jug|bottle|container|tube)\b|\bwee in pot\b/gi,
  /\b(?:nobody|no one|we don'?t|labs? don'?t|don'?t) (?:yet |really )?knows? (?:yet )?(?:if|whether|what) it (?:matters|means)\b[^?]{0,60}\b(?:scans?|yet|gene|test\w{0,3}|letter)\b|\bletter\b[^.!?]{0,12}\b(?:spelled|spelt|swapped|missing)\b[^.!?]{0,40}\b(?:scans?|gene|matters|means)\b|\bvariants? (?:of|that)\b[^.!?]{0,12}\b(?:uncertain|unknown|not sure|don'?t know)\b/gi,
  new RegExp(`\\b(?:scans?|images?|ultrasounds?) of (?:the|your|his|her|both) (?:left |right )?${organ}\\b`, 'gi'),
  /\b(?:pictures|images|photos|scans?) at (?:0|zero|\d{1,2})(?:,| and| &|\/) ?\d{1,2}\b|\bleaves (?:your|the) stomach\b|\btracer (?:at|in|jab|goes)\b|\bwith (?:the )?tracer\b|\buptake (?:is |was )?\d{1,2}\b|\bhot spots? on (?:the|your|a)? ?(?:left |right )?(?:rib|spine|hip|skull|bone|pelvis)s?\b/gi,
  /\b(?:if |when |once )?(?:your |the )?(?:blood )?counts? (?:allow|recover|permit|(?:are|is|still|stay|come|came) (?:too )?(?:up|down|low|back up|better))\b|\bmarkers? (?:are |is |came |have |has )?(?:come )?(?:down|up|back|normal|rising|fallen|falling)(?: to \d+)?\b(?= ?(?:$|[.,!]|to \d|since|after|again|from))|\b(?:margins? (?:are |were |all )?clear|clear margins?)\b|\bnodes? (?:(?:are|were|all) )?(?:\d{1,2} of|clear|negative|clean)\b|\b(?:0|zero|none|one|two|\d{1,2}) (?:of|out of) \d{1,2} nodes\b/gi,
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w{4,8} )?follicles\b|\bfollicles?\b[^.!?]{0,16}\b\d{1,2}\b|\blining (?:is |was |at |now |of )*\d{1,2}(?:\.\d)? ?(?:mm|,|\.|$)|\bcount (?:is |was |of )?\d{1,3} million\b|\b(?:for|repeat|second|first|your) beta (?:on|is|doubled|hcg|draw|test|blood)\b|\bcome (?:in )?for (?:the|your) beta\b|\bembryos? (?:grade|graded)\b/gi,
  /\b\d{1,2} eggs?\b[^.!?]{0,16}\b(?:fertili[sz]ed|mature|frozen|froze)\b|\b(?:blew|blow|blowing) (?:an? )?0?\.\d{2}\b|\b(?:low|hypo|dropped|down) (?:at |of |to )?[1-3]\.\d\b[^!?]{0,20}\b(?:juice|sweets|glucose|dextro\w{0,3}|biscuits?|tabs?)\b|\bcame back with (?:some |traces? of )?blood\b|\b(?:card|kit|sample|stick|stool|poo|urine|wee)\b[^.!?]{0,16}\bblood (?:on|in) it\b/gi,
  /\bsamples? (?:was|is|were|came) (?:too |very )?dilut\w{1,3}\b|\bresistant (?:bug|germ|strain)\b|\b(?:bug|germ)\b[^.!?]{0,16}\b(?:resistant|immune to)\b|\b(?:swab|culture|sample|pot|plate) (?:has |have |from \w{3,8} )?(?:grew|grown)\b|\b(?:grew|growing) (?:a )?(?:bug|bacteria|yeast|strep|staph|e ?coli)\b/gi,
  /\bpeak ?flow\b|\b(?:weighed in at|weight|weighs|weighed) (?:is |was |now |at )*\d{2,3}(?:\.\d)?(?: ?kg| ?kilos| ?lbs?| ?st)?,? (?:that'?s |so |which is |and that is )?(?:down|up|lower|too low|lost)\b|\b\d{1,2}(?:st|nd|rd|th) centile\b|\b(?:hip|knee|elbow|shoulder)?s? ?(?:bend|flexion|extension) is (?:now |at |up to )?\d{2,3}\b|\bstop(?:s|ped|ping)? breathing\b|\b(?:strain|sieve|filter) (?:everything|all|your|any)\b[^.!?]{0,16}\bpass\b|\bhow much you pass\b|\bcatch the stone\b|\brepeat k\b|\bpain (?:is |was |at |level |score )*(?:\d|10)\b(?! ?(?:min|hours|am|pm|days))|\btemp(?:erature)? (?:is |goes )?(?:over|above) (?:38|37\.\d|100\.4|101)\b|\b(?:o|a|b|ab) (?:neg|pos)(?:ative|itive)? (?:is |stocks? |donors? )/gi,
]

/** What was measured, in staff's shorthand: a value by its short name, weeks and days, lens powers, classes of an allergen, how a sample is caught. */
export const toldMeasures: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'measure-told',
    words:
      'sample potassium sodium calcium magnesium phosphate hb crp esr ldl hdl ef sats creat urate ige ahi inr bnp tsh hcg beta neuts b12 class wheal ladder challenge baby membranes induce cervix due rx lens lenses toric axis cyl trial wipe midstream wee pee letter variant matters scan ultrasound image picture tracer uptake count marker margin margins node follicle lining embryo egg blew pass stone temp temperature neg pos pain juice sweets glucose dextrose blood resistant swab culture grew centile weighed weight bend flexion extension breathing cashew peanut hot',
    phrases: 'mid stream, front to back, peak flow, your stomach, in the right, in the left, iron level, it means, d dimer, k please',
    unless: otherThings,
    compile: measures,
  },
]

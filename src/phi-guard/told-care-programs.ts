import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const birth = '(?:labou?r|facility|clinic|hospital|health (?:post|center|centre|worker)|midwi\\w{2,4}|baby|bab(?:y|ies)|contractions?)'
const child = '(?:child|baby|newborn|infant|twins?|mother)'
const due = '(?:expected|estimated) (?:delivery date|date of (?:delivery|birth|confinement))'

const house = '(?:commission\\w{1,5}|meetings?|branch\\w{0,2}|member\\w{0,4}|delegates?|leaders?|office|seat|vote|banker|bank|account|card ending)'

const births = (): readonly RegExp[] => [
  /\b(?:ante-?|post-?)natal\b|\bsigns of labou?r\b(?! (?:shortage|unrest|trouble|party|market|dispute))|\blabou?r ward\b/gi,
  new RegExp(
    `\\b(?:anc|pnc) ?(?:[1-8]\\b|visits?|check\\w{0,3}|clinic|card|appointment|booking|session|contact)\\b(?![^.!?]{0,40}\\b${house}\\b)|\\b(?:your|ur|her|their|for|to) anc\\b(?! ?(?:\\w{1,12} )?${house}\\b)`,
    'gi',
  ),
  new RegExp(`\\b${due}\\b[^?]{0,160}\\b${birth}\\b|\\b${birth}\\b[^?]{0,80}\\b${due}\\b|\\b(?:your|her|their|the) edd (?:is|was|on|:|=)`, 'gi'),
  /\b(?:you|she)(?:'ll| will| would| plan to| want to| wants to| are going to| is going to)? (?:give birth|deliver (?:your|her|the) (?:baby|twins))\b(?! to (?:an? )?(?:new )?(?:ideas?|products?|plans?))|\b(?:where|when|before|after) (?:you|she) (?:will |are to )?deliver(?:s|ed)?\b(?! (?:it|the(?! baby)|a|your(?! baby)|our|my|this|that|orders?|parcels?|packages?|food|goods|on)\b)/gi,
  /\bbaby (?:is|has)(?: now| already)?(?: fully)? (?:formed|developed|engaged|dropped)\b|\bfeel (?:the |your |those )?(?:first |baby'?s? )(?:kicks?|kicking|movements?|flutters?)\b/gi,
  new RegExp(
    `\\bdanger signs? (?:(?:is|was|were|has|have|been|\\w{2,12}) ){0,3}(?:recorded|reported|noted|seen|present)\\b|\\b(?:recorded|reported|noted|saw) (?:an? |the |any |some )?danger signs?\\b|\\bdanger signs? (?:in|of|for) (?:pregnancy|the baby|newborns?|your (?:baby|child))\\b|\\b${child}\\b[^.!?]{0,30}\\bdanger signs?\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${child}\\b[^.!?]{0,30}\\b(?:reported|recorded|registered|marked) (?:as |to be )?(?:deceased|dead|stillborn)\\b|\\b(?:reported|recorded|registered|marked) (?:the |a )?${child}\\b[^.!?]{0,40}\\bas (?:deceased|dead|stillborn)\\b|\\b${child} (?:did not|didn'?t|could not|couldn'?t) (?:survive|make it)(?= ?[.,!]|$)|\\bmother and (?:child|baby|babies)(?: are)?(?: both)? (?:well|fine|safe|healthy|doing)\\b`,
    'gi',
  ),
]

const childhood = (): readonly RegExp[] => [
  /\b(?:penta ?[1-3]|pentavalent|opv ?[0-3])\b|\b(?:opv|bcg|mmr|measles)\b[^.!?]{0,20}\b(?:due|missed|overdue|dose|given)\b|\b(?:first|second|third|next|last|\w{3,5}-?month|\w{3,5}-?week|\w{3,5}-?year) jabs?\b(?! (?:of|in|to|at) the)/gi,
  /\bde-?worming (?:tablets?|pills?|day|dose)\b|\bvitamin a (?:drops|capsules?|dose)\b|\bmalnourished\b|\bmuac\b[^.!?]{0,8}\d|\bself-?test kits?\b|\bdonor (?:lungs?|kidneys?|hearts?|livers?|corneas?)\b/gi,
  /\byour quit (?:day|date)\b|\b(?:\d{1,4}|one|two|three|four|five|six|seven|ten) (?:days?|weeks?|months?|years?) smoke-?free\b|\bsmoke-?free (?:for )?\d/gi,
  /\b(?:panchakarma|virechana|shirodhara|raktamokshana|moxibustion)\b|\b(?:basti|vamana|nasya|abhyanga) (?:session|therapy|course|treatment)\b|\bunani (?:doctor|clinic|visit|medicine)\b/gi,
  /\bcashless (?:approval|claims?|requests?|treatment|admission|hospitali[sz]ation)\b|\b(?:your|that|a) (?:smile healthy|healthy smile)\b/gi,
]

const organ =
  '(?:head|back|neck|knees?|hips?|shoulders?|stomach|tummy|belly|chest|breathing|throat|skin|joints?|ears?|feet|foot|wrists?|ankles?|incision|wound)'
const answer = '(?:0|1|zero|one)\\b[^?]{0,200}\\b(?:5|10|five|ten)\\b'

const scales = (): readonly RegExp[] => [
  new RegExp(
    `\\bhow(?:'s| is| are) (?:your|ur|the) (?:\\w{4,6} )?${organ}(?: (?:today|now|tonight|doing|feeling|this (?:morning|evening|week))){0,2} ?[?,:][^?]{0,30}\\b${answer}`,
    'gi',
  ),
  new RegExp(`\\brate (?:your|the) (?:\\w{4,6} )?${organ}\\b[^.!?]{0,30}\\b${answer}`, 'gi'),
]

const meal = '(?:morning|midday|noon|afternoon|evening|night|bedtime|breakfast|dinner|last|next|daily|weekly|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)'

/** Shops and lines of work have one as well. */
const taken = '(?<!\\b(?:schedule|brand|guides?|guidelines?|sales|policy|budget|process|code|style|shift|plan|standards?) )\\badherence\\b'

const doses = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:your|you)\\b[^.!?]{0,30}${taken}[^.!?]{0,16}\\d|\\b\\d{1,3} ?(?:%|percent) adherence\\b(?! (?:to|with))|${taken} (?:score|streak|rate)?[^.!?\\w]{0,2} ?(?:this|last) (?:week|month)[^.!?]{0,8}\\d`,
    'gi',
  ),
  new RegExp(
    `\\bdose (?:is |was |has been )?(?:confirmed|taken|skipped|missed|marked|still open|not (?:confirmed|taken|logged))\\b|\\b(?:missed|skipped|forgot|forget) (?:your|the|ur|a|to take your) (?:${meal} )?dose\\b(?! of)|\\btime for (?:your|ur) (?:${meal} )?dose\\b(?! of)|\\b(?:your|ur|the) ${meal} dose (?:is|was|has)\\b|\\bhow many puffs\\b`,
    'gi',
  ),
  /\b(?:refills?|prescriptions?|scripts?|medicines?|meds|tablets)\b[^.!?]{0,40}\b(?:at|from|by|with) (?:your|the|our|a) dispensary\b/gi,
]

const token = '(?=[\\w-]{0,12}\\d)[\\w-]{4,24}'

const handed = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:show|give|present|quote|bring|use|scan)\\b[^.!?]{0,24}\\b(?:code|token|barcode|number|pin)\\b[^.!?]{0,16}\\b(?:pharmacy|pharmacist|chemist|dispensary)\\b(?: counter)? ?[:=-] ?${token}`,
    'gi',
  ),
  new RegExp(`\\b(?:e-?|electronic )(?:scripts?|prescriptions?|rx) (?:token|code|number|barcode|pin)\\b(?: is)? ?[:=]? ?${token}`, 'gi'),
]

/** What programs of care and their systems write to mothers, families and health workers: a birth on its way, a danger sign, how a body is by number, doses by the share that was taken, what is shown at the counter. */
export const toldCarePrograms: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'care-program-told',
    sensitive: true,
    words:
      'antenatal postnatal natal labor labour anc pnc anc1 anc2 anc3 anc4 anc5 anc6 anc7 anc8 pnc1 pnc2 pnc3 birth delivery edd danger deceased stillborn survive deliver delivers delivered formed developed engaged dropped',
    phrases:
      'first kick, first kicks, first kicking, first movements, baby kick, baby kicks, baby kicking, babys kicks, mother and, reported as dead, baby did, baby didnt, did not make, didnt make, could not make',
    unless:
      /\b(?:parcels?|packages?|couriers?|tracking|sofa|furniture|carrier|shipp\w{2,4}|movie|film|band|album|zoo|panda|puppy|kittens?|foal|calf|quarry|cliff)\b/i,
    compile: births,
  },
  {
    category: 'treatment',
    rule: 'campaign-told',
    words:
      'penta penta1 penta2 penta3 pentavalent opv opv0 opv1 opv2 opv3 bcg mmr measles jab deworming worming malnourished muac kit lung kidney heart liver cornea quit smoke smokefree cashless smile panchakarma virechana shirodhara raktamokshana moxibustion basti vamana nasya abhyanga unani',
    phrases: 'vitamin a',
    unless: otherThings,
    compile: childhood,
  },
  {
    category: 'condition',
    rule: 'scale-told',
    words: 'head back neck knee hip shoulder stomach tummy belly chest breathing throat skin joint ear feet foot wrist ankle incision wound',
    unless: otherThings,
    compile: scales,
  },
  {
    category: 'medication',
    rule: 'dose-follow-up-told',
    words: 'adherence dose puff dispensary',
    unless: /\b(?:plants?|fertili[sz]er|lawn|pool|detergent|dishwasher|vet|dogs?|cats?|puppy|kittens?)\b/i,
    compile: doses,
  },
  {
    category: 'other-id',
    rule: 'handed-over-told',
    words: 'pharmacy pharmacist chemist dispensary script prescription rx escript eprescription',
    unless: /\d ?% off|\b(?:discount|promo\w{0,6}|coupons?|save \d|deal|points|rewards?)\b/i,
    compile: handed,
  },
]

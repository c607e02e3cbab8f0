import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const relative =
  '(?:(?:your|ur|his|her|my|our) (?:mom|mum|mother|dad|father|wife|husband|son|daughter|child|kid|baby|little one|little guy|little girl|brother|sister|spouse|partner|grand\\w{2,8}|aunt|uncle|loved one|newborn|infant|toddler|twins?|boy|girl)|(?:mom|mum|dad|grandma|grandpa|granny|nana|papa|grandmother|grandfather|baby(?: [ab])?|(?:the )?twins))'
const therapist =
  '(?:speech(?: therapy)?|ot|pt|aba|early intervention|occupational therapy|physical therapy|wound care|cardiac rehab|psych|derm|peds|ortho|oncology|cardiology|home health|hospice|dialysis|radiology|surgery|the infusion center|behavioral health|palliative|iv therapy|the sleep lab|nutrition)'
const span =
  '(?:\\d{1,4}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety) (?:whole |full |straight )?(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)'

const relatives = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:${relative}|he|she) (?:\\w{4,6} )?(?:ate (?:a (?:little|bit|good)|some|all|half|most|well|breakfast|his|her|ok|fine)|slept (?:well|through the night|better|poorly|most of|a lot|ok|on and off)|had a (?:rough|good|quiet|bad|hard|restless|better|tough|great|calm|comfortable) (?:night|day|morning|week|session|visit)(?! (?:at (?:the|work|school)|with the (?:kids|guys|girls)))|walked (?:to the (?:door|bathroom|chair|hall|desk|window)|a few|the hall|down the hall|on (?:his|her) own|with (?:a|the|his|her) walker|\\d|today)|pulled (?:out|at|his|her)|is (?:breathing|eating|walking|drinking|sitting up|sleeping|resting|nursing|feeding|gaining|stable|alert|sedated|confused|in pain|comfortable|declining|back on (?:his|her) feet|back from|out of (?:surgery|the or|bed|icu)|waking|in good hands|asking for|settled|off the|still (?:in|on|weak|sleepy|confused))|took (?:a few|his|her) (?:steps|first|bottle|meds|pills|medicine)|lost (?:some|a bit|a little|\\d|weight)|gained|did (?:great|well|fine|good|ok|really well|so well|amazing|awesome)(?: and)? (?:in|with|during|through|at|on|for|he|she|is|today)(?: his| her| the)? ?(?:surgery|procedure|session|therapy|anesthesia|shots?|test|exam|visit|checkup|recovery|treatment|waking|steps|sounds?|words?|stutter|swallow\\w{0,3}|balance|today))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${relative}'?s? (?:hip|knee|heart|leg|foot|blood|sugar|pressure|breathing|memory|weight|oxygen|fever|color|jaundice|bili(?:rubin)?|number|wound|incision|appetite|pain|meds|dose|test|levels?|iv|catheter|tube|feedings?|oxygen level|temp) (?:is|was|are|were|looks?|came|went|has|keeps?|number|test)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${relative} (?:is|are|was|were|look|looks) (?:now |both |all |doing |still |measuring |growing |almost |already |right |a |nice and |finally ){0,3}(?:measuring|head down|breech|right on (?:track|schedule)|on track|growing (?:well|right|nicely|great)|on schedule|great|weeks|(?:in|at) the \\d|a good weight|a healthy|full term|sideways|ahead|behind|small|big for)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${relative} (?:passed|failed|needs?|is due for|missed|finished|starts?|started|completed|aced|sailed through|refused|gets?) (?:the |his |her |a |an |another |\\w{3,7} )?(?:hearing|eye|heel|memory|swallow|vision|walker|catheter|oxygen|tube|shots?|test|screen|round|rounds|treatment|treatments|meds|medicine|feeding|transfusion|brace|cast|bath|wheelchair|evaluation)\\b`,
    'gi',
  ),
  /\b(?:come|came|pick (?:him|her|them|mom|dad|grandma|grandpa) up|bring|visit|sit with|stay with|see (?:him|her|them)|visiting)\b[^.!?]{0,24}\b(?:recovery|the icu|icu|nicu|the or|post-?op|her room|his room|room \d{1,4}|bedside|when (?:he|she) wakes|the ward|the unit|pacu|waking up|discharge)\b/gi,
  /\b(?:keep|keeping|make|making) (?:him|her|them|your (?:mom|dad|mother|father|husband|wife|loved one)|mom|dad) (?:comfortable|comfy|as comfortable|out of pain|calm and comfortable)\b|\bin the time (?:that'?s|that is|he has|she has|they have) left\b|\b(?:he|she|mom|dad) (?:doesn'?t|does not) have (?:much|long)\b/gi,
  /\b(?:night|day|weekend|overnight|home|live-in|hospice|private|bath|visiting|infusion|wound|school|relief|new|backup|fill-?in|morning|evening) (?:nurse|aide|cna|caregiver|sitter|health aide|hha|lpn|rn|carer)\b(?! (?:game|movie|jackie))/gi,
  /\b(?:the |your |our )?(?:nurse|aide|cna|caregiver|caretaker|home health|hospice|chaplain|social worker|sitter|pca)\b[^.!?]{0,24}\b(?:on (?:her|his|the) way|will (?:be there|come|stop by|sit|stay|bathe|help|visit you|check on|bring|arrive)|is (?:coming|running|outside|here to|at (?:the|your) door)|can come|comes|coming|arrives?|will call you today about|stopping by|did not show|called out)\b/gi,
]

const sessions = (): readonly RegExp[] => [
  new RegExp(`\\b(?:it'?s|its|this is|hi,? (?:it'?s|this is)|here is|from) (?:\\w{2,12} )?(?:from|at|with|in|w/) ${therapist}\\b`, 'gi'),
  new RegExp(`^\\W{0,3}(?:hi|hey|hello)?[, ]{0,2}(?:\\w{2,12}[, ]{1,2})?(?:\\w{2,12} )(?:from|with|w/) ${therapist}(?: here| again)?\\b[,.:;! ]`, 'gi'),
  /\b(?:worked|working|work|practice|practiced|practicing|doing|did|progress|improv\w{2,4}|so (?:well|good|hard))\b[^.!?]{0,20}\b(?:(?:his|her|their|your|the) (?:stutter|speech|sounds|lisp|articulation|fine motor|gross motor|balance|gait|swallow\w{0,3}|tantrums|meltdowns|sensory|behaviors?|transitions|feeding|words|steps|grip|reach|stretches|home exercises|walking|transfers|r sound|s sound|eye contact))\b/gi,
  /\b(?:said|says|saying|has|have|using|tried) (?:\w{2,5} )?(?:new )(?:words|sounds|signs|foods)\b|\b(?:without|no|fewer|less|one) (?:a |any |big )?(?:meltdowns?|tantrums?|outbursts?|episodes?|seizures?|accidents at night)\b|\b(?:buttoned|zipped|dressed|fed|washed) (?:his|her|him|their)(?:self)?(?: \w{3,6})? (?:by|all by|on) (?:him|her|them|his|their)/gi,
  /\b(?:do|doing|keep (?:up|doing)|did|continue|practice|skip|remember) (?:your|ur|the|those|his|her|up the|up your|with your)? ?(?:home |pt |stretching |hand |knee |shoulder |back |breathing |balance |kegel |eye |neck |leg |ankle )?(?:exercises|stretches|kegels|rehab|nerve glides|heel slides|leg lifts)\b[^.!?]{0,24}\b(?:twice|daily|day|week|times?|pt|therapist|schedule|band|home|morning|night|hurts?|reps|sets|help)\b/gi,
  /\b(?:therapist|pt|ot|slp|counselor|trainer at rehab|rehab) (?:says|said|thinks|feels|reports|told us) (?:you|he|she|your)\b/gi,
]

const pregnancy = (): readonly RegExp[] => [
  /\b(?:when|if|once|until|did|has|have) (?:your |the |ur )?(?:water|waters) (?:breaks?|broke|broken)\b|\byour water broke\b|\b(?:contractions?|cramps?) (?:are |get |is )?(?:\w{2,6} )?(?:\d{1,2}|two|three|five|six|ten) (?:min\w{0,5}) apart\b|\b(?:five|5|10|ten|3|three) minutes apart\b|\bmucus plug\b/gi,
  /\b(?:eating|sleeping|drinking) for two\b|\btwo (?:pink )?lines?\b[^.!?]{0,16}\b(?:means?|yes|positive|congrats|preg\w{0,5}|baby|test)\b|\b(?:line|plus sign) (?:on|on the) (?:test|stick)\b|\b(?:preg|pregnancy|hpt|hcg|beta)(?: test)?(?: is| was| came back|:)? ?(?:\+|pos|positive|neg|negative|\d{2,5})/gi,
  /\b(?:at|by|hit|reach|until|till|before|around|now|you'?re|are|ur|u r) (?:about |almost |now )?(?:[5-9]|[1-3]\d|4[0-2]|twenty|thirty|thirty-\w{3,5}|five|six|eight|ten|twelve) (?:weeks?|wks?)(?: along|,? (?:baby|you|everything|so|the (?:baby|heartbeat))| and \d days)\b|\b(?:weeks|wks|months) (?:along|pregnant|pg|preggo|gestation)\b|\b(?:see you|come (?:in|back)|next (?:visit|scan|check)|appointment|appt|visit|us|scan|check) (?:is )?(?:at|for) (?:your )?(?:2[0-9]|3[0-9]|1[0-9]|40) (?:weeks?|wks?)\b/gi,
  /\bit'?s a (?:girl|boy)\b[^?]{0,40}\b(?:pictures|ultrasound|heartbeat|see you|weeks?|next visit|come see|scan|healthy)\b|\b(?:come|can) (?:and )?(?:see|hear) (?:the|your) (?:baby|heartbeat|little (?:one|bean)|bean|peanut)\b|\b(?:little|tiny) (?:bean|peanut|heartbeat|flutter)\b|\b(?:heartbeat|heart rate) (?:was|is|sounds|sounded|looks|looked)\b/gi,
  /\b(?:egg )?retrieval\b[^.!?]{0,24}\b(?:is|on|at|saturday|sunday|monday|tuesday|wednesday|thursday|friday|eggs|go|time|moved|follicles)\b|\b(?:embryos?|follicles?|blastocysts?) (?:is|are|look|looks|were|was|made|froze|frozen|retrieved|fertilized|survived|transferred|grew|growing|measur\w{2,3})\b|\beggs (?:were |are )?(?:retrieved|fertilized|frozen|thawed|mature)\b|\btrigger (?:shot|at \d|tonight)\b|\b(?:found|have) (?:you )?a (?:donor|surrogate|match in the (?:donor|egg|sperm))\b|\b(?:donor|sperm|egg) bank\b/gi,
  /\b(?:don'?t|do not|if you) want to (?:continue|keep it|carry|stay pregnant)\b|\b(?:iud|strings?|string|coil) (?:check|removal|fell out|came out|insertion|in place)\b|\b(?:missed|skip\w{0,3}|late|lost) (?:a |your |two |\d )?(?:periods?|pills?|cycle)\b|\b(?:pill|shot|implant|ring|patch|cap) (?:for|to) (?:birth control|the morning after|not getting|preventing|prevent)\b|\b(?:pill|plan b|something) for the (?:morning|day|night) after\b|\bplan b\b[^.!?]{0,24}\b(?:free|here|stock|counter|pharmacy|pick up|available|questions|ready|take)\b/gi,
]

const sobriety = (): readonly RegExp[] => [
  new RegExp(
    `\\b${span}(?: now| today| already| strong)?,? (?:with |w/ |and )?(?:no|zero|without|w/o|off|free (?:of|from)|away from|since your last) (?:a |an |any |one |the |those )?(?:cigarettes?|cigs?|smokes?|smoking|vap\\w{1,3}|nicotine|tobacco|chew|dip|drinks?|drinking|booze|alcohol|beer|wine|liquor|pills|opioids?|opiates|heroin|meth|crack|coke|fentanyl|weed|pot|gambling|bets?|using|use|stuff|drugs?|cutting|purging|bing\\w{1,3}|self[- ]harm|relapse\\w{0,3}|slips?|smoke)\\b`,
    'gi',
  ),
  /\b(?:smoke|nicotine|tobacco|vape|alcohol|drug|booze|cigarette|gambling)[- ]free (?:for|since|day|week|month|year|life|and|today)\b|\b(?:quit|stopped|quitting|cut out|gave up|giving up|kicked|put down) (?:smoking|drinking|vaping|using|the (?:bottle|pipe|needle|cigs|habit|booze|smokes)|cigarettes|dipping|booze|nicotine)\b/gi,
  /\b(?:get|got|pick up|collect|claim|earned|receive|your|ur) (?:your |ur |a |the |that )?(?:\d{1,3}[- ]?(?:day|month|year) |one[- ]year |white |silver |bronze |sober |new )?(?:chip|key ?tag|coin|medallion)s? (?:tonight|today|at|from|for|tomorrow|friday|sunday|this)\b|\b(?:text|call|phone|talk to|meet|tell|lean on|see) (?:your|ur|a|his|her) sponsor\b|\byour sponsor (?:is|will|called|says|said|can)\b|\b(?:big book|step (?:work|study|meeting)|(?:first|second|third|fourth|fifth|ninth|twelfth|[1-9]th|1st|2nd|3rd) step\b(?=[^.!?]{0,24}\b(?:meeting|group|study|sponsor|list|amends|inventory|tonight|steps)\b))/gi,
  /\b(?:days?|weeks?|months?|years?) (?:smoke|nicotine|vape|alcohol|drug|booze|sugar|pain|seizure)[- ]free\b|\bbefore you (?:pour|pick up|light|take) (?:one|a drink|up|that)\b|\bbottle (?:came (?:up|back)|is|was) (?:light|short|empty)\b|\bcome (?:in )?(?:and |to )?dose\b|\b(?:ok(?:ay)?|normal|human) to (?:have )?slip(?:ped)?\b|\bcome back to (?:group|meeting|the rooms|iop)\b|\bquit (?:class|line|group|coach|date|kit)\b|\b(?:court|judge|state|dmv|probation|parole|p\.?o\.?|drug court)\b[^.!?]{0,24}\b(?:proof|letter|note|report|record|hours)\b[^.!?]{0,24}\b(?:sessions?|classes|treatment|groups?|attendance|screens?|counseling)\b/gi,
  /\b(?:any|the|those|your|fight(?:ing)?|with) (?:cravings?|urges?|triggers)\b|\bdid you (?:use|drink|smoke|slip|relapse|vape|gamble|purge|binge|cut)\b|\b(?:take-?homes?|dosing (?:window|hours|line|nurse)|missed (?:your )?dos(?:e|ing)|your dose is ready|guest dos(?:e|ing)|bottle check|call-?back bottles?)\b|\b(?:weed|marijuana|cannabis|mmj|green|pot|medical) card\b(?! (?:holder|holders|interview|lottery))/gi,
  /\b(?:have|has|had) (?:you|u|he|she|they) (?:had (?:an?|any) (?:drinks?|alcohol|booze|slips?)|been (?:drinking|using)|drunk|slipped|relapsed|used) (?:again\b|since\b|between\b|this (?:week|month)\b)|\bany (?:drinking|using|drug use|alcohol|booze|slips?|vaping) (?:since|between|(?:in|over) the last|this (?:week|month))\b/gi,
]

const safety = (): readonly RegExp[] => [
  /\b(?:advocate|counselor|caseworker|case worker|hotline|worker|shelter)\b[^.!?]{0,24}\b(?:call|calls|calling|phone|ring|text|reach)\b[^.!?]{0,16}\b(?:from|with|using|as) (?:a |an )?(?:blocked|private|unknown|hidden|restricted|unlisted|different|no caller id)\b/gi,
  /\b(?:if|when|is|only if|unless|once) (?:it'?s|it is|it isn'?t|you(?:'re| are)|he'?s|he is|she'?s|they'?re|it|this)\b[^.!?]{0,12}\b(?:not safe|isn'?t safe|safe|unsafe|alone|around|home|listening|nearby)\b[^.!?]{0,24}\b(?:pick up|answer|to talk|talk|hang up|call back|call us|text back|text us|delete|say|reply|the word|code word|leave)\b/gi,
  /\b(?:isn'?t|not|is it|if it'?s|if it is|when it'?s|are you|somewhere|place) (?:safe|a safe (?:time|place|number)|safe for you) (?:to (?:talk|text|call|answer|speak|leave)|for you to (?:talk|answer))(?! on the phone while| while driving)\b/gi,
  /\b(?:the |our |a )?(?:shelter|safe house|safehouse|refuge)\b[^.!?]{0,24}\b(?:bed|room|space|spot|you and|kids|tonight|for you|address|intake|women)\b|\b(?:bed|room|space|spot)\b[^.!?]{0,12}\b(?:at|in) (?:the|our|a) (?:shelter|safe house|refuge)\b|\b(?:delete|erase) this (?:text|message)\b(?! (?:if|and (?:notify|tell|let)))|\b(?:restraining|protective|protection) order\b|\b(?:hidden|burner|second|safe) (?:phone|number) (?:for|so|he|to)\b|\bgo[- ]bag\b|\bcode word\b/gi,
  /\b(?:so|where) (?:he|she|they|your \w{3,9}) (?:won'?t|can'?t|doesn'?t|does not|will not|cannot) (?:see|know|find|follow|track|hear|notice|catch)\b|\b(?:he|she|they|your (?:husband|partner|boyfriend|ex|wife)) (?:does not|doesn'?t|won'?t|will not) know(?! (?:the|about the|where the|how))(?=$|[.!,;])|\bask for \w{2,10}\b[^.!?]{0,24}\b(?:she|he|they)(?:'ll| will) (?:know|understand)\b|\b(?:do not|don'?t|never) have to tell (?:your (?:parents|mom|dad|family|husband|boss|partner)|anyone)\b|\bstays between us\b/gi,
  /\b(?:dv|domestic|battered|abuse|survivors?|rape|assault|trafficking|crisis) (?:advocate|hotline|counselor|shelter|center|line|group|program|victims?|team)\b/gi,
  /\b(?:your |ur )?(?:parents?|mom|dad|folks|family|husband|wife|boyfriend|partner|school|boss) (?:won'?t|will not|don'?t|do not|doesn'?t|does not|never|needn'?t) (?:need to |have to |ever |be able to )?(?:know|find out|see this|be told|get (?:a )?(?:bill|letter|call)|hear|be notified)\b|\bno (?:parents?|parental (?:consent|permission)|parent permission|mom or dad) (?:needed|required|necessary|involved|have to)\b|\b(?:no (?:judg\w{1,6}|questions asked)|totally confidential|100% confidential|anonymous(?:ly)?)\b[^.!?]{0,30}\b(?:test\w{0,3}|clinic|pills?|here|walk|talk|group|shots?|exam|come|free|used?)\b/gi,
]

const asked = (): readonly RegExp[] => [
  /\b(?:are|r) (?:you|u) (?:still |feeling |getting |having |any )*(?:seeing (?:double|spots|stars|floaters|things)|hearing (?:voices|things|ringing)|peeing|leaking|limping|wheezing|light ?headed|woozy|shaky|nauseous|feverish|bloated|constipated|backed up|contracting|spotting|hot|clammy|sweaty|winded|short of breath|out of breath|stiff|sore|dizzy|tired all|sleeping (?:ok|better|through|at all)|up and walking|off the (?:pain|oxygen|meds))\b/gi,
  /^\W{0,2}(?:still|any|no more|more|less) (?:\w{3,8} )?(?:dizzy|sore|stiff|itchy|puffy|swollen|nauseous|shaky|numb|tingly|wheezing|coughing|limping|leaking|spotting|bleeding|peeing|throwing up|voices|nightmares|flashbacks|hot flashes|chills|swelling|redness|drainage|discharge|numbness|tingling|trouble (?:breathing|sleeping|swallowing|peeing))\b/gi,
  /\b(?:are|is|did|have|do|were|any|hear(?:ing)?) (?:the |any |those |you hear(?:ing)? |you hear(?:ing)? the |your )?(?:voices|nightmares|flashbacks|night sweats|hot flashes|dark thoughts|racing thoughts|panic attacks?|shakes|tremors?)\b/gi,
  /\bhope (?:your|ur|the|that|his|her) (?:\w{3,6} )?(?:foot|feet|leg|arm|hand|knee|back|neck|hip|shoulder|ankle|wrist|toe|finger|eye|eyes|ear|ears|head|tummy|stomach|belly|throat|tooth|mouth|jaw|side|ribs?|chest|breathing|cold|cough|flu|bug|fever|surgery|procedure|recovery)\b[^.!?]{0,12}\b(?:heals?|is|are|feels?|gets?|goes|went|better|stops?|clears?|settles?|calms?)\b|\b(?:heal|recover|mend|feel better|get better) (?:up )?(?:fast|soon|quick\w{0,2})\b(?! than)/gi,
  /\b(?:get|hope you(?:'re| are)?|hoping you(?:'re| are)?) (?:feel(?:ing)? )?(?:well soon|better soon|feeling better|on the mend|over (?:it|that (?:cold|bug|flu)))\b/gi,
]

const letters = (): readonly RegExp[] => [/(?<![\w&])(?:l ?& ?d|d ?& ?c|i ?& ?d)(?![\w&])/gi]

/** How a relative does, sessions of therapy, pregnancy, sobriety, safety at home, and symptoms that are asked after. */
export const toldPeople: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'relative-told',
    words:
      'mom mum mother dad father wife husband son daughter kid baby twin brother sister spouse partner grandma grandpa granny nana grandmother grandfather aunt uncle he she him her nurse aide cna caregiver sitter hospice chaplain toddler infant newborn',
    phrases: 'little one, little guy, little girl, loved one, your child, your boy, your girl',
    unless:
      /\b(?:game|team|score\w?|goal|playoffs|tickets?|movie|party|recital|concert|graduation|homework|math|spelling|class|teacher|school play|dog|cat|puppy|vet|soccer|baseball|football|basketball|practice at|car|job|interview|swim team|volunteers?|health fair|hiring|blinds?|windows?|jackie|lawsuit)\b/i,
    compile: relatives,
  },
  {
    category: 'treatment',
    rule: 'session-told',
    words:
      'speech ot pt aba intervention therapy derm peds ortho oncology cardiology hospice dialysis radiology behavioral palliative nutrition psych stutter articulation motor gait swallow tantrum meltdown outburst sensory grip stretches exercise kegel buttoned zipped therapist slp rehab infusion',
    phrases:
      'from surgery, wound care, home health, sleep lab, his sounds, her sounds, r sound, s sound, his words, her words, new words, new sounds, new signs, new foods, his steps, her steps, accidents at night, tied his, tied her, his balance, her balance, dressed himself, dressed herself',
    unless:
      /\b(?:guitar|piano|violin|chord|band practice|choir|spelling|essay|toast|debate|wedding|graduation|gym|yoga|class|chapter|textbook|teacher|homework|math|spanish|president|governor|campaign|dance|ballet)\b/i,
    compile: sessions,
  },
  {
    category: 'condition',
    rule: 'pregnancy-told',
    sensitive: true,
    words:
      'contraction cramp mucus bean peanut heartbeat flutter retrieval embryo follicle blastocyst egg donor sperm surrogate iud coil preg pregnancy hcg beta pregnant trigger',
    phrases:
      'water breaks, water broke, waters break, minutes apart, min apart, for two, two lines, two pink, weeks along, wks along, months along, at weeks, a girl, a boy, plan b, morning after, day after, night after, your period, period late, late period, missed period, a period, missed a, to continue, want to keep, keep it, string check, strings check, your strings, the strings, see the baby, hear the baby, heart rate, birth control',
    unless:
      /\b(?:breakfast|brunch|recipe|pipe|plumber|leak|water main|puppy|puppies|kittens?|dog|cat|coffee|beans|chicken|easter|fishing|line dance|subway|movie|software|release|beta (?:version|test|app)|guitar|kite)\b/i,
    compile: pregnancy,
  },
  {
    category: 'condition',
    rule: 'sobriety-told',
    sensitive: true,
    words:
      'cigarette cig smoke smoking vape vaping nicotine tobacco drinking booze alcohol liquor opioid opiate heroin meth fentanyl weed pot gambling drug cutting purging purge binge relapse relapsed drunk slip chip medallion sponsor craving urge dosing takehome bottle sober slipped court judge probation parole dmv quit',
    phrases:
      'a drink, any drinks, been using, used since, used again, used between, used this, using since, using this, your last, no drinks, one drink, no beer, no wine, off the, key tag, your coin, your triggers, any triggers, did you use, did you drink, step work, step study, first step, second step, third step, fourth step, fifth step, ninth step, big book, home group, take homes, take-homes, missed dose, your dose, green card, medical card, quit smoking, gave up, free for, free since, you pour, light one, come dose, and dose, to dose, to group, a slip, month free, months free, the state, smoke free',
    unless:
      /\b(?:potato|poker|casino|bank|credit card|bbq|brisket|smoke (?:alarm|detector)|soccer|charity|sponsors? (?:of|for) (?:the|our)|team sponsor|league|data|phone|netflix|login|app|website|dance|quit your job|garden|lawn|computer|motherboard|chocolate)\b/i,
    compile: sobriety,
  },
  {
    category: 'condition',
    rule: 'safety-told',
    sensitive: true,
    words:
      'advocate blocked unlisted unsafe shelter safehouse refuge delete erase restraining dv domestic battered abuse survivor rape assault trafficking crisis parent parental confidential anonymous anonymously judgment judgement judgmental safe',
    phrases:
      'private number, unknown number, restricted number, hidden phone, hidden number, protective order, protection order, code word, go bag, no questions, no judging, no judgement, mom won, dad won, mom or dad, husband won, husband doesn, boyfriend won, folks won, family won, burner phone, second phone, between us, doesn t know, does not know, won t know, will not know, she ll know, he ll know, they ll know, so he, so she, so they, where he, tell your, tell anyone, he won, she won, they won, find out',
    unless:
      /\b(?:road|roads|ice|icy|drive|driving|snow|storm|weather|wifi|password|puppy|puppies|dog|dogs|cat|cats|kittens?|animal|pet|surprise|party|gift|storm shelter|picnic|bus shelter|survey|login|sign.?in|account|verification)\b/i,
    compile: safety,
  },
  {
    category: 'condition',
    rule: 'symptom-told',
    words:
      'double voice ringing peeing leaking limping wheezing woozy shaky nauseous bloated spotting dizzy sore stiff itchy puffy swollen numb tingly nightmare flashback chill drainage discharge heal mend',
    phrases:
      'hot flash, night sweat, dark thought, racing thought, panic attack, the shakes, tremors, hope your, hope the, hope that, get well, feel better, feeling better, better soon, recover fast, still throwing, still bleeding, still coughing, still hot, no more voices, trouble breathing, trouble sleeping, trouble swallowing, sleeping ok, sleeping better, up and walking, short of breath',
    unless: otherMatters,
    compile: asked,
  },
  {
    category: 'procedure',
    rule: 'letters-told',
    sensitive: true,
    words: 'l d i c',
    unless: /\b(?:learning|hr|apartments?|apts?|units?|rows?|gates?|section|lots?|washington)\b/i,
    compile: letters,
  },
]

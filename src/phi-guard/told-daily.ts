import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const remedy =
  '(?:cream|ointment|shot|shots|pills?|meds?|medicine|drops|spray|inhaler|patch|heating pad|ice|injection|antibiotics?|steroids?|gel|lotion|syrup|new one|brace|insoles|mask|machine|rinse|powder|nebulizer|treatments?|exercises|stretches)'
const trouble =
  '(?:pain|sadness|itch\\w{0,3}|nausea|cough\\w{0,3}|swelling|sleep\\w{0,3}|mood|anxiety|headaches?|rash|cramps?|breathing|burning|stiffness|worry|worries|focus|tics?|heartburn|reflux|dizziness|spasms?|appetite|cravings?|numbness|fever|congestion|hot flashes)'
const side = '(?:left|right|lower|upper)'
const part = '(?:back|arm|leg|neck|face|nose|ear|scalp|shoulder|chest|hand|foot|cheek|lip|forehead|thigh|calf|ankle|knee|hip|chin|head|belly|stomach|side)'
const whichOne = '(?:new|lower|higher|other|old|morning|evening|second|stronger|weaker|rescue|daily|night|bigger|smaller|generic)'

const using = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:did|does|is|has|do|are) (?:the|your|that|those|his|her) (?:new |numbing |\\w{3,7} )?${remedy} (?:help\\w{0,3}|kick(?:ed)? in|work\\w{0,3}|wear(?:ing)? off|worn off|bother\\w{0,3}|burn\\w{0,3}|make you|making you|do anything|agree)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bhelp(?:ed|s|ing)? (?:at all |any |a bit |some )?with (?:the|your|his|her|that) ${trouble}\\b|\\b${trouble} (?:is |any |been |getting )*(?:better|worse|easier|gone|under control|manageable) (?:on|with|since|after) (?:the|your|this|that|it)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:nausea|sleep\\w{0,3}|feel\\w{0,3}|side effects?|pain|mood|dizz\\w{1,4}|alcohol|doing|eating|grapefruit|appetite|breathing|sugars?|pressure|sadness|better|worse)\\b[^.!?]{0,16}\\b(?:on|with|since|after|from) (?:the|that|your|his|her) ${whichOne} ones?\\b|\\b(?:the|that|your|his|her) ${whichOne} (?:dose|strength|med|meds|medicine|pill)\\b`,
    'gi',
  ),
  /\b(?:stop|start|skip|drop|split|halve|finish|take|keep taking|hold) (?:the |your |those )(?:little |small |big |round |tiny )?(?:white|blue|pink|yellow|orange|green|purple|red|little|small|big|round) (?:ones?|pills?|tabs?|capsules?)\b|\b(?:from )?(?:one|two|three|four|\d) a day (?:to|down to|instead|now|from now|until|for)\b/gi,
  /\b(?:store|keep|put) (?:it|them|the (?:pens?|vials?|insulin|drops|bottle|shot|shots|medicine)) in the (?:fridge|refrigerator)\b[^.!?]{0,20}\b(?:roll|shake|freeze|until|pen|dose|and|days|warm|light|door|box)\b|\b(?:roll it|don'?t shake|shake it well|shake well)\b[^.!?]{0,16}\b(?:shake|dose|squirt|before|use|side|puff|roll)\b|\bpinch (?:the|your|an inch of) (?:skin|belly|fat)\b|\bswitch sides\b[^.!?]{0,16}\b(?:inject|shot|time|poke|dose|night|nursing|feed)/gi,
  /\b(?:finish|take) (?:all of |the )?(?:the )?(?:whole|entire|full|rest of the) (?:pack|course|bottle|bottles|box|dose ?pack|prescription|round|jar)\b|\beven (?:if|when|though) (?:you|s?he)(?:'re| are| feels?| seems?| starts?| begins?)?(?: to)?(?: feel| feeling)? (?:fine|better|good|ok|okay|well)\b|\b(?:just|only) a (?:dab|pea|smear|thin|little) (?:of|on|layer|is|twice|at|sized?)?\b[^.!?]{0,16}\b(?:night|face|skin|spot|twice|enough|cream)\b|\b(?:cream|ointment|lotion|gel|mask|shampoo) (?:goes on|stays on|comes off|washes off)\b|\bno grapefruit\b|\bbefore you (?:poke|inject|prick|stick)\b/gi,
  /\b(?:tiny|nit|lice|fine) comb\b|\bwash (?:the |all )?(?:sheets|bedding|linens|pillowcases)\b[^.!?]{0,16}\bhot\b|\b(?:comb|check) (?:out )?(?:the |her |his |their )?(?:hair|nits|head)\b[^.!?]{0,16}\b(?:every|days|again|lice|nits|nightly)\b|\b(?:rescue (?:inhaler|one|med|meds|dose|puffer)|epi-?pens?|spare inhaler|carry (?:his|her) (?:inhaler|epipen|meds))\b/gi,
]

const days = (): readonly RegExp[] => [
  /\bhow(?:'s| is| are|s| about) (?:the|your|that|his|her) (?:new |bad |good |sore |left |right )?(?:hip|knee|heart|shoulder|back|foot|ankle|wrist|neck|arm|leg|medicine|med|meds|inhaler|pump|cpap|mask|cough|rash|fever|tummy|nausea|pain|sleep|mood|breathing|appetite|incision|wound|hearing aids?|dentures?|dose|sugar|pressure|weight|urge|bleeding|swelling|itch\w{0,3})\b(?! (?:yard|door|porch|deck|office|room|seat|fence))/gi,
  /\bhow (?:many times|often) (?:did|do|does|are|were) (?:you|he|she|baby|mom|dad) (?:wake|waking|get up|getting up|cough\w{0,3}|pee\w{0,3}|throw\w{0,3} up|vomit\w{0,3}|use the (?:inhaler|rescue|bathroom|oxygen)|nurse|feed|feeding|poop\w{0,3}|fall|fallen|dizzy|skip|miss|pass out|bleed)\b/gi,
  /\b(?:lose|lost|losing|change|changes in) (?:your|his|her) (?:sense of )?(?:taste|smell|appetite|hearing|eyesight)\b|\b(?:feel|be|feeling|are|get) (?:a little |a bit |really |pretty |very )?(?:wiped out|run down|worn out|drained|loopy|foggy|blah|crampy|achy|puffy|queasy|clammy|feverish|blurry|light-?headed|wobbly|weak|under the weather)\b(?! from (?:work|class|the (?:trip|game|party)))/gi,
  /\b(?:cord|umbilical|belly button|soft spot) (?:(?:should|will|may) (?:fall|dry|heal|close)|stump|fell off|falls off|clamp)\b|\bbirth weight\b|\bwake (?:him|her|baby|the baby|them) (?:up )?(?:to|for|every) (?:eat|feed|nurse|a feed\w{0,3}|\d|two|three|four)\b|\b(?:start|starting|try|begin|ready for) (?:baby on |him on |her on )?solids\b|\btummy time\b|\bwet diapers?\b|\bcount (?:the|his|her|baby'?s?|your) (?:kicks?|diapers?|wet|breaths?|movements?|pills?|contractions?)\b/gi,
  /\b(?:heard|hear|found|saw|got|strong|steady|good) (?:a |the |your |baby'?s? )?(?:strong |steady |good |nice |little |baby'?s? )*heart ?beats?\b|\byou(?:'re| are|r)(?: at| only| already| now| about)? (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a few) (?:cms?|centimeters?|centimetres?)\b|\bcentimeters? dilated\b|\b(?:first|month|weeks?|time) after (?:losing|loss|the loss|you lost|miscarr\w{3,5})\b|\blosing (?:one|a baby|the baby|your baby)\b/gi,
  /\b(?:don'?t|do not|try not to|stop|no|never|avoid) (?:pop|pick(?: at)?|squeeze|scratch|rub|itch|poke|peel|touch|burst|drain)(?:ing)? (?:at )?(?:it|them|that|the (?:scab|blister|bump|area|spot|skin|rash|site|eye|stitches)|your (?:eye|eyes|face|nose|scab|skin|ears?))\b|\bscabs? over\b|\bnothing in (?:that|the|your|his|her|either) (?:ears?|nose|eye|mouth)\b|\b(?:foot|feet|leg|arm|knee|ankle|head|hand)s? (?:up )?on (?:a|two|some|the|three) pillows?\b/gi,
  /\bno (?:contact sports|pe|p\.e\.|recess|gym class|screens?|running|jumping|roughhousing|swimming|sports|lifting|driving|alcohol|sun|soaking)(?: \w{2,8}){0,3}? (?:till|until|'til|til) (?!(?:the )?(?:party|movie|homework|dinner|game|kickoff|show|lifeguard)s?\b)\w+|\bsit out (?:of )?(?:pe|gym|practice|games?|recess|sports) (?:until|till|for|today|this)\b/gi,
  /\b(?:24|48|twenty-four|forty-eight) hours? (?:after|since|without|of no|past|free of|fever)[^.!?]{0,16}\b(?:fever|vomit\w{0,3}|throw\w{0,3} up|symptoms?|starting|first dose|medicine|antibiotics?|meds|tylenol)\b|\b(?:push|lots of|plenty of|clear|drink) (?:the )?fluids\b|\bhumidifier\b|\b(?:sore|soreness|numb\w{0,3}|numbing|swelling|anesthetic) (?:wears?|goes|will wear|should wear|will go) (?:off|down|away)\b|\btime of (?:your|the) last (?:dose|fever|meal|period|void)\b/gi,
  /\b(?:you|he|she|mom|dad)(?:'s|'re| is| are) (?:past|through|over|done with) the worst(?: of it)?\b|\bworst (?:is|part is) (?:over|behind)\b[^?]{0,12}\b(?:you|mend|heal|rest|recover)|\b(?:hard|tough|scary|worst) part (?:is|'s) behind you\b|\b(?:you|he|she|mom|dad|baby)(?:'s|'re| is| are) (?:finally |not yet |almost |now )?out of the woods\b|\b(?:fought|fight|battled|fighting) (?:so |really |very )?(?:hard|bravely|like a)\b[^.!?]{0,24}\b(?:paid off|proud|beat|it|you|won|him|her)\b|\bturned (?:the|a) corner\b|\bon the mend\b|\bring (?:that|the|your) bell\b(?! when)/gi,
  /\bwhatever it was,? (?:it'?s|it is|is|has) (?:gone|cleared|passed|healed|better)\b|\b(?:see you in|back in|again for|again in|good for|repeat in|another for|not due for) (?:another )?(?:5|10|3|7|five|ten|three|seven) (?:more )?years\b[^.!?]{0,6}(?:\bfor (?:the|your) next\b|\bthe next\b)|\b(?:do|need|have) (?:this|it|that|one|another(?: one)?) again for (?:5|10|3|7|five|ten|three|seven|a few) (?:more )?years\b|\b(?:took|taking|take|sent|snipped|shaved) (?:off )?(?:\d{1,2}|a few|two|three|four|five|six|some|several|a couple of|a) (?:little |small |tiny )?(?:pieces?|bites?|snips?|slivers?|cores?|scrapings?|samples?|biopsies) (?:to|of|from|for|out|off)\b|\b(?:froze|freeze|burned|zapped|lanced|drained) (?:off )?(?:it|them|one|two|three|four|the|that|those|a few|\d)\b[^.!?]{0,20}\b(?:blister|spots?|warts?|scab|heal|red|peel|off|sore|nose|face|hand|back)\b/gi,
  new RegExp(
    `\\b(?:the |your |his |her )?${side} (?:one|side|ear|eye|breast|knee|hip|kidney|lung|ovary|shoulder|hand|foot|wrist|ankle|lobe|leg|arm|tube) (?:has|is|looks|looked|was|shows|showed|still|came|needs) (?:a |an |still |also |just |nice and |all |some |more |bit |\\w{4,8} )*(?:change|changes|fine|clear|ok|okay|good|swollen|worse|better|spot|bigger|smaller|normal|healed|weak|weaker|stronger|healing|leaking|infected|blocked|inflamed|clean|look|surgery|stiff|tear|torn|cyst|lump|stone|plugged|thin)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:that|the|those) (?:dark|big|red|brown|little|raised|flat|odd|funny|new|crusty|itchy|scaly|black|weird|old|other)? ?(?:ones?|spots?|bumps?|marks?|places?|patch|patches) (?:on|behind|under|near|by|along) (?:your|the|his|her) (?:left |right |lower |upper )?${part}\\b|\\b(?:extra|more|additional|special|diagnostic) views\\b|\\b(?:second|another|closer|better) look at (?:the|your|that) (?:left|right|side|spot|lump|area|image|images|scan|film|x-?ray|test|\\w{3,6} one)\\b|\\bpicture with (?:dye|contrast)\\b`,
    'gi',
  ),
  /\bscale (?:of|from) (?:0|zero|1|one) ?(?:to|-|through) ?(?:10|ten|5|five)\b[^?]{0,30}\b(?:how (?:bad|strong|severe|tired|anxious|down|sick|sore|itchy)|pain|hurt\w{0,3}|nausea|mood|anxi\w{2,4}|cravings?|urges?|sleep|breath\w{0,4})\b|\bhow (?:bad|strong|severe|tired|anxious|sore|sick) (?:is|are|was|were) (?:it|the|your|you|they)\b[^?]{0,30}\b(?:scale|(?:0|1|zero|one) ?(?:to|-) ?(?:10|ten|5|five))\b/gi,
  /\b(?:hit|reached|made|met|at|near|past) (?:your|his|her|my) goal(?: weight)?\b[^.!?]{0,12}\b(?:down|pounds|lbs?|weight|kilos|lost)\b|\b(?:\d{1,3}|twenty|ten|thirty|five) (?:pounds?|lbs?|kilos?)? ?(?:down|lighter|lost|gone|to go)!?(?:$|[.!,])|\bdown (?:another|a|two|one|three) (?:dress |pant |pants )?(?:sizes?|pounds?|lbs?|belt)\b|\byou made weight\b/gi,
  /\b(?:your|ur|his|her) (?:heart|sugar|breathing|sleep|back|foot|ear|hip|knee) (?:thing|gadget|device|gizmo|problem|issue|trouble|situation|stuff|implant|alert|alarm)\b|\b(?:alert|alarm|reading|tracing|signal|data|report|download|transmission) from (?:your|his|her|the) (?:heart|watch|implant|device|pump|sensor|pacemaker|monitor|patch|defibrillator|cpap|ring|recorder)\b|\b(?:sensor|watch|pump|monitor|cpap|device) (?:says|said|caught|shows|showed|picked up|flagged|recorded|saw|tells) (?:you|your|something)\b|\bcharge your (?:implant|stimulator|pump|device|ipg)\b/gi,
]

const slogans = (): readonly RegExp[] => [
  /\bkeep coming back\b[^.!?]{0,6}\bit works\b|\bworks if you work it\b|\b(?:before|if|when|instead of) you (?:pick up|drink|use|slip|relapse|take that)\b(?:$|[.!,]| call| text| again)|\b(?:blew|blow|blowing|tested|came (?:out|back|up)|test (?:was|is|came out)|drop was|ua (?:was|is|came)) (?:all )?(?:clean|dirty|hot|triple zeros?|zeros?)\b|\btriple zeros?\b/gi,
  /\b(?:nobody|no one|noone|none of your friends|not even your (?:mom|parents|family|husband|boss))(?: else)?(?: at (?:school|work|home)| in your \w{4,6}) (?:will|has to|needs to|would|can|is going to|gets to) (?:ever )?(?:know|find out|hear|be told)\b|\b(?:private|confidential|secret|between us|not shared),? (?:even |also |and )?(?:from|with) (?:your )?(?:parents?|mom|dad|family|husband|wife|school|spouse|partner)\b|\bwithout your (?:parents?|mom|dad|husband|partner|family|spouse)(?:'s?)? (?:knowing|permission|consent|insurance|finding)\b|\b(?:don'?t|do not|won'?t) (?:need|use|bill|have to use) your (?:parents?|mom|dad|husband|family|partner)'?s? (?:insurance|permission|plan|card)\b/gi,
  /\bif (?:he|she|they) (?:took|takes|has|checks|finds|reads|sees|tracks|smashed|hid|controls) your (?:phone|texts|messages|keys|money|cards?|car|location)\b|\b(?:he|she|your (?:husband|partner|boyfriend|ex|wife)) (?:hurts?|hits?|threatens?|chokes?|scares?|controls?|follows?|stalks?|pushed|choked|threatened) (?:you|the kids)\b|\b(?:back|side|private) (?:door|entrance)\b[^.!?]{0,30}\b(?:safe|private|nobody|no one|protest\w{0,3}|escort|discreet\w{0,2})\b|\b(?:safe|private|discreet\w{0,2}|escort)\b[^.!?]{0,30}\b(?:back|side) (?:door|entrance)\b/gi,
]

/** How a remedy works, the days after, and what is said in rooms that are nobody else's business. */
export const toldDaily: readonly ToldRule[] = [
  {
    category: 'medication',
    rule: 'remedy-told',
    words:
      'cream ointment shot pill med medicine inhaler antibiotic steroid lotion syrup nebulizer sadness nausea cough swelling anxiety headache rash itch itching dose epipen grapefruit comb nit lice fridge refrigerator pinch roll shake inject injection pack dab incision hip knee shoulder ankle wrist appetite cpap denture',
    phrases:
      'new one, lower one, higher one, other one, old one, morning one, evening one, second one, stronger one, rescue one, yellow ones, white ones, blue ones, pink ones, orange ones, green ones, red ones, little ones, a day to, even if, even when, whole bottle, entire course, switch sides, you poke, the drops, the patch, the spray, your back, your foot, your neck, your sleep, your mood, your breathing, your pain',
    unless: otherMatters,
    compile: using,
  },
  {
    category: 'condition',
    rule: 'course-told',
    words:
      'cough coughing pee vomit taste smell wiped drained loopy foggy crampy achy puffy queasy clammy feverish blurry wobbly cord umbilical diaper solid heartbeat centimeter cm kick scab pick pop squeeze scratch pillow humidifier fluid fever recess screen piece snip sliver core scraping froze zapped lanced implant tracing pacemaker defibrillator stimulator fought battled numb numbing pound lb',
    phrases:
      'scale of, scale from, how bad, how strong, how severe, how tired, how anxious, how sore, how sick, how is, how are, how about, how the, extra views, more views, additional views, left one, right one, left side, right side, left ear, right ear, left eye, right eye, left breast, right breast, left knee, right knee, left hip, right hip, left lung, right lung, many times, how often, birth weight, tummy time, wake her, wake him, wake baby, after losing, losing one, rub it, rub your eyes, contact sports, no pe, the worst, worst is over, worst part, hard part, tough part, scary part, of the woods, the corner, the mend, ring that bell, your bell, whatever it was, five years, ten years, 5 years, 10 years, 3 years, three years, a second look, another look, closer look, better look, dark one, one on your, ones on your, spot on your, bump on your, picture with, down a, down another, your goal, your heart thing, heart trouble, alert from, alarm from, your watch, your sensor, your pump, the sensor, made weight, out of pe, your voice, your hair, run down, your last dose, under the weather',
    unless:
      /\b(?:score|game|games|team|season|league|touchdown|lane|turn right|turn left|exit|highway|door|aisle|shelf|hand side|movie|film|concert|sale|store|shop|order|package|phone|laptop|computer|tv|car|truck|tires?|brakes?|puppy|dog|cat|vet|kitchen|roof|warranty|service|guarantee|rent|lease|mortgage|loan|recipe|soda|election|vote|city|view from|ocean|lake|hotel|trip)\b/i,
    compile: days,
  },
  {
    category: 'condition',
    rule: 'confided',
    sensitive: true,
    words: 'nobody noone confidential secret blew zero dirty discreet discreetly escort threatened choked threatens stalks hurts hits',
    phrases:
      'no one, keep coming back, work it, day at a time, you pick up, you drink, you use, before you, private even, private from, from your parents, your parents, your mom, without your, he took, he takes, he has your, he checks, he finds, he reads, she took, she checks, tested clean, blow clean, side door, back door, back entrance, side entrance',
    unless:
      /\b(?:deliver\w{0,3}|package|movers|garage|truck|driver|kitchen|restaurant|loading|surprise|party|gift|christmas|store|shop|spoiler|password|score|game|team|weights?|gym)\b/i,
    compile: slogans,
  },
]

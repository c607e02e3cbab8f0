import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const someone =
  '(?:we|i|they|she|he|everyone(?: here)?|all of us|the (?:doctor|team|nurse|surgeon|radiologist|specialist|dentist|staff)|doc|doctor|dr\\.? \\w{2,12}|your (?:doctor|surgeon|nurse|dentist|team|specialist))'
const moved =
  '(?:relieved|thrilled|delighted|surprised|encouraged|impressed|reassured|concerned|disappointed|worried|happy|pleased|excited|overjoyed|glad|smiling|smiled|alarmed|uneasy|puzzled|cautiously optimistic|hopeful|celebrating)'
const paper =
  '(?:report|results?|scan|chart|labs|test|tests|x-?rays?|pictures|numbers|progress|films?|bloodwork|blood work|biopsy|images|mri|echo|pathology|swab|sample)'
const feared =
  '(?:(?:had |have |were |was |all |had all |had been |kind of |most )?(?:thought|feared|fearing|afraid(?: of)?|hoped|hoping(?: for)?|expected|expecting|suspected|worried(?: about)?|dreaded|wanted|figured))'
const said =
  '(?:it|this|that|they|everything|the (?:news|answer|result|report|rest|tissue|sample|picture|scan|growth|lump|spot|tumor)|things?|number|numbers|you)'
const organ =
  '(?:heart|liver|kidneys?|thyroid|bones?|lungs?|valves?|pancreas|gallbladder|colon|uterus|ovar(?:y|ies)|prostate|spine|bladder|bowels?|arter(?:y|ies)|veins?|sinuses|stomach|gut|spleen|retinas?|corneas?|eardrums?|gums|enamel|discs?|cartilage|joints?|tendons?|blood|iron|ferritin|vitamin d|b12|sugar|a1c|oxygen|hormones?|estrogen|testosterone|adrenals?|brain|nerves?|skin|lymph nodes?|tonsils|prostate)'
const organState =
  '(?:strong|weak|lazy|thin|thinning|leaky|leaking|enlarged|inflamed|angry|tired|irritated|healthy|clear|clean|struggling|stressed|fatty|thick|sluggish|underactive|overactive|swollen|blocked|clogged|narrow(?:ed|ing)?|racing|slow|skipping|fluttering|fine|good|great|normal|perfect|better|worse|ok|okay|wobbly|worn|worn out|damaged|scarred|dry|low|high|a mess|acting up|full of|functioning|working (?:well|hard|fine|great)|failing|recovering|receding|deficient|back to normal|happy)'
const very =
  '(?:(?:a|an|little|bit|tad|touch|too|very|so|still|really|quite|pretty|nice and|super|looking|look|looks|all|both|much|getting|now|on the|just|doing) ){0,4}'

const hopes = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:not (?:as|so|quite|nearly as) (?:bad|serious|big|scary|good|simple|severe|clear) as|better than|worse than|bigger than|smaller than|exactly what|just what|just the way|exactly as|just as|not (?:at all )?what|isn'?t what|wasn'?t what|way better than|far better than|nothing like what|the way|didn'?t show what|did not show what|does not show what) (?:we|they|i|she|he|you|the doctor|everyone|the team|dr\\.? \\w{2,12}) ${feared}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${someone} (?:is|was|are|were|am|is all|seems?|looked|'re|'m|couldn'?t be|could not be)? ?(?:all |so |very |really |just |pretty |a (?:bit|little) |also |more |now )*${moved} (?:when|by|with|to see|to hear|at|about|after|to read|over|because)\\b[^.!?]{0,24}\\b(?:it|your|ur|his|her|the|this|that) ?(?:recent |new |latest |last |\\w{3,8} )?(?:${paper}|came in|in)\\b(?! (?:on|card|about))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:your|ur|his|her|the) (?:\\w{3,9} )?${paper} (?:made|has|had|put|gave|got|left|scared|surprised|shocked|worried|delighted) (?:\\w{2,8} )?(?:our|my|us|me|dr|the|everyone|doctor|doc|very|a|happy|worried|smil\\w{2,3})\\b|\\bcelebrat\\w{1,4}\\b[^.!?]{0,20}\\byour (?:\\w{3,8} )?${paper}\\b`,
    'gi',
  ),
  /\b(?:wish|hoped|wanted) (?:i|we) (?:had|could (?:give|bring)) (?:you )?(?:better|different|good|happier) news\b|\b(?:i'?m|i am|we'?re|we are|so|very) sorry\b[^?]{0,30}\b(?:it'?s (?:back|what|not)|came back|not the|hard to hear|difficult news|bad news|the news|afraid of|lost|loss)\b|\bhard (?:news|to hear)\b/gi,
  /\b(?:we|they|she|he|doctor|you) (?:caught|found|got|spotted) (?:it|this|that) (?:early|in time|just in time|soon|at an early)\b(?! (?:train|bus|flight))|\b(?:treatable|curable|operable|inoperable|(?<!\b(?:the|at|in|which|what|main|bus|ferry|la|una|esta|esa|of|airport|cruise|train|open a) )terminal(?! (?:\d|[a-e]\b))|untreatable|manageable with)\b|\bcaught early\b/gi,
  /\b(?:want|going|need|like|plan|we'?ll|we will) (?:to )?(?:just )?(?:keep|keeping) (?:a close |a |an )?(?:eye|watch) on (?:it|that|this|them|things|the|your|him|her)\b|\b(?:tiny|small|little|something|spot|shadow|area)\b[^.!?]{0,24}\bkeep an eye on\b|\bwatch(?:ful)? (?:and )?wait(?:ing)?\b/gi,
  /\b\d{2}(?:\.\d)? ?(?:%|percent) (?:sure|certain|confident) (?:that )?(?:it'?s|it is|this is|that'?s) (?:nothing|fine|not|just|ok|harmless|benign|a)\b|\b(?:don'?t|do not) (?:think|believe|expect) (?:it'?s|it is|this is|that'?s) (?:anything|serious|bad|dangerous|cancer|a big deal|broken)\b|\b(?:probably|likely|almost certainly|most likely) (?:nothing|harmless|benign|fine)\b[^?]{0,30}\b(?:but|safe|sure|check|look)\b/gi,
  /\b(?:rather|prefer) not (?:to )?(?:put|say|write|share|tell|discuss|send) (?:it|this|that|them|you|the news)?\b[^.!?]{0,12}\b(?:text|message|phone|writing)\b|\bfeel better if you (?:came|come|were|could come|saw)\b|\b(?:this|it|that)(?: one)? (?:can'?t|cannot|can not|won'?t) wait\b[^?]{0,20}\b(?:doctor|nurse|dr|er|clinic|specialist|hospital)\b/gi,
  /\b(?:that |which |it |this )?explains (?:the|your|those|why you|his|her|all the) (?:\w{3,8} )?(?:headaches?|tired\w{0,4}|fatigue|pain|pains|cough|fevers?|weight|dizz\w{2,6}|rash|itch\w{0,3}|ve been|have been|are so|were so|feel|felt|bleeding|cramps?|swelling|numbness|mood|nausea|sleep\w{0,4}|aches?)\b/gi,
  /\b(?:brave|crying|cried|sticker|lollipop|bandaids?|band-aids?|needles?|poke|pokes|pinch)\b[^.!?]{0,30}\b(?:second|sticker|earned|poke|pokes|shots?|needles?|arm|brave|two|three|lollipop|over|visit|today)\b/gi,
]

const changes = (): readonly RegExp[] => [
  new RegExp(
    `\\b${said}(?:'s| is| has| was|'ve| have|'re| are)?(?: not|n'?t)? (?:a (?:bit|little|lot|touch) |just |still |much |slightly |finally |completely |also |really |now |even |only )*(?:bigger|smaller|worse|better|grown|growing|spread|spreading|shrunk|shrinking|shrank|responding|stable|moved|back|healed|healing|closing|unchanged|the same|progressing|progressed|advanced|active|contained|lower|higher)\\b[^.!?]{0,20}\\b(?:than last (?:time|scan|visit|year|month)|than before|than in \\w{3,9}|to (?:the )?(?:treatment|medicine|meds|chemo|antibiotic|pill)|since (?:last|your|the|\\w{3,9}day)|a (?:little|bit)|too|nicely|well|slowly|as last (?:time|year)|not a big change|sorry)\\b`,
    'gi',
  ),
  /\b(?:it|they)(?:'s| has| have|s| hasn'?t| haven'?t|'ve)(?: not)? (?:just |completely |totally |a (?:bit|little) |also )*(?:shrunk|spread|grown|metastasized|shrunk down)\b(?! (?:online|the word|to (?:other|the) (?:states|schools|cities)))[^?]{0,3}(?:$|[.!,;]| a (?:bit|little)| to (?:the|your)| since)/gi,
  /\b(?:nothing|no) (?:new|changes?|different|growth|surprises)\b[^?]{0,10}\b(?:see you|come back|next (?:visit|year|scan)|since last|from last|on (?:it|the scan|your))\b|\b(?:same as|no change(?:s)? (?:from|since)|unchanged from|identical to) last (?:year|visit|scan|month)\b|\bnothing (?:showed|turned|came|popped|lit) up(?: on (?:it|your|the|this)|$|[.!])(?! in the mail)/gi,
  /\b(?:numbers?|counts?|levels?|it) (?:is|are|'s|keeps?) (?:coming|going|heading|trending|inching|creeping) (?:back )?(?:down|up|in the right direction|the wrong way)\b(?: nicely| slowly| well| fast| again)?/gi,
  /\b(?:it'?s|it was|was|is|turned out to be|this is) the (?:good|bad|slow|fast|aggressive|curable|rare|common|mild) kind\b|\b(?:tiny|little|small) (?:blip|hiccup|bump|spot|change)\b[^.!?]{0,24}\b(?:repeat|recheck|months|again|watch|look)\b/gi,
  /\b(?:not great|not terrible|not perfect|not good|not ideal|could be better|so-so|mixed)\b[^?]{0,24}\b(?:let'?s (?:talk|meet|discuss)|come (?:in|see)|call (?:us|me)|we(?:'ll| will|'d)|appointment|visit|labs?|doctor)\b/gi,
  /\bcompletely gone\b[^?]{0,4}(?:[.!]|$)|\bgone! (?:completely|all|every|no)\b|\b(?:right )?on the edge\b[^.!?]{0,24}\b(?:sweets|sugar|salt|weight|pre|diet|carbs|number|range)\b|\bclean bill of health\b|\ball (?:two|three|four|five|2|3|4|5) (?:were|are|came back) (?:negative|clear|benign|normal|positive)\b/gi,
  /\b(?:(?<!\b(?:hope|hoping|trust) (?:that )?)you(?:'re| are) doing |you(?:'re| are) (?:healing |coming along |improving |progressing ))(?:so |very |really )?(?:well|great|nicely|good|much better)\b[^.!?]{0,30}\b(?:visits?|less often|space|weeks|meds|dose|taper|without|machine|appointments?|see you)\b|\b(?:space|spread|stretch) out (?:the|your|our) (?:visits|appointments|sessions|treatments|checks|shots|infusions)\b/gi,
  /\blast one (?:looked|was|came back|came out) (?:good|great|fine|clear|clean|normal|perfect|ok)\b[^?]{0,30}\b(?:wait|year|months|visit|repeat|again|done|need)\b|\b(?:come|need to come|have to come|coming|be here) (?:in )?(?:every day|daily|so often|as often|every week|that often|twice a week) (?:anymore|any more|any longer|now)\b|\b(?:once|twice) a (?:week|month|year) is (?:enough|plenty|fine|ok|all)\b/gi,
]

const organs = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:your|ur|his|her|the) (?:left |right |good |bad |other |\\w{3,7} )?${organ} (?:is|are|r|looks?|was|were|isn'?t|aren'?t|sounds?|seems?|came back|remains?|ran|runs?|sits?) ${very}${organState}\\b(?! (?:place|in the right))`,
    'gi',
  ),
  new RegExp(
    `(?:^|[.!?,;:] )(?:liver|kidneys?|thyroid|valve|pancreas|gallbladder|prostate|iron|sugar|a1c|bones|lungs|gums|arteries|ferritin|b12|blood|heart|sinuses)(?:'s)? (?:is|are|looks?|was|were) ${very}${organState}\\b`,
    'gi',
  ),
  /\b(?:you(?:'re| are|r)|ur|he'?s|she'?s) (?:a (?:little|bit|touch) |very |too |still |really |so )?(?:low (?:on|in)|short on|deficient in|high in) (?:iron|vitamin|d|b12|potassium|blood|magnesium|calcium|sodium|ferritin|folate|platelets|oxygen|fluids)\b/gi,
  /\b(?:lay off|cut (?:back|down)(?: on)?|ease up on|easy on|go easy on|watch|limit|stay away from|less) (?:the |your |all |any )?(?:\w{4,6} )?(?:salt|sugar|sodium|sweets|sodas?|carbs|wine|booze|red meat|grapefruit|fried food|dairy|gluten|caffeine)\b(?! level)|\b(?:eat|get) (?:more |plenty of |lots of )(?:\w{4,6} )?(?:greens|fiber|fibre|protein|iron|bananas|leafy greens|potassium|water and fiber|prunes)\b/gi,
]

/** Results and states told by hope, relief and sorrow, by change since last time, and by what an organ is like. */
export const toldFeelings: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'result-felt',
    words:
      'feared fearing afraid hoped hoping expected suspected dreaded relieved thrilled delighted surprised encouraged impressed reassured concerned disappointed smiled smiling alarmed report scan chart treatable curable operable terminal ruled ruling explain prefer brave cried crying sticker needle poke bandaid lollipop alone pleased worried excited',
    phrases:
      "better news, different news, good news, sorry about, so sorry, i'm sorry, caught it, found it early, caught this, caught early, an eye on, a watch on, rule out, could be a lot, might be, sure it, certain it, sure this, think it, think this, probably nothing, likely nothing, probably fine, most likely, by yourself, sit down, sitting down, rather not, feel better if, can't wait, cannot wait, won't wait, as we thought, than we thought, what we thought, we wanted, than we, your results made, your labs made, your test made, the pictures",
    unless: otherMatters,
    compile: hopes,
  },
  {
    category: 'lab',
    rule: 'change-told',
    words: 'bigger smaller worse grown growing spread spreading shrunk shrinking shrank responding healing unchanged blip hiccup gone stable contained',
    phrases:
      'better than, the same as, same as, no change, no changes, nothing new, nothing different, no surprises, nothing showed, nothing turned, nothing came, nothing popped, last one looked, last one was, last one came, space out, spread out, stretch out, every day anymore, so often, as often, is enough, is plenty, coming down, going down, coming up, going up, trending down, trending up, creeping up, good kind, bad kind, slow kind, rare kind, common kind, mild kind, aggressive kind, not great, not terrible, not perfect, not good, not ideal, be better, doing well, doing great, doing so well, doing really well, coming along, on the edge, clean bill, all three, all two, all four, all five, little bump, small spot, small change',
    unless:
      /\b(?:sold|price|prices|sales|plants?|tomato|menu|site|website|app|wifi|server|rumou?r|news of|team|game|games|season|league|score|car|truck|house|apartment|room|rent|store|shop|order|package|tickets?|traffic|weather|storm|rain|rehearsal|class|school|homework|leak|pipe|stars|review|company|business|shipping|delivery|movie|show|band|cleaners|election|votes?|stock|market|followers|dog|cat|puppy)\b/i,
    compile: changes,
  },
  {
    category: 'condition',
    rule: 'organ-told',
    words:
      'heart liver kidney thyroid bone lung valve pancreas gallbladder colon uterus ovary prostate spine bladder bowel artery arteries vein sinus stomach gut spleen retina gum enamel disc joint tendon blood iron ferritin b12 sugar a1c oxygen hormone estrogen testosterone brain nerve lymph salt sodium sweet soda carb booze fiber protein caffeine cartilage tonsil',
    phrases: 'your skin, low on, low in, short on, high in, deficient in, the wine, red meat, the juice, your greens, leafy greens, the bread',
    unless:
      /\b(?:recipe|menu|sale|store|shop|party|restaurant|cake|cookies?|church|lord|god|pastor|jesus|valentine|love you|dog|cat|puppy|horse|brunch|dinner party|grocery|groceries|aisle|coupon|wine tasting|candy shop|steam|golf|chef|cooks?|jam|lol|lmao)\b/i,
    compile: organs,
  },
]

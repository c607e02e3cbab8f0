import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const tested = '(?:tests?|scans?|labs?|lab ?work|blood ?work|x-?rays?|results?|biops(?:y|ies)|swabs?|cultures?|mri|ultrasound|images|pictures|screening)'
const good = '(?:fine|good|great|ok|okay|clear|clean|normal|negative|perfect|positive|bad|off|not good|not great|better|worse)'
const doctor =
  '(?:doc|doctor|the doctor|the surgeon|surgeon|dr\\.? \\w{2,12}|radiologist|the specialist|cardiologist|your (?:doctor|surgeon|specialist|dentist))'
const aid = '(?:oxygen|walker|cane|crutch(?:es)?|machine|mask|brace|sling|tube|catheter|pump|wheelchair|cpap|inhaler|meds|pills)'

const verdicts = (): readonly RegExp[] => [
  /(?:^|[.!?] )(?:numbers|counts|levels|readings) (?:look|looks|looked|are|were|came) (?:\w{3,5} )?(?:better|worse|good|great|fine|up|down|stable|high|low|steady|off|improved|in)\b/gi,
  new RegExp(
    `\\b(?:stop worrying|breathe|relax|rest easy|smile|celebrate|don'?t worry|no worries|good news|bad news|sorry)\\b[^?]{0,30}\\b${tested} (?:\\w{2,5} )?(?:was|were|is|are|looked|came (?:out|back)|turned out) (?:all |just |perfectly |very )?${good}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:the|both|all(?: the| your)?|your) ${tested} (?:was|were|looked|came out|turned out) (?:all |just |perfectly |very )?${good}\\b[^?]{0,30}\\b(?:relax|worry|worrying|breathe|see you|no need|come back|next year|call us|doctor|dr)\\b`,
    'gi',
  ),
  /\b(?:you|he|she|mom|dad|baby|the kids?|your (?:son|daughter|wife|husband|partner)) (?:came|come|came back|tested|turned|popped) (?:up |out |back )?(?:positive|negative|pos|neg|hot)\b/gi,
  /\b(?:don'?t|do not|please don'?t) (?:be (?:scared|alarmed|afraid|upset|frightened)|panic|freak out),? but\b[^.!?]{0,30}\b(?:look|test|see you|come|doctor|call|scan|picture|again)\b|\b(?:had|have|gave) (?:us|me|everyone) (?:worried|scared|a scare)\b[^.!?]{0,24}\b(?:fine|nothing|ok|okay|good|clear|better)\b|\bfound nothing (?:bad|wrong|serious|scary|worrying|of concern|new|to worry)\b/gi,
  /\bit (?:came|has come|'s come) back[.!,]? (?:i'?m|i am|we'?re|we are|so|very) (?:\w{2,4} )?sorry\b|\bexplains why (?:you|he|she)(?:'ve| have|'s| has|'re| are)? (?:been|feel|felt|are|were|so|always)\b|\bturns out (?:it|that|he|she|you) (?:was|is|has|have|had|just)\b[^.!?]{0,16}\b(?:muscle|virus|bug|sprain|infection|fracture|cyst|break|reflux|allergy|stone|pinched|pulled|viral|anemi\w{1,2})\b|\bpulled (?:a )?muscle\b/gi,
  new RegExp(
    `\\b${doctor} (?:is|was|seems|looked|sounds) (?:so |very |really |quite |a (?:bit|little) )?(?:pleased|happy|thrilled|concerned|worried|encouraged|surprised)(?:$|[.!,;])`,
    'gi',
  ),
  /(?:^|[.!?,;] )(?:sugar|iron|pressure|blood|thyroid|liver|kidney|heart|a1c|oxygen|weight|potassium|sodium|cholesterol|bp)'s (?:a (?:touch|bit|little|tad) |too |still |way |very |back )?(?:high|low|up|down|normal|better|fine|good|off|climbing|borderline|to normal|worse)\b/gi,
  /\b(?:was|were|came out|is|are|turned out|too) (?:too )?(?:blurry|fuzzy|grainy|unclear)\b[^.!?]{0,24}\b(?:again|redo|repeat|retake|another)\b|\bnot enough (?:in the (?:cup|tube|vial)|blood|urine|pee)\b|\bpee again\b|\bmargins (?:are|were|is) (?:wide|clear|clean|good|negative|positive|narrow|free)\b/gi,
]

const chores = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:hang up|retire|ditch|toss|put away|lose|wean off|get rid of|return|goodbye) (?:the|your|that|his|her) ${aid}\\b|\\bwithout (?:the|your|his|her) (?:oxygen|walker|cane|crutch(?:es)?|cpap|inhaler|catheter|wheelchair|brace|sling|meds|pills)\\b`,
    'gi',
  ),
  /\bno more (?:needles?|pokes|sticks|finger sticks|shots|infusions|treatments?|chemo|injections?|pills|meds|insulin|scans|drains?|tubes?|seizures|headaches|pain|fevers?|meltdowns)\b(?! (?:at the bar|of tequila|on goal))|\b(?:done|finished|through) with (?:the |your |all the |all your )?(?:scans|treatments?|chemo|radiation|shots|infusions|pills|antibiotics?|labs|therapy|needles?|dialysis|meds|physical therapy|tests for)\b/gi,
  /\b(?:changed|switched|moved|bumped|started|starting|switching|moving|changing|putting|put|taking|took|weaned|weaning) (?:you|him|her|mom|dad) (?:from|to|on|off|up to|down to|over to) (?:of )?(?:the )?(?:morning|evening|once|twice|generic|brand|new|lower|higher|weekly|monthly|daily|night|stronger|weaker|pill|shot|patch|liquid|insulin|\w{4,12} (?:one|pill|shot|dose))\b|\b(?:once|twice|three times)[ -]a[ -](?:day|week|month) (?:one|kind|pill|shot|version|dose|med)\b/gi,
  /\b(?:need|needs|take|taking|use) the (?:second|other|extra|new|water|third|first|morning|evening) one (?:any ?more|any longer|again|too|either)\b|\b(?:mix|take|combine) (?:it|them|this|that) with (?:alcohol|drinking|grapefruit|other meds|wine|beer|antacids|dairy|milk|calcium|tylenol|advil)\b|\bswish (?:it|for|and|this|around)\b|\bwash (?:it|the cream|the lotion|that) off (?:after|in|before|when)\b[^.!?]{0,10}\b(?:hours?|minutes|morning|bed|shower)\b/gi,
  /\b(?:medicine|medication|meds?|drug|inhaler|insulin|shot|refill|prescription|pills?|generic|brand) (?:would be|will be|is|are|costs?|comes? to|runs?) (?:about |only |around )?\$? ?\d{1,4}(?:\.\d\d)?\b[^.!?]{0,20}\b(?:with|after|without|using) (?:the |your |a )?(?:coupon|card|insurance|discount|copay|plan)\b/gi,
  /\b(?:he|she)(?:'s| is| are|s) (?:waking up|coming (?:to|around|out of it)|in recovery|groggy|asking for you|out of surgery|back from (?:surgery|the or|x-?ray|the scan))\b|\b(?:he|she|mom|dad|grandma|grandpa|your \w{3,8})(?:'s| is| was moved to| went to| moved to)(?: now)?(?: in)? (?:room|bed|bay|unit) ?#?\d{1,4}\b|\bbaby a\b|\bbaby b\b/gi,
  /\b(?:eye|leg|ear|hand|foot|arm|nose|tooth|teeth|mold|brace|crown|denture|lens|plate) (?:came|is|are|just came) (?:back |in )?from the lab\b|\b(?:your|his|her) (?:new )?(?:sensors?|strips|lancets|tubing|transmitters?|needles|syringes|pods|cartridges|pads|liners|pouches|catheters|formula|supplies) (?:are|is|has|have|will be|were|shipped|came|got) (?:on back ?order|shipped|shipping|delayed|in|ready|due|here|out for delivery|approved|covered|denied|arriving)\b/gi,
  /\b(?:braces|aligners|wires?|rubber bands|retainer) (?:get|gets|getting|will be|are being|need|needs) (?:\w{3,5} )?(?:tightened|adjusted|changed|tightening|removed|replaced)\b|\bhave you (?:pooped|peed|passed gas|had a bowel|gone to the bathroom|gone number)\b|\bhair (?:is|will|may|might|should|starts?|is starting to|can) (?:\w{3,5} )?(?:thin|fall out|grow(?:ing)? back|come back|coming (?:back|in|out)|shed|falling out|thinning)\b|\bwigs?\b[^.!?]{0,16}\b(?:us|fitting|room|free|chemo|bank|loan)\b|\bpotty accidents?\b|\bmagnet card\b/gi,
  /\b(?:\d{1,2}|five|six|seven|eight|nine|ten) (?:pounds?|lbs?),? (?:even|(?:and )?\d{1,2} (?:oz|ounces))\b|\b(?:lie|lay|sleep|stay|rest|be|wants you|lying|roll) (?:down )?on your (?:left|right|back|side|stomach|tummy|belly)(?: side)?\b[^.!?]{0,20}\b(?:till|until|for|tonight|hours?|weeks?|only|not|while|after|sleep|night)\b|\bclose one eye\b|\bmask up around (?:mom|dad|grandma|grandpa|the baby|others|the kids|family)\b/gi,
  /\b(?:take|have) a (?:real |normal |full |quick )?shower (?:tomorrow|tonight|today|now|again|after|on|in)\b|\bhelps? (?:you|him|her|mom|dad) (?:sleep|breathe|walk|swallow|heal|hear|see better|with the pain|poop|go)\b|\b(?:bag|papers?|kit|pills?|bottle|boot|splint|sling) (?:they|we|the (?:er|hospital|nurse)) (?:gave|sent|handed) (?:you|him|her)\b|\b(?:for that prep|colonoscopy prep|text (?:us|me) the word)\b/gi,
]

/** Verdicts in plain words, and what there is to take, wear, order and leave off. */
export const toldPlainly: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'verdict-told',
    words:
      'worrying relax celebrate positive negative muscle margin blurry fuzzy grainy pleased thrilled sugar iron pressure thyroid liver kidney a1c oxygen potassium sodium cholesterol bp worry',
    phrases:
      "numbers look, numbers are, counts look, levels look, readings look, stop worrying, breathe, rest easy, good news, bad news, be scared, be alarmed, be afraid, but we, us worried, me worried, a scare, found nothing, so sorry, i'm sorry, explains why, turns out, doctor is, doc is, surgeon is, made dr, made the doctor, made us, heart's, weight's, blood's, came up, tested neg, came back, not enough, pee again, test was, tests were, scan was, scans were, labs were, results were, x-ray was",
    unless: otherMatters,
    compile: verdicts,
  },
  {
    category: 'treatment',
    rule: 'chore-told',
    words:
      'walker cane crutch oxygen wheelchair inhaler cpap catheter sling needle poke infusion chemo injection insulin antibiotic radiation dialysis swish medicine medication med pill refill groggy lancet syringe transmitter tubing pod sensor strip brace aligner wire retainer pooped peed wig hair pound lb shower prep scan drug coupon supply formula',
    phrases:
      'no more, done with, finished with, changed you, switched you, moved you, switching you, started you, starting you, putting you, moving you, taking you, took you, put you, bumped you, weaned you, a week one, a day one, a month one, second one, other one, extra one, water one, with alcohol, with grapefruit, with milk, wash it off, waking up, coming around, in recovery, asking for you, in room, to room, in bed, baby a, baby b, from the lab, passed gas, potty accident, magnet card, your left, your right, on your back, on your side, one eye, mask up, help you, helps you, help him, help her, gave you, gave him, gave her, the word, the machine, the mask, your pump',
    unless: otherMatters,
    compile: chores,
  },
]

import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const patient = '(?:him|her|you|mom|dad|grandma|grandpa|baby|the baby|your (?:mom|dad|mother|father|wife|husband|son|daughter|baby))'
const subject = '(?:he|she|mom|dad|grandma|grandpa|baby|the baby|your (?:mom|dad|mother|father|wife|husband|son|daughter|baby|guy|girl|boy))'

const stays = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:keep|keeping|kept|hold|holding|watch|observe|monitor) ${patient} (?:here |in |there )?(?:for )?(?:one more|another|a second|a few more|two more|an extra|overnight|through) (?:night|day|days|nights|morning|evening|weekend|hours)?`,
    'gi',
  ),
  new RegExp(
    `\\b${subject}(?:'s| is| has| was|'ll be| will be)(?: been| being)? (?:moved|transferred|admitted|discharged|released|brought|taken) (?:to|out of|from|up to|into|back to|in) (?:a |the )?(?:regular|private|quiet|new|step|recovery|different|isolation|icu|nicu|floor|unit|room|rehab|ward|hospice|\\w{3,5} floor)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${subject}(?:'s| is|s) (?:now |finally )?(?:off|on|back on|still on|coming off) (?:the |a |his |her )?(?:machine|vent|ventilator|oxygen|breathing machine|drip|feeding tube|monitor|iv|sedation|morphine|antibiotics?)\\b|\\bbreathing (?:by|on) (?:himself|herself|his own|her own|themselves|room air)\\b`,
    'gi',
  ),
  /\b(?:baby|he|she|mom|dad|grandma|grandpa|your \w{3,8}) (?:can|may|will|should|might|could|gets to) (?:now )?(?:come|go) home (?:\w+day|tomorrow|today|soon|this|next|in|with|on)\b(?! (?:for|from) (?:break|spring|christmas|thanksgiving|school|college|work))|\b\d{1,2}(?:st|nd|rd|th) percentile\b|\b(?:ears?|lungs|eyes|throat|skin|nose|chest) (?:are|is|look|looks|sound|sounds) (?:all )?clear now\b|\brolled over both\b/gi,
  /\b(?:(?:down|up|back|taken|wheeled)(?: (?:down|up|back))? (?:to|from)|out of) theatre\b(?! (?:school|club|group|tickets|studies|class|camp|company|production|kids|royal|district))|\b(?:he|she|mum|dad|you|your \w{3,8})(?:'s|'re| is| are| was) (?:now |still )?in theatre\b(?! (?:school|club|group|studies|class|camp|company|kids))/gi,
  /\bward \d{1,2}[a-z]?\b(?! (?:residents?|voters?|council\w{0,5}|election|meeting|alderman|boundary|committee))|\b(?:the|our|her|his|on) ward\b[^.!?]{0,40}\b(?:mum|dad|mom|visiting|visitors|nurse|sister|doctor|home|bed)\b|\b(?:ring|call|phone) the ward\b/gi,
]

const findings = (): readonly RegExp[] => [
  /\b(?:mass|growth|lump|tumou?r|nodule|cyst|polyps?|spot|mole|clot|fluid|fibroids?|shadow|blockage|tear|node) (?:is|was|are|were|looks|has|have|around|in|on|came back|got|went)\b[^.!?]{0,24}\b(?:benign|smaller|bigger|gone|stable|drain|drained|harmless|shrunk|grown|resolved|still there|thank god|unchanged|removed|out|worse|better)\b/gi,
  /\byour (?:\w{3,9} )?tests? for (?:the |that |your )?(?:other|thing|rest|std|flu|strep|gene|baby|virus|infection|\w{4,14}) (?:\w{3,6} )?(?:was|is|were|came back|turned out) (?:also |too |still )?(?:negative|positive|normal|clear|fine|abnormal|high|low)\b|\bboth (?:lines|tests?) (?:were|are|came) (?:back )?(?:dark|pink|positive|clear|there|negative)\b|\byou have until \d{1,2} (?:weeks|wks)\b/gi,
  /\b(?:it|this|that|the (?:treatment|surgery|shot|medicine|round|procedure)) (?:worked|is working|didn'?t work|did not work|failed|helped|took care of it)\b[^.!?]{0,24}\b(?:stop|shots?|treatment|pills?|meds|round|try another|different|surgery|dose|medicine)\b|\b(?:all you need (?:now )?is|just needs?) (?:\w{2,5} ){0,2}rest\b|\byou'?ll need another(?: one)? in (?:\d{1,2}|six|three|four|two|a|a few) (?:weeks?|months?|years?)\b|\b(?:then|and) yearly\b[^.!?]{0,12}(?:$|[.!]| after)/gi,
]

const regimen = (): readonly RegExp[] => [
  /\b(?:pink|white|purple|thick|yellow|nasty|chalky|liquid|antibiotic|orange) stuff\b[^.!?]{0,30}\b(?:gone|days?|twice|take|taking|start|until|till|dose|finish|morning|night|drink|walgreens|cvs|pharmacy)\b|\b(?:take|keep taking|start|finish|drink) (?:the |all the |all of the )?(?:pink|white|purple|thick|yellow|orange|antibiotic|chalky) stuff\b/gi,
  /\b(?:don'?t|do not|never) double (?:up|dose|the dose|it)\b|\bmiss(?:ed)? (?:a day|one|a dose|it)\b[^.]{0,16}\b(?:double|take|skip|call|next|ok|okay)\b|\bif you (?:forget|miss|skip) (?:one|a day|it|a dose|two)\b[^.!?]{0,24}\b(?:take|skip|remember|call|double|next|wait)\b/gi,
  /\bbring (?:in )?(?:all )?(?:of )?(?:your|ur|his|her) (?:\w{3,7} )?(?:bottles|pill bottles|med bottles|inhalers|vitamins and)\b[^.!?]{0,24}\b(?:go (?:over|through)|check|see|review|count|look|visit|appointment|with you)\b|\b(?:start|begin|do) (?:the|your) (?:cleanout|clean-?out|bowel|prep|cleanse)\b|\b(?:won'?t|will not|don'?t) (?:go|want to (?:go|be)|be) far from (?:a|the) (?:bathroom|toilet)\b/gi,
  /\b(?:clear (?:soups?|broth|juices?|drinks|fluids)|apple juice|broth|jello|popsicles)\b[^.!?]{0,24}\b(?:only|all day|until|till|nothing else|the day before|after midnight)\b|\b(?:have|got|wearing|wear|leave|keep|put|get) (?:the|those|your) (?:patches|leads|stickers|electrodes|wires) (?:on|off|all day|for)\b|\bbutton[- ](?:up|down) shirt\b|\b(?:don'?t|no|do not) (?:chew|chewing) (?:any )?(?:gum|tobacco|ice)\b/gi,
  /\b(?:change|replace|swap|check) (?:the|your) (?:pads?|gauze|bag|liner|dressing|bandage|packing|pouch|wick)\b[^.!?]{0,24}\b(?:a day|daily|hours?|smells?|soaked|wet|full|twice|every|bleed\w{0,3}|morning|night)\b|\b(?:call|tell us|let us know|text) (?:us |me )?(?:right away )?if (?:it|they|the \w{3,9}|you|he|she) (?:smells?|oozes?|bleeds?|gets? (?:red|hot|worse|hard|bigger|a fever|dizzy|swollen)|turns? (?:red|blue|white|black|yellow|green)|swells?|opens?|spreads?|throws? up|can'?t (?:pee|breathe|swallow|keep)|stops? (?:eating|breathing|moving|peeing)|soaks?|faints?|passes? out|runs? a fever|starts? (?:to )?(?:bleed|ooze|smell|swell|throw|vomit|cough)\w{0,3})\b/gi,
  /\b(?:squeeze|pump|roll|tap|raise|lift|flex|point|circle|march|breathe|blow|cough)\b[^.!?]{0,24}\b(?:ten|five|twenty|10|5|20|fifteen|15|few) times (?:an|each|every|a|per) (?:hour|day|morning|night)\b|\b(?:breathing|blowing) (?:thing|toy|gadget|exerciser|device|tool)\b|\bincentive\b|\b(?:back|face|side) to the (?:water|shower)\b|\bwalk to the mailbox\b|\bpat (?:it )?dry\b/gi,
  /\b(?:can'?t|cannot|unable to|won'?t be able to) (?:see|book|treat|schedule|refill|fill) (?:you|it|him|her|your \w{3,9})\b[^.!?]{0,16}\b(?:till|until|without|because|since|unless)\b[^.!?]{0,12}\b(?:insurance|coverage|plan|medicaid|auth\w{0,12}|balance|paid|active|copay|deductible)\b|\b(?:coverage|insurance|plan|medicaid|policy) (?:dropped|ended|lapsed|termed|stopped|went inactive|fell off|kicked in|started|picked (?:you|him|her) up|cut you off|ran out|changed)\b/gi,
  /\b(?:sent|turned|send|sending|going|goes|forwarded|handed) (?:your|the|this) (?:account|balance|bill) (?:over )?to (?:the |an? )?(?:agency|collector|collections?|outside)\b|\b(?:estimate|price|quote|cost|total|deposit) for (?:the|your|his|her) (?:\w{3,9} )?(?:procedure|surgery|visit|scan|treatment|delivery|crown|braces|implants?|test|stay|hearing aids?|glasses|device|mri|cleaning)\b|\bassistance for (?:the|your) (?:medicine|meds|drug|medication|insulin|treatment|bill|copay)\b/gi,
]

const trusted = (): readonly RegExp[] => [
  /\b(?:best|first|last|another|good|great|next|hard|tough|rough) (?:group |therapy |speech |virtual )?session (?:yet|today|ever|so far|with (?:me|us))\b|\b(?:sat|stayed|made it|got) through (?:the )?(?:whole |entire )?(?:group|circle|session|appointment|exam|haircut)\b|\b\d{1,2} (?:out )?of \d{1,2} on (?:her|his|their|the) (?:sounds?|words?|test|scale|screen|memory)\b|\btried a (?:new )?(?:food|bite|texture)\b|\b(?:feeding|ot|pt|speech|aba) (?:today|session|this week|group)\b/gi,
  /\bday \d{1,4} (?:clean|sober|strong|without)\b|\b(?:made it|got|getting|make it|stay\w{0,3}|through|past)\b[^.!?]{0,24}\b(?:sober|clean and sober|without using|without a drink|without drinking)\b|\bclean (?:supplies|needles|works|syringes|rigs)\b|\b(?:needle|syringe) exchange\b|\bnarcan\b|\btest strips for fentanyl\b/gi,
  /\byou and (?:your (?:partner|husband|wife|boyfriend|girlfriend)|he|she|him|her) (?:both |each |also )?(?:need|take|should take|must take|get|have) (?:the |this |some )?(?:medicine|meds|pills?|shot|treatment|treated|tested)\b|\b(?:plain|unmarked|discreet|no[- ]name|brown) (?:box|envelope|package|packaging|label|bag)\b[^.!?]{0,24}\b(?:no name|name|mail|pills?|meds|test|return address|nobody|clinic)\b|\b(?:safe|emergency) contact (?:is |still |person )*\w{3,8}\b[^.!?]{0,12}\?|\b(?:reply|text|call|write|answer)(?: me| us| back)? (?:only )?(?:when|once|while|if) (?:he|she|they|your \w{4,9})(?:'s| is|'re| are) (?:at work|out|gone|asleep|not (?:there|home|around)|away|in the shower)\b/gi,
  /\b(?:while|when|until|since|if) things (?:are|get|feel|got|have been) (?:so |really |too )?(?:rough|hard|dark|heavy|tough|scary|overwhelming|low|bad|shaky)\b[^?]{0,20}(?:$|[.!]| call| text| come)|\b(?:feelings?|mood|worry|gratitude|thought|panic|sleep|food|trigger|anger|urge) (?:notebook|journal|diary|log|chart|tracker|thermometer|wheel|worksheet|scale)\b|\b(?:your|the|a) (?:safe|calm|coping) (?:place|person|plan|box|card|word|skills?|list)\b/gi,
]

/** Nights in hospital, findings without a test's name, regimens, and what is said in trust. */
export const toldPathways: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'stay-told',
    words: 'theatre overnight vent ventilator percentile admitted discharged transferred released hospice rehab icu nicu ward oxygen machine',
    phrases:
      'more night, another night, more day, keep him, keep her, keep you, keep mom, keep dad, keep baby, keep your, keeping him, keeping her, watch her, watch him, moved to, taken to, come home, go home, breathing by, breathing on, clear now, rolled over',
    unless: otherMatters,
    compile: stays,
  },
  {
    category: 'condition',
    rule: 'finding-told',
    words: 'mass growth lump tumor tumour nodule cyst polyp clot fluid fibroid blockage benign yearly',
    phrases:
      'a reason for, reason for the, a cause, a source, news on the, news on your, news about the, test for, tests for, both lines, both tests, have until, it worked, it failed, is working, did not work, need another, time and rest, is rest, need rest',
    unless: otherMatters,
    compile: findings,
  },
  {
    category: 'treatment',
    rule: 'regimen-told',
    words:
      'cleanout cleanse stuff double soup broth juice gum gauze pad dressing bandage smell ooze bleed swell soak faint squeeze incentive coverage insurance medicaid electrode mailbox deposit estimate assistance jello popsicle pouch',
    phrases:
      'a day, if you forget, if you miss, if you skip, miss one, missed one, your bottles, pill bottles, the patches, the leads, the stickers, button up, button down, ten times, five times, twenty times, 10 times, breathing thing, to the water, to the shower, the agency, to collections, an agency, collection agency, throw up, throws up, runs a fever, turns red, gets red, gets worse, gets hot, pat dry, cost for, price for, quote for',
    unless: otherMatters,
    compile: regimen,
  },
  {
    category: 'condition',
    rule: 'trusted',
    sensitive: true,
    words: 'session sober narcan syringe journal diary notebook worksheet coping feeling mood feeding partner boyfriend girlfriend plain unmarked discreet',
    phrases:
      'whole group, clean supplies, clean needles, clean works, out of, new food, safe contact, emergency contact, at work, things are, things get, things feel, safe place, calm place, safe person, day clean, clean keep',
    unless:
      /\b(?:jam|recording|study|photo|training|breakout|yoga|dance|legislative|session of|class|homework|gym|shop|store|game|concert|delivery|order|parcels?|packages?|porch|bins?|couriers?|locker|paquetes?|puppy|dog|cat|boss|guitar|conference|court|tutor\w{0,3})\b/i,
    compile: trusted,
  },
]

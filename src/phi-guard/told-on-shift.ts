import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const his = '(?:the|your|his|her)'
const part = '(?:bones?|veins?|bladder|lungs?|stomach|spine|throat|scalp|kidneys?|liver|gums?|breasts?|hip|wrist|ankle|thigh|heel|scar)'
const person = '(?:him|her|mom|dad|baby|grandma|grandpa)'
const aDay = '(?:h|hrs?|hours?) ?(?:a|per|each|every|\\/) ?day\\b'
const feeling = '(?:worry|mood|memory|attention|fatigue|itch|distress|craving|headache|pain)'

const told = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:her|his|your) ${part}\\b|\\bin ${his} (?:${part}|chest|nose|ear|blood|brain)\\b(?! of)|(?<!\\b(?:get|gets|got|getting) )\\bunder ${his} (?:skin|tongue|arm|nail|eye|chin|rib|knee)s?\\b|\\b(?:lie|lay|lying|sleep|sleeping|stay|hold) (?:him |her |it )?(?:flat|upright|propped|on (?:your|his|her) (?:back|side|belly|stomach))\\b|\\b(?:turn|roll|lift|bathe|dress|weigh|burp|shave) ${person}\\b(?! (?:up|down|away|into|on|off|out|in|back|spirits?|mood|party|room))|\\b(?:to|will|can|who'll) sit with ${person}\\b|\\bhook(?:ed|ing)? (?:you|him|her) up\\b(?! with)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:first|last|second|third|next|another|more|new) (?:swabs?|dose|vials?|needles?|scan|infusion|flare|clot)\\b(?! of)|\\b(?:the|those|his|her) (?:medicine|dose|insulin|inhaler|antibiotics?|steroids?)\\b(?! of (?!the\\b|your|his|her))|\\b(?:the|a|one|his|her) needle\\b(?! (?:and|in a))|\\b(?:hates?|of|fresh|with) needles\\b|\\b(?:stop|start|skip|on|since|after|before|got|missed) ${his} (?:\\w{3,7} )?shots?\\b(?! (?:list|special|at|clock))|\\bshots? (?:didn'?t|did not|helps?|work\\w{0,3}|wears?|(?:is|are) (?:on hold|working|good for))\\b|\\b(?:hr|hour|the|to|of|on|with|another) drip\\b(?! (?:coffee|line|under|edge|tray))|\\b(?:[1-8]|one|two|three|four|six) (?:puffs|sprays)\\b(?! of)|\\b[2-6] ?x ?(?:a |per |\\/|each )?(?:day|daily|night)\\b|\\bbefore (?:you eat|breakfast|meals)\\b`,
    'gi',
  ),
  new RegExp(
    `\\bsince ${his} (?:stroke|accident|fall|surgery|op|birth|crash|attack|seizure)\\b|\\bsince (?:you|he|she) (?:stopped|quit|fell)\\b|\\b(?:you|he|she|baby) (?:can'?t|cannot|couldn'?t) (?:bend|lift|swallow|pee|breathe|chew|grip)\\b|\\b(?:chart|scan|strip|swab|culture) (?:shows?|showed|says?|said)\\b|\\bpictures? showed\\b|\\b(?:it'?s|that'?s|this is) (?:totally |perfectly |very |all )?(?:normal|common|expected) (?:for (?:him|her|your|this|the first)|at|after|to (?:feel|be|have|see|cry|bleed|itch|leak|hurt))\\b|\\b(?:no|without) (?:pe(?! kit)|lifting|bending|straws?|baths?|tub|sex|driving)\\b(?! (?:fees?|needed|required|lessons?|range|test))|\\b(?:took|gained|drank) (?:only )?\\d{1,3} ?(?:oz|ounces|ml)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:mask|helmet|bands|elastics|aligners?|trays?|brace|sheet|sleeve|garment|splint|patch|expander)\\b[^.!?]{0,24}\\b\\d{1,2} ?${aDay}|(?<!\\bopen )\\b2[0-3] ?${aDay}|\\blight box\\b[^!?]{0,24}\\b(?:\\d{1,2} ?(?:min|sec)|goggles)|\\bno [^.!?\\d]{0,30}\\b(?:caffeine|decaf|coffee|tea|chocolate|alcohol|antihistamines?|poppy seeds?|aspirin|nicotine|smoking|lotion|sex)\\b[^.!?\\d]{0,14}\\d{1,2} ?(?:h|hrs?|hours?|days?|weeks?|wks?) (?:before|prior|ahead)\\b|\\b(?:uber|lyft|taxi|cab)s? alone\\b(?! (?:was|cost|will cost))|\\b(?:you|he|she)(?:'ll be|'re| will be| are| is) (?:an? )?(?:\\w{3,8} )?radioactive\\b|\\bpens?\\b[^!?]{0,24}\\b(?:cold box|ships? cold|got warm|fridge)\\b|\\b(?:freezer|fridge|got warm)\\b[^!?]{0,24}\\bpens\\b|\\b(?:hold|stop|skip|off|on|with|resume) (?:the|your|his|her|a) thinners?(?= ?(?:[.,!?]|$|tonight|today|for|from|until|on board|and (?!light)|before))|\\b(?:got|had|took|gave (?:him|her)|missed) (?:his|her) (?:noon|morning|lunch|midday|afternoon|evening) (?:pills?|dose|meds?|puffs?|tabs?|shot|drops?)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:markers|titers?|(?:your|his|her) (?:levels?|counts|numbers?)) (?:(?:has|have|just) )?(?:went|gone|dropped|fell|rose|climbed|came|jumped)(?: up| down)?(?: from)? \\d[\\d.]{0,5} to \\d[\\d.]{0,5}(?! ?(?:%|feet|sign|view|follow|sales?|units|orders|people|votes))|\\b(?:number|reading|meter|sensor)(?: was| is| said| of| at)? \\d{2,3}\\b[^!?]{0,40}\\bjuice\\b[^!?]{0,40}\\b(?:\\d{2,3}|check|re-?check)|\\b${feeling} (?:scale|screener|form|questionnaire|checklist)s?\\b|\\b(?:see|sees|read|reach|eyes?|both|right|left)\\b[^.!?]{0,16}\\b20\\/[2-9]\\d{1,2}\\b|\\bday ?\\+ ?\\d{1,3}\\b|\\b(?:until|till|once|when) counts (?:rise|climb|recover)|\\b(?:brother|sister|donor|son|daughter|mother|father|mom|dad|twin)'?s (?:stem )?cells\\b`,
    'gi',
  ),
]

const people = '(?:men|women|kids|teens|children|parents|spouses|people|those|anyone|adults|families|moms|dads)'
const trusted = (): readonly RegExp[] => [
  new RegExp(
    `\\bfor (?:\\w{3,8} )?${people} who(?:'ve| have)? (?:lost|were (?:abused|hurt|assaulted)|survived|gamble|use|grew up with|live with|hear|stutter)\\b|\\bexposure #?\\d{1,2}: ?(?:leave|touch|sit|stay|go|ride|drive|eat|walk|stand)\\b|\\bpanic (?:hits|comes|strikes|on the|in the)\\b(?! (?:streets?|markets?))|\\bno (?:hoodie strings|drawstrings|shoe ?laces|strings or laces|laces or strings)\\b|\\b(?:he|she|is|still|came|back) (?:on|off) (?:a )?1:1\\b(?! (?:with|call|chat|meeting))|\\b(?:one|two|three|four|\\d|all) clean (?:tests|screens|drops)\\b(?! (?:on|in|pass|run))|\\b\\d{1,2} of (?:your |the )?\\d{1,2} (?:eggs )?(?:were |have )?fertili[sz]ed\\b|\\bmany fertili[sz]ed\\b|\\byour carrier\\b[^.!?]{0,14}\\b(?:weeks?|scan|heartbeat|kicks)\\b|\\bmeals are supervised\\b|\\b(?:come|coming) off everything\\b(?! (?:but|except))`,
    'gi',
  ),
]

/** What those on shift text of somebody: a part of the body that is somebody's, how somebody lies or is moved, a needle, a dose, what a chart shows; and in trust, of groups and wards. */
export const toldOnShift: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'shift-told',
    words:
      'bone vein bladder lung stomach spine throat scalp kidney liver gum breast hip wrist ankle thigh heel scar chest nose ear blood brain skin tongue arm nail eye chin rib knee lie lay lying sleep sleeping sit stay hold turn roll lift bathe dress weigh burp shave hook swab dose vial needle scan infusion flare clot medicine insulin inhaler antibiotic steroid shot drip puff spray 2x 3x 4x 5x 6x x breakfast meal since bend swallow pee breathe chew grip chart strip culture picture normal common expected pe lifting bending straw bath tub sex driving oz ounce ml mask helmet band elastic aligner tray brace sheet sleeve garment splint patch expander hour hr h light caffeine decaf coffee tea chocolate alcohol antihistamine aspirin nicotine smoking lotion alone radioactive pen thinner morning noon lunch midday afternoon evening marker titer level count number reading meter sensor worry mood memory attention fatigue itch distress craving headache pain 20 day cell',
    phrases: 'you eat, poppy seed',
    unless: otherThings,
    compile: told,
  },
  {
    category: 'treatment',
    rule: 'trusted-told',
    sensitive: true,
    words: 'who exposure panic string drawstring lace shoelace clean fertilized carrier supervised everything',
    phrases: 'on 1, off 1, a 1',
    compile: trusted,
  },
]

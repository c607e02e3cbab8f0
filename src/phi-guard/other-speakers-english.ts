import type { OtherSpeaker } from './other-speaker.js'

const care =
  '(?:appointment|appt|visit|results?|labs?|tests?|scan|doctor|nurse|surgery|procedure|treatments?|medications?|medicine|meds|prescription|refill|dose|diagnosis|provider|care team|chart|recovery|therap\\w{1,4}|session|copay|screening|exam)'
/** A subject counts where it stands beside what is done with one at school, and nowhere else in the text. */
const subjects =
  '(?:psych(?:ology)?|genetics|anatomy|physiology|biology|pharmacology|radiology|dental|nursing|sports medicine|neurology|immunology|nutrition|abnormal|tape|heart|brain|medicine|appendix)'
const schoolwork =
  '(?:quiz(?:zes)?|mid-?terms?|syllabus|essays?|papers?|thesis|dissertation|lectures?|semester|professor|textbooks?|chapters?|finals?|exams?|classe?s?|commencement|graduation|notes|students|majors|seniors|juniors|clubs?|lab report|(?:science (?:bowl|fair))|ap|\\d{3}: (?:discussion|readings?|posts?|quiz|papers?|problem|homework)|10[1-9] (?:is|moves?|meets?|starts?|final|exam|class|notes))'
export const ofReader: string = `\\b(?:your|ur) (?!(?:soil|battery|car|truck|smog|driving|road|math|spelling|water)\\b)(?:\\w{2,10} )?${care}\\b|\\b(?:patients?|take|taking|dose|bedtime|diagnosed|prescribed|refills?|clinic|biops\\w{1,3}|infusion|chemo\\w{0,7}|eval\\w{0,7}|chair \\d|follow[- ]?up|until|twice|daily)\\b`
/** What makes a text the reader's care after all. */
export const vetoed: RegExp = /* @__PURE__ */ new RegExp(ofReader, 'i')
const anyPerson = /* @__PURE__ */ new RegExp(
  `${ofReader}|\\b(?:you|your|u|ur|yours|he|she|him|her|his|mom|dad|my|exposed|exposure|positive|cases?|cleared|confirmed|sent home|back (?:at|to|in)|surgery|appointment|appt|visit|repair)\\b`,
  'i',
)
const ofFriend = /* @__PURE__ */ new RegExp(
  `${ofReader}|\\b(?:you|your|u|ur|yours|we|our|us|doctors?|dr|doc|nurse|hospital|appointment|appt|visit|results?|tests?|tested|surgery|pls|please)\\b`,
  'i',
)
const event = '\\b(?:join|register|sign up|teams?|park|wear|tickets?|t-?shirts?|donat\\w{1,4}|pledges?|sponsor\\w{0,4}|saturday|sunday)\\b'

/** What a person has of an animal. */
export const ofPeople: RegExp =
  /\b(?:allerg\w{1,5}|bites?|bit|bitten|scratch(?:ed|es)?|you (?:have|had|were|are|may|can|should)|your (?:\w{2,10} )?(?:surgery|procedure|treatments?|results?|labs?|wound|incision|doctor|recovery|therap\w{1,4}))\b/i

/** Who may speak of health in English without speaking of the reader's. */
export const englishSpeakers: readonly OtherSpeaker[] = [
  // A vet, a groomer.
  {
    sign: /\b(?:veterinar\w{1,6}|(?<=^)vets?(?=:| -)|(?<=[.!?] (?:(?!(?:the|an?|is|was|my|our|your|no|army|navy|marine|force|proud|thanks?|you|ask|call|see)\b)[a-z']+ ){1,2})vets?(?=\W*$)|(?:at|to|from|by) the vet\b(?! (?:center|hospital|who|clinic))|the vet (?:gave|removed|wants|thinks|found|comes|is coming|put)|the cone|vet (?:says|said|visit|bill|clinic|tech|appointment|appt)|animal (?:hospital|clinic|medical|rescue)|pet (?:hospital|clinic|pharmacy|wellness)|heart ?worms?|bordetella(?! pertussis)|dhl?pp|dapp|fvrcp|felv|parvo|distemper|kennel cough|(?:puppy|kitten) shots|deworm\w{0,3}|piglets?|broilers?|poultry|fleas?|wagging|kennel|groom(?:er|ing)|(?:vaccinat|feed|wean|tagg?)\w{0,4} (?:the |your |our )?calves|livestock|cattle (?:sale|auction|market)|the herd|ewes?|lambs?|foals?|(?:his|her|the|rabies) tags? (?:expires?|is|are))\b/i,
    veto: ofPeople,
  },
  // A farm, of what it keeps by number.
  {
    sign: /\b(?:(?:herd|flock|pen|barn|paddock|coop|hutch|cow|sow|goat|sheep|pig|bull|heifer|ewe|animal) (?:no\.? |tag |id |rfid\W?|pen )?#?(?:\w{0,3}\d{1,6}|[a-h])|batch \w?\d{1,5} (?:is|was) (?:due|overdue) for (?:vaccination|deworming))\b/i,
    veto: /* @__PURE__ */ new RegExp(
      `${ofPeople.source}|\\b(?:clinic|nurses?|doctors?|hospital|patients?|residents?|students?|health|staff|ward|unit)\\b`,
      'i',
    ),
    terms: /^(?:vaccin\w{2,7}|booster(?: shots?)?|shots?|deworm\w{0,3}|treat\w{0,5}|checkup|check-up)$/i,
  },
  // Those who raise money or stand for office.
  {
    sign: /* @__PURE__ */ new RegExp(
      `\\bfund ?rais\\w{2,4}\\b|\\b(?:5|10)k (?:for|to|against)\\b|\\bchoir (?:sings|performs)\\b|\\bcarol(?:s|ing)\\b|\\b(?:bake sale|raffle|telethon|relay for life|charity (?:walk|run|ride|event|auction|dinner|gala|golf|5k|drive))\\b|\\b(?:walk|run|ride|race|swim|climb) (?:for|to end|against) (?!\\d|an? |the |at |up |exercise|\\w+ (?:minutes|miles|blocks|hours|days))[^.!?]{3,40}${event}|\\b(?:paid for by|senator|congress(?:man|woman)?|governor|gov\\.|legislature|sign (?:the|this|our) petition|city hall|town hall|the capitol|at the polls|vote (?:yes|no|early) |voted (?:to|for|against)|prop(?:osition)? \\d{1,3}|rally (?:for|at|against)|bill passes)`,
      'i',
    ),
    veto: vetoed,
    public: true,
  },
  // Somebody who asks how a word is written.
  {
    sign: /(?:^|\b(?:to|please|you|i|we) )spell (?!your|the name|his|her|out)|\bspelling of\b|\bcrossword\b|\b(?:four|five|six|seven|eight|nine|ten) letters\b/i,
    veto: vetoed,
  },
  // Employers and training courses.
  {
    sign: /\b(?:hiring|job (?:fair|opening|openings|offer)|interview\b[^.!?]{0,30}\b(?:role|position|job)|sign-?on bonus|\$\d{2}(?:\.\d\d)?(?:-\d{2})?(?: ?\/ ?| an? | per )(?:hr|hour)|(?:your|open|extra) shifts?|shifts? (?:open|available|starts?|needed)|\d seats? left|tuition|class starts|college (?:brochures?|applications?|essays?|fair))\b/i,
    veto: vetoed,
    terms:
      /^(?:nurses?|nursing|rn|lpn|cna|(?:home )?health aides?|home health|aides?|caregivers?|dental|dentists?|hygienists?|rehab\w{0,10}|phlebotom\w{1,4}|therapists?|counselors?|pharmac\w{1,6}|radiolog\w{1,4}|surg\w{1,6}|hospice|physical therap\w{1,4}|[a-z]{3,9} (?:assistant|technician|tech|center|unit))$/i,
    public: true,
  },
  // An employer, of its staff's leave, pay and benefits.
  {
    sign: /\b(?:payroll|hr (?:portal|dept|department|office|team)|human resources|open enrollment|(?:for )?(?:all|our) (?:staff|employees)|break room|staff (?:room|lounge|party|potluck|meeting|training)|timesheets?|(?:leave|vacation|time-?off|pto) requests?|from your manager|your manager'?s?|annual leave|job (?:interviews?|applicants?)|interviews? for|w-?[249]s?)\b/i,
    veto: vetoed,
    terms:
      /^(?:(?:free )?flu (?:shots?|vaccines?|clinic)|(?:dental|vision|health|medical)(?: (?:plans?|insurance|cover(?:age)?|benefits?))?|prior approval|medical leave|sick(?: (?:leave|days?|time))?|insurance|coverage|benefits?|premiums?|physicals?|drug tests?|wellness|transporters?|orderl(?:y|ies)|porters?|stretcher\w{0,8})$/i,
  },
  // An employer who takes somebody on.
  {
    sign: /\b(?:welcome aboard|new (?:starters?|joiners?|employees?|hires?|recruits?|colleagues?)|your first (?:day|shift)|onboarding)\b/i,
    veto: /\b(?:baby|labou?r|midwi\w{2,4}|weeks|maternity|delivery|waters|bag)\b/i,
    terms: /^induction$/i,
    public: true,
  },
  // A gym.
  {
    sign: /\b(?:gym|(?:leg|push|pull|arm|chest|back|rest) day|deadlifts?|squats|squat rack|bench press|reps|workouts?|spin class|crossfit|personal trainer|treadmill|pilates|kickboxing|boot ?camp|(?:fit|cross|gold'?s|planet)box|fitbox|weights room|yoga (?:with|class|flow|studio)|(?<=^)(?:coach|yoga\w*|\w{0,8}gym|fit\w{2,6}|wrestling|boxing|soccer|track|swim(?: team)?|cross country)(?: \w{2,12})?(?=:| -)|warm[- ]?up)\b/i,
    veto: vetoed,
    terms:
      /^(?:(?:my |your |the )?(?:chest|shoulders?|legs?|arms?|back|abs|core|glutes|hips?|knees?|thighs?|calves|hamstrings?|quads?|muscles?|body)|sore(?:ness)?|cramps?|ankles?|wrists?|hips?|bends?|stiff|weigh[- ]?ins?|proteins?|pt session|body scan|scan|massages?|cardio|diet|supplements?|creatine|stretch\w{0,5})$/i,
  },
  // Somebody who draws or paints.
  {
    sign: /\b(?:sketch(?:es|ed|ing|book)?|portraits?|doodl\w{1,3}|easel|charcoal|watercolou?rs?|acrylics?|canvas|illustrat\w{2,5}|figure drawing|life drawing|sculpt\w{1,5}|draw(?:ing|n|s)? (?:the|his|her|its|a|an|my|some|more) (?:hands?|face|eyes?|nose|foot|feet|figure|head|legs?|arms?|ears?|mouth))\b/i,
    veto: /* @__PURE__ */ new RegExp(`${ofReader}|\\b(?:blood|needles?|wounds?)\\b`, 'i'),
    terms:
      /^(?:(?:(?:the |his |her |your |my |their |its )?(?:hands?|faces?|eyes?|nose|foot|feet|toes?|heads?|legs?|arms?|ears?|mouth|lips?|neck|fingers?|shoulders?|chest|back|knees?|thighs?|hips?|skull|bones?|muscles?|hair|skin|body))|bigger|smaller|drawn|ve)$/i,
  },
  // Those who follow a team.
  {
    sign: /\b(?:injury report|out for (?:the season|(?:tonight|today|sunday|saturday)'?s game)|questionable (?:for|to|\()|qb|quarterback|pitcher|striker|midfielder|fantasy (?:team|league|football)|(?:points|goals|runs) (?:a|per) game|(?:their|our|the) (?:offense|defense)|overtime|playoffs?|nfl|nba|mlb|nhl|ufc|world cup|touchdowns?)\b/i,
    veto: anyPerson,
    category: 'condition',
  },
  {
    sign: /\b(?:shin (?:guards?|pads)|cleats|jerseys?|mouth ?guards? and|tryouts?)\b/i,
    veto: anyPerson,
    terms: /^(?:shin|guards?|pads?|mouth ?guards?|physical)$/i,
  },
  // A school that closes, a parents' table.
  {
    sign: /\b(?:no school|school (?:is )?closed|pta|book fair|science fair|health fair|spirit week|picture day)\b/i,
    veto: anyPerson,
    category: 'condition',
  },
  // A school and its subjects.
  {
    sign: /* @__PURE__ */ new RegExp(`\\b(?:${schoolwork}:?(?: \\w{2,8}){0,3} ${subjects}|${subjects}(?: \\w{2,8})? ${schoolwork})\\b`, 'i'),
    veto: /* @__PURE__ */ new RegExp(
      `${ofReader}|\\b(?:appointments?|appts?|visits?|sessions?|see you|see (?:him|her|them)|seen|referr\\w{1,4}|intake|eval\\w{0,7}|student health|counsel\\w{1,5}|therap\\w{1,5}|doctor|dr|wants you|says|called|results|(?:son|daughter|child|kid)s?)\\b`,
      'i',
    ),
    terms:
      /^(?:psych(?:ology)?|genetics|anatomy|physiology|biology|pharmacology|radiology|dental|nursing|sports medicine|neurology|immunology|nutrition|abnormal|tape|heart|brain|medicine|appendix)$/i,
    public: true,
  },
  // A school's office.
  {
    sign: /\b(?:schedule changes?|guidance office|roster|credit union|transcripts?|honors|college app\w*|both teachers|fafsa|electives?|report cards?)\b/i,
    veto: /* @__PURE__ */ new RegExp(
      `${ofReader}|\\b(?:appointments?|visits?|sessions?|see you|see (?:him|her|them)|intake|therap\\w{1,5}|wants|called|(?:son|daughter|child|kid)s?)\\b`,
      'i',
    ),
    terms: /^counselors?$/i,
    public: true,
  },
  // A shop that brings and installs.
  {
    sign: /\blabou?r and delivery (?:is |are )?(?:included|extra|free)\b/i,
    veto: /\b(?:baby|tour|floor|nurse|midwi\w{2,4}|plan|visit|cover\w{1,4}|bundle|copay)\b/i,
    terms: /^labou?r and delivery$/i,
    public: true,
  },
  // A word that a telephone chose.
  {
    sign: /(?:^|[.!?] )\w+(?:\?|\.{2,3}) [^?]{0,32}\bauto-?correct\b/i,
    veto: /* @__PURE__ */ new RegExp(`${anyPerson.source}|\\bdosage \\w+ \\d`, 'i'),
    terms: /^\w+$/,
  },
  // An examination of a school, of drivers, of matter.
  {
    sign: /\b(?:math\w{0,8}|algebra|spelling|reading|science|history|english|spanish|french|geography|chemistry|physics|psat|sat|act|ap|gre|gmat|toefl|ielts|state|placement|aptitude|driving|driver'?s|road|theory|written|bar|citizenship|entrance|mid-?term|final|smog|emissions?|soil|water|pool|radon|mold|septic|drive|unit|regression|a\/b|beta|login|playwright|battery|alarm|siren|fire) (?:tests?|exams?|quiz(?:zes)?|testing)\b/i,
    veto: vetoed,
    terms:
      /^(?:(?:tests?|exams?|results?|scores?|levels?|it|everything|positive|negative|normal|abnormal|good|fine|great|clear|clean|borderline|came|come|back|is|are|was|were|shows?|showed|looks?|looked|repeat|retest|the|your|stress|within|limits|range)(?: |$))+$/i,
  },
  // A shop, a shopping list.
  {
    sign: /\b(?:bogo|\d ?% off|percent off|(?:flash|big|weekend|holiday|clearance) sale|on sale|buy one|\d for \$\d|clearance|blowout|shopp(?:er|ing)|grocer\w{1,4}|instacart|road trip|(?:milk|eggs|bread|bananas|cheese)(?:, \w| and)|\d ?packs?)\b|\d ?% off/i,
    veto: vetoed,
    terms:
      /^(?:vitamins?|multivitamins?|proteins?|supplements?|collagen|face masks?|masks?|sunscreen|first aid|band-?aids?|bandages?|reading glasses|glasses|tylenol|advil|aleve|motrin|ibuprofen|aspirin|tums|claritin|zyrtec|benadryl|melatonin|cough drops?|gummies|cbd|lotions?|creams?|serums?|gels?|eye drops|cold and flu|heating pads?|ice packs?|insoles?|massage(?:rs?| guns?)?|(?:neck|foot|back) massagers?|(?:knee|wrist|ankle|back) (?:braces?|sleeves?|supports?)|compression (?:socks?|sleeves?)|humidifiers?|thermometers?|scales?|(?:contact )?lens(?:es)?|probiotics?|fish oil|zinc|magnesium|electrolytes|vitamin \w{1,3}|diets?)$/i,
  },
  // A kitchen.
  {
    sign: /\brecipe|\b(?:butcher|knead (?:the|it|for|until)|sourdough (?:starter|culture|bread|loaf)|egg whites|(?:in|the) (?:brine|skillet|casserole) (?:for|until|overnight|over|with)|(?:skin|blister|char|peel|dice|chop|slice|mash) the (?:tomatoes|potatoes|onions|peppers|garlic)|simmer|preheat|marinade|chill overnight|(?:today|tonight|chef)'s specials|(?:soup|lunch) specials?|on the smoker|braised|mousse|whipped cream|pie (?:filling|crust)|tbsp|tablespoons?|cups? (?:of )?(?:milk|flour|sugar|water|rice|butter|broth))\b|\bbake (?:at|for)? ?\d|\b(?:how long|should i|how do (?:i|you)) [^.!?]{0,20}\b(?:cook|bake|boil|roast|grill|fry)\b/i,
    veto: vetoed,
    terms:
      /^(?:skin|blister|drain|culture|pho|tablets?|chill\w{0,3}|gelatin|injection|fat|cure\w{0,2}|protein|cast|stock|rub|liver|kidney|heart|breast|tongue|(?:marrow )?bones?|bone marrow|thighs?|legs?|ribs?|shoulder|glaze|cream|drops?)$/i,
  },
  // A friend who laughs.
  {
    sign: /\b(?:l+o+l+|lmao|rofl|(?:ha){2,4}|(?:he){2,4}|omg|jk|just kidding)\b/i,
    veto: ofFriend,
    category: 'condition',
  },
  // A friend who writes as friends speak, of what anybody has.
  {
    sign: /(?:^|[\s,])(?:lah|lor|leh|liao|meh|sia|hor|walao|aiya|aiyo|alamak|yaar|machan|bro|mate|dude|babe|hun|soz|innit|wassup|dunno|gonna|wanna|dun|juz|wat|wif|tmr|2nite|2moro)(?=[\s.,!?]|$)|(?:^|\s)x{2,4}$/i,
    veto: ofFriend,
    terms:
      /^(?:head ?aches?|sick|cold|flu|fever|cough(?:ing)?|sneez\w{1,3}|sore|soreness|throat|sore throat|tired|pain(?:s|ful)?|aches?|hurts?|stomach ?aches?|tummy|vomit(?:ing|ed)?|puk\w{1,3}|puke|hungover|hangover|dizzy|sleepy|sweaty|sunburn(?:t|ed)?|muscles?|back|legs?|feet|eyes?|brain|heart|teeth|nose|rash|itchy|fat|diet)$/i,
  },
  // A reader of the stars.
  {
    sign: /\b(?:horoscop\w{1,3}|zodiac\w{0,3}|star ?signs?|aries|taurus|gemini|virgo|scorpio|sagittarius|capricorn|aquarius|pisces|escorpio|sagitario|capricornio|piscis)\b/i,
    veto: vetoed,
    terms: /^cancer$/i,
  },
  // A business and its figures.
  {
    sign: /\b(?:q[1-4]|revenues?|profits?|gdp|the economy|the market|interest rates|shareholders?|investors?|year over year)\b/i,
    veto: vetoed,
    terms: /^(?:growth|recovery|fever|sick|depress\w{2,4}|anemi[ac]|bleed\w{0,3}|shock|paraly[sz]\w{1,3}|drops?|shots?)$/i,
  },
  // A garden, a workbench, a sewing basket.
  {
    sign: /\b(?:seedlings?|frost|compost|hedges?|prun(?:e|ed|ing)|flower ?beds?|tomato(?:es)?|roses?|potted|knit\w{0,4}|crochet\w{0,3}|houseplants?|(?:its|drops?) leaves|yarn|cast on \d{1,4}|sew(?:n|ing)?|embroider\w{1,3}|papier|papercraft|plaster of paris|pottery|epoxy|varnish|sawdust|baby hat|scarf|the hem|hems?|seams?|zippers?|quilts?)\b/i,
    veto: vetoed,
    terms:
      /^(?:transplant\w{0,3}|graft\w{0,3}|bleed\w{0,3}|blight|cankers?|cast(?: on)?|stitch(?:es)?(?: (?:out|in|removed))?|dropped|needles?|ribs?|gauze|joints?|cure\w{0,2}|feed|drops?|thirsty)$/i,
  },
  // A game, a film, a song, a program of a computer.
  {
    sign: /\b(?:raid|boss fight|healer|dungeon|guild|loot|mana|hit points|co-?op|leaderboard|pokemon|zelda|roblox|zombies?|board game|(?:at|on|to) level \d{1,3}|respawn\w{0,3}|quests?|xbox|playstation|nintendo|minecraft|fortnite|movie|(?:horror|that|this|action|old) film|(?:new|next|last|final) episode|season (?:\d{1,2}|finale)|drama|sitcom|netflix|hulu|soundtrack|lyrics|karaoke|playlist|the band|the album|source code|login code|pull request|costumes?|repo(?:sitory)?|deploy\w{0,4}|codebase|javascript|python)\b/i,
    veto: vetoed,
    terms:
      /^(?:surgeons?|(?:eye )?doctors?|nurses?|therapists?|psychiatrists?|coroners?|medics?|patients?|cast|spells?|cure\w{0,2}|heal\w{0,3}|potions?|wound(?:s|ed)?|blood\w{0,4}|bleed\w{0,3}|plague|disease|paraly[sz]\w{1,3}|burn\w{0,3}|injur\w{1,3}|rabies|virus(?:es)?|infected|poison\w{0,3}|transplant\w{0,3}|patch(?:es)?|bugs?)$/i,
  },
  // A house, a machine.
  {
    sign: /\b(?:(?:mold|radon|termite|pest|septic|soil|smog|emissions|home|roof) (?:tests?|inspection|report)|(?:background|credit|criminal|reference) checks?|the survey(?:or)?|surveyor|the loft|faucets?|wallpaper|of paint|potholes?|road (?:works?|shut|closed)|lead paint|the audit|pull request|the build|ship it|drywall|sidewalk|driveway|laptop|batter(?:y|ies)|desktop|hard drive|malware|antivirus|computer|projector|charging|phones|(?:tire|oil|fuel|water|coolant) pressure|ceiling|painter|plaster|plumb\w{2,3}|windshield)\b/i,
    veto: vetoed,
    terms:
      /^(?:cracks?|cracked|weak|tablets?|virus(?:es)?|illness|worms?|bugs?|infected|patch|water broke|insurer|test strips?|(?:tests? )?came back(?: \w{4,8})?|tested \w{4,8})$/i,
  },
]

import type { ToldRule } from './told-rule.js'

const payer =
  "(?:insurance|insurer|ins|plan|medicaid|medicare|united|uhc|aetna|cigna|humana|anthem|blue cross|bcbs|blue shield|kaiser|tricare|molina|centene|oscar|optum|workers'? comp|the va|your coverage|coverage|medi-cal|medical)"
const amount = '(?:\\$ ?)?\\d{1,5}(?:[.,]\\d{2})?'

const paid = (): readonly RegExp[] => [
  new RegExp(
    `\\b${payer} (?:has |have |had |only |just |already |also |will |would |won'?t |will not |wouldn'?t |did not |didn'?t |doesn'?t |does not |is not |isn'?t |still |finally ){0,3}(?:paid|pays?|paying|cover(?:s|ed|ing)?|okayed|ok'?d|approved?|approves|denied|denies|deny|rejected|reject|declined|wants?|needs?|requires?|asked for|sent|picked up|kicked back|kicked it back|refused|turned down|came through)\\b[^.!?]{0,40}\\b(?:visits?|sessions?|half|part|some|portion|rest|all|most|more|notes|records|\\d{1,3}(?: ?%| percent)|\\d{1,4}|it|drug|scan|test|stay|procedure|surgery|brand|generic|letter|units|days|appeal|referral|ambulance|ride|chair|scooter|machine|bed|supplies|hospital|refill|form|claim)\\b`,
    'gi',
  ),
  /\b(?:auth|authorization|prior auth|preauth|pre-?cert|precert|approval|referral|p\.?a\.?|prior approval)(?: (?:from|by|with) \w{3,14}| for (?:the|your|his|her) \w{3,12})? (?:is |was |has |has been |finally |just |came |went |got |still ){0,3}(?:back|through|approved|denied|in|expired|pending|good|done|granted|submitted|rejected|okayed|needed|required|runs out|ran out|expires)\b(?! (?:the |a )?(?:app|wifi|tow|code))[^.!?]{0,30}\b(?:visits?|sessions?|units|days|drug|medicine|medication|scan|mri|surgery|procedure|therapy|appeal\w{0,3}|insurance|doctor|refill|treatments?|hours)\b/gi,
  /\b(?:approved|authorized|good|okayed|denied|cleared|left) (?:for |you for |us for )?(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve) (?:more )?(?:visits?|sessions?|treatments?|units of care|therapy visits|home visits)\b|\b(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve) (?:more )?(?:visits?|sessions?|treatments?) (?:are |were |is |was )?(?:left|remaining|approved|authorized|allowed|covered|denied)\b/gi,
  new RegExp(
    `\\b(?:your|ur) (?:part|portion|share|half|cost|responsibility|out of pocket|remainder|piece|end|total)\\b[^.!?]{0,20} ${amount}[^.!?]{0,24}\\b(?:after|insurance|plan|visit|copay|deductible|at check|at the desk|before)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:you(?:'re| are|'ll be| will be)|patient) (?:responsible|on the hook|liable|billed|charged) (?:for )?(?:the (?:rest|remaining|other|balance)(?: of)? ?)?${amount}(?!\\d| (?:people|slides|of the))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:deductible|co-?insurance|out of pocket|oop)\\b[^.!?]{0,30}\\b(?:met|unmet|reached|left|due|${amount}|applies|goes up|went up|resets)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:hospital|er|emergency|ambulance|surgery|visit|clinic|medical|doctor'?s?|dental|lab|anesthesia|radiology|delivery room|icu) (?:bill|balance|charges?|fees?|cost|invoice|debt|stay|payment)\\b[^.!?]{0,50}(?:\\b(?:paid|pay|due|owe|past due|late|overdue|parts|payments|installments|month|monthly|covered|appeal|waived|forgiven|collections|plan|split|half|lowered|reduced|discount)\\b|${amount})`,
    'gi',
  ),
  /\b(?:won'?t|will not|doesn'?t|don'?t|didn'?t|refused to|wouldn'?t|not going to) (?:pay for|cover|approve|authorize|okay)\b[^.!?]{0,20}\b(?:brand|generic|drug|medicine|medication|visit|scan|test|chair|machine|stay|therapy|surgery|procedure|shots?|refill|ambulance|name)\b/gi,
  /\b(?:charity care|financial (?:assistance|counselor|hardship)|sliding scale|hospital bill help|medical debt|payment plan for (?:your|the) (?:visit|stay|surgery|hospital)|self[- ]pay (?:rate|price|discount)|cash price for (?:the|your))\b/gi,
  /\b(?:medicaid|medi-?cal|chip|medicare|marketplace|aca|cobra|tricare|coverage|health plan)\b[^.!?]{0,24}\b(?:ends?|ended|ending|renew\w{0,4}|lapsed?|expires?|expired|terminates?|inactive|stops?|stopped|runs out|cut off|redetermination|recert\w{0,12}|active|approved|denied)\b/gi,
  /\b(?:appeal|appealing|denial letter|peer to peer|letter of (?:medical )?necessity|medical necessity)\b[^.!?]{0,40}\b(?:insurance|plan|doctor|surgeon|claim|days|denied|denial|drug|visit|coverage|call)\b/gi,
]

/** What an insurer paid, approved or refused, and what is left to pay. */
export const toldCover: readonly ToldRule[] = [
  {
    category: 'insurance',
    rule: 'cover-told',
    words:
      'insurance insurer ins medicaid medicare uhc aetna cigna humana anthem bcbs kaiser tricare molina optum auth authorization preauth precert approval pa deductible coinsurance responsible ambulance brand charity sliding appeal appealing denial necessity authorized approved denied',
    phrases:
      'your plan, the plan, blue cross, blue shield, united approved, united denied, united paid, from united, your part, your share, your portion, your half, your cost, out of pocket, workers comp, visits left, visits remaining, sessions left, more visits, more sessions, visits approved, sessions approved, hospital bill, hospital balance, er bill, surgery bill, visit balance, for the visit, your coverage, financial assistance, financial hardship, self pay, health plan, cash price, marketplace coverage',
    unless:
      /\b(?:car|auto|truck|vehicle|windshield|roof|flood|renters?|homeowners?|pet|dog|cat|travel|luggage|phone|flight|airlines?|rental|collision|hail|stolen|theft|burglary|storm|fire|landlord|tow|wifi|data plan|phone plan|gym|tuition|rally|vote|senator|congress|election|bill vote|levy|soccer|manchester|gift)\b/i,
    compile: paid,
  },
]

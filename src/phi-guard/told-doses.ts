import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const number = '(?:\\d{1,2}|half|one|two|three|four|five|six|seven|eight|ten|a)'
const piece = '(?:tabs?|tablets?|caps|capsules?|pills?|patch(?:es)?|sachets?|lozenges?)'
const colour = '(?:white|yellow|blue|pink|green|orange|red|purple|little|small|big)'
const day = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?'

const doses = (): readonly RegExp[] => [
  new RegExp(
    `\\b${number} (?:${colour} )?${piece}\\b[^.!?]{0,20}\\b(?:am|pm|mornings?|nights?|nightly|daily|a day|per day|weekly|bedtime|${day}|alternate|every other|with food|twice|three times|reduce|then)\\b(?! (?:sale|open))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:take|taken|have|has|give) (?:it|them|these|this|your \\w{3,8}) (?:on )?${day} only\\b|\\b${day} only,? (?:and )?(?:never|not) daily\\b|\\b(?:once a week|weekly),? (?:never|not) daily\\b|\\bfolic\\b|\\b(?:now|are|is|be) ${colour} (?:oval|round|capsules?|tablets?)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:half|quarter|one|two)\\b[^.!?]{0,16}\\balternate (?:days|nights|mornings)\\b|\\bhalf (?:a |one )?(?:on |every |each )?${day}[^.!?]{0,12}\\b(?:a )?quarter\\b|\\balternate days\\b[^.!?]{0,16}\\b(?:half|dose|tabs?|mg)\\b|\\bdown to (?:half|a half|a quarter)\\b[^.!?]{0,12}\\b(?:${day}|for|from|days|nights?|a day)\\b`,
    'gi',
  ),
  /\b(?:(?:taper|wean)\w{0,3} (?:it |off |down |by |slowly )*\d{1,3}(?:\.\d{1,2})? ?(?:percent|%|mg|ml|mcg)?|(?:step|come|go|bring it|drop|reduce)\w{0,3} (?:it |off |down |by |slowly )*\d{1,3}(?:\.\d{1,2})? ?(?:mg|ml|mcg)) (?:a|per|each|every) (?:week|fortnight|month|\d{1,2} days)\b|\btaper\w{0,3} (?:by|down|off|slowly|over)\b[^.!?]{0,20}\b(?:week|month|fortnight|days|dose|mg|percent)\b|\bpatch(?:es)? (?:of )?\d{1,3}\b[^.!?]{0,8}\bevery (?:72|48|three|3|7|seven)\b|\bpatch(?:es)? goes? on\b/gi,
  new RegExp(
    `\\b(?:owing|owe you|owed) \\d{1,3} (?:${piece}|more)\\b|\\bearly (?:re)?fill\\b|\\b(?:one|two|\\d) sprays?\\b[^.!?]{0,12}\\b(?:nostril|side|nasal|nose|each)\\b|\\bnasal,? ${number} sprays?\\b|\\b(?:up|down) by (?:one|two|\\d{1,2}) (?:units?)\\b|\\b(?:add|take|give|inject) (?:one|two|three|four|\\d{1,2}) (?:more |extra )?units\\b|\\bbasal (?:up|down|is|to|rate|dose)\\b|\\bsteroids? down\\b|\\bdepot (?:is |was )?due\\b`,
    'gi',
  ),
  /\b(?:gel|cream|ointment|lotion|paint|foam|shampoo)\b,? (?:on |in )?(?:at |every |each |last thing at )?nights?\b[^!?]{0,30}\b(?:peel\w{0,3}|cover|wks?|weeks?|wash|thin\w{0,2}|dry)\b|\b(?:steroid|acid|cortisone|numbing|barrier|fungal|azole) (?:gel|cream|ointment|paint|lotion)\b|\b(?:lids?|eyelids?)\b[^.!?]{0,8}\b(?:warm|compress|scrub|foam|wipe)\w{0,2}\b|\bwraps? (?:every|each|at|all) nights?\b/gi,
]

/** How a medicine is taken, in the shorthand of staff: how many, which days, by how much less. */
export const toldDoses: readonly ToldRule[] = [
  {
    category: 'medication',
    rule: 'taking-told',
    words:
      'depot oval generic tab tablet cap capsule pill patch sachet lozenge folic alternate quarter taper wean unit basal owing spray nasal nostril gel cream ointment lotion lid eyelid steroid wrap paint',
    phrases: 'never daily, not daily, down to half, early fill, early refill, mg a, a week, a month, percent a, owe you',
    unless: otherThings,
    compile: doses,
  },
]

import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const regimens = (): readonly RegExp[] => [
  /\bnothing (?:else )?(?:except|but) (?:plain |clear )?(?:water|stuff|sips|liquids)\b[^.!?]{0,16}\b(?:after|from|until|before)\b|\bwater\b[^.!?]{0,16}\b(?:until|till|up to) [^.!?]{1,10}\bthen nothing\b|\bno food\b[^.!?]{0,8}\b\w{1,6} ?(?:hrs?|hours?) (?:b4|before|prior|ahead)|\b(?:ounces|oz|cups|quarts?|liters?) (?:a|per) day\b[^.!]{0,24}\bcount/gi,
  /\b(?:tiny|small) (?:meals|bites)\b[^.!?]{0,24}\b(?:protein|chew\w{0,3}|straws?|chin|sips?|bubbles|upright)\b|\b(?:no|not a) (?:sips?|drinking)\b[^.!?]{0,8}\b(?:with meals|half an hour|thirty min|30 min)|\bthicken (?:his|her|your|everything|the (?:drinks|liquids|fluids))\b|\b(?:keep|sit|leave) (?:him|her|your \w{3,8}) (?:sitting up|upright)\b|\bweight and (?:waist|height|bp|pulse|pressure)\b|\bweight this morning\b/gi,
  /\b(?:ear|eye|throat|lung|liver|kidney|bone|heart|foot|feet|skin|nerve|memory|brain|spine|breast|colon|stomach|thyroid|wound|pain|sleep|asthma|helmet|bladder|knee|hip|hand) (?:check(?:-?up)?|class|exam|screen(?:ing)?|team|floor|unit|clinic|nurse|ward|clearance|log|diary|scan|group|people|doc|specialist|folks)s?\b/gi,
  /\b(?:back|neck|calf|shoulder|hip|hamstring|quad|knee|ankle|wrist|hand|foot|jaw|leg|groin) (?:stretch(?:es|ing)|exercises?|slides)\b|\b(?:did|do|doing|done|skip|skipped) (?:u do |you do |all )?(?:ur|your|his|her|the) (?:home )?(?:exercises|stretches)\b(?! (?:for|in|on|from) )|\b\d sets?(?: of \d{1,2})?\b[^.!?]{0,20}\b(?:band|ice|each (?:side|leg|arm)|knee)\b|\b(?:heel|wall) slides\b|\bleg lifts\b|\bcan you (?:now |yet )?(?:lift|raise|reach|bend|turn|move|open) (?:your|the) (?:arm|leg|hand|head|neck|mouth|wrist|knee|fingers?|toes)\b|\b(?:squeez\w{1,3} (?:the |your )?putty|putty squeez\w{1,3})\b|\b(?:your|his|her) grip (?:was|is|went|got)\b/gi,
]

/** What to eat and drink, how to swallow, which movements to do and how they went. */
export const toldRegimens: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'regimen-at-home-told',
    words:
      'ear eye throat lung liver kidney bone heart foot feet skin nerve memory brain spine breast colon stomach thyroid wound pain sleep asthma helmet bladder knee hip hand arm leg head neck mouth toe ounce oz cup quart liter protein sip straw bubble thicken upright chin waist weight stretch stretching exercise slide band putty grip bite meal',
    phrases: 'nothing but, nothing except, then nothing, no food, sitting up, then ice, each side, each leg',
    unless: otherThings,
    compile: regimens,
  },
]

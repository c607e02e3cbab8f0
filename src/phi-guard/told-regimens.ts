import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const regimens = (): readonly RegExp[] => [
  /\bnothing (?:else )?(?:except|but) (?:plain |clear )?(?:water|stuff|sips|liquids)\b[^.!?]{0,16}\b(?:after|from|until|before)\b|\bno food\b[^.!?]{0,8}\b\w{1,6} ?(?:hrs?|hours?) (?:b4|before|prior|ahead)|\b(?:ounces|oz|cups|quarts?|liters?) (?:a|per) day\b[^.!]{0,24}\bcount/gi,
  /\bthicken (?:his|her|your|everything|the (?:drinks|liquids|fluids))\b|\bweight and (?:waist|height|bp|pulse|pressure)\b|\bweight this morning\b/gi,
  /\b(?!eye exam)(?:ear|eye|throat|lung|liver|kidney|bone|heart|foot|feet|skin|nerve|memory|brain|spine|breast|colon|stomach|thyroid|wound|pain|sleep|asthma|helmet|bladder|knee|hip|hand) (?:check(?:-?up)?|class|exam|screen(?:ing)?|team|floor|unit|clinic|nurse|ward|clearance|log|diary|scan|group|people|doc|specialist|folks)s?\b/gi,
  /\b(?:back|neck|calf|shoulder|hip|hamstring|quad|knee|ankle|wrist|hand|foot|jaw|leg|groin) (?:stretch(?:es|ing)|exercises?|slides)\b|\b(?:did|do|doing|done|skip|skipped) (?:u do |you do |all )?(?:ur|your|his|her|the) (?:home )?(?:exercises|stretches)\b(?! (?:for|in|on|from) )|\bcan you (?:now |yet )?(?:lift|raise|reach|bend|turn|move|open) (?:your|the) (?:arm|leg|hand|head|neck|mouth|wrist|knee|fingers?|toes)\b/gi,
]

/** What to eat and drink, how to swallow, which movements to do and how they went. */
export const toldRegimens: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'regimen-at-home-told',
    words:
      'ear eye throat lung liver kidney bone heart foot feet skin nerve memory brain spine breast colon stomach thyroid wound pain sleep asthma helmet bladder knee hip hand arm leg head neck mouth toe ounce oz cup quart liter thicken waist weight stretch stretching exercise slide',
    phrases: 'nothing but, nothing except, no food',
    unless: otherThings,
    compile: regimens,
  },
]

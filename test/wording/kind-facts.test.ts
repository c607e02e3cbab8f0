import { describe, expect, it } from 'vitest'
import { builtInKindNames } from '../../src/domain/trigger-kind-name.js'
import { type KindExemption, type KindFacts, type KindReply, kindFacts } from '../../src/wording/index.js'

/** Class, exemption, hardest tier, sensitive program, link, portal item, useless after, priority: the catalogue's row in one line. */
const rows: Record<string, string> = {
  'appointment-booked': 'care C1 reminder yes link-optional item-no visit-start 2',
  'appointment-reminder': 'care C1 reminder yes link-optional item-no visit-start-60 1',
  'appointment-confirm-request': 'care C1 reminder yes link-never item-no visit-start-60 1',
  'appointment-changed': 'care C1 reminder yes link-optional item-no visit-start 1',
  'appointment-cancelled': 'care C1 reminder yes link-never item-no visit-start 1',
  'appointment-rebook': 'care never reminder yes link-optional item-no creation+20160 3',
  'earlier-time-offered': 'care never reminder yes link-never item-no own-end 2',
  'video-visit-ready': 'care C1 reminder yes link-required item-no visit-start+15 1',
  'running-late': 'care never reminder yes link-never item-no creation+60 1',
  'pre-visit-task': 'care C3/hospital strict yes link-required item-yes visit-start 2',
  'visit-instructions': 'care C4+C8 reminder yes link-required item-yes visit-start 1',
  'follow-up-check-in': 'care C6 reminder no link-required item-yes creation+10080 2',
  'home-visit-window': 'care C1 reminder no link-never item-no own-end 1',
  'care-reminder': 'care C2 reminder no link-required item-yes creation+43200 4',
  'results-available': 'care C5 strict no link-required item-yes creation+43200 2',
  'message-waiting': 'care by-purpose strict yes link-required item-yes creation+20160 2',
  'document-available': 'care never strict yes link-required item-yes creation+43200 3',
  'update-available': 'care by-purpose strict yes link-required item-yes creation+43200 3',
  'form-due': 'care C3/hospital strict yes link-required item-yes own-end 2',
  'referral-update': 'care never reminder no link-required item-yes creation+20160 3',
  'prescription-ready': 'care C7 reminder no link-optional item-no own-end 2',
  'prescription-update': 'care C7 reminder no link-required item-yes creation+20160 2',
  'statement-available': 'account never strict yes link-required item-yes creation+43200 4',
  'details-check': 'account C3/hospital strict yes link-required item-yes visit-start 3',
  'portal-invite': 'account never strict yes link-required item-no own-end 3',
  'one-time-code': 'one-time-code never strict yes link-never item-no creation+10 0',
  'feedback-request': 'account never reminder no link-required item-yes creation+10080 4',
  'callback-request': 'care by-purpose strict yes link-never item-no creation+4320 2',
  'urgent-callback': 'care-urgent by-purpose strict yes link-never item-no end-of-day 0',
  'emergency-notice': 'emergency emergency-rule strict yes link-never item-no creation+1440 0',
}

function exemptionRow({ purposes, condition }: KindExemption): string {
  if (condition === 'always') return purposes.join('+')
  return condition === 'hospital' ? `${purposes.join('+')}/hospital` : condition
}

function replyRow({ keyword, means, also }: KindReply): string {
  return [`${means}:`, keyword, ...also].join(' ')
}

function rowOf(facts: KindFacts): string {
  const { from, minutes } = facts.uselessAfter
  return [
    facts.urgent ? `${facts.messageClass}-urgent` : facts.messageClass,
    exemptionRow(facts.exemption),
    facts.hardestTier,
    facts.sensitiveProgram ? 'yes' : 'no',
    `link-${facts.link}`,
    `item-${facts.itemRequired ? 'yes' : 'no'}`,
    minutes === 0 ? from : `${from}${minutes > 0 ? '+' : ''}${minutes}`,
    facts.priority,
  ].join(' ')
}

describe('kindFacts', () => {
  it.each(builtInKindNames)('states for %s what its row says', (kind) => {
    expect(rowOf(kindFacts[kind])).toBe(rows[kind])
  })

  it('claims by purpose only what the exemption lists', () => {
    const byPurpose = builtInKindNames.filter((kind) => kindFacts[kind].exemption.condition === 'by-purpose')
    for (const kind of byPurpose) expect(kindFacts[kind].exemption.purposes).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'])
    expect(kindFacts['emergency-notice'].exemption.purposes).toEqual([])
  })

  it('understands the digits that a text invites, and the words that people write in their place', () => {
    const understood = Object.fromEntries(
      builtInKindNames.filter((kind) => kindFacts[kind].replies.length > 0).map((kind) => [kind, kindFacts[kind].replies.map(replyRow)]),
    )
    const visit = ['confirm: 1 CONFIRM CONFIRMO YES Y SI', 'change: 2 CHANGE CAMBIAR']
    expect(understood).toEqual({
      'appointment-confirm-request': visit,
      'home-visit-window': visit,
      'earlier-time-offered': ['ask: 1 YES Y SI', 'pass: 2'],
    })
  })
})

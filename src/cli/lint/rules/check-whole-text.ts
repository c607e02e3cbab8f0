import { placeholdersIn, type TemplateSlotType } from '../../../phi-guard/index.js'
import { offersStop } from '../../../wording/offers-stop.js'
import { spokenPhone } from '../../../wording/spoken-phone.js'
import type { LintSender } from '../lint-config.js'
import type { Issue } from './issue.js'

/** What a text that goes out as it stands must carry: who speaks, how to reach them, how to stop. Places are those of the text. */
export function checkWholeText(text: string, slots: Readonly<Record<string, TemplateSlotType>>, sender: LintSender): Omit<Issue, 'level'>[] {
  const span = { start: 0, end: text.length }
  const found: Omit<Issue, 'level'>[] = []
  if (!text.toLowerCase().includes(sender.name.toLowerCase())) {
    const citation = '47 CFR 64.1200(a)(9)(iv)(B); CTIA Messaging Principles 5.1.2'
    found.push({ ...span, rule: 'missing-sender', reason: 'The text does not name its sender.', citation, suggestion: `Begin with "${sender.name}: ".` })
  }
  if (!namesContact(text, slots, sender)) {
    const { phone, url } = sender.contact
    const suggestion = `Add ${phone === undefined ? (url ?? 'the contact') : spokenPhone(phone)}.`
    found.push({ ...span, rule: 'missing-contact', reason: 'The text names no way to reach its sender.', citation: '47 CFR 64.1200(a)(9)(iv)(B)', suggestion })
  }
  if (!offersStop(text)) {
    const citation = '47 CFR 64.1200(a)(9)(iv)(G); CTIA Messaging Principles 5.1.3'
    found.push({ ...span, rule: 'missing-stop', reason: 'The text does not offer STOP.', citation, suggestion: 'Add "Reply STOP to opt out."' })
  }
  return found
}

function namesContact(text: string, slots: Readonly<Record<string, TemplateSlotType>>, { contact, linkHosts = [] }: LintSender): boolean {
  if (placeholdersIn(text).some(({ name }) => Object.hasOwn(slots, name) && slots[name] === 'phone')) return true
  const digits = contact.phone?.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') ?? ''
  if (digits !== '' && text.replace(/[\s().+-]/g, '').includes(digits)) return true
  const hosts = [...(contact.url === undefined ? [] : [new URL(contact.url).host]), ...linkHosts]
  return hosts.some((host) => text.toLowerCase().includes(host.toLowerCase()))
}

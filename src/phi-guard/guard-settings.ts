import type { Tier } from '../domain/content.js'
import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { kindBodies } from '../wording/kind-bodies.js'
import { spokenPhone } from '../wording/spoken-phone.js'
import type { PhiGuardOptions } from './types.js'

export type SuggestionLanguage = keyof (typeof kindBodies)['update-available']

/** Options after checking, in the shape the rules use. */
export interface GuardSettings {
  readonly tier: Tier
  readonly languages: readonly SuggestionLanguage[]
  readonly sender: Sender | undefined
  /** As a text prints it. */
  readonly senderPhone: string | undefined
  /** Digits of the sender's own numbers; undefined where the sender is not known. */
  readonly ownPhones: ReadonlySet<string> | undefined
  readonly linkHosts: ReadonlySet<string> | undefined
  /** Names and place labels that are the sender's own. */
  readonly ownNames: readonly string[]
  readonly locations: readonly string[]
  readonly maxCharacters: number
  readonly allowFirstName: boolean
  readonly seasonalVaccine: boolean
}

const known = ['tier', 'languages', 'sender', 'allowLinkHosts', 'allowNames', 'maxCharacters', 'allowFirstName', 'seasonalVaccine']
const tiers: readonly unknown[] = ['strict', 'reminder', 'patient-accepted-risk']

/** Throws `INVALID_OPTIONS` with the path of the first fault, never with a value. */
export function readSettings(options: PhiGuardOptions): GuardSettings {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new NophiError('INVALID_OPTIONS', { path: 'options' })
  for (const key of Object.keys(options)) if (!known.includes(key)) throw new NophiError('INVALID_OPTIONS', { path: 'options', problem: 'unknown' })
  const { tier = 'reminder', languages, sender, allowLinkHosts, allowNames, maxCharacters = 2000, allowFirstName = true, seasonalVaccine = false } = options
  check(tiers.includes(tier), 'tier')
  check(Number.isSafeInteger(maxCharacters) && maxCharacters > 0 && maxCharacters <= 100_000, 'maxCharacters')
  check(typeof allowFirstName === 'boolean', 'allowFirstName')
  check(typeof seasonalVaccine === 'boolean', 'seasonalVaccine')
  for (const [path, list] of Object.entries({ languages, allowLinkHosts, allowNames })) check(list === undefined || isTextList(list), path)
  checkHosts(allowLinkHosts, 'allowLinkHosts')
  if (sender !== undefined) checkSender(sender)

  const { phone: contactPhone, url: contactUrl } = sender?.contact ?? {}
  const hosts = [...(sender?.linkHosts ?? []), ...(allowLinkHosts ?? []), ...(contactUrl === undefined ? [] : [hostIn(contactUrl)])]
  const phones =
    sender === undefined
      ? undefined
      : [sender.contact.phone ?? '', ...sender.addresses.map((address) => address.value)].map((value) => value.replace(/\D/g, ''))
  return {
    tier,
    languages: supported(languages),
    sender,
    senderPhone: contactPhone === undefined ? undefined : spokenPhone(contactPhone),
    ownPhones: phones === undefined ? undefined : new Set(phones.filter((digits) => digits !== '')),
    linkHosts: sender === undefined && allowLinkHosts === undefined ? undefined : new Set(hosts.map((host) => host.toLowerCase())),
    ownNames: [...(sender === undefined ? [] : [sender.name]), ...(allowNames ?? [])].filter((name) => name !== ''),
    locations: (sender?.locations ?? []).filter((label) => label !== ''),
    maxCharacters,
    allowFirstName,
    seasonalVaccine,
  }
}

function check(valid: boolean, path: string): void {
  if (!valid) throw new NophiError('INVALID_OPTIONS', { path })
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.length <= 400)
}

function checkSender(sender: Sender): void {
  check(typeof sender === 'object' && sender !== null && typeof sender.name === 'string' && sender.name !== '', 'sender.name')
  check(typeof sender.contact === 'object' && sender.contact !== null, 'sender.contact')
  for (const key of ['phone', 'url'] as const) check(sender.contact[key] === undefined || typeof sender.contact[key] === 'string', `sender.contact.${key}`)
  check(Array.isArray(sender.addresses) && sender.addresses.every((address) => typeof address?.value === 'string'), 'sender.addresses')
  check(sender.locations === undefined || isTextList(sender.locations), 'sender.locations')
  check(sender.linkHosts === undefined || isTextList(sender.linkHosts), 'sender.linkHosts')
  checkHosts(sender.linkHosts, 'sender.linkHosts')
}

/** A host alone, as a link is compared: with scheme, port or path it would be taken and match nothing. */
function checkHosts(hosts: readonly string[] | undefined, path: string): void {
  for (const [index, host] of (hosts ?? []).entries()) check(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(host), `${path}.${index}`)
}

function supported(languages: readonly string[] | undefined): readonly SuggestionLanguage[] {
  const written = Object.keys(kindBodies['update-available']) as SuggestionLanguage[]
  if (languages === undefined) return written
  const wanted = languages.map((language) => written.find((name) => name === baseLanguage(language))).filter((language) => language !== undefined)
  check(wanted.length > 0, 'languages')
  return wanted
}

export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
}

function hostIn(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#:]*)/i.exec(url)?.[1] ?? ''
}

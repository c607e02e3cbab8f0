import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseUrl } from '../internal/parse-url.js'
import { fillPlaceholders, placeholdersOf } from './fill-placeholders.js'
import { isWordingLanguage, primaryLanguage, type WordingLanguage } from './languages.js'
import { type ServiceTextName, serviceTexts } from './service-texts.js'
import { speakerName, speakerPhone } from './speaker.js'

export interface ServiceTextOptions {
  /** A tag whose first part is `en` or `es`. Default `en`. */
  readonly language?: string | undefined
  readonly sender: Sender
  /** Where to look, without scheme. Default: host and plain path of `sender.contact.url`, else the first of `sender.linkHosts`. */
  readonly site?: string | undefined
}

/**
 * The whole text that answers a person: sign-up, opt-out confirmation, help. Names the sender's phone, and the site in its place
 * where there is none; help names both. Throws `INVALID_OPTIONS` where the sender has neither, or the language is not one of ours.
 * Fits one segment with a sender name of 21 characters of GSM-7 and a phone.
 */
export function renderServiceText(name: ServiceTextName, options: ServiceTextOptions): string {
  const language = primaryLanguage(options.language ?? 'en')
  if (!isWordingLanguage(language)) throw new NophiError('INVALID_OPTIONS', { path: 'language', problem: 'not-reviewed' })
  if (!Object.hasOwn(serviceTexts, name)) throw new NophiError('INVALID_OPTIONS', { path: 'name', problem: 'unknown' })
  const template: string = serviceTexts[name][language]
  const sender = speakerName(options.sender)
  return fillPlaceholders(template, placeholdersOf(template).length > 1 ? { sender, ...waysOf(language, options) } : { sender })
}

const verbs: Readonly<Record<WordingLanguage, { readonly call: string; readonly see: string; readonly or: string }>> = {
  en: { call: 'call', see: 'see', or: 'or' },
  es: { call: 'llame al', see: 'visite', or: 'o' },
}

function waysOf(language: WordingLanguage, { sender, site: given }: ServiceTextOptions): Readonly<Record<'contact' | 'reach' | 'Reach' | 'reachAll', string>> {
  const { call, see, or } = verbs[language]
  const site = given === undefined ? siteOf(sender) : readSite(given)
  if (sender.contact.phone === undefined && site !== undefined) {
    const reach = `${see} ${site}`
    return { contact: site, reach, Reach: capitalised(reach), reachAll: reach }
  }
  const contact = speakerPhone(sender)
  const reach = `${call} ${contact}`
  return { contact, reach, Reach: capitalised(reach), reachAll: site === undefined ? reach : `${reach} ${or} ${see} ${site}` }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const plainSite = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w~/-]*)?$/i

/** Undefined: the sender has none that can stand in a text. */
function siteOf({ contact, linkHosts = [] }: Sender): string | undefined {
  const url = contact.url === undefined ? null : parseUrl(contact.url)
  const host = url?.host.replace(/^www\./, '') ?? linkHosts[0]
  const whole = host === undefined ? undefined : `${host}${url?.pathname ?? ''}`.replace(/\/+$/, '')
  return [whole, host].find((site) => site !== undefined && plainSite.test(site))
}

function readSite(site: string): string {
  if (!plainSite.test(site)) throw new NophiError('INVALID_OPTIONS', { path: 'site', problem: 'wrong-type' })
  return site
}

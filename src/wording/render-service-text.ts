import type { Sender } from '../domain/sender.js'
import { NophiError } from '../errors/nophi-error.js'
import { fillPlaceholders } from './fill-placeholders.js'
import { isWordingLanguage, primaryLanguage } from './languages.js'
import { type ServiceTextName, serviceTexts } from './service-texts.js'
import { speakerName, speakerPhone } from './speaker.js'

export interface ServiceTextOptions {
  /** A tag whose first part is `en` or `es`. Default `en`. */
  readonly language?: string | undefined
  readonly sender: Sender
  /** What stands for `{site}`, without scheme. Default: `sender.contact.url`. */
  readonly site?: string | undefined
}

/**
 * The whole text that answers a person: sign-up, opt-out confirmation, help. Throws `INVALID_OPTIONS` where the sender lacks the phone or
 * the site that the text names, or the language is not one of ours. Fits one segment with a sender name of 21 characters.
 */
export function renderServiceText(name: ServiceTextName, options: ServiceTextOptions): string {
  const language = primaryLanguage(options.language ?? 'en')
  if (!isWordingLanguage(language)) throw new NophiError('INVALID_OPTIONS', { path: 'language', problem: 'not-reviewed' })
  if (!Object.hasOwn(serviceTexts, name)) throw new NophiError('INVALID_OPTIONS', { path: 'name', problem: 'unknown' })
  const template: string = serviceTexts[name][language]
  const values: Record<string, string> = { sender: speakerName(options.sender) }
  if (template.includes('{phone}')) values.phone = speakerPhone(options.sender)
  if (template.includes('{site}')) values.site = readSite(options)
  return fillPlaceholders(template, values)
}

function readSite(options: ServiceTextOptions): string {
  const site = options.site ?? options.sender.contact.url?.replace(/^https:\/\/(?:www\.)?/i, '').replace(/\/+$/, '')
  if (site === undefined) throw new NophiError('INVALID_OPTIONS', { path: 'site', problem: 'required' })
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w~/-]*)?$/i.test(site)) throw new NophiError('INVALID_OPTIONS', { path: 'site', problem: 'wrong-type' })
  return site
}

import { NophiError } from '../errors/nophi-error.js'
import { type AreaCodeRow, canadaCodes, otherCodes, unitedStatesCodes } from './area-codes.js'
import { countryZones } from './country-zones.js'
import type { Region } from './rule.js'
import { isZone } from './zone-clock.js'

/** `patient`: the zone they gave. `area-code`: a proxy. `unknown`: the number says nothing, so every zone of the 50 states stands. */
export type ZoneSource = 'patient' | 'area-code' | 'unknown'

export interface CandidateZones {
  /** IANA names. Empty: we hold nothing for the country of this number, and no hour is lawful. */
  readonly zones: string[]
  readonly source: ZoneSource
  /** US states and territories, or Canadian provinces, by the area code; empty where it says nothing. */
  readonly states: string[]
  /** Whose rules apply; null: we hold none for the country of this number. */
  readonly region: Region | null
}

export interface ZonesOfOptions {
  /** IANA zone that the patient gave. It wins; for marketing it adds to what the number says. */
  readonly zone?: string | undefined
  readonly window?: 'care' | 'marketing' | undefined
}

interface Place {
  readonly zones: readonly string[]
  readonly states: readonly string[]
  readonly region: Region | null
}

const fiftyStates: readonly string[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
]
const nowhere: Place = { zones: [], states: [], region: null }
const someState: Place = { zones: fiftyStates, states: [], region: 'us' }

let places: ReadonlyMap<string, Place> | undefined

/**
 * Every zone in which the holder of this E.164 number may be. An area code is a proxy, no safe harbour: a ported mobile may be
 * anywhere, so split codes and their overlays give all of their zones, and toll-free or unknown codes of +1 give all of the 50 states.
 * The table is as of the `checkedOn` of the rules. Throws `INVALID_REQUEST` for a zone that this runtime does not know.
 */
export function zonesOf(phoneE164: string, options: ZonesOfOptions = {}): CandidateZones {
  const { zone, window } = options
  if (zone !== undefined && !isZone(zone)) throw new NophiError('INVALID_REQUEST', { path: 'zone', problem: 'unknown-zone' })
  const place = placeOf(phoneE164)
  const states = [...place.states]
  const { region } = place
  if (zone === undefined) return { zones: [...place.zones], source: place === someState || place === nowhere ? 'unknown' : 'area-code', states, region }
  if (window !== 'marketing') return { zones: [zone], source: 'patient', states, region }
  return { zones: [...new Set([zone, ...place.zones])], source: 'patient', states, region }
}

function placeOf(phone: string): Place {
  if (!/^\+[1-9]\d{5,14}$/.test(phone)) return nowhere
  places ??= readPlaces()
  if (phone.startsWith('+1')) return places.get(`1${phone.slice(2, 5)}`) ?? someState
  for (let length = 3; length >= 2; length--) {
    const place = places.get(phone.slice(1, 1 + length))
    if (place !== undefined) return place
  }
  return nowhere
}

function readPlaces(): ReadonlyMap<string, Place> {
  const all = new Map<string, Place>()
  const add = (rows: readonly AreaCodeRow[], region: Region | null): void => {
    for (const [states, zones, codes] of rows) {
      const place = { zones: zones.split(' '), states: region === null ? [] : states.split(' '), region }
      for (const code of codes.split(' ')) all.set(`1${code}`, place)
    }
  }
  add(unitedStatesCodes, 'us')
  add(canadaCodes, 'ca')
  add(otherCodes, null)
  for (const [callingCode, region, zones] of countryZones) all.set(callingCode, { zones: zones.split(' '), states: [], region })
  return all
}

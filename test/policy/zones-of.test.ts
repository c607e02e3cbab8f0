import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { canadaCodes, otherCodes, unitedStatesCodes } from '../../src/policy/area-codes.js'
import { countryZones } from '../../src/policy/country-zones.js'
import { zonesOf } from '../../src/policy/index.js'

const zonesAt = (areaCode: string): string[] => zonesOf(`+1${areaCode}5550142`).zones
const codesOf = (rows: typeof unitedStatesCodes): string[] => rows.flatMap(([, , codes]) => codes.split(' '))

describe('zonesOf', () => {
  it('gives the one zone and the state of a plain area code', () => {
    expect(zonesOf('+13125550142')).toEqual({ zones: ['America/Chicago'], source: 'area-code', states: ['IL'], region: 'us' })
  })

  it.each([
    ['850', '448'],
    ['270', '364'],
    ['812', '930'],
    ['541', '458'],
    ['423', '729'],
    ['208', '986'],
    ['480', '602'],
    ['480', '928'],
    ['418', '367'],
    ['250', '778'],
  ])('gives the overlay of split code %s, which is %s, every zone of its parent', (parent, overlay) => {
    expect(zonesAt(parent).length).toBeGreaterThan(1)
    expect(zonesAt(overlay)).toEqual(zonesAt(parent))
  })

  it('knows both zones of Arizona, where the Navajo Nation keeps summer time', () => {
    for (const code of ['480', '520', '602', '623', '928']) expect(zonesAt(code).sort()).toEqual(['America/Denver', 'America/Phoenix'])
  })

  it('puts El Paso in Mountain time though Texas is Central', () => {
    expect(zonesAt('915')).toEqual(['America/Denver'])
    expect(zonesAt('214')).toEqual(['America/Chicago'])
  })

  it('takes the zone that the patient gave, and for marketing adds it to what the number says', () => {
    expect(zonesOf('+18505550142', { zone: 'Europe/Paris' })).toEqual({ zones: ['Europe/Paris'], source: 'patient', states: ['FL'], region: 'us' })
    expect(zonesOf('+18505550142', { zone: 'America/New_York', window: 'marketing' }).zones.sort()).toEqual(['America/Chicago', 'America/New_York'])
  })

  it('gives every zone of the fifty states for toll-free and unassigned codes of +1', () => {
    for (const code of ['888', '800', '500', '999']) {
      const { zones, source, region } = zonesOf(`+1${code}5550142`)
      expect({ source, region }).toEqual({ source: 'unknown', region: 'us' })
      expect(zones).toEqual(expect.arrayContaining(['America/New_York', 'America/Phoenix', 'America/Anchorage', 'Pacific/Honolulu']))
    }
  })

  it('knows the zones but no rules of a Caribbean country of +1', () => {
    expect(zonesOf('+18765550142')).toEqual({ zones: ['America/Jamaica'], source: 'area-code', states: [], region: null })
  })

  it('covers Canada, the United Kingdom and the European Union, and nothing else', () => {
    expect(zonesOf('+17095550142').region).toBe('ca')
    expect(zonesOf('+447700900142')).toEqual({ zones: ['Europe/London'], source: 'area-code', states: [], region: 'uk' })
    expect(zonesOf('+351912345678').zones).toEqual(['Europe/Lisbon', 'Atlantic/Azores'])
    for (const phone of ['+525512345678', '+61412345678', '+79161234567', '+41791234567', '+590690123456']) {
      expect(zonesOf(phone)).toEqual({ zones: [], source: 'unknown', states: [], region: null })
    }
  })

  it('gives no zone for what is no E.164 number', () => {
    for (const phone of ['', '13125550142', '+1 312 555 0142', '+0123456789', 'tel:+13125550142', '+13125550142 x7', '+1312555014200000'])
      expect(zonesOf(phone).zones).toEqual([])
  })

  it('throws for a zone that the runtime does not know, without the value', () => {
    for (const zone of ['Mars/Olympus', '', '+05:00', 'UTC+05:00', 'UTC+0500', 'EST-0500', 'Mars-05', 'America/Chicago; drop']) {
      try {
        zonesOf('+13125550142', { zone })
        expect.unreachable()
      } catch (error) {
        expect(isNophiError(error, 'INVALID_REQUEST') && error.details).toEqual({ path: 'zone', problem: 'unknown-zone' })
        if (zone !== '') expect(JSON.stringify(error) + String(error)).not.toContain(zone)
      }
    }
  })
})

describe('the area code table', () => {
  const all = [...codesOf(unitedStatesCodes), ...codesOf(canadaCodes), ...codesOf(otherCodes)]

  it('names each code once, and only zones that the runtime knows', () => {
    expect(new Set(all).size).toBe(all.length)
    for (const [, , zones] of countryZones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zones.split(' ')[0] })).not.toThrow()
    for (const [, zones] of [...unitedStatesCodes, ...canadaCodes, ...otherCodes]) {
      for (const zone of zones.split(' ')) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow()
    }
  })

  it('agrees on the country with the numbering data of libphonenumber wherever that knows the code', () => {
    const country = new Map<string, string>()
    for (const code of codesOf(unitedStatesCodes)) country.set(code, 'US')
    for (const code of codesOf(canadaCodes)) country.set(code, 'CA')
    const disagreements: string[] = []
    let compared = 0
    for (let code = 200; code < 1000; code++) {
      const parsed = parsePhoneNumberFromString(`+1${code}2345678`)
      const type = parsed?.getType()
      if (parsed === undefined || !parsed.isValid() || (type !== 'FIXED_LINE_OR_MOBILE' && type !== 'MOBILE')) continue
      compared += 1
      const theirs = ['US', 'PR', 'VI', 'GU', 'MP', 'AS'].includes(String(parsed.country)) ? 'US' : parsed.country
      if (theirs !== 'US' && theirs !== 'CA') continue
      if (country.get(String(code)) !== theirs) disagreements.push(`${code} ${theirs}`)
    }
    expect(isSupportedCountry('US')).toBe(true)
    expect(compared).toBeGreaterThan(380)
    expect(disagreements).toEqual([])
  })
})

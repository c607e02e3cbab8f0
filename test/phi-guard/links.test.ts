import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'
import { lakeside, lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()
const rules = (url: string): string[] =>
  guard
    .inspectLink(url)
    .findings.filter(({ blocking }) => blocking)
    .map(({ rule }) => rule)

describe('links', () => {
  it.each([
    'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc',
    'https://go.lakeside.example/login',
    'https://go.lakeside.example/grace-center/will-call',
    'https://go.lakeside.example/our-mark/rose-hall',
    'https://go.lakeside.example/r?t=YWNjb3VudHBhZ2U',
    'https://go.lakeside.example/r?next=%252Fhome',
    'https://go.lakeside.example/update20weeks',
    'https://go.lakeside.example',
    'go.lakeside.example/p?t=8Jq2vXw9Kd3mRfT7bZy4Nc',
  ])('on the own host with an opaque token are clear: %s', (url) => {
    expect(guard.inspectLink(url)).toMatchObject({ verdict: 'clear', findings: [] })
    expect(guard.inspect(`Log in here: ${url}.`)).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it.each([
    ['link-insecure', 'http://go.lakeside.example/login'],
    ['link-insecure', 'javascript:alert(1)'],
    ['link-insecure', 'https://me@go.lakeside.example/login'],
    ['link-insecure', 'https://gо.lakeside.example/login'],
    ['link-host', 'https://portal.other.example/login'],
    ['link-host', 'https://go.lakeside.example.evil.com/login'],
    ['link-shortener', 'https://tinyurl.com/abcd'],
    ['link-shortener', 'bit.ly/3xQpL'],
    ['link-reveals', 'https://go.lakeside.example/diabetes-education'],
    ['link-reveals', 'https://go.lakeside.example/r?topic=chemoTherapy'],
    ['link-reveals', 'https://go.lakeside.example/p/Oncology%20visit'],
    ['link-reveals', 'https://go.lakeside.example/vih'],
    ['link-reveals', 'https://go.lakeside.example/%2561sthma'],
    ['link-reveals', 'https://go.lakeside.example/r?t=Y2FyZGlvbG9neQ'],
    ['link-reveals', 'https://go.lakeside.example/asthma2026'],
    ['link-reveals', 'https://go.lakeside.example/heartfailure'],
    ['link-identifier', 'https://go.lakeside.example/r?loinc=2345-7'],
    ['link-reveals', 'https://go.lakeside.example/maria-lopez'],
    ['link-reveals', 'https://go.lakeside.example/p/MariaLopez'],
    ['link-reveals', 'https://go.lakeside.example/p?x=maria_lopez'],
    ['link-identifier', 'https://go.lakeside.example/v?patient=Maria'],
    ['link-identifier', 'https://go.lakeside.example/v?x=448812'],
    ['link-identifier', 'https://go.lakeside.example/v?e=m%40mail.example'],
    ['link-not-opaque', 'https://go.lakeside.example/visits/448812'],
  ])('%s: %s', (rule, url) => {
    expect(guard.inspectLink(url).verdict).toBe('blocked')
    expect(rules(url)).toContain(rule)
  })

  it('reveal by their host alone, words run together as well', () => {
    const other = createPhiGuard({ allowLinkHosts: ['riversideoncology.example', 'hopefertility.example'] })
    expect(other.inspectLink('https://riversideoncology.example/x').findings).toMatchObject([{ rule: 'link-reveals', sensitive: false }])
    expect(other.inspectLink('https://hopefertility.example/x').findings).toMatchObject([{ rule: 'link-reveals', sensitive: true }])
  })

  it('warn of a host where no host is known, and still block what a link gives away', () => {
    const unknown = createPhiGuard()
    expect(unknown.inspectLink('https://portal.other.example/login')).toMatchObject({ verdict: 'clear', findings: [{ category: 'url', blocking: false }] })
    expect(unknown.inspectLink('https://portal.other.example/hiv').verdict).toBe('blocked')
    expect(unknown.inspectLink('https://bit.ly/abc').verdict).toBe('blocked')
  })

  it('take the host of the contact page for an own one', () => {
    const own = createPhiGuard({ sender: { ...lakeside, contact: { url: 'https://www.lakeside.example/contact' } } })
    expect(own.inspectLink('https://lakeside.example/login').verdict).toBe('blocked')
    expect(own.inspectLink('https://www.lakeside.example/login').verdict).toBe('clear')
  })

  it('are found without a scheme, and their offsets are places of the text', () => {
    const text = 'Éxito 😀: vea www.other-clinic.com/citas, por favor.'
    const [finding] = guard.inspect(text).findings
    expect(finding).toMatchObject({ category: 'url' })
    expect(text.slice(finding?.start, finding?.end)).toBe('www.other-clinic.com/citas')
  })
})

describe('names of senders and places', () => {
  it.each([
    ['Riverside Oncology', false],
    ['Lakeside Heart Institute', false],
    ['Bright Dental', false],
    ['Northside Dialysis', false],
    ['Hope Fertility Partners', true],
    ['New Dawn Addiction Services', true],
    ['Mindful Psychiatry Group', true],
    ['Clínica de Salud Mental Luz', true],
    ['RiversideOncology', false],
    ["Women's Health Associates", true],
  ])('tell the care: %s', (name, sensitive) => {
    const inspection = guard.inspectName(name)
    expect(inspection.verdict).toBe('blocked')
    expect(inspection.findings.some((finding) => finding.sensitive)).toBe(sensitive)
  })

  it.each([
    'Lakeside Clinic',
    'Mercy General Hospital',
    'Oak Street Family Practice',
    'Smith & Lee Medical Group',
    'Clínica San José',
    'Lakeside',
    'Valley Health',
    'North Office',
  ])('say nothing: %s', (name) => {
    expect(guard.inspectName(name)).toMatchObject({ verdict: 'clear', findings: [] })
  })
})

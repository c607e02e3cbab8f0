import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

async function found(text: string, config: object = {}): Promise<string[]> {
  await folder.write({ 'a.json': JSON.stringify({ text }), 'nophi.lint.json': JSON.stringify(config) })
  const { findings } = await folder.lint('a.json')
  return findings.filter(({ level }) => level === 'error').map(({ rule, source }) => `${rule} ${source}`)
}

const slots = { when: 'visit-time', WHEN: 'visit-time', n: 'count', '1': 'visit-time' }

describe('placeholders', () => {
  it.each([
    'Your visit is set for {{when}}.',
    'Your visit is set for {{ visit.when }}.',
    'Your visit is set for {{- when}}.',
    'Your visit is set for {{when, datetime}}.',
    'Your visit is set for {{visit.when, datetime(weekday: long; hour: numeric)}}.',
    'Your visit is set for {{when, uppercase, datetime(dateStyle: short)}}.',
    'Your visit is set for {when}.',
    `Your visit is set for \${when}.`,
    'Your visit is set for %{when}.',
    'Your visit is set for %(when)s.',
    'Your visit is set for %s.',
    'Your visit is set for %1$s.',
    'Your visit is set for %-20s.',
    'Your visit is set for %1$-20s.',
    'Your visit is set for @WHEN@.',
    'Your visit is set for $visit.when.',
    'Your visit is set for $!when.',
    'Your visit is set for [% when %].',
    'Your visit is set for @Model.when.',
    'Your visit is set for :when.',
    'Your visit is set for «when».',
    'Your visit is set for #when#.',
    'Your visit is set for __WHEN__.',
    'Your visit is set for [when].',
    'Your visit is set for <%= when %>.',
    'Your visit is set for {when, date, short}.',
    'Your visit is set for {when, date, ::yyyyMMMd}.',
    'Your visit is set for {{visits[0].when}}.',
    'Your visit is set for {{visit?.when}}.',
    'Your visit is set for {{ $json.año.when }}.',
    "Your visit is set for {{ visit.when | date: '%b %d' }}.",
    'Your visit is set for {when:yyyy-MM-dd HH:mm}.',
    'Your visit is set for %%=v(@when)=%%.',
  ])('a declared slot is fine: %s', async (text) => {
    expect(await found(text, { slots })).toEqual([])
  })

  it.each([
    '{{x}}',
    '{x}',
    `\${x}`,
    '%{x}',
    '%(x)s',
    '%s',
    '%2$s',
    '[x]',
    '<%= x %>',
    '{x, number}',
    '{{x | upper}}',
    '@PROCEDURE@',
    '***',
    '%%=v(@x)=%%',
    '%-20s',
    '$procedure',
    '«x»',
  ])('an undeclared slot is told where it stands: %s', async (slot) => {
    expect(await found(`Please log in ${slot} now.`, { slots: {} })).toEqual([`undeclared-slot ${slot}`])
  })

  it.each([
    '{{concat patient.diagnosis visit.when}}',
    '{{ diagnosis ~ visit.when }}',
    '<%= visit.diagnosis + visit.when %>',
    '<%= l(visit.diagnosis, format: when) %>',
    '{{when | append: diagnosis}}',
    '{{when || diagnosis}}',
    '{{when|default(diagnosis)}}',
    '{{when: diagnosis}}',
    `\${when:-chemo}`,
    '{{#when}}',
    '{{when, format(diagnosis)}}',
    "{{when, datetime(a: 'chemo')}}",
  ])('a declared name within one that may print more declares nothing: %s', async (slot) => {
    expect((await found(`Please log in ${slot} now.`, { slots }))[0]).toBe(`undeclared-slot ${slot}`)
  })

  it('words that a filter may print are read', async () => {
    expect(await found('See you {{ visit.when | default: "at chemo" }}.', { slots })).toEqual([expect.stringMatching(/^phi-treatment /)])
  })

  it('words that an expression may print are read, however loudly its value is told of', async () => {
    const quiet = { rules: { 'undeclared-slot': 'warning' as const } }
    expect(await found('See you <%= late ? "at chemo" : "soon" %>.', quiet)).toContainEqual(expect.stringMatching(/^phi-treatment /))
    expect(await found('See you <%= late ? "late" : "soon" %>.', quiet)).toEqual([])
  })

  it('of GOV.UK Notify are declared by their names, and the text of a condition is read', async () => {
    const named = { slots: { 'visit time': 'visit-time' as const } }
    expect(await found('Your visit is ((visit time)). ((late??We are late.))', named)).toEqual([])
    expect(await found('Your visit is ((visit time)). ((late??Your chemo is late.))', named)).toEqual([expect.stringMatching(/^phi-treatment chemo/)])
    expect(await found('Your visit is ((visit time)).')).toEqual(['undeclared-slot ((visit time))'])
  })

  it('a percent sign is no placeholder', async () => {
    expect(await found('Please log in: 50% off, 100%discount, 20% done, %%s.')).toEqual([])
  })
})

describe('slots for a name', () => {
  const text = 'Hi {{patient.firstName}}, you have a new message.'
  const named = { firstName: 'first-name' }
  it.each([
    [{ slots: named }, []],
    [{ slots: named, tier: 'reminder', allowFirstName: false }, ['phi-name {{patient.firstName}}']],
    [{ slots: named, tier: 'strict' }, ['phi-name {{patient.firstName}}']],
    [{ slots: named, tier: 'patient-accepted-risk' }, []],
    [{ slots: { firstName: 'full-name' } }, ['phi-name {{patient.firstName}}']],
    [{ slots: { firstName: 'full-name' }, tier: 'patient-accepted-risk' }, ['phi-name {{patient.firstName}}']],
    [{}, ['undeclared-slot {{patient.firstName}}']],
  ])('are judged by the tier: %j', async (config, expected) => {
    expect(await found(text, config)).toEqual(expected)
  })

  it('are offered where a placeholder is named like one, and nowhere else', async () => {
    await folder.write({ 'a.json': '{"a": "Hi {{patientName}}, please log in: {{reason}}."}' })
    const { findings } = await folder.lint('a.json')
    expect(findings.map(({ source, suggestion }) => [source, suggestion?.includes('"first-name"')])).toEqual([
      ['{{patientName}}', true],
      ['{{reason}}', false],
    ])
  })
})

it('a seasonal vaccine is clear where the guard is told so', async () => {
  const text = 'It is flu shot season. Please log in.'
  expect(await found(text)).toEqual(['phi-treatment flu shot season'])
  expect(await found(text, { seasonalVaccine: true })).toEqual([])
})

describe('slots of the sender', () => {
  const sender = { name: 'Lakeside Clinic', contact: { phone: '+13125550142' }, linkHosts: ['go.lakeside.example'] }
  const config = { sender, slots: { clinic: 'sender', url: 'link' }, whole: ['a.json'] }

  it('stand for its name and its links', async () => {
    expect(await found('{{clinic}}: You have a new update. {{url}} Call 312-555-0142. Reply STOP to opt out.', config)).toEqual([])
    expect(await found('%(clinic)s: You have a new update. Call 312-555-0142. Reply STOP to opt out.', config)).toEqual([])
    expect(await found('Clinic: You have a new update. {{url}} Reply STOP to opt out.', config)).toHaveLength(1)
  })

  it('stand for nothing that may print more', async () => {
    const rules = async (slot: string): Promise<string> => (await found(`${slot} You have a new update. {{url}} Reply STOP to opt out.`, config)).join()
    expect(await rules('{{clinic}}:')).toBe('')
    for (const slot of ['{{clinic | append: diagnosis}}', "{{clinic | default: 'Lakeside Oncology'}}", '{{concat diagnosis my.clinic}}'])
      expect(await rules(slot)).toContain(`undeclared-slot ${slot}`)
  })

  it('are kept by a fix: the name goes back into its placeholder, and what would lose a link is left alone', async () => {
    await folder.write({
      'a.json': JSON.stringify([
        '{{clinic}}: Your diabetes test results are ready. Reply STOP to opt out.',
        '{{clinic}}: Your diabetes test results are ready. {{url}} Reply STOP to opt out.',
      ]),
      'nophi.lint.json': JSON.stringify(config),
    })
    await folder.run('a.json', '--fix')
    expect(JSON.parse(await folder.read('a.json'))).toEqual([
      '{{clinic}}: Your test results are ready. Please log in to view. Call 312-555-0142. Reply STOP to opt out.',
      '{{clinic}}: Your diabetes test results are ready. {{url}} Reply STOP to opt out.',
    ])
  })

  it('need a sender that has them', async () => {
    for (const wrong of [{ slots: { a: 'sender' } }, { slots: { a: 'link' }, sender: { name: 'Lakeside Clinic', contact: { phone: '+13125550142' } } }]) {
      await folder.write({ 'a.json': '[]', 'nophi.lint.json': JSON.stringify(wrong) })
      expect((await folder.run('a.json')).code).toBe(2)
    }
  })
})

describe('messages of ICU', () => {
  const health = async (text: string): Promise<string[]> => (await found(text, { slots })).map((each) => each.replace(/^phi-\S+ /, ''))

  it('reads every branch of plural and select, nested too', async () => {
    expect(await health('{n, plural, =0 {No message} one {Your HIV visit} other {# messages}}')).toEqual(['HIV'])
    expect(await health('{g, select, a {x} b {{n, plural, offset:1 one {x} other {Your HIV visit}}} other {y}}.')).toEqual(['HIV'])
    expect(await health('You have {n, plural, one {a message} other {# messages}}. {n, selectordinal, one {First} other {Your HIV visit}}')).toEqual(['HIV'])
    expect(await found('{n, plural, other {You owe $# now.}}', { slots: { n: 'count' } })).toEqual([expect.stringContaining('phi-financial')])
  })

  it('reads a sentence over the border of a branch', async () => {
    expect((await health('Your {n, plural, one {blood} other {other}} test results')).join()).toContain('blood')
  })

  it('reads branches of two choices in every combination where they are few, and each branch where they are many', async () => {
    const kinds = { slots: { ...slots, a: 'count', b: 'count' } }
    expect(await found('Your {a, select, x {H} other {new}}{b, select, y { message} other {IV visit}}.', kinds)).toEqual([
      'phi-condition H} other {new}}{b, select, y { message} other {IV',
    ])
    const choice = (last: string): string => `{a, select, ${Array.from({ length: 9 }, (_, index) => `k${index} {x}`).join(' ')} other {${last}}}`
    expect(await found(`${choice('y')} ${choice('HIV')} ${choice('z')}`, kinds)).toEqual(['phi-condition HIV'])
  })

  it('reads the words that a style prints', async () => {
    expect(await found("See you {when, date, EEEE 'at' h:mm a}.", { slots })).toEqual([])
    expect(await found("See you {when, date, EEEE 'for chemo at' h:mm a}.", { slots })).toEqual([expect.stringMatching(/^phi-treatment \{when/)])
    expect(await found(`See you {when, date, '${'x'.repeat(90)}' h}.`, { slots })).not.toEqual([])
  })

  it('is unchecked where branches go deeper than anybody reads', async () => {
    const nested = (depth: number): string => `${'{n, select, other {'.repeat(depth)}x${'}}'.repeat(depth)}`
    expect(await found(nested(20), { slots })).toEqual([])
    expect((await found(nested(21), { slots })).map((each) => each.split(' ')[0])).toEqual(['unchecked'])
  })

  it('a text longer than the guard reads is told to be that, whatever is in it', async () => {
    expect((await found(`{n, plural, one}${'x'.repeat(10_000)}`, { slots })).map((each) => each.split(' ')[0])).toEqual(['too-long'])
  })

  it('keeps what apostrophes quote', async () => {
    expect(await health("{n, plural, one {It''s your HIV visit} other {'{'Your HIV visit'}'}}")).toEqual(['HIV', 'HIV'])
  })

  it('a branch with another placeholder syntax is read', async () => {
    expect(await found('{n, plural, one {Visit {{when}}} other {Visits {{x}}}}', { slots })).toEqual(['undeclared-slot {{x}}'])
  })

  it.each([
    '{n, plural, one {a} other {b}',
    '{n, plural, one a}',
    '{n, plural, one {a} other {b}} c} Your HIV visit',
    '{n, plural, }',
    '{n, plural, one {{g, select, }}}',
    `{n, plural, one {${'{n, plural, one {'.repeat(40)}`,
  ])('what cannot be taken apart is told as unchecked: %s', async (text) => {
    expect((await found(text)).map((each) => each.split(' ', 1)[0])).toEqual(['unchecked'])
  })

  it('a message of very many branches is told as unchecked, a very long one as too long', async () => {
    const branches = Array.from({ length: 100 }, (_, index) => `k${index} {x}`).join(' ')
    expect((await found(`{n, select, ${branches} other {x}}`)).join()).toContain('unchecked')
    expect((await found(`{n, plural, one {a} other {b}} ${'x '.repeat(6000)}`)).join()).toContain('too-long')
  })

  it('braces that are no argument are left to the guard', async () => {
    expect(await health('Please log in {a, your HIV visit}.')).toContain('HIV')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inspection, SlotType } from '../../src/phi-guard/index.js'
import { leftoversIn } from '../../src/phi-guard/template-leftovers.js'
import { tokenPattern, tokensOf } from '../../src/phi-guard/template-tokens.js'
import { categoriesOf, lakesideGuard } from './lakeside.js'
import { ordinaryTexts, placeholderForms } from './template-texts.js'

const guard = lakesideGuard()

describe('templates', () => {
  it.each(['{{when}}', '{{{ when }}}', '{when}', `$${'{when}'}`, '%{when}', '[when]', '<%= when %>', '#{when}'])(
    'with a declared slot are clear, written %s',
    (slot) => {
      const template = `Reminder: your appointment is ${slot}.`
      expect(guard.inspectTemplate(template, { slots: { when: 'visit-time' } })).toMatchObject({ verdict: 'clear', findings: [] })
    },
  )

  it.each(['{{reason}}', '{reason}', `$${'{reason}'}`, '%{reason}', '[reason]', '<%= reason %>', '{{ visit.reason }}'])(
    'with an open slot are blocked, written %s',
    (slot) => {
      const template = `Your visit for ${slot} is booked.`
      const { verdict, findings } = guard.inspectTemplate(template)
      expect(verdict).toBe('blocked')
      expect(findings.map(({ rule, start, end }) => [rule, template.slice(start, end)])).toEqual([['undeclared-slot', slot]])
    },
  )

  it.each([
    ['Your {{testName}} results are ready', 'lab'],
    ['Your {{x}} results are ready', 'lab'],
    ['Your {{x}} refill is ready', 'medication'],
    ['Take {{drug_name}} now', 'medication'],
    ['About your {{diagnosis}}', 'condition'],
    ['See you at {{departmentName}}', 'specialty'],
    ['You have {{amountDue}} to pay', 'financial'],
    ['{{firstName}}, hello', 'name'],
    ['Hi {{child}}, hello', 'name'],
    ['Hola {{nombre_hijo}}', 'name'],
    ['Your visit is {{date}}', 'date'],
    ['Read it: {{url}}', 'url'],
    ['{{patientMrn}} is ready', 'mrn'],
    ['{{whatever}}', 'condition'],
  ])('guess what an open slot holds: %s', (template, category) => {
    expect(categoriesOf(guard.inspectTemplate(template))).toEqual([category])
  })

  it('find health words round a declared slot, at their place in the template', () => {
    const template = 'Hi, {{when}} is your chemo at {{where}}, see you'
    const { findings } = guard.inspectTemplate(template, { slots: { when: 'visit-time', where: 'location' } })
    expect(findings.map(({ category, start, end }) => [category, template.slice(start, end)])).toEqual([['treatment', 'chemo']])
  })

  it('keep the placeholder of the time in a suggestion', () => {
    expect(guard.inspectTemplate('Reminder: your chemo session is {{when}}.', { slots: { when: 'visit-time' } }).suggestion).toEqual({
      text: 'Reminder: your appointment is {{when}}.',
      kind: 'appointment-reminder',
    })
  })

  it.each(['Your HIV visit is at {{n}} PM', 'Your HIV visit is on {{n}}/{{n}}', 'Your HIV visit is on 2/{{n}}', 'Your chemo session is at {{n}}:30 PM.'])(
    'put no example of a number into a suggestion: %s',
    (template) => {
      expect(guard.inspectTemplate(template, { slots: { n: 'count' } })).toMatchObject({ verdict: 'blocked' })
      expect(guard.inspectTemplate(template, { slots: { n: 'count' } }).suggestion).toBe(undefined)
    },
  )

  it('keep a time that stands in the template itself, whatever number is a slot', () => {
    const { suggestion } = guard.inspectTemplate('Your HIV visit is at 12 PM. Bring {{n}} cards.', { slots: { n: 'count' } })
    expect(suggestion?.text).toBe('Reminder: your appointment is at 12 PM.')
  })

  it('take no prototype member for a declaration', () => {
    expect(guard.inspectTemplate('Your {{constructor}} is ready', { slots: {} }).verdict).toBe('blocked')
    expect(guard.inspectTemplate('Your {{x}} is ready', { slots: { x: 'toString' as 'date' } }).verdict).toBe('blocked')
  })

  it('respect the tier and the limit', () => {
    expect(guard.inspectTemplate('Your appointment is {{when}}.', { slots: { when: 'visit-time' }, tier: 'strict' }).verdict).toBe('blocked')
    expect(guard.inspectTemplate('x'.repeat(2001)).findings).toMatchObject([{ category: 'too-long' }])
  })
})

/** What the table of tiers says of a patient's first name, and of a family name. */
const namesByTier = [
  ['strict', true, 'first-name', ['name-first']],
  ['strict', false, 'first-name', ['name-first']],
  ['reminder', true, 'first-name', []],
  ['reminder', false, 'first-name', ['name-first']],
  ['patient-accepted-risk', true, 'first-name', []],
  ['patient-accepted-risk', false, 'first-name', []],
  ['strict', true, 'full-name', ['name-full']],
  ['reminder', true, 'full-name', ['name-full']],
  ['patient-accepted-risk', true, 'full-name', ['name-full']],
] as const

describe('slots for a name', () => {
  it.each(namesByTier)('in tier %s, first names allowed %s: %s', (tier, allowFirstName, type, rules) => {
    const named = lakesideGuard({ tier, allowFirstName })
    // Also where no word round it tells that a name stands there.
    for (const template of [
      'Hi {{who}}, you have a new message.',
      'A message for {{who}} waits.',
      '{{who}} tiene un mensaje nuevo.',
      '{who}: please log in.',
    ]) {
      const { findings } = named.inspectTemplate(template, { slots: { who: type } })
      expect(findings.map(({ category, rule, start, end }) => [category, rule, template.slice(start, end)])).toEqual(
        rules.map((rule) => ['name', rule, template.includes('{{') ? '{{who}}' : '{who}']),
      )
    }
  })

  it('is judged with the words round it: a family name written out makes a full name', () => {
    const { findings } = guard.inspectTemplate('Hi {{who}} Lopez, your appointment is tomorrow.', { slots: { who: 'first-name' } })
    expect(findings.map(({ rule }) => rule)).toEqual(['name-full'])
  })

  it('leaves what else a template says as blocked as it was', () => {
    expect(categoriesOf(guard.inspectTemplate('{{who}}, your diabetes visit is tomorrow.', { slots: { who: 'first-name' } }))).toContain('condition')
    expect(guard.inspectTemplate('Hi {{who}}, hello').findings.map(({ rule }) => rule)).toEqual(['undeclared-slot'])
  })

  it('puts no example of a name into a suggestion', () => {
    const { suggestion } = guard.inspectTemplate('{{who}}, your diabetes test results are ready', { slots: { who: 'first-name' } })
    expect(suggestion?.text).toBe('Your test results are ready. Please log in to view.')
  })
})

const whatIn = (template: string, slots: Record<string, SlotType> = {}): string[] =>
  guard.inspectTemplate(template, { slots }).findings.map(({ category, start, end }) => `${category}: ${template.slice(start, end)}`)

describe('placeholders of the common engines', () => {
  const forms = [
    '{{x}}',
    '{{{x}}}',
    '{{& x}}',
    '{{~x~}}',
    '{x}',
    '{ x }',
    `$${'{x}'}`,
    '%{x}',
    '#{x}',
    '@{x}',
    '[X]',
    '[[x]]',
    '<%= x %>',
    '<%- x -%>',
    '<x>',
    '<<x>>',
    '%x%',
    '%%x%%',
    '*|X|*',
    '%(x)s',
  ]

  it.each(forms)('are slots: %s', (form) => {
    const template = `Your appointment is ${form}.`
    expect(whatIn(template)).toEqual([expect.stringMatching(/^[a-z-]+: /)])
    expect(whatIn(template)[0]?.split(': ')[1]).toBe(form)
    expect(whatIn(template, { x: 'visit-time', X: 'visit-time' })).toEqual([])
  })

  it.each([
    '%s',
    '%d',
    '%1$s',
    '%@',
    '{}',
    '{0}',
    '$t(diagnosis)',
    '{{> partial}}',
    '{{helper diagnosis}}',
    `$${'{a ? b : c}'}`,
    '<% code() %>',
    "{% include 'x' %}",
  ])('are open where they name nothing that can be declared: %s', (form) => expect(whatIn(`Hello, ${form}.`)).toHaveLength(1))

  it.each([
    ['{{ when | upper }}', []],
    ['{{ when | date: "%b %d" }}', []],
    ['{{ when, datetime(2) }}', []],
    ['{when, date, short}', []],
    ["{{ when | default: 'soon' }}", []],
    ["{{ when | default: 'chemo' }}", ["treatment: {{ when | default: 'chemo' }}"]],
    ['{{ when || "your HIV visit" }}', ['condition: {{ when || "your HIV visit" }}']],
    ['{{ when || diagnosis }}', ['condition: {{ when || diagnosis }}']],
    ['{{ when | append: diagnosis }}', ['condition: {{ when | append: diagnosis }}']],
    ['{{ when | append: "a", diagnosis }}', ['condition: {{ when | append: "a", diagnosis }}']],
  ])('may carry a filter, whose literal words are read and whose other values are open: %s', (slot, found) => {
    expect(whatIn(`See you ${slot}.`, { when: 'date' })).toEqual(found)
  })

  it.each([
    ['<%= late ? "your HIV visit" : "your visit" %>', 'condition'],
    ["<%= kind == 'x' ? 'your chemo' : 'your visit' %>", 'treatment'],
    ['{{ late ? "your chemo" : "your visit" }}', 'treatment'],
    ["{{ 'your chemo' if late else 'your visit' }}", 'treatment'],
    ["[% late ? 'your chemo' : 'your visit' %]", 'treatment'],
    ['%%=IIF(@late, "your chemo", "your visit")=%%', 'treatment'],
    ['<%= _("your chemo") %>', 'treatment'],
  ])('have the words of an expression read, as it may print them: %s', (slot, category) => {
    const template = `We wrote about ${slot}.`
    const { findings } = guard.inspectTemplate(template)
    expect(findings.map(({ rule }) => rule)).toContain('undeclared-slot')
    const found = findings.find(({ rule }) => rule !== 'undeclared-slot')
    expect([found?.category, template.slice(found?.start, found?.end)]).toEqual([category, slot])
  })

  it.each([
    "<%= kind == 'chemo' ? a : b %>",
    "<%= 'chemo' == kind ? a : b %>",
    "<%= t('chemo.reminder') %>",
    '<%= visits["chemo"] %>',
    '{{ late ? "a visit" : "the visit" }}',
  ])('read no words of an expression that it does not print: %s', (slot) => {
    expect(guard.inspectTemplate(`We wrote about ${slot}.`).findings.map(({ rule }) => rule)).toEqual(['undeclared-slot'])
  })

  it.each([
    ['{% assign day = "your HIV visit" %}See you {{ day }}.', ['condition: {{ day }}']],
    ["<% day = late ? 'your chemo' : shown(x) %>See you <%= day %>.", ['treatment: <%= day %>']],
    ['{% assign day = visit.day | date: "%b %d" %}See you {{ day }}.', []],
    ['{% assign other = "your chemo" %}See you {{ day }}.', []],
  ])('have the words read that were assigned to their name: %s', (template, found) => {
    expect(whatIn(template, { day: 'date' })).toEqual(found)
  })

  it('put no time of one choice into a suggestion', () => {
    const { suggestion } = guard.inspectTemplate('Your HIV visit is {{ late ? "at 3 PM" : "soon" }}.')
    expect(suggestion?.text ?? '').not.toMatch(/\d/)
  })

  it.each([
    'Your {{visit is near',
    'Your visit} is near',
    'Your <% visit is near',
    '{n, plural, one {visit}',
    '{n, plural, one visit}',
    '{% if a %}Hello',
    '<% if a %>Hello',
    'Hello<% end %>',
    '<%= form do |f| %>Hello<% end %>',
    '<% if (a) { %>Hello<% } else { %>Bye',
    'Hello{{/if}}',
    `{${'x'.repeat(90)}}`,
  ])('that are written in no syntax are blocked as unchecked: %s', (template) => {
    const { verdict, findings } = guard.inspectTemplate(template)
    expect([verdict, findings.some(({ rule, category }) => rule === 'unreadable-template' && category === 'unchecked')]).toEqual(['blocked', true])
  })
})

describe('what looks like a placeholder', () => {
  it.each(placeholderForms)('is an open slot, in whatever syntax, and nothing else of the text is: %s', (form) => {
    const template = `Your ${form} results are ready`
    const { verdict, findings } = guard.inspectTemplate(template, { slots: {} })
    const open = findings.filter(({ rule }) => rule === 'undeclared-slot' || rule === 'unreadable-template')
    expect(verdict).toBe('blocked')
    expect([Math.min(...open.map(({ start }) => start)), Math.max(...open.map(({ end }) => end))]).toEqual([5, 5 + form.length])
  })

  it.each([
    ['{$when}', 'when'],
    ['{ $when }', 'when'],
    ['@APPT@', 'APPT'],
    ['$!when', 'when'],
    ['%%=v(@when)=%%', 'v(@when)'],
    ['[% when %]', 'when'],
    ['%%=v(@when)=%%', 'when'],
    ['@Model.When', 'Model.When'],
    ['@Model.When', 'When'],
    ['%1$s', '1'],
    ['%1', '1'],
    ['«When»', 'When'],
    [':when', 'when'],
    ['#when#', 'when'],
    ['__WHEN__', 'WHEN'],
    ['~when~', 'when'],
    ['^when^', 'when'],
    ['@(when)', 'when'],
  ])('may be declared by the name in it: %s', (form, name) => {
    expect(whatIn(`Your appointment is ${form}.`, { [name]: 'visit-time' })).toEqual([])
  })

  it('is one before a full stop as well, and no share is', () => {
    expect(whatIn('Your appointment is %1.', {})).not.toEqual([])
    expect(whatIn('We grew by 5 %1.5 at most', {})).toEqual([])
  })

  it.each(ordinaryTexts)('is not found in ordinary words: %s', (text) => {
    expect(tokensOf(text)).toEqual([])
  })
})

describe('placeholders left in a text as it leaves', () => {
  it.each([
    '{{x}}',
    '{0}',
    '{x!r}',
    '%s',
    '%-20s',
    '@NAME@',
    '***',
    '____',
    `$${'{x}'}`,
    '$firstName',
    '[X]',
    '[First Name]',
    '[your name]',
    '<PatientName>',
    ':first_name',
    '«Fecha»',
    '<% x',
    '<% if a %>',
    '<% day = x %>',
    '{% assign day = x %}',
    '((first name))',
    '((ref no))',
  ])('are found: %s', (form) => {
    expect(leftoversIn(`Hello ${form} please call`).map(({ start }) => start)).toEqual([6])
  })

  it.each([...ordinaryTexts, '[Lakeside Clinic] Hello', '[REMINDER] Hello', '[Update] Hello', 'Meet us @lobby', 'Please be __early__.', 'It is «Hola»'])(
    'are not: %s',
    (text) => {
      expect(leftoversIn(text)).toEqual([])
    },
  )

  it('are found at both ends of a condition that holds its text, however long', () => {
    for (const length of [0, 1, 199, 200, 201, 799])
      expect(leftoversIn(`Hello ((late??${'a'.repeat(length)})) please`)).toEqual([
        { start: 6, end: 14 },
        { start: 14 + length, end: 16 + length },
      ])
  })
})

describe('texts that a template chooses between', () => {
  it.each<[string, string[], Record<string, SlotType>?]>([
    ['You have {n, plural, =0 {no visits} one {# visit} other {# visits}} soon.', [], { n: 'count' }],
    ['You have {n, plural, one {# visit} other {# visits}} soon.', ['procedure: #', 'procedure: #']],
    ['You have {n, plural, offset:1 one {a visit} other {visits}} soon.', []],
    ['{g, select, female {Her} male {His} other {Their}} visit is near.', []],
    ['{g, select, a {Your visit} other {Your chemo}} is near.', ['treatment: chemo']],
    ['Your {g, select, a {heart} other {next}} failure visit', ['condition: heart} other {next}} failure']],
    ['Your {g, select, a {first} other {heart}} failure visit', ['condition: heart}} failure']],
    ['{a, select, x {{b, plural, one {visit} other {chemo visits}}} other {visit}} soon', ['treatment: chemo']],
    ['{g, select, a {Hi {name}} other {Hi}}', ['name: {name}']],
    ['{{#if late}}Your chemo{{else}}Your visit{{/if}} is near.', ['treatment: chemo']],
    ['{{#unless a}}Your visit{{^}}Your chemo{{/unless}} is near.', ['treatment: chemo']],
    ['{% if a %}Your visit{% elsif b %}Your exam{% else %}Your chemo{% endif %} is near.', ['treatment: chemo']],
    ['Your dia{% if a %}{% endif %}betes visit', ['condition: dia{% if a %}{% endif %}betes']],
    ['Your heart{% if a %} and lung{% endif %} failure visit', ['condition: heart{% if a %} and lung{% endif %} failure']],
    ['<% if late? %>Your chemo<% else %>Your visit<% end %> is near.', ['treatment: chemo']],
    ['<%- unless a -%>Your visit<%- else -%>Your chemo<%- end -%> is near.', ['treatment: chemo']],
    ['<% case kind %><% when 1 %>Your visit<% when 2 %>Your chemo<% end %> is near.', ['treatment: chemo']],
    ['<% if (n > 1) { %>Your visits<% } else if (n < 1) { %>Your exam<% } else { %>Your chemo<% } %> are near.', ['treatment: chemo']],
    ['<% visits.forEach(function (each) { %>Your chemo <% }); %>is near.', ['treatment: chemo']],
    ['<% visits.each do |each| %><%= each %> chemo <% end %>', ['treatment: chemo'], { each: 'date' }],
    ['Your dia<% if a %><% end %>betes visit', ['condition: dia<% if a %><% end %>betes']],
    ['<% if diabetes %>Hello<% end %>', []],
    ['<% const day = shown(visit.day) %>See you <%= day %>.', [], { day: 'date' }],
    ['<% @day = l(@visit.day) -%>See you <%= @day %>.', ['date: <%= @day %>']],
    ['<%= day = diagnosis %>', ['condition: <%= day = diagnosis %>']],
    ['<%- day = diagnosis %>', ['condition: <%- day = diagnosis %>']],
    ['<% day == diagnosis %>', ['condition: <% day == diagnosis %>']],
    ['{%- assign day = visit.day | date: "%b %d" -%}See you {{ day }}.', [], { day: 'date' }],
    ['{% set day = visit.day %}See you {{ day }}.', ['date: {{ day }}']],
    ['{% set day %}your chemo{% endset %}', ['date: {% set day %}', 'condition: {% endset %}']],
    ['<%= if (a) { %>Hello', ['condition: <%= if (a) { %>']],
    ['{{! chemo words for translators }}Your visit is near.', []],
    ['See you ((when)). ((late??Your chemo is late.))', ['treatment: chemo'], { when: 'date' }],
    ['See you ((when))((late?? with your ((doctor name)))).', ['name: ((doctor name))'], { when: 'date' }],
    ['Your dia((late??))betes visit', ['condition: dia((late??))betes']],
    ['((late??See you {{when}}.))((early??See you ((when)).))', [], { when: 'date' }],
    ['{% if diabetes %}Hello{% endif %}', []],
  ])('are each read as they would be printed: %s', (template, found, slots = {}) => {
    expect(whatIn(template, slots)).toEqual(found)
  })

  it('are unchecked where there are more than can be read', () => {
    const branches = Array.from({ length: 41 }, (_, index) => `k${index} {a}`).join(' ')
    expect(guard.inspectTemplate(`{g, select, ${branches}}`).findings).toMatchObject([{ rule: 'unreadable-template' }])
  })

  it('give no suggestion with the time of one of them', () => {
    const { suggestion } = guard.inspectTemplate('{g, select, a {Your chemo is Monday at 4 PM} other {Your chemo is Friday at 9 AM}}.')
    expect(suggestion?.text ?? '').not.toMatch(/\d/)
  })
})

describe('any template', () => {
  const pieces = fc.constantFrom(
    '{{when}}',
    '{x}',
    `$${'{who}'}`,
    '%{n}',
    '[Name]',
    '<%= when %>',
    '{{#if a}}',
    '{{else}}',
    '{{/if}}',
    '{% if b %}',
    '{% endif %}',
    '<% if c %>',
    '<% } else { %>',
    '<% end %>',
    '{n, plural, one {',
    '} other {',
    '}}',
    '#',
    '%s',
    '{',
    '}',
    ' ',
    'Your visit is ',
    'chemo',
    'diabetes',
    'é',
    '👋',
    '😀 results ',
    '.',
  )
  const templates = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  const slots = { when: 'visit-time', n: 'count' } as const
  const sane = (template: string, { findings }: Inspection): boolean => findings.every(({ start, end }) => start >= 0 && start < end && end <= template.length)

  it('never throws, and finds inside the template', () => {
    fc.assert(
      fc.property(fc.oneof(templates, fc.string({ maxLength: 120 }), fc.string({ unit: 'binary', maxLength: 60 })), (template) => {
        const inspection = guard.inspectTemplate(template, { slots })
        expect(sane(template, inspection)).toBe(true)
        expect(guard.inspectTemplate(template, { slots })).toEqual(inspection)
      }),
      { numRuns: 400 },
    )
  })

  it('that is clear prints only clear texts when its slots are filled', () => {
    const filled = (template: string): string =>
      template.replaceAll('{{when}}', 'Fri Jan 8, 9:30 AM').replaceAll('<%= when %>', 'Mon Feb 1, 4 PM').replaceAll('%{n}', '7')
    fc.assert(
      fc.property(templates, (template) => {
        if (guard.inspectTemplate(template, { slots }).verdict === 'blocked' || /[{}%#]/.test(filled(template))) return
        expect(guard.inspect(filled(template)).verdict).toBe('clear')
      }),
      { numRuns: 400 },
    )
  })

  it('shows a word of care at its own place, wherever slots and letters outside ASCII stand before it', () => {
    const before = fc.array(fc.constantFrom('{{when}} ', '👋 ', 'é ', '[Name] ', '{g, select, a {b} other {c}} ', '{{#if a}}x {{/if}}'), { maxLength: 6 })
    fc.assert(
      fc.property(before, before, (left, right) => {
        const template = `${left.join('')}chemo ${right.join('')}`
        const places = guard.inspectTemplate(template, { slots }).findings.filter(({ category }) => category === 'treatment')
        expect(places.map(({ start, end }) => template.slice(start, end))).toEqual(['chemo'])
      }),
      { numRuns: 200 },
    )
  })

  it('has a suggestion that is clear as a template of the same slots, and its own suggestion never differs', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const { suggestion } = guard.inspectTemplate(template, { slots })
        if (suggestion !== undefined) expect(guard.inspectTemplate(suggestion.text, { slots }).verdict).toBe('clear')
      }),
      { numRuns: 400 },
    )
  })

  it('is taken apart in linear time: no quantifier of the pattern is without a bound', () => {
    const quantifiers = tokenPattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
    expect(quantifiers).not.toMatch(/[+*]|\{\d+,\}/)
    expect(quantifiers.match(/\{\d+,\d+\}/g)?.every((each) => Number(/,(\d+)/.exec(each)?.[1]) <= 200)).toBe(true)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

async function foundIn(file: string, content: string, config: object = {}): Promise<string[]> {
  await folder.write({ [file]: content, 'nophi.lint.json': JSON.stringify(config) })
  return (await folder.lint(file)).findings.map(({ rule, source }) => `${rule} ${source}`)
}

const long = 'Please log in to see what is new in your account, and call us when there is anything that you would like to ask about it. Thank you.'
const sender = { name: 'Lakeside Clinic', contact: { phone: '+13125550142' } }
const closing = 'Call 312-555-0142. Reply STOP to opt out.'

describe('forms between bars', () => {
  const choices = { choices: ['*.json'] }

  it('are read each by itself in files that the configuration names', async () => {
    const text = JSON.stringify({ a: `no visits | ${long} | Your HIV visit|${long}` })
    expect(await foundIn('a.json', text, choices)).toEqual(['phi-condition HIV'])
    expect((await foundIn('a.json', text)).map((each) => each.split(' ')[0])).toEqual(['more-than-one-segment', 'phi-condition'])
  })

  it('must each carry what a whole text carries', async () => {
    const text = JSON.stringify({ a: `Lakeside Clinic: One message. ${closing} | Lakeside Clinic: More messages.` })
    const whole = { sender, whole: ['a.json'] }
    expect((await foundIn('a.json', text, { ...whole, ...choices })).map((each) => each.split(' ')[0]).sort()).toEqual(['missing-contact', 'missing-stop'])
  })

  it('keep bars in braces, and what stands in quotes there', async () => {
    expect(await foundIn('a.json', JSON.stringify({ a: "Your HI{'V'} visit {'|'} {{ when | date }}" }), { ...choices, slots: { when: 'visit-time' } })).toEqual(
      ["phi-condition HI{'V'}"],
    )
    expect(await foundIn('a.json', JSON.stringify({ a: "Your HI{'|'}V visit | none" }), choices)).toEqual([])
  })

  it('are read in a text that another names, in such files only', async () => {
    const texts = JSON.stringify({ sms: { a: 'Your @:kind visit' }, kind: 'new | HI' })
    const after = JSON.stringify({ sms: { a: 'Your @:(kind)V visit' }, kind: 'new | HI' })
    expect(await foundIn('a.json', after, { ...choices, keys: ['sms/**'] })).toEqual(['phi-condition @:(kind)V'])
    expect(await foundIn('a.json', texts, { ...choices, keys: ['sms/**'] })).toEqual([])
  })

  it('are those of Polyglot in any file', async () => {
    expect(await foundIn('a.json', JSON.stringify({ a: `${long} |||| Your HIV visit. ${long.slice(0, 100)}` }))).toEqual(['phi-condition HIV'])
  })

  it.each([{}, choices])('are not lost by a fix, nor is an ordinary text with a bar damaged: %j', async (config) => {
    for (const a of ['One new message | Your diabetes test results are ready', 'One |||| Your diabetes test results are ready']) {
      const content = JSON.stringify({ a })
      await folder.write({ 'a.json': content, 'nophi.lint.json': JSON.stringify(config) })
      expect([(await folder.run('a.json', '--fix')).code, await folder.read('a.json')]).toEqual([1, content])
    }
  })
})

describe('sections of Mustache', () => {
  it.each([
    ['{{#late}}Your HIV visit{{/late}}', ['phi-condition HIV']],
    ['{{^late}}Your HIV visit{{/late}}', ['phi-condition HIV']],
    ['Your HI{{#late}}X{{/late}}V visit', ['phi-condition HI{{#late}}X{{/late}}V']],
    ['Your {{# late }}HI{{/ late }}{{^late}}new {{/late}}{{#late}}V {{/late}}visit', ['phi-condition HI{{/ late }}{{^late}}new {{/late}}{{#late}}V']],
    ['Your HI{{#late}} new {{/late}}{{^late}} old {{/late}}V visit', []],
    ['{{#visits}}Your {{~#late~}}HI{{else}}new{{/late}}{{^late}}V{{/late}} visit{{/visits}}', []],
    ['{{#visits}}Your {{#late}}new {{else}}HIV {{/late}}visit{{/visits}}', ['phi-condition HIV']],
    ['{{#visits}}{{#if late}}Hello{{else}}Your HIV visit{{/if}}{{/visits}}', ['phi-condition HIV']],
    ['{{#each visits}}Your {{^late}}HIV {{/late}}visit{{/each}}', ['phi-condition HIV']],
    ['{{#late}}Please log in.', ['undeclared-slot {{#late}}']],
    ['{{#late}}Please{{/early}} log in.', ['undeclared-slot {{#late}}', 'undeclared-slot {{/early}}']],
    ['{{#bold late}}Please{{/bold}} log in.', ['undeclared-slot {{#bold late}}', 'undeclared-slot {{/bold}}']],
  ])('are read in each form: %s', async (content, expected) => {
    expect(await foundIn('a.mustache', content)).toEqual(expected)
    expect(await foundIn('a.json', JSON.stringify({ a: content }))).toEqual(expected)
  })

  it('leave every form a whole text, and are not fixed', async () => {
    const content = `Lakeside Clinic: Please log in.{{#late}} ${closing}{{/late}}`
    const config = { sender, whole: ['a.mustache'] }
    expect((await foundIn('a.mustache', content, config)).map((each) => each.split(' ')[0]).sort()).toEqual(['missing-contact', 'missing-stop'])
    const health = '{{#late}}Your diabetes test results are ready{{/late}}'
    await folder.write({ 'a.mustache': health })
    await folder.run('a.mustache', '--fix')
    expect(await folder.read('a.mustache')).toBe(health)
  })

  it('that are too many to read in every form are told', async () => {
    const content = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `{{#${name}}}${name} {{/${name}}}`).join('')
    expect((await foundIn('a.mustache', content)).map((each) => each.split(' ')[0])).toEqual(['unchecked'])
  })
})

describe('blocks of ERB', () => {
  it.each([
    ['<%= link_to url do %>Your HIV visit<% end %>', ['undeclared-slot <%= link_to url do %>', 'phi-condition HIV']],
    ['<%= wrap { |x| %>Your HIV visit<% } %>', ['undeclared-slot <%= wrap { |x| %>', 'phi-condition HIV']],
    ['<%= a do |b| %><% if c %>Your HIV visit<% else %>Hello<% end %><% end %>', ['undeclared-slot <%= a do |b| %>', 'phi-condition HIV']],
    ['<% if c %><%= a do %>Hello<% end %><% else %>Your HIV visit<% end %>', ['undeclared-slot <%= a do %>', 'phi-condition HIV']],
    ['<% content_for :sms do %>Your HIV visit<% end %>', ['phi-condition HIV']],
    ['Please log in. <%= yield %>', ['undeclared-slot <%= yield %>']],
    ['Please log in. <%= yield :after %>', ['undeclared-slot <%= yield :after %>']],
  ])('are read, and what prints round them is a placeholder: %s', async (content, expected) => {
    expect(await foundIn('a.erb', content)).toEqual(expected)
  })

  it('may be declared', async () => {
    expect(await foundIn('a.erb', 'See us on <%= yield %>.', { slots: { yield: 'visit-time' } })).toEqual([])
  })
})

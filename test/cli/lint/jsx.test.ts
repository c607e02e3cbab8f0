import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Folder, temporaryFolder } from './lint-in-folder.js'

let folder: Folder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder.remove())

async function found(content: string, config: object = {}, ...args: string[]): Promise<string[]> {
  await folder.write({ 'a.tsx': content, 'nophi.lint.json': JSON.stringify(config) })
  const { findings } = await folder.lint('a.tsx', ...args)
  return findings.map(({ rule, source, line, column }) => `${line}:${column} ${rule} ${source}`)
}

async function conditionsIn(content: string, config: object = {}, ...args: string[]): Promise<string[]> {
  return (await found(content, config, ...args)).filter((each) => each.includes('phi-condition')).map((each) => each.replace(' phi-condition', ''))
}

describe('which JSX text is a message', () => {
  it.each([
    'const a = <Sms>Your HIV visit</Sms>',
    'const a = <Sms.Body>Your HIV visit</Sms.Body>',
    'const a = <ReminderMessage to={x}>Your HIV visit</ReminderMessage>',
    'const a = <sms-body>Your HIV visit</sms-body>',
    'const a = <Sms><p>Hello</p><p>Your HIV visit</p></Sms>',
    'const a = <Sms>{late ? <b>Your HIV visit</b> : null}</Sms>',
    "const a = <Sms>{late ? 'Your HIV visit' : null}</Sms>",
    "const a = <Sms>{'Your HIV visit'}</Sms>",
    "const smsBody = <>{late ? 'Your HIV visit' : null}</>",
    'const smsBody = <>Your HIV visit</>',
    'const smsBody = <div><b>Your HIV visit</b></div>',
    'function smsBody() { return <p>Your HIV visit</p> }',
    'sendSms(to, <p>Your HIV visit</p>)',
    'const a = <Page sms={<p>Your HIV visit</p>} />',
    "const wording = 'Your HIV visit'\nconst a = <Sms body={wording} />",
    'const wording = <p>Your HIV visit</p>\nconst a = <Sms>{wording}</Sms>',
    'function A() {\n  // nophi-lint: sms\n  return <p>Your HIV visit</p>\n}',
    'const a = <div>\n  {/* nophi-lint: sms */}\n  <p>Your HIV visit</p>\n</div>',
  ])('a message: %s', async (content) => {
    expect(await conditionsIn(content)).toHaveLength(1)
  })

  it.each([
    'const a = <Text>Your HIV visit</Text>',
    'const a = <body>Your HIV visit</body>',
    'const a = <p>Your HIV visit</p>',
    'function Page() { return <p>Your HIV visit</p> }',
    'const a = <Sms>See you<Hint title="Your HIV visit" /></Sms>',
    'const a = <Sms>See you{/* Your HIV visit */}</Sms>',
    'const a = <div>\n  {/* nophi-lint: sms */}\n  <p>See you</p>\n  <p>Your HIV visit</p>\n</div>',
    'const a = <div>{/* sms */}<p>Your HIV visit</p></div>',
  ])('none: %s', async (content) => {
    expect(await conditionsIn(content)).toEqual([])
  })

  it('reads the attributes of elements within a message by their own names', async () => {
    expect(await conditionsIn('const a = <Sms><b sms="Your HIV visit">See you</b><br sms="Your HIV visit" />Hello</Sms>')).toEqual(['1:29 HIV', '1:65 HIV'])
    expect(await conditionsIn('const a = <Sms sms="Your HIV visit">See you</Sms>')).toEqual(['1:26 HIV'])
  })

  it('takes tags from the configuration, and every text of two words with --all-strings', async () => {
    expect(await conditionsIn('const a = <Text>Your HIV visit</Text>', { code: { functions: ['Text'] } })).toEqual(['1:22 HIV'])
    expect(await conditionsIn('const a = <div><p>HIV</p><p>Your HIV visit</p></div>', {}, '--all-strings')).toEqual(['1:34 HIV'])
    expect(await conditionsIn('const a = <p title="Your&nbsp;HIV">Your&nbsp;HIV</p>', {}, '--all-strings')).toEqual(['1:31 HIV', '1:46 HIV'])
  })

  it('says in the level how much speaks for an SMS', async () => {
    await folder.write({ 'a.tsx': 'const a = <><Message>Log in {x}</Message><Sms>Log in {x}</Sms></>' })
    expect((await folder.lint('a.tsx')).findings.map(({ column, level }) => [column, level])).toEqual([
      [30, 'warning'],
      [55, 'error'],
    ])
  })
})

describe('JSX text as it is rendered', () => {
  it('is one text over its lines and elements, each finding at its own place', async () => {
    const content = ['const a = (', '  <Sms>', '    Your <b>H</b>IV', '    visit &#72;IV <i>and</i> &#x48;I&#86;', '  </Sms>', ')'].join('\r\n')
    expect(await conditionsIn(content)).toEqual(['3:13 H</b>IV', '4:11 &#72;IV', '4:30 &#x48;I&#86;'])
  })

  it('is held together where an element parts it, and parted where lines are', async () => {
    expect(await conditionsIn('const a = <Sms><p>Your visit</p><p>HIV clinic</p></Sms>')).toEqual(['1:36 HIV'])
    expect(await conditionsIn('const a = <Sms>Your visit<br/>HIV clinic</Sms>')).toEqual(['1:31 HIV'])
    expect(await conditionsIn('const a = <Sms>Your visit<Line>HIV clinic</Line></Sms>')).toEqual(['1:32 HIV'])
    expect(await conditionsIn('const a = <Sms>Your visit\n   HIV clinic</Sms>')).toEqual(['2:4 HIV'])
    expect(await conditionsIn('const a = <Sms>Your visit{" "}HIV clinic</Sms>')).toEqual(['1:31 HIV'])
  })

  it('is one segment where only blanks of its tags make it longer', async () => {
    expect(await found(`const a = <Sms> ${'x'.repeat(160)} </Sms>`)).toEqual([])
  })

  it('has a placeholder for each expression and each component', async () => {
    const content = 'const a = <Sms>Your visit is {visit.when}. Log in as {user.name} at <Link to="x" />.</Sms>'
    expect(await found(content, { slots: { when: 'visit-time' } })).toEqual(['1:55 undeclared-slot user.name', '1:69 undeclared-slot <Link to="x" />'])
  })

  it('reads named entities by the table of the compiler, and leaves what is none', async () => {
    expect(await conditionsIn('const a = <Sms>Your&nbsp;HIV&nbsp;visit</Sms>')).toEqual(['1:26 HIV'])
    expect(await conditionsIn('const a = <Sms>Su visita de esquizofr&eacute;nico</Sms>')).toEqual(['1:29 esquizofr&eacute;nico'])
    expect(await found('const a = <Sms>You &foo; we &amp; &#9999999; &quot;log in&quot;</Sms>')).toEqual([])
    expect((await folder.run('a.tsx')).code).toBe(0)
  })

  it('reads attributes as HTML: entities, and no escapes', async () => {
    expect(await conditionsIn('const a = <A body="Your &#72;IV visit" />')).toEqual(['1:25 &#72;IV'])
    expect(await conditionsIn('const a = <A body="Your \\110IV visit" />')).toEqual([])
  })
})

describe('--fix of JSX', () => {
  const health = 'Your diabetes test results are ready'
  const neutral = 'Your test results are ready. Please log in to view.'
  const fixed = async (content: string): Promise<string> => {
    await folder.write({ 'a.tsx': content })
    await folder.run('a.tsx', '--fix')
    return folder.read('a.tsx')
  }

  it('replaces a text that stands alone between its tags, and nothing round it', async () => {
    expect(await fixed(`const a = (\n  <Sms to={x}>\n    ${health}\n  </Sms>\n)`)).toBe(`const a = (\n  <Sms to={x}>\n    ${neutral}\n  </Sms>\n)`)
    expect(await fixed(`const a = <Sms>Your diabetes\n test results\n are ready</Sms>`)).toBe(`const a = <Sms>${neutral}</Sms>`)
    expect(await fixed(`const a = <A body='${health}' />`)).toBe(`const a = <A body='${neutral}' />`)
  })

  it.each(['Your <b>diabetes</b> test results are ready', '{name}, your diabetes test results are ready', "{'Your diabetes'} test results are ready"])(
    'leaves what has more in it than text: %s',
    async (children) => {
      const content = `const a = <Sms>${children}</Sms>`
      expect(await fixed(content)).toBe(content)
      expect((await folder.run('a.tsx')).code).toBe(1)
    },
  )
})

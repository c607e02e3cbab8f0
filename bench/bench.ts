// Inspections a second, and what an import costs. The whole path of a message: bench:message and bench:dispatch.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createPhiGuard, defineSender } from 'nophi'
import { type Figure, publish, rate } from './figures.ts'

const clean = [
  'Lakeside Clinic: Reminder: your appointment is Wed Sep 30, 12:30 PM. Call 312-555-0142. Thanks, see you',
  'Lakeside Clinic: You have a new message. Please log in to read it. Call 312-555-0142. Reply STOP to end.',
  'We are running about 20 minutes late today, thank you for waiting. Please check in at the front desk ok.',
  'Our office is closed Monday for the holiday and opens again on Tuesday morning at nine. See you then all',
].map((text) => text.slice(0, 100))

const sender = defineSender({
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '+13125550142', url: 'https://lakeside.example' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
})

function inspections(): Figure {
  const guard = createPhiGuard({ sender })
  for (const text of clean) if (guard.inspect(text).verdict !== 'clear') throw new Error('the bench text is not clean')
  let next = 0
  const { perSecond, noise } = rate(() => {
    guard.inspect(clean[next++ % clean.length] as string)
  })
  return {
    name: 'inspections of a clean 100-character text',
    value: perSecond,
    unit: '/s, one core',
    atLeast: 100_000,
    note: `noise ${Math.round(noise * 100)} %`,
  }
}

function imports(): Figure[] {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, { import?: { default: string } }>
  }
  return Object.entries(exports).flatMap(([name, entry]) => {
    const file = entry.import?.default
    if (file === undefined || name.endsWith('/msw')) return []
    const url = new URL(`../${file}`, import.meta.url).href
    const timed = `const t=performance.now();await import(${JSON.stringify(url)});console.log(performance.now()-t)`
    const times = Array.from({ length: 3 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', timed], { encoding: 'utf8' })))
    return [
      {
        name: `import ${name.replace(/^\./, 'nophi')}`,
        value: Math.min(...times),
        unit: 'ms',
        note: `${(statSync(new URL(url)).size / 1024).toFixed(1)} KB entry file`,
      },
    ]
  })
}

publish('nophi bench', [inspections(), ...imports()])

// What the guard costs, and what an import costs. The whole path of a message: bench:message and bench:dispatch.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { type Figure, publish } from './figures.ts'
import { guardFigures } from './guard-figures.ts'
import { readOptions } from './options.ts'

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

const file = readOptions({ values: ['json'] }).value('json')
publish('nophi bench', [...guardFigures(), ...imports()], file)

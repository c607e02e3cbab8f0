import { describe, expect, it } from 'vitest'
import type { MessageClass, Program } from '../../src/domain/program.js'
import type { SuppressionScope, SuppressionSource } from '../../src/domain/suppression.js'
import { codesOf, giveConsent } from './people-world.js'
import { createWorld, front, patientPhone, visits, type World } from './world.js'

const classes = ['care', 'account', 'one-time-code', 'emergency', 'marketing'] as const satisfies readonly MessageClass[]
const programs: readonly Program[] = [
  ...classes.map((messageClass) => ({ ...visits, id: messageClass, messageClass })),
  { ...visits, id: 'care-2' },
  { ...visits, id: 'marketing-2', messageClass: 'marketing' },
]
const person = 'phone-call'

function open(): World {
  return createWorld({ programs })
}

/** Programs whose texts an opt-out refuses. */
async function stopped(world: World): Promise<readonly string[]> {
  const found = await Promise.all(
    programs.map(async ({ id }) => {
      const codes = await codesOf(world, { program: id, message: { kind: 'callback-request' }, patient: 'p1' })
      return codes.some((code) => /^(opted-out|number-deactivated)/.test(code)) ? [id] : []
    }),
  )
  return found.flat()
}

const all = programs.map(({ id }) => id)
const marketing = ['marketing', 'marketing-2']

/** What an opt-out of each scope, by the person's own word, covers. */
const matrix: readonly (readonly [scope: SuppressionScope, covers: readonly string[], shown: SuppressionScope])[] = [
  ['all', all, 'all'],
  ['marketing', marketing, 'marketing'],
  [{ program: 'care' }, ['care'], { program: 'care' }],
  [{ program: 'account' }, ['account'], { program: 'account' }],
  [{ program: 'one-time-code' }, ['one-time-code'], { program: 'one-time-code' }],
  [{ program: 'emergency' }, ['emergency'], { program: 'emergency' }],
  [{ program: 'marketing' }, marketing, 'marketing'],
  [{ program: 'unknown-here' }, all, 'all'],
]

describe('the scope of an opt-out', () => {
  it('is everything of the sender where none is named', async () => {
    const world = open()
    expect(await world.messenger.suppression.suppress({ phone: patientPhone, source: person, actor: front })).toMatchObject({ scope: 'all' })
    expect(await stopped(world)).toEqual(all)
  })

  it.each(matrix)('%j on the person’s word covers %j', async (scope, covered, shown) => {
    const world = open()
    expect(await world.messenger.suppression.suppress({ phone: patientPhone, scope, source: person, actor: front })).toMatchObject({ scope: shown })
    expect(await stopped(world)).toEqual(covered)
  })

  it.each(matrix)('%j of the whole person covers %j', async (scope, covered, shown) => {
    const world = open()
    await giveConsent(world, { patient: 'p1', program: 'care' })
    expect(await world.messenger.suppression.suppress({ patient: 'p1', scope, source: person, actor: front })).toMatchObject({ scope: shown })
    expect(await stopped(world)).toEqual(covered)
  })

  it.each(['provider', 'import', 'deactivation'] as const satisfies readonly SuppressionSource[])(
    'is never one program where it comes from %s',
    async (source) => {
      const world = open()
      const stop = await world.messenger.suppression.suppress({ phone: patientPhone, scope: { program: 'care' }, source, actor: front })
      expect(stop.scope).toBe('all')
      expect(await stopped(world)).toEqual(all)
    },
  )

  it.each(matrix)('%j covers the same where it stands in a list, as the person’s word, and no program alone as nobody’s', async (scope, covered) => {
    const imported = async (source: SuppressionSource | undefined): Promise<readonly string[]> => {
      const world = open()
      const rows = [{ phone: patientPhone, scope, ...(source === undefined ? {} : { source }) }]
      for await (const report of world.messenger.suppression.importEntries(rows)) expect(report).toMatchObject({ added: 1, bad: [] })
      for await (const report of world.messenger.suppression.importEntries(rows)) expect(report).toMatchObject({ added: 0, known: 1 })
      return stopped(world)
    }
    expect(await imported('phone-call')).toEqual(covered)
    expect(await imported(undefined)).toEqual(typeof scope === 'object' ? all : covered)
  })

  it('merges with others by union, and a later narrower one gives nothing back', async () => {
    const world = open()
    const stop = (scope: SuppressionScope): Promise<unknown> =>
      world.messenger.suppression.suppress({ phone: patientPhone, scope, source: person, actor: front })
    await stop({ program: 'care' })
    await stop('marketing')
    await stop({ program: 'account' })
    expect(await stopped(world)).toEqual(['care', 'account', ...marketing])
    await stop('all')
    await stop({ program: 'care' })
    expect(await stopped(world)).toEqual(all)
  })

  it('is kept inside a transaction of the host as it is outside', async () => {
    const world = open()
    await world.storage.hostTransaction(async (transaction) => {
      const stop = { phone: patientPhone, scope: { program: 'marketing' }, source: person, actor: front } as const
      expect(await world.messenger.within(transaction).suppression.suppress(stop)).toMatchObject({ scope: 'marketing' })
    })
    expect(await stopped(world)).toEqual(marketing)
  })
})

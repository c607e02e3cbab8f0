import { describe, expect, it } from 'vitest'
import { NophiError } from '../../../../src/errors/nophi-error.js'
import { createCalls, endingCalls } from '../../../../src/storage/sql/kit/calls.js'
import { each, type Verb } from '../../../../src/storage/sql/kit/verb.js'

/** Statements as they were run: the verb's name and what was asked together. */
function recorded(): { readonly log: string[]; verb(name: string, keys?: (input: string) => readonly string[]): Verb<string, string> } {
  const log: string[] = []
  return {
    log,
    verb: (name, keys) => ({
      ...(keys === undefined ? {} : { keys }),
      async run(_, inputs) {
        log.push(`${name}(${inputs.join()})`)
        return inputs.map((input) => `${name} of ${input}`)
      },
    }),
  }
}

const calls = (): ReturnType<typeof createCalls> => createCalls((verb, inputs) => verb.run(undefined as never, inputs))

describe('calls of one transaction', () => {
  it('answers all that ask a verb at once by one statement, each with its own answer', async () => {
    const { log, verb } = recorded()
    const get = verb('get')
    const { ask } = calls()
    expect(await Promise.all(['a', 'b', 'c'].map((input) => ask(get, input)))).toEqual(['get of a', 'get of b', 'get of c'])
    expect(log).toEqual(['get(a,b,c)'])
  })

  it('waits until every chain of calls has come to its next verb, however many promises stand between', async () => {
    const { log, verb } = recorded()
    const [first, second] = [verb('first'), verb('second')]
    const { ask } = calls()
    const chain = async (input: string, promises: number): Promise<void> => {
      await ask(first, input)
      for (let step = 0; step < promises; step++) await Promise.resolve()
      await ask(second, input)
    }
    await Promise.all([chain('a', 0), chain('b', 3), chain('c', 25)])
    expect(log).toEqual(['first(a,b,c)', 'second(a,b,c)'])
  })

  it('runs verbs in the order of their first call', async () => {
    const { log, verb } = recorded()
    const [one, two] = [verb('one'), verb('two')]
    const { ask } = calls()
    await Promise.all([ask(one, 'a'), ask(two, 'b'), ask(one, 'c')])
    expect(log).toEqual(['one(a,c)', 'two(b)'])
  })

  it('keeps calls that share a key out of one statement, and in their order', async () => {
    const { log, verb } = recorded()
    const put = verb('put', (input) => input.split('+'))
    const { ask } = calls()
    await Promise.all(['a', 'a+b', 'b', 'c'].map((input) => ask(put, input)))
    expect(log).toEqual(['put(a,c)', 'put(a+b)', 'put(b)'])
  })

  it('gives an error of one call to its caller alone, and a failed statement to all of it', async () => {
    const { ask } = calls()
    const picky: Verb<string, string> = {
      run: async (_, inputs) => inputs.map((input) => (input === 'bad' ? new NophiError('AUDIT_UNAVAILABLE') : input)),
    }
    const broken = each<string, string>(async () => {
      throw new NophiError('STORAGE_UNAVAILABLE')
    })
    const settled = await Promise.allSettled([ask(picky, 'good'), ask(picky, 'bad'), ask(broken, 'a'), ask(broken, 'b')])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
  })

  it('answers what was asked before the end, also where nobody waited for it', async () => {
    const { log, verb } = recorded()
    const put = verb('put')
    const open = calls()
    await endingCalls(open, async () => {
      void open.ask(put, 'a').then(() => open.ask(put, 'b'))
    })
    expect(log).toEqual(['put(a)', 'put(b)'])
  })

  it('refuses everything after the end', async () => {
    const { verb } = recorded()
    const open = calls()
    await endingCalls(open, async () => {})
    await expect(open.ask(verb('get'), 'a')).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
    await expect(open.answer(1)).rejects.toMatchObject({ code: 'TRANSACTION_MISMATCH' })
  })

  it('asks verbs that read or write whole before the first is answered, where the engine takes them so, and no other beside them', async () => {
    const log: string[] = []
    const verb = (name: string, kind: { readonly reads?: true; readonly whole?: true }): Verb<string, string> => ({
      ...kind,
      async run(_, [input = '']) {
        log.push(`${name} asked`)
        await new Promise((resolve) => setImmediate(resolve))
        log.push(`${name} answered`)
        return [input]
      },
    })
    const verbs = [verb('read', { reads: true }), verb('write', { whole: true }), verb('lock', {}), verb('fact', { reads: true })]
    const { ask } = createCalls((each, inputs) => each.run(undefined as never, inputs), true)
    await Promise.all(verbs.map((each) => ask(each, 'a')))
    expect(log).toEqual([
      ...['read asked', 'write asked', 'read answered', 'write answered'],
      ...['lock asked', 'lock answered'],
      ...['fact asked', 'fact answered'],
    ])
    log.length = 0
    const { ask: askOneByOne } = calls()
    await Promise.all(verbs.map((each) => askOneByOne(each, 'a')))
    expect(log.slice(0, 4)).toEqual(['read asked', 'read answered', 'write asked', 'write answered'])
  })

  it('runs nothing more once its work has thrown', async () => {
    const { log, verb } = recorded()
    const [first, last] = [verb('first'), verb('last')]
    const onTheWire: Verb<string, string> = { run: (_, inputs) => new Promise((resolve) => setImmediate(() => resolve(inputs))) }
    const open = calls()
    const left: Promise<unknown>[] = []
    const work = endingCalls(open, async () => {
      left.push(open.ask(first, 'a'), open.ask(onTheWire, 'b'), open.ask(last, 'c'))
      await left[0]
      throw new Error('given up')
    })
    await expect(work).rejects.toThrow('given up')
    expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(log).toEqual(['first(a)'])
  })
})

import type { SuppressionScope } from '../domain/suppression.js'
import type { SuppressionChange, SuppressionSink } from '../ports/other-ports.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

export interface SinkSubject {
  /** A sink over another system that has both numbers and stops neither. `fails`: whatever is asked of that system fails. */
  open(scenario: 'works' | 'fails'): Promise<OpenSink>
  /** Two made-up numbers. */
  readonly phones: readonly [string, string]
}

/** A sink, and the system behind it. */
export interface OpenSink {
  readonly sink: SuppressionSink
  /** Whether that system would text the number nothing at all, read by code of your own and not the sink's. */
  isStopped(phone: string): Promise<boolean>
  close(): Promise<void>
}

interface Bench extends OpenSink {
  tell(phone: string, sequence: number, change?: Partial<SuppressionChange>): Promise<'done' | 'unknown-there'>
}

const at = new Date('2026-11-24T16:00:00Z')
const narrow: SuppressionScope = { program: 'visits' }

/** The contract of a sink as cases for any test runner: what it calls done is done, and what is old changes nothing. */
export function sinkCases(subject: SinkSubject): readonly ConformanceCase[] {
  const [phone, other] = subject.phones
  const open = (name: string, run: (bench: Bench) => Promise<void>, scenario: 'works' | 'fails' = 'works'): ConformanceCase => ({
    name,
    run: () => onBench(subject, scenario, run),
  })

  return [
    open('describes itself', async ({ sink }) => {
      promised(sink.spec === 1 && sink.name.length > 0, 'spec is 1 and the name is not empty')
    }),
    open('stops the number that it is told of, and no other', async ({ tell, isStopped }) => {
      promised((await tell(phone, 1)) === 'done', 'a stop of a number that is known there is done')
      promised((await isStopped(phone)) && !(await isStopped(other)), 'what is called done is in force there, for that number alone')
    }),
    open('lifts what was lifted', async ({ tell, isStopped }) => {
      await tell(phone, 1)
      promised((await tell(phone, 2, { suppressed: false })) === 'done', 'a lift is done')
      promised(!(await isStopped(phone)), 'a lifted number is free there')
    }),
    open('takes a change again, without effect', async ({ tell, isStopped }) => {
      await tell(phone, 1)
      promised((await tell(phone, 1)) === 'done', 'the same change again is done')
      await tell(phone, 2, { suppressed: false })
      promised((await tell(phone, 1)) === 'done' && !(await isStopped(phone)), 'a change from before the last one is acknowledged and changes nothing')
    }),
    open('lets no old lift open a newer stop', async ({ tell, isStopped }) => {
      await tell(phone, 5)
      promised((await tell(phone, 4, { suppressed: false })) === 'done', 'an old lift is acknowledged')
      promised(await isStopped(phone), 'a lift from before the stop lifts nothing')
    }),
    open('counts each number for itself', async ({ tell, isStopped }) => {
      await tell(phone, 9)
      await tell(other, 1)
      promised((await isStopped(phone)) && (await isStopped(other)), 'a low sequence of one number is not old because another has a higher one')
    }),
    open('lets the lift of one program open no stop of everything', async ({ tell, isStopped }) => {
      await tell(phone, 1, { scope: narrow })
      await tell(phone, 1, { scope: 'all' })
      await tell(phone, 2, { scope: narrow, suppressed: false })
      promised(await isStopped(phone), 'each scope is lifted by itself')
    }),
    open('takes two numbers at once', async ({ tell, isStopped }) => {
      const answers = await Promise.all([tell(phone, 1), tell(other, 1)])
      promised(answers.join() === 'done,done' && (await isStopped(phone)) && (await isStopped(other)), 'calls at once do not lose each other')
    }),
    open(
      'calls nothing done where the other system fails, and quotes no number',
      async ({ tell }) => {
        const error = await failureOf(() => tell(phone, 1), 'a call that failed must reject: an answer would be believed, and the number never told again')
        promised(!everythingIn(error).includes(phone.replace(/\D/g, '')), 'an error holds no number')
      },
      'fails',
    ),
    open('lists what is stopped there, in E.164, and nothing else', async ({ sink, tell }) => {
      if (sink.list === undefined) return
      await tell(phone, 1)
      await tell(other, 1)
      await tell(other, 2, { suppressed: false })
      promised((await listed(sink)).join() === phone, 'the list holds each stopped number once, and no free one')
    }),
    open(
      'gives no list where the other system fails',
      async ({ sink }) => {
        if (sink.list === undefined) return
        const error = await failureOf(() => listed(sink), 'a list that could not be read throws: an empty one would say that nobody is stopped there')
        promised(!everythingIn(error).includes(phone.replace(/\D/g, '')), 'an error holds no number')
      },
      'fails',
    ),
  ]
}

async function listed(sink: SuppressionSink): Promise<readonly string[]> {
  const phones: string[] = []
  for await (const entry of sink.list?.(new AbortController().signal) ?? []) phones.push(entry.phone)
  return phones
}

async function onBench(subject: SinkSubject, scenario: 'works' | 'fails', run: (bench: Bench) => Promise<void>): Promise<void> {
  const opened = await subject.open(scenario)
  const tell: Bench['tell'] = (phone, sequence, change = {}) => {
    const id = `change-${subject.phones.indexOf(phone)}-${sequence}-${change.scope === narrow ? 'visits' : 'all'}`
    return opened.sink.apply({ phone, scope: 'all', suppressed: true, at, id, sequence, ...change }, new AbortController().signal)
  }
  try {
    await run({ ...opened, isStopped: (phone) => opened.isStopped(phone), close: () => opened.close(), tell })
  } finally {
    await opened.close()
  }
}

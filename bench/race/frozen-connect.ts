import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { bundleProcess, type Patch } from '../kit/bundle-process.js'
import { startChild } from '../kit/child.js'

export interface FrozenConnect {
  readonly callers: number
  /** Calls whose connection came to be while their process was frozen beyond their deadline, and that were made all the same. */
  readonly arrived: number
  /** Of those that were not frozen: the set-up is real only if these arrive. */
  readonly arrivedUnfrozen: number
}

const attemptMs = 2_000
const callers = 4
/** A caller that does not know its deadline, to see that such a call arrives. */
export const withoutDeadline: Patch = { file: 'src/suppression-registry/create-permit.ts', from: 'if (!stop.signal.aborted) abort.abort()', to: '' }
/** A caller that does not ask its permit again when the connection stands. */
export const withoutLastLook: Patch = { file: 'src/transports/kit/late-body.ts', from: '      look()\n', to: '' }

/** Freezes processes while their connection to the provider is being set up, until their deadline is over. */
export async function frozenConnect(patches: readonly Patch[] = []): Promise<FrozenConnect> {
  const script = await bundleProcess('race/caller-process.ts', `caller${patches.length}`, patches)
  const providerScript = await bundleProcess('race/narrow-provider-process.ts', 'narrow')
  return {
    callers,
    arrived: await callsThatArrive(script, providerScript, true),
    arrivedUnfrozen: await callsThatArrive(script, providerScript, false),
  }
}

async function callsThatArrive(script: string, providerScript: string, frozen: boolean): Promise<number> {
  const provider = startChild(providerScript)
  const port = await provider.ask<number>('listen')
  const children = Array.from({ length: callers }, () => startChild(script))
  await Promise.all(children.map((child) => child.ask('prepare', port)))
  let fillers: Socket[] = []
  if (frozen) {
    // Nobody takes connections now: these fill the queue, so that the callers' own are neither made nor refused.
    provider.signal('SIGSTOP')
    fillers = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
    await pause(200)
  }
  const calls = children.map((child) => child.ask('call'))
  if (frozen) {
    await pause(400)
    for (const child of children) child.signal('SIGSTOP')
    provider.signal('SIGCONT')
    for (const filler of fillers) filler.destroy()
    // The system repeats the first packets after one and three seconds: then the connections stand, and nobody is awake to use them.
    await pause(attemptMs + 3_500)
    for (const child of children) child.signal('SIGCONT')
  }
  await Promise.all(calls)
  await pause(200)
  const arrived = await provider.ask<number>('requests')
  for (const child of [...children, provider]) child.signal('SIGKILL')
  await Promise.all([...children, provider].map(({ gone }) => gone))
  return arrived
}

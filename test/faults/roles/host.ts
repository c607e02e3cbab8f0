import type { SendOutcome } from 'nophi'
import { consentOf, phoneOf, phones, requestOf } from '../clinic.js'
import type { Role } from './role.js'

const lanes = 4
const textsOfEach = 3

/** Asks people and texts them, without end; tells only what was acknowledged. A failed call is made again, as it was. */
export function runHost({ config, messenger, hostTransaction, runtime, tell, failed }: Role): void {
  tell({ told: 'ready', port: 0 })
  const lane = async (): Promise<void> => {
    for (;;) {
      const [random = 0] = new Uint32Array(runtime.randomBytes(4).slice().buffer)
      const phone = phoneOf(random % phones)
      const consent = await insist(() => messenger.consent.record(consentOf(phone, runtime.now())))
      tell({ told: 'consented', id: consent.id, phone })
      for (let text = 0; text < textsOfEach; text++) {
        const key = `${config.name}-${runtime.id()}`
        const request = requestOf(phone, key, runtime.now())
        // The last of each in a transaction of the host's own.
        const send = (): Promise<SendOutcome> =>
          text < textsOfEach - 1 ? messenger.send(request) : hostTransaction((transaction) => messenger.within(transaction).send(request))
        const { id } = await insist(send)
        tell({ told: 'sent', id, key })
      }
      await runtime.sleep(20)
    }
  }

  async function insist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work()
      } catch (error) {
        failed(error)
        await runtime.sleep(50)
      }
    }
  }
  for (let each = 0; each < lanes; each++) void lane()
}

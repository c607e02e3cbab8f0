import { createPortalLinks, type PortalLinks } from '../portal-links/index.js'
import type { AllStores, Context } from './context.js'
import { openTransaction } from './open-transaction.js'

type LinkContext = Pick<Context, 'portal' | 'storage' | 'keys' | 'tenant' | 'runtime' | 'journal'>

/** The links of this messenger, or null where the host gives its own. Inside one transaction where its stores are given. */
export function portalLinksOf({ portal, storage, keys, tenant, runtime, journal }: LinkContext, stores?: AllStores): PortalLinks | null {
  if (portal === null) return null
  return createPortalLinks({ ...portal, storage: stores === undefined ? storage : openTransaction(stores), keys, tenant, runtime, journal })
}

export { createPortalLinks } from './create-portal-links.js'
export { portalItemPlace } from './sealed-item.js'
export type { PortalLink, PortalLinkInput, PortalLinks, PortalLinksOptions } from './types.js'

export { createPortalLinks } from './create-portal-links.js'
export type { PortalLink, PortalLinkInput, PortalLinks, PortalLinksOptions } from './types.js'

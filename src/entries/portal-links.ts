export { createPortalLinks, type PortalLink, type PortalLinkInput, type PortalLinks, type PortalLinksOptions } from '../portal-links/index.js'

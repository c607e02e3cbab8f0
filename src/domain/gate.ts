/** The gates of the one path, in the order in which they decide. `system` may speak at any point. */
export const gates = ['request', 'access', 'content', 'recipient', 'consent', 'suppression', 'hours', 'frequency', 'monitor', 'route', 'system'] as const

export type Gate = (typeof gates)[number]

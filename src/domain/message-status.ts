export const messageStatuses = ['queued', 'sending', 'accepted', 'delivered', 'undelivered', 'rejected', 'unknown', 'refused', 'cancelled', 'expired'] as const

/** Forward only. `refused`: by our gates, nothing was sent. `rejected`: by the provider. `undelivered`: by the carrier, after acceptance. */
export type MessageStatus = (typeof messageStatuses)[number]

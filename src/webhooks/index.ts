export { createWebhookHandler, type WebhookHandlerOptions } from './create-webhook-handler.js'
export { type NodeRequestLike, type NodeResponseLike, toNodeHandler } from './to-node-handler.js'

export { createWebhookHandler, type NodeRequestLike, type NodeResponseLike, toNodeHandler, type WebhookHandlerOptions } from '../webhooks/index.js'

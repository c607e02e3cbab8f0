/** Other systems that are told of opt-outs: the reference over HTTP, and what the other side checks it with. */
export type { SuppressionScope } from '../domain/suppression.js'
export type { SuppressionChange, SuppressionSink } from '../ports/other-ports.js'
export { type HttpSinkOptions, httpSink, type SinkRequest, verifySinkRequest } from '../sinks/index.js'

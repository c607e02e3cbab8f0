export { httpSink } from './http-sink.js'
export type { HttpSinkOptions } from './http-sink-options.js'
export { type SinkRequest, verifySinkRequest } from './verify-sink-request.js'

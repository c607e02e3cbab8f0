export type { GivenRuntime, Runtime } from '../internal/runtime.js'

export type { Runtime } from '../internal/runtime.js'

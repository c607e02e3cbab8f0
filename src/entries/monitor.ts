export { type BehaviorMonitor, type BehaviorMonitorOptions, createBehaviorMonitor } from '../behavior-monitor/index.js'
export type { BehaviorEvent, BehaviorSignal } from '../domain/behavior.js'
export type { RejectReason } from '../domain/transport-outcome.js'

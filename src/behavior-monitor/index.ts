export { type BehaviorMonitor, createBehaviorMonitor } from './behavior-monitor.js'
export type { BehaviorMonitorOptions } from './check-input.js'

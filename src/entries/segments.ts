export { countSegments, type SegmentCount } from '../segments/index.js'

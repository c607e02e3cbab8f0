export { type MemoryStorage, memoryStorage } from '../../storage/index.js'

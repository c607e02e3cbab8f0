import type { Checkpoint } from '../../merkle-log/index.js'

/** Whether the tree is the very one that was held outside: that a larger one grew from it, no bundle can show. */
export function isHeld(own: Checkpoint | null, anchored: readonly Checkpoint[]): boolean {
  return anchored.some(({ size, root }) => own?.size === size && own.root === root)
}

/** Whether this can hold attributes as properties: a plain object or one of a class, and no Map, list, string or function. May throw what a getter throws. */
export function isAttributes(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}

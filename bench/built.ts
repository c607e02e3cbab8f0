/**
 * An entry of the package as it ships, from `dist`. What runs the benches leads `nophi` to the sources instead, which it
 * rewrites so that each function is named whenever it is made: a tenth of what a message then costs, which no host ever pays.
 */
export async function built<Entry>(name: string): Promise<Entry> {
  return (await import(new URL(`../dist/${name}.js`, import.meta.url).href)) as Entry
}

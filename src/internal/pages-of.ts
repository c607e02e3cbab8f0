/** Page after page of `size`, each asked for behind the last row of the one before, until one is not full. */
export async function* pagesOf<Row>(size: number, read: (last: Row | undefined) => Promise<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for (let last: Row | undefined; ; ) {
    const page = await read(last)
    yield page
    if (page.length < size) return
    last = page.at(-1)
  }
}

import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../src/internal/pages-of.js'

function read(rows: readonly number[], size: number) {
  const asked: (number | undefined)[] = []
  const pages = pagesOf<number>(size, async (last) => {
    asked.push(last)
    return rows.filter((row) => row > (last ?? 0)).slice(0, size)
  })
  return { asked, pages }
}

async function collected<T>(pages: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(page)
  return all
}

describe('pagesOf', () => {
  it('asks behind the last row of each full page, and no more after one that is not full', async () => {
    const { asked, pages } = read([1, 2, 3, 4, 5], 2)
    expect(await collected(pages)).toEqual([[1, 2], [3, 4], [5]])
    expect(asked).toEqual([undefined, 2, 4])
  })

  it('takes a full page for none that is the last', async () => {
    const { asked, pages } = read([1, 2], 2)
    expect((await collected(pages)).flat()).toEqual([1, 2])
    expect(asked).toEqual([undefined, 2])
  })

  it('asks for nothing that nobody wants', async () => {
    const { asked, pages } = read([1, 2, 3, 4], 2)
    for await (const _ of pages) break
    expect(asked).toEqual([undefined])
  })
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogueState } from '../../src/db/catalogue-state.ts'
import { publishRecords } from '../../src/editorial/publish.ts'
import { type ExportSource, exportSource } from '../../src/http/exports/export-source.ts'
import { liveCatalogue } from '../../src/reading/live-catalogue.ts'
import type { Store } from '../../src/reading/store.ts'
import { openStore } from '../../src/store/open-store.ts'
import { inFolder } from '../support/process.ts'
import { outletRecord } from '../support/records.ts'

const NOW = new Date('2026-11-30T12:00:00Z')

const withStore = (work: (store: Store) => Promise<void>) =>
  inFolder(async (folder) => {
    const db = openStore(join(folder, 'a.sqlite'))
    await publishRecords(db, [outletRecord('tribune')], { now: NOW })
    const now = () => NOW
    await work({ db, now, catalogue: liveCatalogue(db, { now }) })
    db.close()
  })

describe('what an export reads from', () => {
  it('is held by a client twice at a time, and by all together eight times', () =>
    withStore(async (store) => {
      const sources: ExportSource[] = []
      const take = async (client: string | null) => void sources.push(await exportSource(store, client))
      await take('192.0.2.1')
      await take('192.0.2.1')
      await expect(take('192.0.2.1')).rejects.toMatchObject({
        kind: 'unavailable',
        message: 'There are 2 exports under way from your address: try again in some seconds.',
      })
      sources.pop()?.close()
      await take('192.0.2.1')
      await take('192.0.2.2')
      for (let at = 0; at < 5; at += 1) await take(null)
      await expect(take('192.0.2.3')).rejects.toMatchObject({
        kind: 'unavailable',
        message: 'There are 8 exports under way: try again in some seconds.',
      })
      for (const source of sources) source.close()
      await take('192.0.2.3')
      sources.at(-1)?.close()
    }))

  it('is held by no more of those that begin at once', () =>
    withStore(async (store) => {
      const begun = await Promise.allSettled(
        Array.from({ length: 30 }, (_, at) => exportSource(store, `192.0.2.${at % 10}`)),
      )
      const sources = begun.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      expect(sources).toHaveLength(8)
      for (const source of sources) source.close()
      const two = [await exportSource(store, '192.0.2.1'), await exportSource(store, '192.0.2.1')]
      for (const source of two) source.close()
    }))

  it('gives its place back where it cannot be opened', () =>
    withStore(async (store) => {
      const catalogue = { ...store.catalogue, current: () => Promise.reject(new Error('no catalogue')) }
      for (let at = 0; at < 9; at += 1)
        await expect(exportSource({ ...store, catalogue }, null)).rejects.toThrow('no catalogue')
      const source = await exportSource(store, null)
      source.close()
    }))

  it('is closed after a time, taken or not, and leaves its place to another', () =>
    withStore(async (store) => {
      const source = await exportSource(store, '192.0.2.1', 1)
      const isOpen = () =>
        readCatalogueState(source.store.db).then(
          () => true,
          () => false,
        )
      await expect.poll(isOpen).toBe(false)
      const again = [await exportSource(store, '192.0.2.1'), await exportSource(store, '192.0.2.1')]
      for (const each of again) each.close()
      source.close()
    }))
})

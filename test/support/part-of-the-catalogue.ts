import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { CatalogueFiles } from '../../src/editorial/load-catalogue.ts'
import type { RegisterFiles } from '../../src/editorial/load-register.ts'
import { CATALOGUE_FOLDER, readRegister } from '../../src/store/catalogue-files.ts'
import { readVerdictFiles } from '../../src/store/verdict-files.ts'

/**
 * The outlets that tests mention, with those that their records name: some of every kind, independent of the
 * catalogue's growth.
 */
const OUTLETS = [
  'abc-news-australia',
  'abc-news-us',
  'abc-spain',
  'agence-france-presse',
  'al-arabiya',
  'al-jazeera',
  'al-manar',
  'al-mayadeen',
  'al-monitor',
  'al-nujaba-tv',
  'asharq-al-awsat',
  'associated-press',
  'barrons',
  'bbc-news',
  'bild',
  'breitbart-news',
  'cnn',
  'der-spiegel',
  'el-pais',
  'foreign-policy',
  'hiiraan-online',
  'le-monde',
  'le-monde-diplomatique',
  'press-tv',
  'propublica',
  'reuters',
  'rt',
  'substack',
  'tasnim-news-agency',
  'tass',
  'telegram',
  'the-cradle',
  'the-guardian',
  'the-new-york-times',
  'the-times',
  'the-wall-street-journal',
  'time-magazine',
  'wikipedia',
  'youtube',
]

/** The catalogue's files of those outlets, unchanged. */
export function partOfTheCatalogue(): CatalogueFiles {
  const files = OUTLETS.map((id) => {
    const file = `${id}.json`
    const path = new URL(file, CATALOGUE_FOLDER)
    if (!existsSync(path))
      throw new Error(`The catalogue has no ${id}: the tests that speak of it need another outlet.`)
    return { file, text: readFileSync(path, 'utf8') }
  })
  const digest = createHash('sha256').update(OUTLETS.join()).digest('hex')
  return { files, verdicts: readVerdictFiles(), digest }
}

/**
 * The listings of one small country, treated as the whole register: a server or command that finds them loads no
 * others.
 */
export function partOfTheRegister(): RegisterFiles {
  const register = readRegister()
  const files = register.files.filter(({ file }) => ['lu.ndjson', 'origins.json'].includes(file))
  return { ...register, files, verdicts: [] }
}

import { readFileSync } from 'node:fs'
import { releaseNotes } from './changelog-section.ts'

// `node tools/release-notes.ts 0.2.0` prints CHANGELOG.md's section on a version, for the notes of its tag.
const notes = releaseNotes(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), process.argv[2] ?? '')
if (notes === null) {
  console.error(`CHANGELOG.md has no section ${JSON.stringify(process.argv[2] ?? '')}.`)
  process.exitCode = 1
} else process.stdout.write(notes)

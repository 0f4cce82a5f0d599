import { missingPrograms } from './missing-programs.ts'
import { testFolder } from './test-folder.ts'

/** Vitest's global setup and teardown. */
export default function testRun(): () => void {
  const { remove } = testFolder()
  for (const sentence of missingPrograms()) console.warn(sentence)
  return remove
}

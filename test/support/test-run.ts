import { missingPrograms } from './missing-programs.ts'
import { testFolder } from './test-folder.ts'

/** What vitest does before the first test and after the last. */
export default function testRun(): () => void {
  const { remove } = testFolder()
  for (const sentence of missingPrograms()) console.warn(sentence)
  return remove
}

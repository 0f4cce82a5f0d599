/** A small catalogue file of a made-up outlet, in one line. */
export function catalogueLine(id: string, more: object = {}): string {
  return JSON.stringify({
    id,
    kind: 'newspaper',
    recordedAt: '2026-11-01T00:00:00Z',
    names: [{ id: 'name-1', text: id, language: 'en', kind: 'official', references: ['s1'] }],
    locators: [{ id: 'host-1', host: `${id}.example`, references: ['s1'] }],
    references: [
      { id: 's1', url: 'https://register.example/', title: 'A register', publisher: 'R', kind: 'official-record' },
    ],
    ...more,
  })
}

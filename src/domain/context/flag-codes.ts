/** Facts shown beside a score that never count in it. */
export const FLAG_CODES = [
  'state-owned',
  'state-controlled',
  'state-funded',
  'state-affiliated',
  'public-body-owned',
  'public-body-funded',
  'party-linked',
  'armed-group-linked',
  'state-media-listed',
  'owner-undisclosed',
  'funding-undisclosed',
  'sanctioned',
  'blocked',
  'restricted-by-company',
  'no-current-host',
  'country-unknown',
  'closed',
] as const
export type FlagCode = (typeof FLAG_CODES)[number]

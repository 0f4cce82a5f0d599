/** Arabic letters as UTF-16 units: a letter taken out of a text as a string costs as much as ten looked at. */
export const ALIF = 0x627
export const BA = 0x628
export const AIN = 0x639
export const FA = 0x641
export const KAF = 0x643
export const LAM = 0x644
export const WAW = 0x648

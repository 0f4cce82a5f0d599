/** The letters of a station of the United States: `WABC`, `KTLA`. */
export const CALL_SIGN = /^[KW][A-Z]{2,3}$/

/** The day whose API behaviour our queries were written against. */
export const apiVersion = '2026-11-01'

/** The Content Lake API version that our queries were written against. */
export const apiVersion = '2026-11-01'

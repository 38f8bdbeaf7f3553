'use client'

// Next.js wants the directive in the file with this name; what it shows is a client component of its own.
export {GlobalError as default} from './global-error.client'

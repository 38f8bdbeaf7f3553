'use client'

// Next.js requires 'use client' in global-error.tsx itself; the component is in a *.client.tsx
// file.
export {GlobalError as default} from './global-error.client'

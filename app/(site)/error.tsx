'use client'

// Next.js requires 'use client' in error.tsx itself; the component is in a *.client.tsx file.
export {ErrorNotice as default} from '@/components/site/error-notice.client'

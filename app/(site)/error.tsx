'use client'

// Next.js wants the directive in the file with this name; what it shows is a client component of its own.
export {ErrorNotice as default} from '@/components/site/error-notice.client'

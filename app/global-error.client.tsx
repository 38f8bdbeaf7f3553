'use client'

import {ErrorNotice} from '@/components/site/error-notice.client'
import '@/components/theme.css'

/** Replaces the whole document when the root layout itself failed to render. */
export function GlobalError(props: {error: unknown; retry: () => void}) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown</title>
        <main>
          <ErrorNotice {...props} />
        </main>
      </body>
    </html>
  )
}

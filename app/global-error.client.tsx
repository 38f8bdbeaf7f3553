'use client'

import {ErrorNotice} from '@/components/site/error-notice.client'
import '@/components/theme.css'

/** When even the frame of the page could not be made: the notice stands alone. */
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

import {PageHeader} from './page-header'

interface SubjectHeaderProps {
  /** What kind of subject it is, which leads to the list of all of them. */
  kind: string
  all: '/topics' | '/industries'
  subject: {title: string; description: string | null}
}

/** Header of the page of a topic or an industry. */
export function SubjectHeader({kind, all, subject: {title, description}}: SubjectHeaderProps) {
  return (
    <PageHeader
      kind={
        <a href={all} className="decoration-line underline hover:decoration-current">
          {kind}
        </a>
      }
      title={title}
    >
      {description && <p>{description}</p>}
    </PageHeader>
  )
}

import {Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useCurrentUser, useSchema, type SchemaType} from 'sanity'
import {IntentLink} from 'sanity/router'
import {isSingleton, singletonIds} from '@/sanity/structure/singletons'
import {afterPublishing} from './after-publishing'
import {ExampleLink} from './example-link'
import type {DocumentType} from './help-page'
import {helpPages} from './pages'

/** A help page, with the titles of the form it explains. */
export function ShownPage({type}: {type: DocumentType}) {
  const user = useCurrentUser()
  const schemaType = useSchema().get(type)
  const page = helpPages[type]
  const title = schemaType?.title ?? type
  const fields = Object.entries(page.fields ?? {})
  return (
    <Stack gap={5} as="article">
      <Heading as="h2" size={2}>
        {title}
      </Heading>
      <Text size={2}>{page.purpose}</Text>
      <Flex gap={3} align="center" wrap="wrap">
        {isSingleton(type) ? (
          <Text size={1}>
            <IntentLink intent="edit" params={{id: singletonIds[type], type}}>
              Open the {title.toLowerCase()}
            </IntentLink>
          </Text>
        ) : (
          <>
            <Text size={1}>
              <IntentLink intent="create" params={{type}}>
                Begin a new one
              </IntentLink>
            </Text>
            <ExampleLink key={type} type={type} fields={fields.map(([name]) => name)} />
          </>
        )}
      </Flex>
      <Part title={isSingleton(type) ? 'When to change it' : 'When to make one'}>
        <Text size={1}>{page.when}</Text>
      </Part>
      {page.steps && <List title="How to begin" items={page.steps} numbered />}
      {fields.length > 0 && (
        <Part title="The fields that matter">
          <Stack gap={3} as="dl" margin={0}>
            {fields.map(([name, why]) => (
              <Stack key={name} gap={2}>
                <Text as="dt" size={1} weight="medium">
                  {titleOf(schemaType, name)}
                </Text>
                <Text as="dd" size={1} style={{margin: 0}}>
                  {why}
                </Text>
              </Stack>
            ))}
          </Stack>
        </Part>
      )}
      {page.signs && <List title="What a good one has" items={page.signs} />}
      <List title="What goes wrong easily" items={page.mistakes} />
      <List title="After publishing" items={[...page.afterwards, ...afterPublishing(type, user)]} />
    </Stack>
  )
}

const titleOf = (type: SchemaType | undefined, name: string) =>
  type?.jsonType === 'object'
    ? type.fields.find((field) => field.name === name)?.type.title
    : undefined

function Part({title, children}: {title: string; children: ReactNode}) {
  return (
    <Stack gap={3}>
      <Heading as="h3" size={1}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

interface ListProps {
  title: string
  items: string[]
  numbered?: boolean
}

function List({title, items, numbered = false}: ListProps) {
  return (
    <Part title={title}>
      <Stack
        gap={3}
        as={numbered ? 'ol' : 'ul'}
        style={{margin: 0, paddingInlineStart: '1.5rem', listStyle: numbered ? 'decimal' : 'disc'}}
      >
        {items.map((item) => (
          <li key={item}>
            <Text size={1}>{item}</Text>
          </li>
        ))}
      </Stack>
    </Part>
  )
}

import {Card, Grid, Stack, Text} from '@sanity/ui'
import {createElement, useId, type ComponentType} from 'react'
import {useCurrentUser, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {contentTypes, isArticleType} from '@/lib/content-types'
import {pieces} from '@/sanity/structure/desk-order'
import {bare} from '../bare'
import {Said, Section} from './section'
import type {Rights} from './use-rights'

/** A press on a kind of piece, which opens its empty form; or why there is none. */
export function Begin({rights}: {rights: Rights}) {
  return (
    <Section title="Write" {...(rights.mayWrite && !rights.mayPublish && {hint: draftsOnly})}>
      {rights.mayWrite ? <Kinds /> : <ReadOnly />}
    </Section>
  )
}

const draftsOnly =
  'You write drafts, and an editor publishes them: tell one when yours is ready. Your role does not publish.'

function Kinds() {
  const schema = useSchema()
  const id = useId()
  return (
    <Grid as="ul" gridTemplateColumns={[1, 2, 3, 5]} gap={3} style={bare}>
      {pieces.map(({type}) => {
        const {icon, title} = schema.get(type) ?? {}
        return (
          <li key={type} className="start-kind">
            <Card
              as={IntentLink}
              data-as="a"
              border
              radius={3}
              padding={4}
              height="fill"
              intent="create"
              params={{type}}
              aria-labelledby={`${id}-${type}`}
              aria-describedby={`${id}-${type}-about`}
            >
              <Stack gap={3}>
                <Text size={2} aria-hidden style={{marginInlineStart: '0.25rem'}}>
                  {icon && createElement(icon as ComponentType)}
                </Text>
                <Text size={2} weight="medium" id={`${id}-${type}`}>
                  {title ?? type}
                </Text>
                <Text size={1} muted id={`${id}-${type}-about`}>
                  {aboutOf(type)}
                </Text>
              </Stack>
            </Card>
          </li>
        )
      })}
    </Grid>
  )
}

const aboutOf = (type: string) =>
  isArticleType(type)
    ? contentTypes[type].about
    : 'A claim that people repeat, whether it is true, and the evidence.'

function ReadOnly() {
  const user = useCurrentUser()
  const role = user?.roles.map(({title}) => title).join(', ')
  return (
    <Said>
      You can read everything, and change nothing: your role is {role || 'a reading one'}. If you
      are to write, ask an administrator for another role.
    </Said>
  )
}

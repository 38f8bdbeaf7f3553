import {Box, Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useId, useRef, useState} from 'react'
import type {Path} from 'sanity'
import type {Question} from './form-record'

interface QuestionDialogProps {
  question: Question
  onLead: (path: Path) => void
  onClose: () => void
}

/** Asks before a piece goes out in which readers would miss something: one press accepts it. */
export function QuestionDialog({question, onLead, onClose}: QuestionDialogProps) {
  const {verb, findings, accept} = question
  const id = useId()
  const yes = useRef<HTMLButtonElement>(null)
  // Before there is a dialog, which takes the focus as soon as it is there.
  const [place] = useState(() => document.activeElement)
  useEffect(() => yes.current?.focus(), [])
  /** Back to where one wrote or pressed, so that keys go on working there. */
  const leave = () => {
    onClose()
    // Once the dialog, which keeps the focus inside, is gone.
    requestAnimationFrame(() => place instanceof HTMLElement && place.focus())
  }
  return (
    <Dialog
      id={id}
      header="Readers would miss something"
      width={0}
      onClose={leave}
      onClickOutside={leave}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="ghost" text="Not yet" onClick={leave} />
          <Button
            ref={yes}
            tone="primary"
            text={`${verb} anyway`}
            onClick={() => {
              leave()
              accept()
            }}
          />
        </Flex>
      }
    >
      <Stack as="ul" gap={4} padding={4} style={{margin: 0, listStyle: 'none'}}>
        {findings.map(({rule, message, path}) => (
          <Flex as="li" key={rule} gap={3} align="center">
            <Box flex={1}>
              <Text size={1}>{message}</Text>
            </Box>
            <Button
              mode="ghost"
              fontSize={1}
              text="Go there"
              aria-label={`Go there: ${message}`}
              onClick={() => {
                onClose()
                onLead(path)
              }}
            />
          </Flex>
        ))}
      </Stack>
    </Dialog>
  )
}

import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {leftOutSentence} from './left-out'
import type {PicturePlace} from './paste'
import type {Report} from './use-paste'

interface PasteReportProps {
  report: Report | undefined
  /** Adds a figure where a picture was left out; undefined where no figure may stand. */
  onAdd: ((place: PicturePlace) => void) | undefined
  onClose: () => void
}

/** One line on what a paste left out, and a button for each picture that is missing. */
export function PasteReport({report, onAdd, onClose}: PasteReportProps) {
  return (
    <output style={{display: 'block'}}>
      {report && (
        <Card
          padding={3}
          marginBottom={3}
          radius={2}
          border
          tone={report.taking > 0 ? 'transparent' : 'caution'}
        >
          <Flex gap={3} align="flex-start">
            <Stack gap={3} flex={1} paddingY={2}>
              <Text size={1}>{sentenceOf(report)}</Text>
              {onAdd && report.places.length > 0 && (
                <Flex gap={2} wrap="wrap">
                  {report.places.map((place, at) => (
                    <Button
                      key={at}
                      mode="ghost"
                      fontSize={1}
                      padding={2}
                      text={labelOf(place, report.places.length)}
                      onClick={() => onAdd(place)}
                    />
                  ))}
                </Flex>
              )}
            </Stack>
            {report.taking === 0 && (
              <Button mode="bleed" fontSize={1} padding={2} text="Close" onClick={onClose} />
            )}
          </Flex>
        </Card>
      )}
    </output>
  )
}

function sentenceOf({taking, leftOut}: Report): string {
  if (taking === 0) return `Pasted. ${leftOutSentence(leftOut)}`
  return taking === 1 ? 'Taking 1 picture…' : `Taking ${taking} pictures…`
}

function labelOf({alt}: PicturePlace, count: number): string {
  if (alt) return `Add “${alt.length > 40 ? `${alt.slice(0, 39)}…` : alt}” here`
  return count === 1 ? 'Add it here' : 'Add a picture here'
}

import {Stack, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {limits, type Limit} from '@/lib/limits'

/** A field that counts while somebody writes, and says why there is a limit once it is passed. */
function counted({max, why}: Limit) {
  return function CountedInput(props: StringInputProps) {
    const length = props.value?.length ?? 0
    const over = length - max
    return (
      <Stack gap={2}>
        {props.renderDefault(props)}
        <Text size={1} muted>
          {over > 0 ? (
            <output>{`${over} too many: ${why}.`}</output>
          ) : (
            <span>{`${length} of ${max} characters`}</span>
          )}
        </Text>
      </Stack>
    )
  }
}

/** Made once for each limit: the Studio would lose the cursor if it got another component each time. */
export const countedInputs = {
  title: counted(limits.title),
  standfirst: counted(limits.standfirst),
  takeaway: counted(limits.takeaway),
  seoTitle: counted(limits.seoTitle),
  seoDescription: counted(limits.seoDescription),
  claim: counted(limits.claim),
  answer: counted(limits.answer),
  definition: counted(limits.definition),
} as const

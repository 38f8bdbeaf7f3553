import {Stack, Text} from '@sanity/ui'
import type {StringInputProps} from 'sanity'
import {limits, type Limit} from '@/lib/limits'

/** An input with a character count, and the reason for the limit once it is exceeded. */
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

/**
 * Created once per limit: with a new component, the Studio would remount the input and lose the
 * cursor.
 */
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

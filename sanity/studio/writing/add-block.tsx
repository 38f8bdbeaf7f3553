import {AddIcon} from '@sanity/icons/Add'
import {Box, Button, Card, Dialog, Flex, Grid, Heading, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useSchema} from 'sanity'
import {insertMenu} from './insert-menu'
import {thumbnailOf} from './thumbnails'

interface AddBlockProps {
  /** Called with the type of the chosen block. */
  onChoose: (type: string) => void
}

/** A button that opens a menu of all blocks, grouped by purpose, with a thumbnail of each. */
export function AddBlock({onChoose}: AddBlockProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const close = () => setOpen(false)
  return (
    <>
      <Button icon={AddIcon} text="Add a block" mode="ghost" onClick={() => setOpen(true)} />
      {isOpen && (
        <Dialog id={id} header="Add a block" width={2} onClose={close} onClickOutside={close}>
          <Stack gap={5} padding={4}>
            {insertMenu.groups.map(({name, title, of}) => (
              <Stack key={name} gap={3}>
                <Heading as="h2" size={0}>
                  {title}
                </Heading>
                <Grid gridTemplateColumns={[1, 2, 3]} gap={2} style={{alignItems: 'start'}}>
                  {of.map((type) => (
                    <Choice
                      key={type}
                      type={type}
                      onChoose={() => {
                        close()
                        onChoose(type)
                      }}
                    />
                  ))}
                </Grid>
              </Stack>
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}

function Choice({type, onChoose}: {type: string; onChoose: () => void}) {
  const schemaType = useSchema().get(type)
  const thumbnail = thumbnailOf(type)
  return (
    <Card as="button" type="button" padding={2} radius={2} border onClick={onChoose}>
      <Flex gap={3}>
        {thumbnail && (
          <Box flex="none">
            <img src={thumbnail} alt="" width={60} height={40} style={{display: 'block'}} />
          </Box>
        )}
        <Stack gap={2} flex={1}>
          <Text size={1} weight="medium">
            {schemaType?.title ?? type}
          </Text>
          {typeof schemaType?.description === 'string' && (
            <Text size={1} muted>
              {schemaType.description}
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}

/**
 * The option of a list whose items open in a dialog as wide as the block's own: the block stands
 * beside their fields as readers see it.
 */
export const wideForm = {modal: {type: 'dialog', width: 3}} as const

/** The search field, for the command that goes to it. */
export const searchField: { current: HTMLInputElement | null } = { current: null }

const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })

/** "English (US)", "French (France)", "Arabic"; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return (names.of(tag) ?? tag)
      .replace('(United States)', '(US)')
      .replace('(United Kingdom)', '(UK)')
  } catch {
    return tag
  }
}

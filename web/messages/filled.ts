type Values = Readonly<Record<string, string | number>>;

// In the order in which the forms stand in a message: one, few, many; a language without "few" has two forms.
const FORMS: readonly Intl.LDMLPluralRule[] = ['one', 'few', 'many'];

/**
 * A message with its values: `{name}` becomes the value, `{count:alert|alerts}` the form that goes with the number.
 *
 * @example filled('{count} {count:alert|alerts}', { count: 1 }) // '1 alert'
 */
export function filled(message: string, values: Values = {}, language = 'en'): string {
  return message.replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : formOf(forms.split('|'), value, language);
  });
}

function formOf(forms: readonly string[], value: string | number, language: string): string {
  // Numbers come written for people as well: `1,204`.
  const number = typeof value === 'number' ? value : Number(value.replace(/\D/g, ''));
  const form = FORMS.indexOf(new Intl.PluralRules(language).select(number));
  return forms[form === -1 ? forms.length - 1 : form] ?? forms.at(-1) ?? '';
}

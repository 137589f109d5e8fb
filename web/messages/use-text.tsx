import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { de } from './de.ts';
import { en, type MessageKey, type Messages } from './en.ts';
import { uk } from './uk.ts';

const CATALOGUES: Readonly<Record<string, Messages>> = { en, de, uk };
export const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'uk', label: 'Українська' },
];

export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

interface Language {
  readonly text: Text;
  readonly language: string;
  readonly setLanguage: (language: string) => void;
}

const LanguageContext = createContext<Language | undefined>(undefined);
const STORED = 'tidewaiter-language';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(
    () => localStorage.getItem(STORED) ?? navigator.language.slice(0, 2).toLowerCase(),
  );
  const value = useMemo((): Language => {
    const messages = CATALOGUES[language] ?? en;
    return { text: (key, values) => filled(messages[key], values), language, setLanguage };
  }, [language]);
  useEffect(() => {
    localStorage.setItem(STORED, language);
    document.documentElement.lang = language in CATALOGUES ? language : 'en';
  }, [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error('outside the LanguageProvider');
  return language;
}

export function useText(): Text {
  return useLanguage().text;
}

/** `{name}` replaced by its value. */
export function filled(message: string, values: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/**
 * The text for a word of the server: `wordOf(text, 'party', 'notify-party')`; a word that the catalogue does not know
 * stays itself.
 */
export function wordOf(text: Text, group: string, word: string): string {
  const key = `${group}.${word}`;
  return isKey(key) ? text(key) : word.replaceAll('-', ' ');
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

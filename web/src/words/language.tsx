import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

/** The languages of the user interface. The regulations' own words, titles and names stay Chinese in both. */
export type Language = 'zh' | 'en';

/** The words of one part of the user interface, in both languages. */
export type Words<T> = { zh: T; en: T };

const cookie = 'duty-lang';

const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({ language: 'zh', choose: () => {} });

function chosen(): Language {
  return document.cookie.split('; ').includes(`${cookie}=en`) ? 'en' : 'zh';
}

/** Keeps the chosen language in the cookie that the public pages read too. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosen);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choose = (next: Language) => {
    document.cookie = `${cookie}=${next}; path=/; max-age=31536000; samesite=strict`;
    setLanguage(next);
  };
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}

export function useLanguage() {
  return useContext(LanguageContext);
}

/** The words of a part in the chosen language: `const words = useWords(caseWords)`. */
export function useWords<T>(words: Words<T>): T {
  return words[useContext(LanguageContext).language];
}

import type { ThemeConfig } from 'antd';
import type { Language } from '../words/language';

const chinese = "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC'";

/** A Chinese typeface draws ’ as wide as a character; English takes its marks from elsewhere (shell.css). */
const families: Record<Language, string> = {
  zh: `${chinese}, system-ui, sans-serif`,
  en: `'English marks', ${chinese}, system-ui, sans-serif`,
};

/** Calm, with enough contrast: text and controls at least 4.5 to 1 on their ground. */
export const themeIn = (language: Language): ThemeConfig => ({
  token: {
    colorPrimary: '#1a5fb4',
    colorPrimaryHover: '#134a8e',
    colorInfo: '#1a5fb4',
    colorLink: '#1a5fb4',
    colorLinkHover: '#134a8e',
    colorSuccess: '#2a7a35',
    colorWarning: '#9a5b00',
    colorError: '#b3261e',
    colorSuccessBg: '#e8f5ea',
    colorSuccessBorder: '#a9d3b0',
    colorWarningBg: '#fff4d6',
    colorWarningBorder: '#e0c271',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#efb4af',
    colorInfoBg: '#eaf2fc',
    colorInfoBorder: '#b9d2f0',
    colorTextDescription: '#5a6472',
    colorTextPlaceholder: '#6b7480',
    borderRadius: 4,
    fontSize: 15,
    fontFamily: families[language],
    motion: false,
  },
});

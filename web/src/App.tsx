import { QueryClientProvider } from '@tanstack/react-query';
import { App as Messages, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { RouterProvider } from 'react-router';
import { queries } from './api/queries';
import { router } from './routes';
import { themeIn } from './shell/theme';
import { LanguageProvider, useLanguage } from './words/language';

function Localized() {
  const { language } = useLanguage();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider button={{ autoInsertSpace: false }} locale={language === 'zh' ? zhCN : enUS} theme={themeIn(language)}>
      <Messages>
        <RouterProvider router={router} />
      </Messages>
    </ConfigProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Localized />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

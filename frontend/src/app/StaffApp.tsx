import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { makeQueryClient } from '@/api/queryClient';
import { useLocale } from '@/i18n/locale';
import { Toasts } from '@/ui/Toasts';
import { makeRouter } from './router';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);

export function StaffApp() {
  const locale = useLocale();
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    // What the server words (actions' reasons, problems) must come again in the other language.
    void queryClient.invalidateQueries();
  }, [locale]);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider key={locale} router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}

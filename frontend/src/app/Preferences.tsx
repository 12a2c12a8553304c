import { Moon, Sun } from 'lucide-react';
import { switchLocale, useLocale } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import css from './Preferences.module.css';
import { switchTheme, useTheme } from './theme';

export function LanguageSwitch() {
  const locale = useLocale();
  const other = locale === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      className={css.language}
      lang={other}
      onClick={() => switchLocale(other)}
      aria-label={other === 'en' ? 'English' : 'Tiếng Việt'}
      title={other === 'en' ? 'English' : 'Tiếng Việt'}
    >
      <span aria-hidden className={locale === 'vi' ? css.on : undefined}>
        VI
      </span>
      <span aria-hidden className={locale === 'en' ? css.on : undefined}>
        EN
      </span>
    </button>
  );
}

export function ThemeSwitch() {
  const theme = useTheme();
  return (
    <IconButton
      label={theme === 'dark' ? m.app_theme_light() : m.app_theme_dark()}
      icon={theme === 'dark' ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
      onClick={switchTheme}
    />
  );
}

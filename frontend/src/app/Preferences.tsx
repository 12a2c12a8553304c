import { Moon, Sun } from 'lucide-react';
import { switchLocale, useLocale } from '@/i18n/locale';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import css from './Preferences.module.css';
import { switchTheme, useTheme } from './theme';

const LANGUAGES = [
  { locale: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { locale: 'en', short: 'EN', name: 'English' },
] as const;

export function LanguageSwitch() {
  const locale = useLocale();
  return (
    <fieldset className={css.language}>
      <legend className="visually-hidden">{m.app_language()}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          title={language.name}
          aria-pressed={locale === language.locale}
          onClick={() => switchLocale(language.locale)}
        >
          {language.short}
          <span className="visually-hidden"> {language.name}</span>
        </button>
      ))}
    </fieldset>
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

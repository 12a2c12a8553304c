import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Emblem } from '@/ui/Emblem';
import { Link, useNavigation } from '@/ui/nav';
import { aboutOptions } from './about';
import { LanguageSwitch, ThemeSwitch } from './Preferences';
import css from './PublicShell.module.css';
import { paths } from './paths';

export function PublicShell({ children }: { children: ReactNode }) {
  const { pathname } = useNavigation();
  const about = useQuery(aboutOptions).data;
  const places = [
    {
      to: paths.public.home,
      label: m.public_look_up(),
      current: pathname === paths.public.home || pathname.startsWith(paths.public.award('')),
    },
    {
      to: paths.public.verification,
      label: m.public_verification(),
      current: pathname.startsWith(paths.public.verification),
    },
    {
      to: paths.public.consultations,
      label: m.public_consultations(),
      current: pathname.startsWith(paths.public.consultations) || pathname.startsWith(paths.public.followUp),
    },
    {
      to: paths.public.decisions,
      label: m.public_decisions(),
      current: pathname.startsWith(paths.public.decisions) || pathname.startsWith(paths.public.amendments),
    },
    {
      to: paths.public.statistics,
      label: m.public_statistics(),
      current: pathname.startsWith(paths.public.statistics),
    },
    { to: paths.public.campaigns, label: m.public_campaigns(), current: pathname.startsWith(paths.public.campaigns) },
  ];
  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip}>
        {m.app_skip()}
      </a>
      <header className={css.bar}>
        <Link to={paths.public.home} className={css.brand}>
          <Emblem size={32} /> {m.app_name()}
        </Link>
        <nav aria-label={m.app_main_navigation()} className={css.places}>
          {places.map((place) => (
            <Link key={place.to} to={place.to} aria-current={place.current ? 'page' : undefined}>
              {place.label}
            </Link>
          ))}
        </nav>
        <div className={css.tools}>
          <LanguageSwitch />
          <ThemeSwitch />
          <a href={paths.home} className={css.staff}>
            {m.public_staff()}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={css.foot}>
        <p>{m.public_foot()}</p>
        <p>
          <a href={paths.home}>{m.public_staff()}</a>
        </p>
        <p>
          <Link to={paths.public.personalData}>{m.privacy_title()}</Link>
        </p>
        {about?.demonstration && <p>{m.app_demonstration({ date: formatDate(about.today) })}</p>}
        {about && (
          <p>
            {about.name} {about.version}
          </p>
        )}
      </footer>
    </div>
  );
}

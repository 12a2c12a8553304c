import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import {
  ChevronDown,
  CircleQuestionMark,
  ExternalLink,
  LogOut,
  Menu as MenuIcon,
  Search,
  UserRound,
} from 'lucide-react';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me';
import { session } from '@/api/session';
import { signOut } from '@/api/signOut';
import { InboxLink } from '@/features/notification/InboxLink';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { IconButton } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Emblem } from '@/ui/Emblem';
import { Menu } from '@/ui/Menu';
import { Link } from '@/ui/nav';
import { aboutOptions } from './about';

import { LanguageSwitch, ThemeSwitch } from './Preferences';
import { paths } from './paths';
import { type PlaceGroup, placesFor } from './places';
import css from './Shell.module.css';
import { useShortcuts } from './shortcuts';
import { Waiting } from './Waiting';

const Palette = lazy(() => import('./Palette'));
const ShortcutHelp = lazy(() => import('./ShortcutHelp'));

/** Somebody signed out in another tab, or the session was ended from elsewhere: ask to sign in, keeping the place. */
function useSessionWatch() {
  const router = useRouter();
  const queryClient = useQueryClient();
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => {
    if (state !== 'ANONYMOUS') return;
    queryClient.clear();
    void router.invalidate();
  }, [state, router, queryClient]);
}

/** After going to another page the reader starts at its heading, as after loading a page. */
function useFocusOnArrival() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged }) => {
        if (!pathChanged || document.activeElement?.closest('main, dialog')) return;
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }),
    [router],
  );
}

function DemonstrationBanner() {
  const about = useQuery(aboutOptions).data;
  if (!about?.demonstration) return null;
  return (
    <aside className={css.demonstration} aria-label={m.app_demonstration_label()}>
      {m.app_demonstration({ date: formatDate(about.today) })}
    </aside>
  );
}

function Places({ groups, onGo }: { groups: PlaceGroup[]; onGo?: () => void }) {
  return (
    <nav aria-label={m.app_main_navigation()} className={css.places}>
      {groups.map((group) => (
        <div key={group.label?.() ?? 'first'}>
          {group.label && <p className={css.group}>{group.label()}</p>}
          <ul>
            {group.places.map((place) => (
              <li key={place.to}>
                <Link
                  to={place.to}
                  currentFor={place.to === paths.home ? 'page' : 'section'}
                  {...(onGo ? { onClick: onGo } : {})}
                >
                  <place.icon size={18} strokeWidth={1.75} aria-hidden />
                  {place.label()}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Brand() {
  return (
    <Link to={paths.home} className={css.brand}>
      <Emblem size={32} />
      {m.app_name()}
    </Link>
  );
}

function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const me = useMe();
  const queryClient = useQueryClient();
  const router = useRouter();
  const handleSignOut = async () => {
    await signOut();
    queryClient.clear();
    await router.navigate({ to: paths.signIn });
  };
  return (
    <Menu
      label={m.app_my_account()}
      trigger={
        <>
          <span className={css.avatar} aria-hidden>
            {initials(me.account.displayName)}
          </span>
          <span className={css.who}>{me.account.displayName}</span>
          <ChevronDown size={16} aria-hidden className={css.chevron} />
        </>
      }
    >
      <p className={css.account}>
        <b>{me.account.displayName}</b>
        <span>{me.account.username}</span>
      </p>
      <hr />
      <Link to={paths.account}>
        <UserRound size={16} aria-hidden /> {m.app_my_account()}
      </Link>
      <a href={paths.public.home}>
        <ExternalLink size={16} aria-hidden /> {m.place_public()}
      </a>
      <button type="button" onClick={onHelp}>
        <CircleQuestionMark size={16} aria-hidden /> {m.app_shortcuts()}
      </button>
      <hr />
      <button type="button" onClick={() => void handleSignOut()}>
        <LogOut size={16} aria-hidden /> {m.app_sign_out()}
      </button>
    </Menu>
  );
}

/** The last two words of a Vietnamese name: the given name and the one before it; a remark in brackets is no name. */
function initials(name: string): string {
  return name
    .replace(/\s*\(.*\)\s*$/, '')
    .split(/\s+/)
    .slice(-2)
    .map((word) => word[0] ?? '')
    .join('');
}

export function Shell() {
  const me = useMe();
  const [drawer, setDrawer] = useState(false);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const groups = placesFor(me.permissions);
  useSessionWatch();
  useFocusOnArrival();
  useShortcuts({ groups, onPalette: () => setPalette(true), onHelp: () => setHelp(true) });

  return (
    <div className={css.shell}>
      <a href="#main" className={css.skip}>
        {m.app_skip()}
      </a>
      <aside className={css.rail}>
        <Brand />
        <Places groups={groups} />
      </aside>
      <div className={css.body}>
        <header className={css.bar}>
          <div className={css.narrowOnly}>
            <IconButton
              label={m.app_open_navigation()}
              icon={<MenuIcon size={20} aria-hidden />}
              onClick={() => setDrawer(true)}
            />
            <Link to={paths.home} aria-label={m.app_name()} className={css.mark}>
              <Emblem size={28} />
            </Link>
          </div>
          <button
            type="button"
            className={css.find}
            onClick={() => setPalette(true)}
            aria-keyshortcuts="Control+K Meta+K"
          >
            <Search size={18} aria-hidden />
            <span>{m.app_find()}</span>
            <kbd>Ctrl K</kbd>
          </button>
          <div className={css.tools}>
            <InboxLink />
            <LanguageSwitch />
            <ThemeSwitch />
            <AccountMenu onHelp={() => setHelp(true)} />
          </div>
        </header>
        <DemonstrationBanner />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {drawer && (
        <Dialog title={m.app_name()} place="side" onClose={() => setDrawer(false)}>
          <Places groups={groups} onGo={() => setDrawer(false)} />
        </Dialog>
      )}
      <Suspense>
        {palette && <Palette groups={groups} onClose={() => setPalette(false)} />}
        {help && <ShortcutHelp groups={groups} onClose={() => setHelp(false)} />}
      </Suspense>
    </div>
  );
}

// Wakes with no content: what is new is told in the application alone, to whoever is signed in.
const TEXTS = {
  vi: { title: 'Thi đua, Khen thưởng', body: 'Có thông báo mới trong hộp của bạn.' },
  en: { title: 'Emulation and commendation', body: 'There is something new in your inbox.' },
};

self.addEventListener('push', (event) => {
  const { title, body } = TEXTS[navigator.language.startsWith('vi') ? 'vi' : 'en'];
  event.waitUntil(
    self.registration.showNotification(title, { body, icon: '/favicon.svg', tag: 'notices', renotify: true }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((windows) => {
      const open = windows.find((window) => new URL(window.url).pathname === '/inbox');
      return open ? open.focus() : self.clients.openWindow('/inbox');
    }),
  );
});

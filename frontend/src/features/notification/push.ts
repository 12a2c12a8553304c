import { subscribePush } from './api';

const WORKER = '/push-worker.js';

export const canBeWoken = () => 'serviceWorker' in navigator && 'PushManager' in window;

/** Which browser this is, so that one finds it again in the list. */
function agent(): string {
  const brands = (navigator as { userAgentData?: { brands: { brand: string }[]; platform: string } }).userAgentData;
  const brand = brands?.brands.find(({ brand: name }) => !/not.a.brand|chromium/i.test(name))?.brand;
  const known = brand ?? /Firefox|Edg|Chrome|Safari/.exec(navigator.userAgent)?.[0]?.replace('Edg', 'Edge');
  return [known, brands?.platform ?? navigator.platform].filter(Boolean).join(', ').slice(0, 200) || 'Web';
}

/** What came of asking to be woken. */
export type Asked = 'DONE' | 'DENIED' | 'UNREACHED';

/** Has this browser woken by its own push service; the server is told where, and nothing else. */
export async function askToBeWoken(pushKey: string): Promise<Asked> {
  if ((await Notification.requestPermission()) !== 'granted') return 'DENIED';
  let subscription: PushSubscription;
  try {
    await navigator.serviceWorker.register(WORKER);
    const worker = await navigator.serviceWorker.ready;
    subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: pushKey });
  } catch {
    return 'UNREACHED';
  }
  await subscribePush(subscription.endpoint, agent());
  return 'DONE';
}

package vn.thidua.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How browsers are woken. */
@ConfigMapping(prefix = "thidua.push")
interface PushSettings {

    /** Whether they are; each host below must be reachable from here. */
    @WithDefault("true")
    boolean enabled();

    /** Push services that are called: these hosts, and those that end in one that begins with a dot. Nothing else is ever asked for. */
    @WithDefault("fcm.googleapis.com,updates.push.services.mozilla.com,.notify.windows.com,web.push.apple.com")
    List<String> hosts();

    /** Whether a push service may be on this machine, by http as well: for trying things out. */
    @WithDefault("false")
    boolean allowLoopback();

    /** Whom a push service may write to when something is wrong (RFC 8292). */
    @WithDefault("mailto:thidua@localhost")
    String contact();

    @WithDefault("10S")
    Duration timeout();

    /** So often, each time after twice as many minutes; then the browser is woken by what comes next. */
    @WithDefault("5")
    int attempts();
}

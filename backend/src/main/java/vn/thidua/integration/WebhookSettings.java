package vn.thidua.integration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "thidua.webhook")
public interface WebhookSettings {

    /** Whether a receiver may be on this machine, by http as well: for trying things out, never where anybody else is. */
    @WithDefault("false")
    boolean allowLoopback();

    /** How often each instance looks what is to be delivered. */
    @WithDefault("1s")
    String every();

    /** How long a receiver may take to answer. */
    @WithDefault("10S")
    Duration timeout();

    /** The waits between attempts; after the last the delivery is given up. */
    @WithDefault("5S,5M,30M,2H,5H,10H,14H,20H,24H")
    List<Duration> waits();

    /** A webhook to which nothing could be delivered for so long is disabled, and its administrators owe to look at it. */
    @WithDefault("3D")
    Duration disabledAfter();

    /** Deliveries that are done are forgotten after so long. */
    @WithDefault("30D")
    Duration kept();
}

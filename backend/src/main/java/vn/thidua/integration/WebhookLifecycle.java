package vn.thidua.integration;

import static vn.thidua.integration.WebhookState.ACTIVE;
import static vn.thidua.integration.WebhookState.DISABLED;
import static vn.thidua.integration.WebhookState.ENDED;

import java.util.EnumSet;
import vn.thidua.access.Permission;
import vn.thidua.platform.lifecycle.Lifecycle;

/** The life of a webhook. The house alone disables it, when it failed for days. */
final class WebhookLifecycle {

    static final Lifecycle<WebhookState, WebhookAction, Webhook> LIFECYCLE =
            Lifecycle.<WebhookState, WebhookAction, Webhook>named("WEBHOOK")
                    .step(EnumSet.of(ACTIVE, DISABLED), WebhookAction.CHANGE, null, Permission.CLIENT_KEEP)
                    .step(EnumSet.of(ACTIVE, DISABLED), WebhookAction.ROTATE, null, Permission.CLIENT_KEEP)
                    .step(DISABLED, WebhookAction.ENABLE, ACTIVE, Permission.CLIENT_KEEP)
                    .step(EnumSet.of(ACTIVE, DISABLED), WebhookAction.REPLAY, null, Permission.CLIENT_KEEP)
                    .step(EnumSet.of(ACTIVE, DISABLED), WebhookAction.END, ENDED, Permission.CLIENT_KEEP)
                    .build();

    private WebhookLifecycle() {}
}

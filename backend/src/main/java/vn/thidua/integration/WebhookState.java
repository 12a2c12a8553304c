package vn.thidua.integration;

/** Whether a webhook is delivered to. */
enum WebhookState {
    ACTIVE,
    /** It failed for days; nothing is lost, and nothing is sent until it is switched on again. */
    DISABLED,
    ENDED
}

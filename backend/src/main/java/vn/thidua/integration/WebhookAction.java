package vn.thidua.integration;

/** What is done with a webhook. */
enum WebhookAction {
    CHANGE,
    ROTATE,
    ENABLE,
    REPLAY,
    END
}

package vn.thidua.integration;

/** How far the delivery of an event has come. */
enum WebhookDeliveryState {
    PENDING,
    DELIVERED,
    /** Tried as often as the schedule says, or not to be sent to this client any more; it can still be tried by hand. */
    GIVEN_UP
}

package vn.thidua.integration;

/** How far the delivery of an event has come. */
enum WebhookDeliveryState {
    PENDING,
    DELIVERED,
    /** Tried as often as the schedule says; it can still be delivered by hand. */
    GIVEN_UP
}

package vn.thidua.integration;

/** Why there was no answer at all. */
enum WebhookFailure {
    /** The name leads nowhere. */
    NAME_UNKNOWN,
    /** The name leads to an address that is not everybody's: the house's own network is not to be knocked at. */
    ADDRESS_REFUSED,
    TIMEOUT,
    /** No connection, or it broke; a certificate that is not good is one of the causes. */
    CONNECTION,
    /** The event is not there. */
    NOTHING_TO_SEND
}

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
    /** The event is out of the client's reach by now, or the subscription leaves it out: no attempt was made, and none will be. */
    NOTHING_TO_SEND
}

package vn.thidua.integration;

/** Whether a client may act at all. */
enum ClientState {
    ACTIVE,
    REVOKED
}

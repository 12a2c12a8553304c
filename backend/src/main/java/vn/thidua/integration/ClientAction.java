package vn.thidua.integration;

/** What an administrator does with a client. */
enum ClientAction {
    CHANGE,
    ADD_SECRET,
    REPLACE_KEYS,
    REVOKE
}

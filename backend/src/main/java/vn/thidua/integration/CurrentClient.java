package vn.thidua.integration;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What the gate knows of the client that makes this request. */
@RequestScoped
class CurrentClient {

    private List<String> addresses = List.of();
    private int requestsPerMinute;
    private RateLimits.Left left;

    void set(List<String> allowedAddresses, int perMinute) {
        addresses = allowedAddresses;
        requestsPerMinute = perMinute;
    }

    void setLeft(RateLimits.Left after) {
        left = after;
    }

    List<String> addresses() {
        return addresses;
    }

    int requestsPerMinute() {
        return requestsPerMinute;
    }

    /** Null when no client makes this request. */
    RateLimits.Left left() {
        return left;
    }
}

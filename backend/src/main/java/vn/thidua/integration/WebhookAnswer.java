package vn.thidua.integration;

import java.time.Instant;

/**
 * What a receiver answered.
 *
 * @param status null when it did not answer
 * @param failure why not; null when it did
 * @param body the first letters of it
 */
record WebhookAnswer(Instant at, int millis, Integer status, WebhookFailure failure, String body) {

    boolean isDone() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver wants no more of it (Standard Webhooks). */
    boolean isGone() {
        return status != null && status == 410;
    }
}

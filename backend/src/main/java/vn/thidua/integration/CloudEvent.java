package vn.thidua.integration;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.event.EventFeed.EventItem;

/** An event as CloudEvents 1.0 writes it, in structured mode. */
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        EventItem data) {

    static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String TYPES = "vn.thidua.";

    static CloudEvent of(EventItem event, String source) {
        String subject =
                event.subjectId() == null ? event.subjectType().name() : event.subjectType() + "/" + event.subjectId();
        return new CloudEvent(
                "1.0", event.id(), source, TYPES + event.type(), subject, event.at(), "application/json", event);
    }
}

package vn.thidua.access;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** The thing that an address names. */
final class RequestSubject {

    private RequestSubject() {}

    /** Null where it names none. */
    static UUID id(UriInfo address) {
        String id = address.getPathParameters().getFirst("id");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}

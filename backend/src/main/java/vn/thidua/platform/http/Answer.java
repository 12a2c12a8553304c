package vn.thidua.platform.http;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The few shapes of a successful answer. */
public final class Answer {

    private Answer() {}

    /** 201 with {@code Location: /api/v1/COLLECTION/ID} and the ETag. */
    public static Response created(String collection, UUID id, long version, Object view) {
        return created(collection + "/" + id, version, view);
    }

    /** 201 with {@code Location: /api/v1/PATH} and the ETag, for what is known by no id. */
    public static Response created(String path, long version, Object view) {
        return Response.created(URI.create("/api/v1/" + path))
                .header("ETag", Etag.of(version))
                .entity(view)
                .build();
    }

    /** 202 with {@code Location: /api/v1/COLLECTION/ID} and the ETag, for what goes on after the answer. */
    public static Response accepted(String collection, UUID id, long version, Object view) {
        return Response.accepted(view)
                .location(URI.create("/api/v1/" + collection + "/" + id))
                .header("ETag", Etag.of(version))
                .build();
    }

    /** 201 for what has no version of its own. */
    public static Response created(String collection, UUID id, Object view) {
        return Response.created(URI.create("/api/v1/" + collection + "/" + id))
                .entity(view)
                .build();
    }

    /** 200 with the ETag. */
    public static Response ok(long version, Object view) {
        return Response.ok(view).header("ETag", Etag.of(version)).build();
    }
}

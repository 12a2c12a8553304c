package vn.thidua.platform.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What this person can do to this thing now: rendered as a button, never worked out again by a client.
 *
 * @param because why not yet, in the reader's language
 */
@Schema(name = "Action", description = "What this person can do to this thing now.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionView(
        @Schema(required = true) String action,
        @Schema(required = true) boolean allowed,
        String because) {}

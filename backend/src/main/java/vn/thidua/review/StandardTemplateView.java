package vn.thidua.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.Standing;

/** What a cycle may begin with. */
@Schema(
        name = "StandardReviewTemplate",
        description = "What a cycle may begin with: the usual headings, to be changed at will.")
record StandardTemplateView(
        @Schema(required = true, description = "How well it is known that reviews ask this.")
        Standing standing,

        @Schema(required = true) String source,
        @Schema(required = true) ReviewTemplate template) {}

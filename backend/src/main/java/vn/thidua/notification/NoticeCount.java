package vn.thidua.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many wait to be read. */
@Schema(name = "NoticeCount", description = "How many wait to be read.")
record NoticeCount(
        @Schema(required = true, description = "Unread, 100 at most: 100 says a hundred or more.", examples = "3")
        int unread) {}

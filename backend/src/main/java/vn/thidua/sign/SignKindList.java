package vn.thidua.sign;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of signs that the reader may read. */
@Schema(name = "SignKindList", description = "The kinds of signs that the reader may read.")
record SignKindList(
        @Schema(required = true, description = "What a sign is and is not, to be shown beside every one.")
        String caution,

        @Schema(required = true) List<SignKindView> items) {}

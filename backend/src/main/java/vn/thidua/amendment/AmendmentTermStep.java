package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a term is for. */
@Schema(
        name = "AmendmentTermStep",
        description =
                "FOLLOW: what was sent is laid before who decides. RETURN: insignia and money come back. FORWARD: insignia of the State go on to the"
                        + " Ministry of Home Affairs.")
enum AmendmentTermStep {
    FOLLOW,
    RETURN,
    FORWARD
}

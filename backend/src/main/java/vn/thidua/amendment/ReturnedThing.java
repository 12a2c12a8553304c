package vn.thidua.amendment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to come back of an award. */
@Schema(name = "ReturnedThing")
enum ReturnedThing {
    INSIGNIA,
    MONEY
}

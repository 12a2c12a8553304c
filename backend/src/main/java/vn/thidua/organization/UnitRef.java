package vn.thidua.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as others refer to it. */
@Schema(name = "UnitRef", description = "A unit, as others refer to it.")
public record UnitRef(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "CUC-TNN") String code,

        @Schema(required = true, examples = "Cục Quản lý tài nguyên nước")
        String name) {}

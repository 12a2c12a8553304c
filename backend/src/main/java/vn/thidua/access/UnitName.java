package vn.thidua.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in our JSON. The same shape as organization's, which cannot be imported: organization asks this package who may do what. */
@Schema(name = "UnitName", description = "A unit, named as of today.")
record UnitName(
        @Schema(required = true) UUID id,
        @Schema(examples = "CUC-TNN", required = true) String code,

        @Schema(examples = "Cục Quản lý tài nguyên nước", required = true)
        String name) {}

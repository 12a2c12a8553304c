package vn.thidua.rulebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote a version of a rulebook. */
@Schema(name = "RulebookOrigin", description = "FILE came with the program, OWNER was written here by the rule owner.")
public enum RulebookOrigin {
    FILE,
    OWNER
}

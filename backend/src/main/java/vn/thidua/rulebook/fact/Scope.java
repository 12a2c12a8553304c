package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something reaches, as recognised, from the narrowest. */
@Schema(name = "RecognisedScope")
public enum Scope {
    GRASSROOTS,
    MINISTRY,
    NATIONAL;

    public boolean reaches(Scope least) {
        return compareTo(least) >= 0;
    }
}

package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was achieved beside the yearly work. */
@Schema(name = "AchievementKind")
public enum AchievementKind {
    CAMPAIGN,
    EXTRAORDINARY,
    CONTRIBUTION
}

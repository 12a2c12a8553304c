package vn.thidua.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a difficulty is about. */
@Schema(name = "DifficultyAbout", description = "A DIRECTIVE, a CAMPAIGN, or a RULE of the law.")
enum DifficultyAbout {
    DIRECTIVE,
    CAMPAIGN,
    RULE
}

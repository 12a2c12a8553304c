package vn.thidua.difficulty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done about a difficulty. */
@Schema(name = "DifficultyAction")
enum DifficultyAction {
    RECEIVE,
    GROUP,
    ANSWER,
    PUT_BEFORE_MINISTER,
    ADJUST,
    KEEP,
    WITHDRAW
}

package vn.thidua.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.rulebook.verdict.RuleBook;
import vn.thidua.rulebook.verdict.RuleFiles;

/** The rules that are in force here, read once. */
@Singleton
class Rulebooks {

    private final RuleBook book = RuleFiles.book();

    RuleBook book() {
        return book;
    }
}

package vn.thidua.rulebook;

/** A version of a framework's rules as verdicts name it: {@code F2022/3}. */
record RulebookName(String framework, int number) {

    static final String PATTERN = "F[0-9]{4}/[1-9][0-9]{0,4}";

    static RulebookName of(String written) {
        int slash = written.indexOf('/');
        return new RulebookName(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
    }
}

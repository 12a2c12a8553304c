package vn.thidua.paper.layout;

/**
 * Something wrong with a template.
 *
 * @param line from 1
 * @param what the field, element or class that is not known, or where the markup breaks
 */
public record TemplateFault(Reason reason, int line, String what) {

    public enum Reason {
        /** It does not read as XML. */
        NOT_XML,
        UNKNOWN_ELEMENT,
        UNKNOWN_ATTRIBUTE,
        UNKNOWN_CLASS,
        UNKNOWN_FIELD,
        /** A list where one value is wanted, or one value where a list is. */
        WRONG_USE,
        /** In braces stands something that is no field and no section. */
        UNKNOWN_TAG,
        /** A section that is not closed, closed without being open, or closed within another element. */
        UNBALANCED
    }
}

package vn.thidua.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On an operation that answers a file: of which media types. They are written into the contract; a test that is answered with another fails. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersFile {

    String PDF = "application/pdf";
    String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    String CSV = "text/csv";
    String NDJSON = "application/x-ndjson";
    String ZIP = "application/zip";
    String PNG = "image/png";
    /** What was uploaded goes out as it is. */
    String ANY = "*/*";

    String[] value();
}

/**
 * Lists as files: CSV and XLSX of exactly what a list shows, with the same filters, order and reach, row by row from one cursor.
 *
 * <p>A list gets it by saying its {@link vn.thidua.platform.export.Sheet} (which columns, read from the record that is its JSON) and an operation
 * {@code GET …/export} of three lines that hands its {@code Listing} to {@link vn.thidua.platform.export.Exports}. Words of heads and of constants are in
 * {@code messages/export_*.properties}; states take theirs from {@code messages/domain_*.properties}.
 */
package vn.thidua.platform.export;

/**
 * Files of rows that people bring, CSV or the first sheet of an XLSX: read one row after the other, cell by cell under a head that is understood by its code or by what
 * people write over it; and written back with a column of errors.
 */
package vn.thidua.platform.table;

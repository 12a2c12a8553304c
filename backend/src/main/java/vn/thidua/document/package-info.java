/**
 * Files that people bring: reports, minutes, evidence; and those that the house makes and keeps ({@link vn.thidua.document.MadeDocuments}).
 *
 * <p>The bytes lie under {@code <thidua.data>/files/ab/cd/<sha256>}: the same content twice is one file. Table {@code document}: one row an upload
 * (who, for which unit, under what name); a row is never changed nor deleted. Table {@code document_ticket}: digests of one-minute tickets.
 * Table {@code document_erasure}: documents that a decision erased, and which; a floor above writes it with its deed, through the database. The row of
 * the document stays, its bytes go after the commit ({@link vn.thidua.document.ErasedFiles}), and whoever asks for them is told so.
 *
 * <p>{@link vn.thidua.document.FileStore} takes a stream in: a temporary file under an operating-system lock, digest while it flows, fsync of file
 * and directories, rename, and only then the row is committed. Whatever was interrupted is swept at the next start
 * ({@link vn.thidua.document.FileSweeper}).
 *
 * <p>Who may read a document: those who prepare dossiers of its unit or read them, and whoever reads a thing it is attached to: that capability
 * says so through {@link vn.thidua.document.DocumentReaders}.
 *
 * <p>JSON: {@code {id, fileName, mediaType, size, sha256, unit, uploadedAt}}; elsewhere {@code documentRef: {id, fileName, mediaType, size}}.
 */
package vn.thidua.document;

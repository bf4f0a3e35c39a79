package io.github.linli.serialization.internal;

/**
 * Where a document's text starts in its file, so that problems tell places in the file.
 *
 * @param pointer pointer of the document in the file; empty when it is the whole text
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 */
public record Origin(String pointer, long line, int column) {

  /** A document that is the whole text. */
  public static final Origin START = new Origin("", 1, 1);

  long lineInFile(long lineInDocument) {
    return lineInDocument <= 0 ? 0 : line + lineInDocument - 1;
  }

  int columnInFile(long lineInDocument, int columnInDocument) {
    boolean firstLine = lineInDocument == 1 && columnInDocument > 0;
    return firstLine ? column + columnInDocument - 1 : columnInDocument;
  }
}

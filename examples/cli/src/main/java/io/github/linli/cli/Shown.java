package io.github.linli.cli;

/** What a document says, safe to print. */
final class Shown {

  private Shown() {}

  /** A terminal must not obey what a document says. */
  static String text(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD");
  }
}

package io.github.linli.cli;

import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;

/** Colour for a terminal; plain text everywhere else. */
record Paint(boolean coloured) {

  private static final String RESET = "\u001B[0m";

  String bold(String text) {
    return paint("1", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  String of(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "31";
          case WARNING -> "33";
          case ADVICE -> "36";
        },
        text);
  }

  String of(Verdict verdict, String text) {
    return paint(
        switch (verdict) {
          case NON_COMPLIANT -> "1;31";
          case UNDETERMINED -> "1;33";
          case COMPLIANT -> "1;32";
          case NOT_ASSESSED -> "1";
        },
        text);
  }

  private String paint(String code, String text) {
    return coloured ? "\u001B[" + code + "m" + text + RESET : text;
  }
}

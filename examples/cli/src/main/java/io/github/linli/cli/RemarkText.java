package io.github.linli.cli;

import io.github.linli.cli.ledger.Remark;

/** A remark upon a ledger in words. */
final class RemarkText {

  private RemarkText() {}

  static String of(Remark remark, Texts texts) {
    return texts.say(
        "ledger." + remark.what().name(),
        Shown.text(remark.column()),
        Shown.text(remark.cell()),
        Shown.text(remark.expected()),
        remark.line());
  }
}

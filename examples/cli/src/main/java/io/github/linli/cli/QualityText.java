package io.github.linli.cli;

import io.github.linli.cli.ledger.Column;
import io.github.linli.cli.ledger.Header;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.cli.ledger.Remark;
import java.io.PrintStream;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a ledger was read, as a short block for a person. */
final class QualityText {

  // What is remarked of a row is told with the row; here only rows that went by in silence.
  private static final Set<Remark.What> PASSED_OVER =
      EnumSet.of(
          Remark.What.ABOVE_HEADER,
          Remark.What.SUMMARY_ROW,
          Remark.What.NOTE_ROW,
          Remark.What.HEADER_AGAIN);

  private static final int MOST = 20;

  private final PrintStream out;
  private final Texts texts;
  private final Paint paint;

  QualityText(PrintStream out, Texts texts, Paint paint) {
    this.out = out;
    this.texts = texts;
    this.paint = paint;
  }

  void print(String file, Quality quality) {
    Header header = quality.header();
    out.println();
    out.println(
        paint.bold(
            texts.say(
                "quality.title",
                file,
                texts.say(header.votes() ? "quality.votes" : "quality.communities"),
                quality.encoding(),
                texts.say("quality.separator." + quality.separator().name()),
                lines(header))));
    line(
        texts.say(
            "quality.rows",
            quality.read(),
            quality.refused(),
            quality.blank(),
            quality.passedOver(),
            quality.remarked()));
    list("quality.used", header.used().stream().map(Column::printed).toList());
    list("quality.unused", header.unused());
    list("quality.unknown", counts(header, quality.unknown()));
    list("quality.normalised", counts(header, quality.normalised()));
    quality.remarks().stream()
        .filter(remark -> PASSED_OVER.contains(remark.what()))
        .limit(MOST)
        .forEach(remark -> line(RemarkText.of(remark, texts)));
    if (quality.passedOver() > MOST) {
      line("…");
    }
  }

  private static String lines(Header header) {
    return header.firstLine() == header.lastLine()
        ? String.valueOf(header.firstLine())
        : header.firstLine() + "–" + header.lastLine();
  }

  private static List<String> counts(Header header, Map<String, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> printed(header, count.getKey()) + " " + count.getValue())
        .toList();
  }

  private static String printed(Header header, String name) {
    return header.used().stream()
        .filter(column -> column.name().equals(name))
        .map(Column::printed)
        .findFirst()
        .orElse(name);
  }

  private void list(String key, Collection<String> words) {
    if (!words.isEmpty()) {
      String shown =
          words.stream()
              .limit(MOST * 2L)
              .map(Shown::text)
              .map(QualityText::cut)
              .collect(Collectors.joining(texts.say("list.separator")));
      line(texts.say(key, words.size() > MOST * 2 ? shown + "…" : shown));
    }
  }

  private static String cut(String header) {
    return header.length() > 40 ? header.substring(0, 40) + "…" : header;
  }

  private void line(String text) {
    out.println("  " + paint.dim(text));
  }
}

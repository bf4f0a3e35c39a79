package io.github.linli.cli.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows cut from text; one that cannot be cut is refused by itself. */
class RowsTest {

  private static List<String> rows(String text) throws Exception {
    List<String> shown = new ArrayList<>();
    try (Rows rows = new Rows(new StringReader(text), Separator.COMMA)) {
      for (Optional<Rows.Row> next = rows.next(); next.isPresent(); next = rows.next()) {
        Rows.Row row = next.get();
        String cells =
            row.refused()
                .map(remark -> remark.what().name())
                .orElseGet(() -> String.join("|", row.cells()).replace('\n', '~'));
        shown.add(row.line() + " " + cells);
      }
    }
    return shown;
  }

  @Test
  void linesAreCountedWhateverEndsThem() throws Exception {
    assertThat(rows("a,b\nc\r\nd\re\n\nf"))
        .containsExactly("1 a|b", "2 c", "3 d", "4 e", "5 ", "6 f");
    assertThat(rows("")).isEmpty();
  }

  @Test
  void aQuotedCellHoldsSeparatorsQuotesAndLines() throws Exception {
    assertThat(rows("\"a,\"\"b\"\"\",c\n\"d\ne\",f\ng"))
        .containsExactly("1 a,\"b\"|c", "2 d~e|f", "4 g");
    assertThat(rows("5\" pipe,b\nc")).containsExactly("1 5\" pipe|b", "2 c");
  }

  @Test
  void ofAQuoteNeverClosedOnlyItsLineIsLost() throws Exception {
    assertThat(rows("a\n\"b,c\nd\ne,f"))
        .containsExactly("1 a", "2 OPEN_QUOTE", "3 d", "4 e,f".replace(',', '|'));
    assertThat(rows("\"b,c\nd,\"e\"\nf")).containsExactly("1 OPEN_QUOTE", "2 d|e", "3 f");
    String far = "x\n".repeat(300);
    assertThat(rows("\"b\n" + far + "y\"")).hasSize(302).startsWith("1 OPEN_QUOTE", "2 x");
  }

  @Test
  void textAfterAClosingQuoteIsRefused() throws Exception {
    assertThat(rows("\"a\"b,c\nd")).containsExactly("1 STRAY_QUOTE", "2 d");
    assertThat(rows("\"a\" ,c")).containsExactly("1 a|c");
  }

  @Test
  void whatIsTooLargeIsRefusedAndTheNextRowRead() throws Exception {
    assertThat(rows("x".repeat(1 << 20) + "\na")).containsExactly("1 TOO_LONG", "2 a");
    assertThat(rows("x".repeat(1 << 16) + "\na")).hasSize(2).doesNotContain("1 TOO_LONG");
    assertThat(rows(",".repeat(9_999) + "\na")).containsExactly("1 TOO_MANY_CELLS", "2 a");
    assertThat(rows(",".repeat(999) + "\na")).hasSize(2).doesNotContain("1 TOO_MANY_CELLS");
    assertThat(rows("a\0b\nc")).containsExactly("1 NUL", "2 c");
  }
}

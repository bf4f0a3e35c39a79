package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import io.github.linli.cli.ledger.Entry;
import io.github.linli.cli.ledger.Ledger;
import io.github.linli.cli.ledger.LedgerException;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.cli.ledger.Remark;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.Document;
import io.github.linli.serialization.DocumentReader;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.RawDocument;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads files one document at a time, whatever their form: NDJSON, JSON, YAML or a ledger (CSV,
 * TSV, TXT) by their ending, {@code -} for NDJSON on standard input. What cannot be read becomes a
 * refused {@link Input}; the rest goes on.
 */
final class Inputs {

  private final Console console;
  private final Texts texts;
  private final Optional<Charset> encoding;
  private final Ledger.Preference preference;

  Inputs(Console console, Texts texts, Optional<Charset> encoding, Ledger.Preference preference) {
    this.preference = preference;
    this.console = console;
    this.texts = texts;
    this.encoding = encoding;
  }

  /** Reads the files in order and hands on each document. */
  void read(List<String> files, Sink to) {
    for (String file : files) {
      try {
        readFile(file, to);
      } catch (NoSuchFileException absent) {
        to.document(Input.refused(file, texts.say("reject.no-file")));
      } catch (CharacterCodingException notUtf8) {
        to.document(Input.refused(file, texts.say("reject.encoding")));
      } catch (IOException | UncheckedIOException failed) {
        to.document(Input.refused(file, texts.say("reject.unreadable", console.describe(failed))));
      }
    }
  }

  private void readFile(String file, Sink to) throws IOException {
    boolean standard = file.equals("-");
    if (isLedger(file) && Files.exists(Path.of(file)) && !Files.isRegularFile(Path.of(file))) {
      // A ledger is read more than once, which a pipe does not allow.
      to.document(Input.refused(file, texts.say("reject.not-a-file")));
      return;
    }
    try (InputStream in =
        new BufferedInputStream(standard ? console.in() : Files.newInputStream(Path.of(file)))) {
      in.mark(1);
      if (in.read() < 0) {
        to.document(Input.refused(file, texts.say("reject.empty")));
        return;
      }
      in.reset();
      switch (ending(file)) {
        case "json" -> documents(file, Documents.standard().json(in), to);
        case "yaml", "yml" -> {
          for (byte[] document : YamlToJson.convert(in)) {
            documents(file, Documents.standard().json(new ByteArrayInputStream(document)), to);
          }
        }
        case "csv", "tsv", "txt" -> ledger(file, to);
        default -> documents(file, Documents.standard().ndjson(in), to);
      }
    }
  }

  private static boolean isLedger(String file) {
    return switch (ending(file)) {
      case "csv", "tsv", "txt" -> true;
      default -> false;
    };
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void documents(String file, DocumentReader reader, Sink to) throws IOException {
    // YAML is read as JSON on one line, whose lines and columns are not the file's.
    boolean placed = !ending(file).startsWith("y");
    for (Optional<RawDocument> next = reader.next(); next.isPresent(); next = reader.next()) {
      RawDocument raw = next.get();
      String start = placed ? file + ":" + raw.line() : file;
      String where = raw.pointer().isEmpty() ? start : file + "#" + raw.pointer();
      Decoded<Document> decoded = raw.read();
      to.document(
          decoded
              .value()
              .map(document -> Input.of(where, document.data(), raw.sha256()))
              .orElseGet(() -> Input.refused(where, lines(decoded.problems(), placed))));
    }
  }

  private ImmutableList<String> lines(List<Problem> problems, boolean placed) {
    return problems.stream()
        .map(problem -> line(problem, placed))
        .collect(ImmutableList.toImmutableList());
  }

  private String line(Problem problem, boolean placed) {
    return texts.say(
        "problem",
        placed && problem.line() > 0
            ? texts.say("problem.place", problem.line(), problem.column())
            : "",
        problem.pointer().isEmpty() ? texts.say("problem.document") : Shown.text(problem.pointer()),
        texts.say("problem." + problem.kind().name()),
        Shown.text(problem.value()),
        problem.expected());
  }

  private void ledger(String file, Sink to) throws IOException {
    try {
      Quality quality =
          Ledger.read(
              Path.of(file), encoding, preference, entry -> to.document(document(file, entry)));
      if (quality.read() + quality.refused() == 0) {
        to.document(Input.refused(file, texts.say("ledger." + Remark.What.NO_ROWS.name())));
      }
      to.ledger(file, quality);
    } catch (LedgerException refused) {
      long line = refused.remark().line();
      String where = line > 0 ? file + ":" + line : file;
      to.document(Input.refused(where, RemarkText.of(refused.remark(), texts)));
    }
  }

  private Input document(String file, Entry entry) {
    String where = file + ":" + entry.line();
    ImmutableList<String> remarks =
        entry.remarks().stream()
            .map(remark -> RemarkText.of(remark, texts))
            .collect(ImmutableList.toImmutableList());
    return entry
        .value()
        .map(read -> Input.of(where, read, remarks, entry.numbered()))
        .orElseGet(() -> Input.refused(where, remarks));
  }

  /** Takes what is read. */
  interface Sink {

    /** A document was read or refused. */
    void document(Input input);

    /** A ledger was read to its end. */
    void ledger(String file, Quality quality);
  }
}

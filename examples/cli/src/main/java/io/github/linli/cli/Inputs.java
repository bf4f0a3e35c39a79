package io.github.linli.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.measure.InvalidValueException;
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
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads files one document at a time, whatever their form: NDJSON, JSON, YAML or CSV by their
 * ending, {@code -} for NDJSON on standard input. What cannot be read becomes a refused {@link
 * Input}; the rest goes on.
 */
final class Inputs {

  private final Console console;
  private final Texts texts;

  Inputs(Console console, Texts texts) {
    this.console = console;
    this.texts = texts;
  }

  /** Reads the files in order and hands on each document. */
  void read(List<String> files, Consumer<Input> to) {
    for (String file : files) {
      try {
        readFile(file, to);
      } catch (NoSuchFileException absent) {
        to.accept(Input.refused(file, texts.say("reject.no-file")));
      } catch (CharacterCodingException notUtf8) {
        to.accept(Input.refused(file, texts.say("reject.encoding")));
      } catch (IOException | UncheckedIOException failed) {
        to.accept(Input.refused(file, texts.say("reject.unreadable", console.describe(failed))));
      }
    }
  }

  private void readFile(String file, Consumer<Input> to) throws IOException {
    boolean standard = file.equals("-");
    try (InputStream in =
        new BufferedInputStream(standard ? console.in() : Files.newInputStream(Path.of(file)))) {
      in.mark(1);
      if (in.read() < 0) {
        to.accept(Input.refused(file, texts.say("reject.empty")));
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
        case "csv" -> csv(file, in, to);
        default -> documents(file, Documents.standard().ndjson(in), to);
      }
    }
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void documents(String file, DocumentReader reader, Consumer<Input> to)
      throws IOException {
    // YAML is read as JSON on one line, whose lines and columns are not the file's.
    boolean placed = !ending(file).startsWith("y");
    for (Optional<RawDocument> next = reader.next(); next.isPresent(); next = reader.next()) {
      RawDocument raw = next.get();
      String start = placed ? file + ":" + raw.line() : file;
      String where = raw.pointer().isEmpty() ? start : file + "#" + raw.pointer();
      Decoded<Document> decoded = raw.read();
      to.accept(
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
        problem.pointer().isEmpty() ? texts.say("problem.document") : shown(problem.pointer()),
        texts.say("problem." + problem.kind().name()),
        shown(problem.value()),
        problem.expected());
  }

  /** A terminal must not obey what a document says. */
  private static String shown(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD");
  }

  private void csv(String file, InputStream in, Consumer<Input> to) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    InputStreamReader reader =
        new InputStreamReader(
            new WithoutByteOrderMark(in),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try (CSVParser rows = format.parse(reader)) {
      List<String> headers = rows.getHeaderNames();
      boolean votes = VoteCsv.recognises(headers);
      if (!votes && !CommunityCsv.recognises(headers)) {
        to.accept(Input.refused(file, texts.say("reject.columns", String.join(",", headers))));
        return;
      }
      for (CSVRecord row : rows) {
        to.accept(row(file, row, votes));
      }
    } catch (IllegalArgumentException | CSVException misshapen) {
      to.accept(Input.refused(file, String.valueOf(misshapen.getMessage())));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private Input row(String file, CSVRecord row, boolean votes) {
    String where = file + ":" + row.getParser().getCurrentLineNumber();
    Map<String, String> cells = new LinkedHashMap<>();
    // Of two columns that mean the same the first with something in it counts.
    row.toMap()
        .forEach(
            (header, cell) ->
                cells.merge(
                    votes ? header : CommunityCsv.column(header),
                    cell,
                    (first, second) -> first.isEmpty() ? second : first));
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    try {
      Object read =
          votes
              ? VoteCsv.read(ImmutableMap.copyOf(cells), row.getRecordNumber())
              : new CommunityCsv(texts)
                  .read(ImmutableMap.copyOf(cells), row.getRecordNumber(), remarks);
      return Input.of(where, read, remarks.build());
    } catch (InvalidValueException refused) {
      return Input.refused(where, String.valueOf(refused.getMessage()));
    }
  }
}

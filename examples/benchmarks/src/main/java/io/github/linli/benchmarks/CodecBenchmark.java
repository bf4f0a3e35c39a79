package io.github.linli.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Decoded;
import io.github.linli.serialization.Document;
import io.github.linli.serialization.DocumentReader;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reading and writing a register of dossiers, against a walk over the same tokens.
 *
 * <p>Arguments: rounds (default 9), dossiers (default 400).
 */
public final class CodecBenchmark {

  private final List<CommunityDossier> dossiers;
  private final byte[] register;
  private final List<byte[]> lines = new ArrayList<>();
  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper =
      new ObjectMapper()
          .registerModule(
              new SimpleModule().addDeserializer(LocalDate.class, new DayDeserializer()));

  /** The shortest way from a text to a day; the module for java.time is slower. */
  private static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayDeserializer() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }

  private CodecBenchmark(int count, boolean withNone) throws IOException {
    dossiers = new SampleRegister(20250801, withNone).dossiers(count);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (CommunityDossier dossier : dossiers) {
      lines.add(Documents.standard().write(dossier));
      Documents.standard().writeLine(dossier, all);
    }
    register = all.toByteArray();
  }

  /**
   * Runs all measurements and prints them.
   *
   * @param args rounds, dossiers
   * @throws IOException if a sample cannot be made
   */
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 400;
    new CodecBenchmark(count, false).reading(rounds, true);
    new CodecBenchmark(count, true).reading(rounds, false);
    new CodecBenchmark(count, false).writing(rounds);
  }

  private void reading(int rounds, boolean withDatabind) {
    System.out.printf(
        "Reading %d dossiers of %d bytes on average, %s none and partial%n",
        lines.size(), register.length / lines.size(), withDatabind ? "without" : "with");
    Rounds reading = new Rounds();
    reading.add("token walk, one parser", () -> walk(register));
    reading.add(
        "token walk, a parser for each line", () -> lines.stream().mapToLong(this::walk).sum());
    reading.add("token walk, every text taken", this::walkTexts);
    reading.add("codec, lines in memory", this::codec);
    reading.add("codec, from the register's stream", this::codecFromStream);
    if (withDatabind) {
      reading.add("hand-written reader", this::handWritten);
      reading.add("databind to records", () -> databind(MirrorRecords.Envelope.class));
      reading.add("databind to mutable classes", () -> databind(MirrorBeans.Envelope.class));
    }
    reading.run(4, rounds);
    System.out.println(reading.table(lines.size()));
  }

  private long walk(byte[] json) {
    long tokens = 0;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return tokens;
  }

  private long walkTexts() {
    long characters = 0;
    try (JsonParser parser = factory.createParser(register)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        characters += token.isScalarValue() ? parser.getText().length() : 1;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return characters;
  }

  private long codec() {
    long read = 0;
    for (byte[] line : lines) {
      Decoded<Document> document = Documents.standard().read(line);
      read += document.orThrow().type().length();
    }
    return read;
  }

  private long codecFromStream() {
    long read = 0;
    try (DocumentReader reader = Documents.standard().ndjson(new ByteArrayInputStream(register))) {
      Optional<RawDocument> next = reader.next();
      while (next.isPresent()) {
        read += next.get().read().orThrow().type().length();
        next = reader.next();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return read;
  }

  private long handWritten() {
    long read = 0;
    for (byte[] line : lines) {
      try (JsonParser parser = factory.createParser(line)) {
        read += new HandWrittenReader(parser).read().resolutions().items().size();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return read;
  }

  private long databind(Class<?> type) {
    long read = 0;
    for (byte[] line : lines) {
      try {
        read += mapper.readValue(line, type).getClass().getModifiers();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return read;
  }

  private void writing(int rounds) throws IOException {
    List<RecordedTokens> recorded = new ArrayList<>();
    for (byte[] line : lines) {
      recorded.add(RecordedTokens.of(factory, line));
    }
    System.out.println("Writing the same dossiers");
    Rounds writing = new Rounds();
    writing.add(
        "raw generator, recorded tokens",
        () -> recorded.stream().mapToLong(tokens -> tokens.replay(factory)).sum());
    writing.add(
        "codec, to bytes",
        () -> dossiers.stream().mapToLong(d -> Documents.standard().write(d).length).sum());
    writing.add("codec, to a stream", this::writeLines);
    writing.run(4, rounds);
    System.out.println(writing.table(lines.size()));
  }

  private long writeLines() {
    try {
      for (CommunityDossier dossier : dossiers) {
        Documents.standard().writeLine(dossier, OutputStream.nullOutputStream());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return dossiers.size();
  }
}

package io.github.linli.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.serialization.report.ReportJson;
import io.github.linli.validation.Basis;
import io.github.linli.validation.Report;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The run as JSON: one object with {@code basis}, {@code documents}, {@code quality}, {@code
 * register} where communities were read, and {@code summary}; or as NDJSON, one line each with its
 * {@code type}.
 */
final class CheckJson implements CheckOutput {

  private final JsonGenerator json;
  private final boolean lines;
  private final Optional<String> assumedTerritory;
  private final Texts texts;
  private final List<ObjectNode> ledgers = new ArrayList<>();
  private Optional<Register> register = Optional.empty();

  /** What was found of the register as a whole. */
  private record Register(int communities, Report report) {}

  CheckJson(OutputStream out, boolean lines, Optional<String> assumedTerritory, Texts texts)
      throws IOException {
    this.texts = texts;
    this.assumedTerritory = assumedTerritory;
    this.json = Json.generator(out);
    this.lines = lines;
    json.setPrettyPrinter(new MinimalPrettyPrinter(lines ? "\n" : ""));
  }

  @Override
  public void begin(Basis basis) throws IOException {
    json.writeStartObject();
    if (lines) {
      json.writeStringField("type", "Basis");
    }
    raw("basis", ReportJson.basis(basis));
    if (assumedTerritory.isPresent()) {
      json.writeStringField("assumedTerritory", assumedTerritory.get());
    }
    if (lines) {
      json.writeEndObject();
    } else {
      json.writeArrayFieldStart("documents");
    }
  }

  @Override
  public void checked(Input input, Report report) throws IOException {
    start("Report", input);
    raw("report", ReportJson.report(report));
    json.writeEndObject();
  }

  @Override
  public void refused(Input input) throws IOException {
    start("Rejected", input);
    strings("problems", input.problems());
    json.writeEndObject();
  }

  @Override
  public void ledger(String file, Quality quality) throws IOException {
    ObjectNode told = QualityJson.of(file, quality, texts);
    if (lines) {
      json.writeTree(told);
    } else {
      ledgers.add(told);
    }
  }

  @Override
  public void register(int communities, Report report) throws IOException {
    Register judged = new Register(communities, report);
    if (lines) {
      json.writeStartObject();
      json.writeStringField("type", "Register");
      members(judged);
      json.writeEndObject();
    } else {
      register = Optional.of(judged);
    }
  }

  private void members(Register judged) throws IOException {
    json.writeNumberField("communities", judged.communities);
    raw("report", ReportJson.report(judged.report));
  }

  private void start(String type, Input input) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("where", input.where());
    if (!input.remarks().isEmpty()) {
      strings("remarks", input.remarks());
    }
  }

  private void strings(String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void raw(String name, byte[] value) throws IOException {
    json.writeFieldName(name);
    json.writeRawValue(new String(value, StandardCharsets.UTF_8));
  }

  @Override
  public void end(CheckSummary summary) throws IOException {
    if (lines) {
      json.writeStartObject();
      json.writeStringField("type", "Summary");
    } else {
      json.writeEndArray();
      json.writeArrayFieldStart("quality");
      for (ObjectNode ledger : ledgers) {
        json.writeTree(ledger);
      }
      json.writeEndArray();
      if (register.isPresent()) {
        json.writeObjectFieldStart("register");
        members(register.get());
        json.writeEndObject();
      }
    }
    json.writeObjectFieldStart("summary");
    json.writeNumberField("documents", summary.checked());
    json.writeNumberField("rejected", summary.refused());
    json.writeNumberField("faults", summary.faults());
    for (Verdict verdict : Verdict.values()) {
      json.writeNumberField(verdict.name(), summary.count(verdict));
    }
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.name(), summary.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}

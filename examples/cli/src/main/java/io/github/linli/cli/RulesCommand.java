package io.github.linli.cli;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.linli.law.Citation;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.text.Renderer;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linli rules}: every entry of the books. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the rules and decisions of the books. 列出规则册的规则与决定。")
final class RulesCommand implements Callable<Integer> {

  /** How the list is written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text or json (${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.TEXT) {
      text(console.out(), Settings.BOOKS);
      return ExitStatus.OK.code();
    }
    try (SequenceWriter array = Json.array(console.out())) {
      for (RuleBook book : Settings.BOOKS) {
        for (RuleSpec spec : book.specs()) {
          array.write(rule(book, spec));
        }
      }
    }
    console.out().println();
    return ExitStatus.OK.code();
  }

  private void text(PrintStream out, ImmutableList<RuleBook> books) {
    Texts texts = language.texts();
    Renderer renderer = texts.renderer();
    int count = books.stream().mapToInt(book -> book.specs().size()).sum();
    out.println(texts.say("rules.header", count));
    for (RuleBook book : books) {
      out.println(book.id() + " " + book.version());
      for (RuleSpec spec : book.specs()) {
        String line =
            texts.say(
                "rules.line",
                spec.id(),
                renderer.kind(spec.kind()),
                renderer.title(spec.id()),
                renderer.citation(spec.citations().get(0)));
        out.println("  " + line);
      }
    }
  }

  private static ObjectNode rule(RuleBook book, RuleSpec spec) {
    ObjectNode json = Json.object();
    json.put("id", spec.id()).put("book", book.id());
    json.put("kind", spec.kind().name()).put("revision", spec.revision());
    json.put("subject", spec.subject().getSimpleName()).put("bearer", spec.bearer());
    json.put("territory", spec.territory().toString());
    json.put("normFrom", spec.normFrom().toString());
    spec.normTo().value().ifPresent(to -> json.put("normTo", to.toString()));
    for (Limb limb : spec.limbs()) {
      ObjectNode each = json.withArray("limbs").addObject();
      each.put("id", limb.id());
      each.put("modality", limb.modality().name()).put("severity", limb.severity().name());
      citation(each.putObject("citation"), limb.citation());
    }
    json.withArray("limbs");
    spec.citations().forEach(each -> citation(json.withArray("citations").addObject(), each));
    json.putArray("parameters");
    for (Parameter<?> parameter : spec.parameters()) {
      json.withArray("parameters")
          .addObject()
          .put("name", parameter.name())
          .put("default", parameter.shownDefault());
    }
    json.putArray("options");
    spec.options().forEach(json.withArray("options")::add);
    json.put("provenance", spec.provenance().name());
    json.putObject("title")
        .put("zh", Renderer.of(Locale.CHINESE).title(spec.id()))
        .put("en", Renderer.of(Locale.ENGLISH).title(spec.id()));
    return json;
  }

  private static void citation(ObjectNode json, Citation citation) {
    json.put("instrument", citation.instrument()).put("provision", citation.provision());
  }
}

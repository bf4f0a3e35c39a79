package io.github.linli.cli;

import io.github.linli.validation.Limb;
import io.github.linli.validation.Parameter;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.text.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code linli explain RULE-ID}: one rule in words. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains one rule. 说明一条规则。")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "RULE-ID", description = "such as JS-4.1.2-COMMUNITY-LIAISON")
  private String id = "";

  @Mixin private LanguageOption language = new LanguageOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Texts texts = language.texts();
    String wanted = id.toUpperCase(Locale.ROOT);
    Optional<RuleSpec> found = all().stream().filter(spec -> spec.id().equals(wanted)).findFirst();
    if (found.isEmpty()) {
      String nearest =
          String.join(
              texts.say("list.separator"),
              Nearest.to(wanted, all().stream().map(RuleSpec::id).toList()));
      throw new UsageException(texts.say("explain.unknown", Shown.text(id), nearest));
    }
    explain(found.get(), texts);
    return ExitStatus.OK.code();
  }

  private static List<RuleSpec> all() {
    return Settings.BOOKS.stream()
        .map(RuleBook::specs)
        .flatMap(List::stream)
        .collect(Collectors.toList());
  }

  private void explain(RuleSpec spec, Texts texts) {
    Renderer renderer = texts.renderer();
    String separator = texts.say("list.separator");
    print(texts.say("explain.id", spec.id(), renderer.title(spec.id())));
    print(renderer.explanation(spec.id()));
    print(
        texts.say(
            "explain.kind",
            renderer.kind(spec.kind()),
            spec.revision(),
            spec.subject().getSimpleName(),
            renderer.bearer(spec.bearer())));
    print(
        texts.say(
            "explain.territory",
            spec.territory(),
            spec.normFrom(),
            spec.normTo().value().map(to -> texts.say("explain.until", to)).orElse("")));
    print(
        texts.say(
            "explain.citations",
            spec.citations().stream()
                .map(renderer::citation)
                .collect(Collectors.joining(separator))));
    if (!spec.limbs().isEmpty()) {
      print(texts.say("explain.limbs"));
      spec.limbs().forEach(limb -> limb(spec, limb, texts));
    }
    if (!spec.parameters().isEmpty()) {
      print(
          texts.say(
              "explain.parameters",
              spec.parameters().stream()
                  .map(parameter -> parameter.name() + " = " + parameter.shownDefault())
                  .collect(Collectors.joining(separator))));
    }
    if (!spec.options().isEmpty()) {
      print(texts.say("explain.options", String.join(separator, spec.options())));
    }
    print(texts.say("explain.remedy", renderer.remedy(spec.id())));
  }

  private void limb(RuleSpec spec, Limb limb, Texts texts) {
    Renderer renderer = texts.renderer();
    String names = limb.restsOn().stream().map(Parameter::name).collect(Collectors.joining(", "));
    print(
        texts.say(
                "explain.limb",
                limb.id(),
                renderer.text("modality." + limb.modality().name()),
                renderer.severity(limb.severity()),
                renderer.limb(spec.id(), limb))
            + (names.isEmpty() ? "" : texts.say("explain.limb.capped", names)));
  }

  private void print(String line) {
    console.out().println(line);
  }
}

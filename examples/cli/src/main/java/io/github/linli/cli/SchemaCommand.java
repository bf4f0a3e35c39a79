package io.github.linli.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.linli.serialization.Codec;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.LinliCodecs;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code linli schema TYPE}: the JSON Schema of documents of a type. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "Prints the JSON Schema of documents of a type, or lists the types. "
            + "输出一种文档的 JSON Schema;不写类型则列出全部类型。")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "TYPE", arity = "0..1", description = "such as CommunityDossier")
  private Optional<String> type = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Texts texts = language.texts();
    ImmutableList<String> names =
        LinliCodecs.all().stream().map(Codec::name).collect(toImmutableList());
    if (type.isEmpty()) {
      console.out().println(texts.say("schema.header", names.size()));
      names.forEach(name -> console.out().println("  " + name));
      return ExitStatus.OK.code();
    }
    String wanted = type.get();
    Codec<?> codec =
        LinliCodecs.all().stream()
            .filter(each -> each.name().equalsIgnoreCase(wanted))
            .findFirst()
            .orElseThrow(() -> unknown(wanted, names, texts));
    Json.pretty(Documents.standard().schema(codec.type()), console.out());
    return ExitStatus.OK.code();
  }

  private static UsageException unknown(String wanted, ImmutableList<String> names, Texts texts) {
    String nearest = String.join(texts.say("list.separator"), Nearest.to(wanted, names));
    return new UsageException(texts.say("schema.unknown", Shown.text(wanted), nearest));
  }
}

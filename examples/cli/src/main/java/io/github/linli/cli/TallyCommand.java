package io.github.linli.cli;

import io.github.linli.assembly.Resolution;
import io.github.linli.cli.ledger.Ledger;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.dossier.CommunityDossier;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linli tally FILE…}: recounts owners' votes. */
@Command(
    name = "tally",
    mixinStandardHelpOptions = true,
    description = "Recounts owners' votes by area and heads. 按面积和人数复核业主表决。")
final class TallyCommand implements Callable<Integer> {

  /** How results are written. */
  enum Format {
    TEXT,
    JSON
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "JSON, NDJSON, YAML, CSV, TSV or TXT by its ending; - is NDJSON on standard input")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text or json (${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private EncodingOption encoding = new EncodingOption();

  TallyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Texts texts = language.texts();
    Optional<Charset> charset = encoding.charset();
    try (TallyOutput output =
        format == Format.TEXT
            ? new TallyText(console.out(), texts, new Paint(console.terminal()))
            : new TallyJson(console.out(), texts)) {
      Run run = new Run(output, texts);
      new Inputs(console, texts, charset, Ledger.Preference.VOTES).read(files, run);
      run.end();
      return run.refused ? ExitStatus.REJECTED.code() : ExitStatus.OK.code();
    }
  }

  /** One run over all files. */
  private final class Run implements Inputs.Sink {
    private final TallyOutput output;
    private final Texts texts;
    private boolean refused;
    private boolean any;

    Run(TallyOutput output, Texts texts) {
      this.output = output;
      this.texts = texts;
    }

    @Override
    public void document(Input input) {
      if (input.value().isEmpty()) {
        refuse(input);
      } else if (input.value().get() instanceof Resolution resolution) {
        output.vote(TalliedVote.of("", resolution), input);
        any = true;
      } else if (input.value().get() instanceof CommunityDossier dossier) {
        for (Resolution resolution : dossier.resolutions().items()) {
          output.vote(TalliedVote.of(dossier, resolution), input);
          any = true;
        }
      }
    }

    @Override
    public void ledger(String file, Quality quality) {
      output.ledger(file, quality);
    }

    /** A community without votes is in order; files without any are not what was meant. */
    void end() {
      if (!any && !refused) {
        refuse(Input.refused(String.join(" ", files), texts.say("reject.no-vote")));
      }
    }

    private void refuse(Input input) {
      refused = true;
      output.refused(input);
    }
  }
}

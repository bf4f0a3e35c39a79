package io.github.linli.cli;

import io.github.linli.assembly.Resolution;
import io.github.linli.cli.ledger.Ledger;
import io.github.linli.cli.ledger.Quality;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.Subdistrict;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RegisterCheck;
import io.github.linli.validation.Report;
import io.github.linli.validation.RuleBook;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linli check FILE…}: judges registers and single cases. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks registers and single cases. 检查台账与个案。")
final class CheckCommand implements Callable<Integer> {

  /** How findings are written. */
  enum Format {
    TEXT,
    JSON,
    NDJSON
  }

  /** Digits of a county's code. */
  private static final int COUNTY = 6;

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "NDJSON, JSON, YAML, CSV, TSV or TXT by its ending; - is NDJSON on standard input")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json or ndjson (${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write there, not to the terminal")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "judge states as of this day, yyyy-mm-dd (today in Asia/Shanghai)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(
      names = "--assume-territory",
      paramLabel = "CODE",
      description = "check as if every community lay in this division")
  private Optional<String> territory = Optional.empty();

  @Option(names = "--allow-undetermined", description = "an undetermined verdict is in order")
  private boolean allowUndetermined;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      description = "error or warning (${DEFAULT-VALUE})")
  private CheckSummary.FailOn failOn = CheckSummary.FailOn.ERROR;

  @Option(
      names = "--all",
      description = "also show every rule that does not apply, with the reason")
  private boolean all;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (output.isEmpty()) {
      return run(console.out(), console.terminal());
    }
    for (String file : files) {
      if (isSameFile(file, output.get())) {
        throw new UsageException("--output: " + file + " is an input and would be lost");
      }
    }
    try (OutputStream file =
        new BufferedOutputStream(new FileOutputStream(output.get().toFile()))) {
      return run(file, false);
    } catch (FileNotFoundException unwritable) {
      throw new UsageException("--output: " + unwritable.getMessage());
    }
  }

  private static boolean isSameFile(String input, Path output) {
    try {
      return !input.equals("-") && Files.isSameFile(Path.of(input), output);
    } catch (IOException oneDoesNotExist) {
      return false;
    }
  }

  private int run(OutputStream out, boolean coloured) throws IOException {
    Texts texts = language.texts();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.of("Asia/Shanghai")));
    if (day.getYear() < 1900 || day.getYear() > 2999) {
      throw new UsageException("--as-of: expected a day from 1900 to 2999");
    }
    PolicyValidator validator = PolicyValidator.of(Settings.BOOKS.toArray(RuleBook[]::new));
    PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    CheckOutput writer =
        switch (format) {
          case TEXT ->
              new CheckText(printed, texts, new Paint(coloured), territory.orElse(""), all);
          case JSON -> new CheckJson(printed, false, territory, texts);
          case NDJSON -> new CheckJson(printed, true, territory, texts);
        };
    Optional<Charset> charset = encoding.charset();
    Run run = new Run(validator, day, writer, texts);
    writer.begin(validator.basis(day));
    new Inputs(console, texts, charset, Ledger.Preference.MOST_COLUMNS).read(files, run);
    run.register();
    writer.end(run.summary);
    // Standard output that nobody reads to its end (a pager, head) is no failure; a file cut short
    // is.
    if (printed.checkError() && output.isPresent()) {
      throw new UsageException("--output: the file could not be written to its end");
    }
    return run.summary.status(allowUndetermined, failOn).code();
  }

  private Optional<DivisionCode> assumed() {
    try {
      return territory.map(DivisionCode::of);
    } catch (InvalidValueException unusable) {
      throw new UsageException("--assume-territory: " + unusable.getMessage());
    }
  }

  /** One run over all files. */
  private final class Run implements Inputs.Sink {
    private final PolicyValidator validator;
    private final LocalDate day;
    private final RegisterCheck register;
    private final CheckOutput writer;
    private final Texts texts;
    private final Optional<DivisionCode> assumed = assumed();
    private final Map<String, String> firstSeen = new HashMap<>();
    private final CheckSummary summary = new CheckSummary();
    private final Progress progress;

    Run(PolicyValidator validator, LocalDate day, CheckOutput writer, Texts texts) {
      this.validator = validator;
      this.day = day;
      this.register = validator.register(day);
      this.writer = writer;
      this.texts = texts;
      this.progress = new Progress(console.err(), done -> texts.say("check.progress", done));
    }

    @Override
    public void document(Input input) {
      try {
        progress.step();
        Input unique = onlyOnce(input);
        Optional<Report> report = unique.value().flatMap(this::check);
        if (report.isPresent()) {
          Report named = unique.sha256().map(report.get()::withInput).orElse(report.get());
          summary.add(named);
          writer.checked(unique, named);
        } else {
          summary.addRefused();
          writer.refused(unique.value().isEmpty() ? unique : wrongType(unique));
        }
      } catch (IOException failed) {
        throw new WriteFailure(failed);
      }
    }

    /** Judges the communities together, if there were any. */
    void register() throws IOException {
      if (register.communities() > 0) {
        Report report = register.report();
        summary.addRegister(report);
        writer.register(register.communities(), report);
      }
    }

    @Override
    public void ledger(String file, Quality quality) {
      try {
        writer.ledger(file, quality);
      } catch (IOException failed) {
        throw new WriteFailure(failed);
      }
    }

    private Input onlyOnce(Input input) {
      Optional<String> named = input.numbered() ? Optional.empty() : input.value().flatMap(Run::id);
      if (named.isEmpty()) {
        return input;
      }
      Object value = input.value().orElseThrow();
      String id = named.get();
      String before =
          firstSeen.putIfAbsent(value.getClass().getSimpleName() + " " + id, input.where());
      return before == null
          ? input
          : Input.refused(input.where(), texts.say("reject.duplicate", id, before));
    }

    private static Optional<String> id(Object value) {
      if (value instanceof CommunityDossier dossier) {
        return Optional.of(dossier.community().id());
      }
      if (value instanceof SubdistrictDossier dossier) {
        return Optional.of(dossier.subdistrict().id());
      }
      return value instanceof CityDossier dossier ? Optional.of(dossier.id()) : Optional.empty();
    }

    private Input wrongType(Input input) {
      String type = input.value().map(value -> value.getClass().getSimpleName()).orElse("");
      return Input.refused(input.where(), texts.say("reject.type", type));
    }

    private Optional<Report> check(Object value) {
      if (value instanceof CommunityDossier dossier) {
        return Optional.of(
            register.check(assumed.map(code -> moved(dossier, code)).orElse(dossier)));
      }
      if (value instanceof SubdistrictDossier dossier) {
        return Optional.of(
            validator.check(assumed.map(code -> moved(dossier, code)).orElse(dossier), day));
      }
      if (value instanceof CityDossier dossier) {
        return Optional.of(
            validator.check(
                assumed.map(code -> dossier.withDivision(Known.of(code))).orElse(dossier), day));
      }
      if (value instanceof Resolution resolution) {
        Known<DivisionCode> division = assumed.map(Known::of).orElse(Known.unknown());
        return Optional.of(validator.check(resolution, division, day));
      }
      return Optional.empty();
    }

    /** A subdistrict of the division assumed: of a county's it takes the county's digits. */
    private SubdistrictDossier moved(SubdistrictDossier dossier, DivisionCode code) {
      Subdistrict subdistrict = dossier.subdistrict();
      String own = subdistrict.division().value().map(DivisionCode::value).orElse("000000001");
      String assumed =
          code.value().length() == COUNTY ? code.value() + own.substring(COUNTY) : code.value();
      return dossier.withSubdistrict(subdistrict.withDivision(Known.of(DivisionCode.of(assumed))));
    }

    private CommunityDossier moved(CommunityDossier dossier, DivisionCode code) {
      return dossier.withCommunity(dossier.community().withDivision(Known.of(code)));
    }
  }
}

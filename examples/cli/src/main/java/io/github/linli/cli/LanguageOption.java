package io.github.linli.cli;

import picocli.CommandLine.Option;

/** The option every command has: in which language to answer. */
final class LanguageOption {

  @Option(names = "--lang", defaultValue = "zh", description = "zh or en (${DEFAULT-VALUE})")
  private Language language = Language.ZH;

  Texts texts() {
    return new Texts(language);
  }
}

package io.github.linli.cli;

import io.github.linli.cli.ledger.Encoding;
import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that reads ledgers: in which encoding they are. */
final class EncodingOption {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "of CSV, TSV and TXT files: utf-8, gb18030, gbk, gb2312, utf-16, utf-16le or utf-16be"
              + " (found out)")
  private Optional<String> name = Optional.empty();

  Optional<Charset> charset() {
    Optional<Charset> charset = name.flatMap(Encoding::named);
    if (name.isPresent() && charset.isEmpty()) {
      throw new UsageException(
          "--encoding: " + name.get() + " is not one of " + String.join(", ", Encoding.names()));
    }
    return charset;
  }
}

package io.github.linli.testkit;

import io.github.linli.validation.Deployment;
import io.github.linli.validation.Limb;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.books.Books;
import java.util.List;
import java.util.stream.Stream;

/** The books the tests judge by. */
final class Judging {

  static final List<RuleBook> BOOKS = List.of(Books.jiangshan(), Books.nation());

  static final PolicyValidator VALIDATOR = PolicyValidator.of(BOOKS.toArray(RuleBook[]::new));

  private Judging() {}

  static Stream<RuleSpec> specs() {
    return BOOKS.stream().flatMap(book -> book.specs().stream());
  }

  /** Whether a limb is an error with nothing set: what rests on a default is a warning at most. */
  static boolean isErrorByDefault(Limb limb) {
    return limb.severity() == Severity.ERROR && limb.restsOn().isEmpty();
  }

  /** Every option of any book. */
  static List<String> options() {
    return specs().flatMap(spec -> spec.options().stream()).distinct().toList();
  }

  /** Both books under some options. */
  static PolicyValidator under(Iterable<String> options) {
    Deployment.Builder settings = Deployment.builder();
    options.forEach(settings::turnOn);
    return VALIDATOR.with(settings.build());
  }
}

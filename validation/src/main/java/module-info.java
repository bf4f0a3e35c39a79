/**
 * Rules, rule books, decisions and reports: what the law asks, judged over the value types of core.
 */
module io.github.linli.validation {
  requires transitive io.github.linli.core;
  requires transitive org.threeten.extra;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports io.github.linli.validation;
  exports io.github.linli.validation.books;
  exports io.github.linli.validation.text;
  exports io.github.linli.validation.vote;
}

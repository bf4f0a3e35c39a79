/**
 * Generators of dossiers, votes and examples of every rule, for tests with jqwik or without any
 * framework.
 */
module io.github.linli.testkit {
  requires transitive io.github.linli.core;
  requires transitive io.github.linli.validation;
  requires io.github.linli.serialization;
  requires static net.jqwik.api;

  exports io.github.linli.testkit;
  exports io.github.linli.testkit.jqwik;
}

/** Embeds Linli from a module of its own. */
module io.github.linli.consumer.modulepath {
  requires io.github.linli.validation;
  requires io.github.linli.serialization;
  // For MapDossiers alone. A program that always uses the mapper leaves "static" out.
  requires static com.fasterxml.jackson.databind;
  // For DrawSamples alone. A module of tests leaves "static" out.
  requires static io.github.linli.testkit;
}

/** The wire: documents as JSON and their JSON Schema. */
module io.github.linli.serialization {
  requires transitive io.github.linli.core;
  requires com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static io.github.linli.validation;

  exports io.github.linli.serialization;
  exports io.github.linli.serialization.jackson2;
  exports io.github.linli.serialization.report;
  exports io.github.linli.serialization.token;

  provides com.fasterxml.jackson.databind.Module with
      io.github.linli.serialization.jackson2.LinliModule;
}

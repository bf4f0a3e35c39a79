/** The wire: documents as JSON and their JSON Schema. */
module io.github.linli.serialization {
  requires transitive io.github.linli.core;
  requires com.fasterxml.jackson.core;
  // No "provides Module with LinliModule": a module that provides a service does not start where
  // the service's own module is missing, and jackson-databind is optional. META-INF/services serves
  // the class path.
  requires static com.fasterxml.jackson.databind;
  requires static io.github.linli.validation;

  exports io.github.linli.serialization;
  exports io.github.linli.serialization.jackson2;
  exports io.github.linli.serialization.report;
  exports io.github.linli.serialization.token;
}

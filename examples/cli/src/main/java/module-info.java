/** The command linli. Nothing is exported: it is used from the shell. */
module io.github.linli.cli {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.yaml;
  requires info.picocli;
  requires io.github.linli.serialization;
  requires io.github.linli.validation;
  requires org.apache.commons.csv;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  opens io.github.linli.cli to
      info.picocli;
}

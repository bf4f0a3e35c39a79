/** Value types of the property management domain: law and housing, no framework. */
module io.github.linli.core {
  requires transitive com.google.common;
  requires transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.encode;
  requires static org.immutables.value.annotations;

  exports io.github.linli.assembly;
  exports io.github.linli.committee;
  exports io.github.linli.community;
  exports io.github.linli.contract;
  exports io.github.linli.dossier;
  exports io.github.linli.enforcement;
  exports io.github.linli.law;
  exports io.github.linli.liaison;
  exports io.github.linli.measure;
  exports io.github.linli.party;
  exports io.github.linli.place;
}

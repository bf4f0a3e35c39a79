package io.github.linli;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The compiled classes of this module and what its module-info exports. */
final class LinliClasses {

  private static final Path OUTPUT = Path.of("target", "classes");

  static final JavaClasses MAIN = new ClassFileImporter().importPath(OUTPUT);

  private LinliClasses() {}

  static Set<String> exportedPackages() {
    try (InputStream moduleInfo = Files.newInputStream(OUTPUT.resolve("module-info.class"))) {
      return ModuleDescriptor.read(moduleInfo).exports().stream()
          .map(Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

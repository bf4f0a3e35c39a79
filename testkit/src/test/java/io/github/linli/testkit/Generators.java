package io.github.linli.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.reflect.TypeToken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.linli.dossier.CommunityDossier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.stream.Stream;

/** The generators of any value there are, and what they must make: found, not listed by hand. */
final class Generators {

  /** By the type of their values, in the order of classes and methods. */
  static final ImmutableListMultimap<Class<?>, Gen<?>> ANY = any();

  private Generators() {}

  private static ImmutableListMultimap<Class<?>, Gen<?>> any() {
    ImmutableListMultimap.Builder<Class<?>, Gen<?>> generators = ImmutableListMultimap.builder();
    classesBeside(Gen.class)
        .filter(type -> type.getSimpleName().matches("Any.*|Measures"))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(Generators::makesAny)
        .sorted(Comparator.comparing(Method::toString))
        .forEach(
            method ->
                generators.put(
                    TypeToken.of(method.getGenericReturnType())
                        .resolveType(Gen.class.getTypeParameters()[0])
                        .getRawType(),
                    made(method)));
    return generators.build();
  }

  private static boolean makesAny(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && method.getReturnType() == Gen.class
        && method.getParameterCount() == 0
        && method.getTypeParameters().length == 0;
  }

  private static Gen<?> made(Method method) {
    try {
      return (Gen<?>) method.invoke(null);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Every record of core that users see. */
  static ImmutableList<Class<?>> publicRecordsOfCore() {
    return classesBeside(CommunityDossier.class)
        .filter(Class::isRecord)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> !type.getPackageName().endsWith(".internal"))
        .collect(toImmutableList());
  }

  /** The classes from where a class was loaded: its module's, be it a folder or a jar. */
  private static Stream<Class<?>> classesBeside(Class<?> one) {
    JavaClasses found =
        new ClassFileImporter().importUrl(one.getProtectionDomain().getCodeSource().getLocation());
    return found.stream().sorted(Comparator.comparing(JavaClass::getName)).map(JavaClass::reflect);
  }
}

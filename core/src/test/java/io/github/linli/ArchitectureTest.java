package io.github.linli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.ImmutableIntArray;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.linli.party.Authority;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the module: what a public type is, what it is made of, what it depends on. */
class ArchitectureTest {

  private static final Set<String> EXPORTED = LinliClasses.exportedPackages();

  private static List<Class<?>> publicTypes() {
    return LinliClasses.MAIN.stream()
        .filter(type -> EXPORTED.contains(type.getPackageName()))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static Stream<RecordComponent> components() {
    return publicTypes().stream()
        .filter(Class::isRecord)
        .flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  private static Stream<Field> fields() {
    return LinliClasses.MAIN.stream()
        .<Class<?>>map(JavaClass::reflect)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> !field.isSynthetic());
  }

  @Test
  void everyPackageButTheInternalOneIsExported() {
    Set<String> packages =
        LinliClasses.MAIN.stream()
            .filter(type -> !type.getSimpleName().endsWith("-info"))
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("io.github.linli.internal"))
            .collect(Collectors.toSet());
    assertThat(EXPORTED).isEqualTo(packages);
  }

  @Test
  void aPublicTypeIsAValueAChoiceARefusalOrABuildersHelper() {
    assertThat(publicTypes())
        .hasSizeGreaterThan(30)
        .allSatisfy(type -> assertThat(isOfAKnownSort(type)).as(type.getName()).isTrue());
  }

  private static boolean isOfAKnownSort(Class<?> type) {
    return type.isRecord()
        || type.isEnum()
        || type.isAnnotation()
        || (type.isSealed() && type.isInterface())
        || (RuntimeException.class.isAssignableFrom(type) && isFinal(type))
        || isCaseOfASealedInterface(type)
        || isBuilderOrWither(type);
  }

  private static boolean isCaseOfASealedInterface(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer != null && outer.isSealed() && outer.isAssignableFrom(type) && isFinal(type);
  }

  private static boolean isBuilderOrWither(Class<?> type) {
    String name = type.getSimpleName();
    Class<?> outer = type.getEnclosingClass();
    boolean builder = name.equals("Builder") && outer != null && outer.isRecord() && isFinal(type);
    return builder || (outer == null && (name.endsWith("Builder") || name.startsWith("With")));
  }

  private static boolean isFinal(Class<?> type) {
    return Modifier.isFinal(type.getModifiers());
  }

  @Test
  void noComponentIsAnOptionalACollectionOrAnArray() {
    Pattern forbidden =
        Pattern.compile("java\\.util\\.(Optional|List|Map|Set|Collection|Array|Hash).*|.*\\[\\].*");
    assertThat(components().map(RecordComponent::getGenericType).map(Type::getTypeName))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            name -> assertThat(name.split("[<>, ]+")).noneMatch(forbidden.asMatchPredicate()));
  }

  @Test
  void theOnlyListIsInsideAListing() {
    assertThat(components().filter(c -> c.getType().getName().startsWith("com.google.")))
        .allSatisfy(c -> assertThat(c.getDeclaringRecord().getSimpleName()).isEqualTo("Listing"));
  }

  @Test
  void nothingIsAFloatingPointNumber() {
    Set<Class<?>> floating = Set.of(double.class, float.class, Double.class, Float.class);
    assertThat(fields()).noneMatch(field -> floating.contains(field.getType()));
    assertThat(publicTypes().stream().flatMap(ArchitectureTest::signatureTypes))
        .hasSizeGreaterThan(500)
        .doesNotContainAnyElementsOf(floating);
  }

  @Test
  void noFieldCanBeAssignedExceptInABuilder() {
    assertThat(fields())
        .filteredOn(field -> !Modifier.isFinal(field.getModifiers()))
        .allSatisfy(
            field -> {
              assertThat(Modifier.isStatic(field.getModifiers())).isFalse();
              assertThat(field.getDeclaringClass().getSimpleName()).endsWith("Builder");
            });
  }

  @Test
  void noStaticFieldHoldsAnythingThatChanges() {
    Set<Class<?>> constant =
        Set.of(
            int.class,
            long.class,
            String.class,
            Pattern.class,
            BigDecimal.class,
            ImmutableIntArray.class);
    assertThat(fields())
        .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
        .filteredOn(field -> !constant.contains(field.getType()))
        .allSatisfy(field -> assertThat(isImmutable(field.getType())).as("%s", field).isTrue());
  }

  private static boolean isImmutable(Class<?> type) {
    return type.isRecord() || type.isEnum() || isCaseOfASealedInterface(type);
  }

  @Test
  void theInternalPackageShowsInNoPublicSignature() {
    for (Class<?> type : publicTypes()) {
      assertThat(signatureTypes(type).map(Type::getTypeName))
          .as(type.getName())
          .noneMatch(name -> name.contains("io.github.linli.internal"));
    }
  }

  private static Stream<Type> signatureTypes(Class<?> type) {
    List<Type> types = new ArrayList<>(List.of(type.getGenericInterfaces()));
    types.add(type.getGenericSuperclass() == null ? Object.class : type.getGenericSuperclass());
    for (Method method : type.getDeclaredMethods()) {
      types.addAll(isVisible(method) ? List.of(method.getGenericReturnType()) : List.of());
    }
    Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors())
        .flatMap(Stream::of)
        .filter(ArchitectureTest::isVisible)
        .forEach(unit -> types.addAll(List.of(unit.getGenericParameterTypes())));
    Stream.of(type.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .forEach(field -> types.add(field.getGenericType()));
    return types.stream();
  }

  private static boolean isVisible(Executable unit) {
    return Modifier.isPublic(unit.getModifiers()) || Modifier.isProtected(unit.getModifiers());
  }

  @Test
  void coreDependsOnNoFramework() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.linli..",
            "java.lang..",
            "java.math..",
            "java.time..",
            "java.util..",
            "javax.annotation.processing..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables..",
            "org.jspecify.annotations..",
            "org.threeten.extra..")
        .check(LinliClasses.MAIN);
  }

  @Test
  void measuresKnowNoOtherConcept() {
    classes()
        .that()
        .resideInAPackage("io.github.linli.measure..")
        .should()
        .onlyDependOnClassesThat(
            describe(
                "lie outside the other packages of this module",
                type ->
                    !type.getPackageName().startsWith("io.github.linli")
                        || type.getPackageName().equals("io.github.linli.measure")))
        .check(LinliClasses.MAIN);
  }

  @Test
  void lawKnowsNoConceptOfHousing() {
    classes()
        .that()
        .resideInAPackage("io.github.linli.law..")
        .should()
        .onlyDependOnClassesThat(
            describe(
                "are law, the authorities that issue it, measures or outside this module",
                type ->
                    !type.getPackageName().startsWith("io.github.linli")
                        || type.getName().startsWith(Authority.class.getName())
                        || type.getPackageName().matches(".*\\.(law|measure|internal)")))
        .check(LinliClasses.MAIN);
  }

  @Test
  void nothingKnowsTheDossierThatHoldsItAll() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.linli.dossier..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.linli.dossier..")
        .check(LinliClasses.MAIN);
  }

  @Test
  void packagesDependOnEachOtherOneWay() {
    slices().matching("io.github.linli.(*)..").should().beFreeOfCycles().check(LinliClasses.MAIN);
  }
}

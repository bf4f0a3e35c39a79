package io.github.linli.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.linli.measure.Known;
import io.github.linli.party.Owner;
import io.github.linli.party.PersonName;
import io.github.linli.place.ExclusiveUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What units with owners retain, and that it is measured on the same facts. */
class MemoryBenchmarkTest {

  private static final List<ExclusiveUnit> UNITS = new SampleUnits(20250801).units(1_000);

  @Test
  void unitsTakeAtMostAFifthMoreThanInPlainMutableClasses() {
    MemoryBenchmark measured = new MemoryBenchmark(1_000);
    assertThat(measured.thousandths(false)).isLessThanOrEqualTo(1_200);
    assertThat(measured.thousandths(true)).isLessThanOrEqualTo(1_200);
  }

  @Test
  void thereAreJointOwnersAndOwnersOfSeveralUnits() {
    assertThat(UNITS).hasSize(1_000).doesNotHaveDuplicates();
    assertThat(UNITS.stream().filter(unit -> unit.owners().items().size() == 2).count())
        .isBetween(100L, 200L);
    List<Owner> all = UNITS.stream().flatMap(unit -> unit.owners().items().stream()).toList();
    long several =
        all.stream()
            .collect(Collectors.groupingBy(Owner::id, Collectors.counting()))
            .values()
            .stream()
            .filter(units -> units > 1)
            .count();
    assertThat(several).isEqualTo(4);
  }

  @Test
  void thePlainClassesHoldTheSameFacts() {
    for (boolean trimmed : new boolean[] {false, true}) {
      assertThat(PlainUnits.of(UNITS, trimmed).stream().map(unit -> facts(unit)))
          .containsExactlyElementsOf(UNITS.stream().map(unit -> facts(unit)).toList());
    }
  }

  @Test
  void bothShareTheirOwnersAlike() {
    Set<Object> linli = Sets.newIdentityHashSet();
    UNITS.forEach(unit -> linli.addAll(unit.owners().items()));
    Set<Object> plain = Sets.newIdentityHashSet();
    PlainUnits.of(UNITS, false).forEach(unit -> plain.addAll(unit.owners));
    assertThat(plain).hasSameSizeAs(linli).hasSizeGreaterThan(1_000);
  }

  private static String facts(ExclusiveUnit unit) {
    return Stream.concat(
            Stream.of(
                unit.id(),
                text(unit.number()),
                text(unit.building()),
                text(unit.registeredArea()),
                text(unit.surveyedArea()),
                text(unit.contractArea()),
                text(unit.kind()),
                text(unit.developerHeld())),
            unit.owners().items().stream()
                .flatMap(
                    owner ->
                        Stream.of(
                            owner.id(),
                            text(owner.kind()),
                            text(owner.name().map(PersonName::unmasked)),
                            text(owner.identityNumber().map(number -> number.unmasked())),
                            text(owner.creditCode().map(code -> code.value())))))
        .collect(Collectors.joining("|"));
  }

  private static String text(Known<?> fact) {
    return fact.value().map(Object::toString).orElse("null");
  }

  private static String facts(PlainUnits.Unit unit) {
    return Stream.concat(
            Stream.of(
                unit.id,
                unit.number,
                unit.building,
                unit.registeredArea,
                unit.surveyedArea,
                unit.contractArea,
                unit.kind,
                unit.developerHeld),
            unit.owners.stream()
                .flatMap(
                    owner ->
                        Stream.of(
                            owner.id,
                            owner.kind,
                            owner.name,
                            owner.identityNumber,
                            owner.creditCode)))
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}

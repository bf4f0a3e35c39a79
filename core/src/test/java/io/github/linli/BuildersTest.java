package io.github.linli;

import static io.github.linli.ValueTypes.call;
import static io.github.linli.ValueTypes.capitalised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.linli.ValueTypes.Row;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.liaison.JointMeeting.Party;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every builder and wither, for all types of the table. */
class BuildersTest {

  private static final String TABLE = "io.github.linli.ValueTypes#all";

  @Test
  void everyRecordWithABuilderIsInTheTable() {
    List<String> withBuilder =
        LinliClasses.MAIN.stream()
            .filter(type -> type.getSimpleName().equals("Builder"))
            .flatMap(type -> type.getEnclosingClass().stream())
            .map(JavaClass::getName)
            .toList();
    assertThat(ValueTypes.all().map(row -> row.type().getName()))
        .containsExactlyInAnyOrderElementsOf(withBuilder);
  }

  @ParameterizedTest
  @MethodSource(TABLE)
  void whatIsNotSetIsUnknown(Row row) {
    Record built = row.build();
    for (String fact : row.unset(Known.class)) {
      assertThat(call(built, fact)).as(fact).isEqualTo(Known.unknown());
    }
    for (String listing : row.unset(Listing.class)) {
      assertThat(call(built, listing)).as(listing).isEqualTo(Listing.unknown());
    }
  }

  @ParameterizedTest
  @MethodSource(TABLE)
  void allMissingComponentsAreNamedInOneMessage(Row row) {
    Object empty = ValueTypes.emptyBuilder(row.type());
    Throwable thrown = catchThrowable(() -> call(empty, "build"));
    if (!row.required().isEmpty()) {
      assertThat(thrown)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(row.type().getSimpleName())
          .hasMessageContaining(row.required().toString());
    } else {
      assertThat(thrown).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource(TABLE)
  void aBuilderFilledFromARecordBuildsAnEqualOne(Row row) {
    Record original = row.build();
    Object copy = call(ValueTypes.emptyBuilder(row.type()), "from", original);
    assertThat(call(copy, "build")).isEqualTo(original).hasSameHashCodeAs(original);
  }

  @TestFactory
  Stream<DynamicTest> noneIsRefusedExactlyWhereThereAlwaysIsAValue() {
    return eachFact(
        (row, fact) -> {
          Object builder = call(row.minimal().get(), "no" + capitalised(fact));
          expectNone(row, fact, catchThrowable(() -> call(builder, "build")));
        });
  }

  @TestFactory
  Stream<DynamicTest> withersPassThroughTheSameConstructor() {
    return eachFact(
        (row, fact) -> {
          Record built = row.build();
          String wither = "with" + capitalised(fact);
          expectNone(row, fact, catchThrowable(() -> call(built, wither, Known.none())));
        });
  }

  @TestFactory
  Stream<DynamicTest> settingAFactToUnknownAgainIsAsIfItWereNeverSet() {
    return eachFact(
        (row, fact) -> {
          Object builder = call(row.minimal().get(), "no" + capitalised(fact));
          call(builder, fact, Known.unknown());
          assertThat(call(builder, "build")).isEqualTo(row.build());
        });
  }

  private static Stream<DynamicTest> eachFact(BiConsumer<Row, String> check) {
    return ValueTypes.all()
        .flatMap(row -> row.unset(Known.class).stream().map(fact -> test(row, fact, check)));
  }

  private static DynamicTest test(Row row, String component, BiConsumer<Row, String> check) {
    return DynamicTest.dynamicTest(row + "." + component, () -> check.accept(row, component));
  }

  private static void expectNone(Row row, String component, Throwable thrown) {
    if (!row.refusesNone().contains(component)) {
      assertThat(thrown).isNull();
      return;
    }
    assertThat(thrown)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo(row.type().getSimpleName());
              assertThat(refusal.component()).isEqualTo(component);
              assertThat(refusal.value()).isEqualTo("none");
            });
  }

  @TestFactory
  Stream<DynamicTest> aListingIsKnownNoneOrUnknownAsTheBuilderSays() {
    return ValueTypes.all()
        .flatMap(
            row ->
                row.unset(Listing.class).stream()
                    .map(listing -> test(row, listing, BuildersTest::namesTheState)));
  }

  private static void namesTheState(Row row, String listing) {
    Object none = call(row.minimal().get(), "no" + capitalised(listing));
    assertThat(call(call(none, "build"), listing)).isEqualTo(Listing.none());
    Object unknown = call(none, "atLeast" + capitalised(listing), List.of());
    assertThat(call(call(unknown, "build"), listing)).isEqualTo(Listing.unknown());
  }

  @Test
  void recordsAreSetAsAllThereAreOrAsAtLeastThese() {
    var all = new JointMeeting.Builder().attended(Party.NEIGHBORHOOD, Party.SUBDISTRICT).build();
    var some = new JointMeeting.Builder().atLeastAttended(List.of(Party.NEIGHBORHOOD)).build();
    assertThat(all.attended()).isEqualTo(Listing.of(Party.NEIGHBORHOOD, Party.SUBDISTRICT));
    assertThat(some.attended()).isEqualTo(Listing.atLeast(List.of(Party.NEIGHBORHOOD)));
    assertThat(some.attended().complete()).isFalse();
  }

  @Test
  void aFactIsSetByItsValueOrAsAFact() {
    PartialDate built = PartialDate.parse("1998");
    Community byValue = ValueTypes.community().builtOn(built).build();
    Community asFact = ValueTypes.community().builtOn(Known.of(built)).build();
    assertThat(byValue).isEqualTo(asFact);
    assertThat(byValue.builtOn()).isEqualTo(Known.of(built));
  }

  @Test
  void aWitherChangesOneComponentAndLeavesTheOriginal() {
    Community original = ValueTypes.community().builtOn(PartialDate.ofYear(1998)).build();
    Community changed = original.withName("草坪二中宿舍");
    assertThat(original.name()).isEqualTo("子鸣小区");
    assertThat(changed.name()).isEqualTo("草坪二中宿舍");
    assertThat(changed.withName("子鸣小区")).isEqualTo(original);
  }

  @Test
  void aBuilderGoesOnAfterBuildingWithoutTouchingWhatItBuilt() {
    Community.Builder builder = ValueTypes.community();
    Community first = builder.build();
    Community second = builder.name("草坪二中宿舍").build();
    assertThat(first.name()).isEqualTo("子鸣小区");
    assertThat(second.name()).isEqualTo("草坪二中宿舍");
  }

  @Test
  void buildersRefuseNull() {
    Community.Builder builder = ValueTypes.community();
    assertThatNullPointerException().isThrownBy(() -> builder.name(null));
    assertThatNullPointerException().isThrownBy(() -> builder.builtOn((PartialDate) null));
    assertThatNullPointerException().isThrownBy(() -> builder.builtOn((Known<PartialDate>) null));
  }
}

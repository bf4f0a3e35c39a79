package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.ExclusionPlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpanningTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 25);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);

  private static Known<PartialDate> on(LocalDate day) {
    return Known.of(PartialDate.of(day));
  }

  @ParameterizedTest
  @EnumSource
  void theFirstDayIsWithinAndTheDayBeforeIsNot(Spanning type) {
    var lasting = type.lasting(on(FIRST), on(END));
    assertThat(lasting.apply(FIRST.minusDays(1))).isEqualTo(Ternary.FALSE);
    assertThat(lasting.apply(FIRST)).isEqualTo(Ternary.TRUE);
  }

  @ParameterizedTest
  @EnumSource
  void aLastDayIsWithinAndADayOfRemovalOrDissolutionIsNot(Spanning type) {
    var lasting = type.lasting(on(FIRST), on(END));
    assertThat(lasting.apply(END.minusDays(1))).isEqualTo(Ternary.TRUE);
    assertThat(lasting.apply(END)).isEqualTo(Ternary.of(type.endInclusive));
    assertThat(lasting.apply(END.plusDays(1))).isEqualTo(Ternary.FALSE);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKnownNotToHaveEndedLasts(Spanning type) {
    assertThat(type.lasting(on(FIRST), Known.none()).apply(END)).isEqualTo(Ternary.TRUE);
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownEndLeavesLaterDaysUndecidedButNotEarlierOnes(Spanning type) {
    var lasting = type.lasting(on(FIRST), Known.unknown());
    assertThat(lasting.apply(FIRST.minusDays(1))).isEqualTo(Ternary.FALSE);
    assertThat(lasting.apply(END)).isEqualTo(Ternary.UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownStartIsNoMatterOnceItHasEnded(Spanning type) {
    var lasting = type.lasting(Known.unknown(), on(END));
    assertThat(lasting.apply(END.plusDays(1))).isEqualTo(Ternary.FALSE);
    assertThat(lasting.apply(FIRST)).isEqualTo(Ternary.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, FALSE", "2025-01-01, TRUE", "2029-12-31, TRUE", "2030-01-01, FALSE"})
  void anOwnersCommitteeIsInOfficeThroughTheLastDayOfItsTerm(LocalDate day, Ternary inOffice) {
    var committee =
        new OwnersCommittee.Builder()
            .electedOn(PartialDate.parse("2025-01-01"))
            .termEndsOn(PartialDate.parse("2029-12-31"))
            .noDissolvedOn()
            .build();
    assertThat(committee.isInOfficeOn(day)).isEqualTo(inOffice);
  }

  @Test
  void aDraftPlanExcludesNothingAndAnUnknownApprovalDecidesNothing() {
    ExclusionPlan.Builder plan =
        ValueTypes.exclusionPlan().listedOn(PartialDate.of(FIRST)).noRemovedOn();
    assertThat(plan.build().excludesOn(END)).isEqualTo(Ternary.UNKNOWN);
    assertThat(plan.build().excludesOn(FIRST.minusDays(1))).isEqualTo(Ternary.FALSE);
    assertThat(plan.approved(false).build().excludesOn(END)).isEqualTo(Ternary.FALSE);
    assertThat(plan.approved(true).build().excludesOn(END)).isEqualTo(Ternary.TRUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-24, FALSE, FALSE, FALSE",
    "2025-04-25, TRUE, TRUE, UNKNOWN",
    "2025-12-31, TRUE, TRUE, UNKNOWN",
    "2026-01-01, FALSE, TRUE, UNKNOWN"
  })
  void aRecognitionHoldsFromItsFirstToItsLastDay(
      LocalDate day, Ternary ending, Ternary openEnded, Ternary endUnknown) {
    ScopeRecognition.Builder builder = ValueTypes.recognition().recognisedOn(FIRST);
    assertThat(builder.build().isInForceOn(day)).isEqualTo(endUnknown);
    assertThat(builder.noValidUntil().build().isInForceOn(day)).isEqualTo(openEnded);
    assertThat(builder.validUntil(END).build().isInForceOn(day)).isEqualTo(ending);
  }

  @Test
  void onlyAPropertyServiceEnterpriseIsOne() {
    assertThat(managedBy(ServiceProvider.Kind.PROPERTY_SERVICE_ENTERPRISE)).isEqualTo(Ternary.TRUE);
    assertThat(managedBy(ServiceProvider.Kind.OWNERS)).isEqualTo(Ternary.FALSE);
    var unknownKind = new ServiceProvider(Known.unknown(), Known.of("somebody"), Known.unknown());
    var builder = new ManagementArrangement.Builder();
    assertThat(builder.build().isByEnterprise()).isEqualTo(Ternary.UNKNOWN);
    assertThat(builder.manager(unknownKind).build().isByEnterprise()).isEqualTo(Ternary.UNKNOWN);
    assertThat(builder.noManager().build().isByEnterprise()).isEqualTo(Ternary.FALSE);
  }

  private static Ternary managedBy(ServiceProvider.Kind kind) {
    var provider = ServiceProvider.of(kind);
    return new ManagementArrangement.Builder().manager(provider).build().isByEnterprise();
  }
}

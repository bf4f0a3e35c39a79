package io.github.linli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.assembly.Electorate;
import io.github.linli.assembly.Figures;
import io.github.linli.assembly.MatterKind;
import io.github.linli.assembly.Resolution;
import io.github.linli.assembly.Tally;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.measure.Known;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.place.EnclosureScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule reports has to be representable first. */
class UnlawfulButPossibleTest {

  @Test
  void aVoteWithoutQuorumDeclaredAdopted() {
    Figures heads =
        new Figures.Builder()
            .total(Reported.exactly(817))
            .participating(Reported.exactly(10))
            .approving(Reported.exactly(1))
            .build();
    Figures area = new Figures.Builder().build();
    Resolution resolution =
        new Resolution.Builder()
            .id("r-1")
            .declared(Resolution.Declared.ADOPTED)
            .tally(Tally.of(Electorate.wholeArea(), area, heads))
            .build();
    assertThat(resolution.tally().isPresent()).isTrue();
  }

  @Test
  void aMatterCarriedOutBeforeItWasDecided() {
    Resolution resolution =
        new Resolution.Builder()
            .id("r-1")
            .decidedOn(PartialDate.parse("2026-02-08"))
            .implementedOn(PartialDate.parse("2026-01-01"))
            .build();
    assertThat(resolution.implementedOn().isPresent()).isTrue();
  }

  @Test
  void premisesBuiltBeforeTheirApproval() {
    var premises =
        ValueTypes.servicePremises()
            .approvalNeeded(true)
            .approvedOn(PartialDate.parse("2026-02-08"))
            .buildStartedOn(PartialDate.parse("2026-01-01"))
            .build();
    assertThat(premises.approvedOn().isPresent()).isTrue();
  }

  @Test
  void anAreaWithTwoAssembliesAndASchemeForTwoAreas() {
    var area = ValueTypes.managementArea().ownersAssemblies(Reported.exactly(2)).build();
    var scheme = new EnclosureScheme.Builder().areaIds("a-1", "a-2").noAdoptedOn().build();
    assertThat(area.ownersAssemblies().isPresent()).isTrue();
    assertThat(scheme.areaIds().items()).hasSize(2);
  }

  @Test
  void nobodyManagesACommunity() {
    var arrangement = new ManagementArrangement.Builder().noManager().build();
    assertThat(arrangement.manager()).isEqualTo(Known.none());
  }

  @Test
  void aTermOfTenYears() {
    var committee =
        new OwnersCommittee.Builder()
            .electedOn(PartialDate.ofYear(2015))
            .termEndsOn(PartialDate.ofYear(2025))
            .build();
    assertThat(committee.termEndsOn().isPresent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "M1_RULES, false, false",
    "M2_COVENANT, false, false",
    "M3_COMMITTEE, false, false",
    "M4_MANAGER, false, false",
    "M5_USE_FUND, false, true",
    "M6_RAISE_FUND, true, true",
    "M7_REBUILD, true, true",
    "M8_CHANGE_USE_OR_OPERATE, true, false",
    "M9_OTHER, false, false"
  })
  void itemsSixToEightAreSpecialAndBeforeTwentyTwentyOneItemsFiveToSevenWere(
      MatterKind matter, boolean special, boolean twoThirdsBefore2021) {
    assertThat(matter.isSpecial()).isEqualTo(special);
    assertThat(matter.neededTwoThirdsBefore2021()).isEqualTo(twoThirdsBefore2021);
  }
}

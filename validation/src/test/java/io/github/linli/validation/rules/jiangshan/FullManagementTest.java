package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Registers.times;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Facts;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Registers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullManagementTest {

  private static final String RULE = "JS-1-FULL-COVERAGE-GOAL";
  private static final String AS_OF = "2026-03-31";
  private static final CommunityDossier OLD = ScopeFacts.pathA("1998-06-01", "1998-09-01");
  private static final CommunityDossier MANAGED = in(ManagementMode.NEIGHBORHOOD_TRUSTEESHIP);
  private static final CommunityDossier UNMANAGED = OLD.withArrangements(Listing.none());

  private static CommunityDossier in(ManagementMode mode) {
    return with(inMode(mode, "2024-01-01").build());
  }

  private static CommunityDossier with(ManagementArrangement... arrangements) {
    return OLD.withArrangements(Listing.of(arrangements));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Judged of(List<CommunityDossier>... parts) {
    return Registers.of(AS_OF, Iterables.concat(List.of(parts)));
  }

  private static String on(CommunityDossier dossier, String... options) {
    return Registers.of(
            AS_OF,
            List.of(dossier),
            settings -> {
              List.of(options).forEach(settings::turnOn);
              return settings;
            })
        .rule(RULE);
  }

  @Test
  void allManagedIsMetAndOneThatIsNotMissesTheGoal() {
    assertThat(of(times(20, "C", MANAGED)).rule(RULE)).isEqualTo("met");
    Judged judged = of(times(18, "C", MANAGED), times(2, "N", UNMANAGED));
    assertThat(judged.rule(RULE)).isEqualTo("breached BELOW_FULL/ADVICE");
    assertThat(Registers.rate(judged, RULE, AS_OF)).isEqualTo("9/10 to 9/10");
  }

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL,             met",
    "NEIGHBORHOOD_TRUSTEESHIP, met",
    "SOCIAL_ORG_TRUSTEESHIP,   met",
    "RESIDENT_SELF_MGMT,       met",
    "OTHER,                    met", // 等方式
    "FALLBACK,                 breached BELOW_FULL/ADVICE",
    "NONE,                     breached BELOW_FULL/ADVICE",
  })
  void fallbackServiceIsNoManagement(ManagementMode mode, String expected) {
    assertThat(on(in(mode))).isEqualTo(expected);
  }

  @Test
  void fallbackServiceCountsUnderItsOption() {
    assertThat(on(in(ManagementMode.FALLBACK), "fallbackCounts")).isEqualTo("met");
    assertThat(on(in(ManagementMode.NONE), "fallbackCounts"))
        .isEqualTo("breached BELOW_FULL/ADVICE");
  }

  @Test
  void communitiesNotYetRenovatedCountUnderTheirOption() {
    CommunityDossier pending = UNMANAGED.withRenovations(Listing.none());
    assertThat(on(pending)).isEqualTo("not-applicable NO_UNITS");
    assertThat(on(pending, "pendingCounts")).isEqualTo("breached BELOW_FULL/ADVICE");
  }

  @Test
  void communitiesThatAreNotOldDoNotCount() {
    CommunityDossier young =
        UNMANAGED.withCommunity(
            UNMANAGED
                .community()
                .withBuiltOn(Facts.date("2010"))
                .withInRenovationProgramme(Known.of(false)));
    assertThat(on(young)).isEqualTo("not-applicable NO_UNITS");
    assertThat(of(List.of(young), List.of(MANAGED)).rule(RULE)).isEqualTo("met");
  }

  @Test
  void onlyWhatLastsOnTheDayCounts() {
    ManagementArrangement.Builder ended = inMode(ManagementMode.PROFESSIONAL, "2024-01-01");
    assertThat(on(with(ended.endedOn(Facts.date("2026-03-31")).build()))).isEqualTo("met");
    ManagementArrangement over =
        inMode(ManagementMode.PROFESSIONAL, "2024-01-01")
            .endedOn(Facts.date("2026-03-30"))
            .continuesUntil(Facts.date("2026-06-30"))
            .build();
    assertThat(on(with(over))).isEqualTo("breached BELOW_FULL/ADVICE");
    assertThat(on(with(over, inMode(ManagementMode.OTHER, "2026-03-31").build()))).isEqualTo("met");
  }

  @Test
  void onlyWhatDecidesIsNeeded() {
    ManagementArrangement lasting = inMode(ManagementMode.PROFESSIONAL, "2024-01-01").build();
    assertThat(on(with(lasting.withMode(Known.unknown()))))
        .isEqualTo("undecided ManagementArrangement.mode");
    assertThat(on(with(lasting.withStartedOn(Known.unknown()))))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(on(with(lasting.withEndedOn(Known.unknown()))))
        .isEqualTo("undecided ManagementArrangement.endedOn");
    assertThat(
            on(with(lasting.withMode(Known.of(ManagementMode.NONE)).withEndedOn(Known.unknown()))))
        .isEqualTo("breached BELOW_FULL/ADVICE");
    assertThat(on(OLD)).isEqualTo("undecided CommunityDossier.arrangements");
    assertThat(on(OLD.withArrangements(Listing.atLeast(List.of(lasting))))).isEqualTo("met");
  }

  @Test
  void whatIsNotKnownOfTheScopeMattersOnlyWhereManagementMayLack() {
    CommunityDossier managed = MANAGED.withCommunity(MANAGED.community().withLand(Known.unknown()));
    CommunityDossier unmanaged =
        UNMANAGED.withCommunity(UNMANAGED.community().withLand(Known.unknown()));
    assertThat(on(managed)).isEqualTo("undecided Community.land"); // it may be that none counts
    assertThat(of(List.of(MANAGED), List.of(managed)).rule(RULE)).isEqualTo("met");
    Judged judged = of(List.of(MANAGED), List.of(unmanaged));
    assertThat(judged.rule(RULE)).isEqualTo("undecided Community.land");
    assertThat(Registers.rate(judged, RULE, AS_OF)).isEqualTo("1/2 to 1/1");
    assertThat(of(List.of(UNMANAGED), List.of(unmanaged)).rule(RULE))
        .isEqualTo("breached BELOW_FULL/ADVICE");
    assertThat(of(List.of(MANAGED), List.of(managed), List.of(OLD)).rule(RULE))
        .isEqualTo("undecided CommunityDossier.arrangements");
  }
}

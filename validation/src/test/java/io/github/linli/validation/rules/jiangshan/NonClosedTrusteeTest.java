package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.inMode;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.validation.support.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonClosedTrusteeTest {

  private static final String NO_MODE = "breached NO_MODE/WARNING";
  private static final String ONLY_FALLBACK = "breached ONLY_FALLBACK/ADVICE";

  private static CommunityDossier with(ManagementArrangement.Builder... arrangements) {
    CommunityDossier old = ScopeFacts.pathA("1998", "1999");
    return old.withCommunity(old.community().withEnclosable(Known.of(false)))
        .withArrangements(
            Listing.complete(
                List.of(arrangements).stream().map(ManagementArrangement.Builder::build).toList()));
  }

  private static String judged(CommunityDossier dossier) {
    return on("2025-06-01", dossier);
  }

  private static String on(String asOf, CommunityDossier dossier) {
    return Judged.of(dossier, asOf).rule("JS-4.3.3-NONCLOSED-TRUSTEE");
  }

  @ParameterizedTest
  @EnumSource
  void anyModeWillDoButFallbackAndNone(ManagementMode mode) {
    assertThat(judged(with(inMode(mode, "2025-05-01"))))
        .isEqualTo(
            switch (mode) {
              case NONE -> NO_MODE;
              case FALLBACK -> ONLY_FALLBACK;
              default -> "met";
            });
  }

  @Test
  void theModeIsTheOneOfTheDay() {
    ManagementArrangement.Builder trusteeship =
        inMode(ManagementMode.SOCIAL_ORG_TRUSTEESHIP, "2025-05-01").endedOn(date("2025-06-30"));
    CommunityDossier dossier = with(trusteeship);
    assertThat(on("2025-04-30", dossier)).isEqualTo("open 2025-05-01");
    assertThat(on("2025-05-01", dossier)).isEqualTo("met");
    assertThat(on("2025-06-30", dossier)).isEqualTo("met");
    assertThat(on("2025-07-01", dossier)).isEqualTo(NO_MODE);
    assertThat(on("2025-07-01", with(trusteeship, inMode(ManagementMode.FALLBACK, "2025-07-01"))))
        .isEqualTo(ONLY_FALLBACK);
  }

  @Test
  void fallbackToComeIsNotYetThere() {
    assertThat(judged(with(inMode(ManagementMode.FALLBACK, "2025-07-01")))).isEqualTo(NO_MODE);
    assertThat(judged(with(inMode(ManagementMode.FALLBACK, "?")))).isEqualTo(NO_MODE);
    assertThat(judged(with())).isEqualTo(NO_MODE);
  }

  @Test
  void whatIsUnknownIsNamedAndNothingElse() {
    ManagementArrangement.Builder unknown =
        inMode(ManagementMode.OTHER, "2025-05-01").mode(Known.unknown());
    assertThat(judged(with(unknown))).isEqualTo("undecided ManagementArrangement.mode");
    assertThat(on("2025-04-30", with(unknown))).isEqualTo("undecided ManagementArrangement.mode");
    assertThat(judged(with(unknown, inMode(ManagementMode.FALLBACK, "2025-05-01"))))
        .isEqualTo("undecided ManagementArrangement.mode");
    assertThat(judged(with(unknown.endedOn(date("2025-05-31"))))).isEqualTo(NO_MODE);
    assertThat(judged(with(inMode(ManagementMode.OTHER, "?"))))
        .isEqualTo("undecided ManagementArrangement.startedOn");
    assertThat(judged(with(inMode(ManagementMode.OTHER, "2025-05-01").endedOn(date("?")))))
        .isEqualTo("undecided ManagementArrangement.endedOn");
    assertThat(judged(with().withArrangements(Listing.unknown())))
        .isEqualTo("undecided CommunityDossier.arrangements");
  }

  @Test
  void onlyOldCommunitiesFoundUnfitToBeEnclosedAreAsked() {
    CommunityDossier dossier = with();
    assertThat(judged(dossier.withCommunity(dossier.community().withEnclosable(Known.of(true)))))
        .isEqualTo("not-applicable ENCLOSABLE");
    CommunityDossier unknown =
        dossier.withCommunity(dossier.community().withEnclosable(Known.unknown()));
    assertThat(judged(unknown)).isEqualTo("undecided SUBDISTRICT?ENCLOSABLE");
    assertThat(judged(unknown.withCommunity(unknown.community().withLand(Known.unknown()))))
        .isEqualTo("undecided Community.land, SUBDISTRICT?ENCLOSABLE");
    assertThat(judged(dossier.withRenovations(Listing.none())))
        .isEqualTo("not-applicable SCOPE_PENDING_RENOVATION");
    assertThat(on("2025-04-24", dossier)).isEqualTo("not-applicable BEFORE_IN_FORCE");
    assertThat(on("2025-04-25", dossier)).isEqualTo(NO_MODE);
  }
}

package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.date;
import static io.github.linli.validation.support.Facts.inMode;
import static io.github.linli.validation.support.Registers.times;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Share;
import io.github.linli.measure.ShareRange;
import io.github.linli.validation.Argument;
import io.github.linli.validation.support.Judged;
import io.github.linli.validation.support.Registers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfessionalTrendTest {

  private static final String RULE = "JS-2-PROFESSIONAL-COVERAGE";
  private static final CommunityDossier OLD = ScopeFacts.pathA("1998-06-01", "1998-09-01");
  private static final CommunityDossier ALWAYS = professional("2024-01-01", "none");
  private static final CommunityDossier NEVER = OLD.withArrangements(Listing.none());
  private static final CommunityDossier SINCE_2026 = professional("2026-05-01", "none");
  private static final CommunityDossier UNTIL_2026 = professional("2024-01-01", "2026-05-01");

  private static CommunityDossier professional(String from, String to) {
    return OLD.withArrangements(
        Listing.of(inMode(ManagementMode.PROFESSIONAL, from).endedOn(date(to)).build()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Judged on(String asOf, List<CommunityDossier>... parts) {
    return Registers.of(asOf, Iterables.concat(List.of(parts)));
  }

  @Test
  void theRateMayRiseAndStayAndNotFall() {
    List<CommunityDossier> rest =
        ImmutableList.<CommunityDossier>builder()
            .addAll(times(12, "A", ALWAYS))
            .addAll(times(7, "N", NEVER))
            .build();
    assertThat(on("2027-01-01", rest, times(1, "R", SINCE_2026)).rule(RULE))
        .isEqualTo("2025: not-applicable NO_PRIOR_PERIOD; 2026: met; 2027: open 2027-12-31");
    assertThat(on("2027-01-01", rest).duty(RULE, "2026")).isEqualTo("met");
    Judged fell = on("2027-01-01", rest, times(1, "F", UNTIL_2026));
    assertThat(fell.duty(RULE, "2026")).isEqualTo("breached FELL/ADVICE(reportingPeriod)");
    assertThat(fell.finding("FELL").arguments())
        .containsEntry("previous", rate(13, 20))
        .containsEntry("current", rate(3, 5));
  }

  private static Argument rate(int part, int of) {
    Share share = Share.of(part, of);
    return new Argument.Rate(new ShareRange(share, true, share, true));
  }

  @Test
  void aRunningPeriodIsOpenToItsLastDayAndTheFirstHasNonePrior() {
    List<CommunityDossier> fell = times(1, "F", UNTIL_2026);
    assertThat(on("2025-12-31", fell).rule(RULE)).isEqualTo("not-applicable NO_PRIOR_PERIOD");
    assertThat(on("2026-01-01", fell).duty(RULE, "2026")).isEqualTo("open 2026-12-31");
    assertThat(on("2026-12-31", fell).duty(RULE, "2026")).isEqualTo("open 2026-12-31");
    assertThat(on("2027-01-01", fell).duty(RULE, "2026"))
        .isEqualTo("breached FELL/ADVICE(reportingPeriod)");
    assertThat(on("2025-04-24", fell).rule(RULE)).isEqualTo("not-applicable BEFORE_IN_FORCE");
  }

  @Test
  void everyPeriodIsComparedWithTheOneBeforeIt() {
    List<CommunityDossier> away = times(1, "F", professional("2024-01-01", "2027-06-30"));
    List<CommunityDossier> stay = times(1, "A", ALWAYS);
    assertThat(on("2029-02-01", away, stay).rule(RULE))
        .isEqualTo(
            "2025: not-applicable NO_PRIOR_PERIOD; 2026: met; "
                + "2027: breached FELL/ADVICE(reportingPeriod); 2028: met; 2029: open 2029-12-31");
  }

  @Test
  void theReportGivesTheRateOfEachPeriodsEndAndOfTheDay() {
    Judged judged = on("2027-03-31", times(1, "A", ALWAYS), times(1, "R", SINCE_2026));
    assertThat(Registers.rate(judged, RULE, "2025-12-31")).isEqualTo("1/2 to 1/2");
    assertThat(Registers.rate(judged, RULE, "2026-12-31")).isEqualTo("1/1 to 1/1");
    assertThat(Registers.rate(judged, RULE, "2027-03-31")).isEqualTo("1/1 to 1/1");
  }

  @Test
  void ratesOfWhichItIsOpenWhetherTheyFellAreUndecided() {
    List<CommunityDossier> stay = times(3, "A", ALWAYS);
    CommunityDossier vague =
        ALWAYS.withArrangements(
            Listing.of(ALWAYS.arrangements().items().get(0).withEndedOn(Known.unknown())));
    assertThat(on("2027-01-01", stay, times(1, "V", vague)).duty(RULE, "2026"))
        .isEqualTo("undecided ManagementArrangement.endedOn");
    assertThat(on("2027-01-01", stay, times(1, "V", OLD)).duty(RULE, "2026"))
        .isEqualTo("undecided CommunityDossier.arrangements");
    // Whichever it is, two in three have gone.
    List<CommunityDossier> gone = times(2, "F", UNTIL_2026);
    CommunityDossier since =
        SINCE_2026.withArrangements(
            Listing.of(SINCE_2026.arrangements().items().get(0).withEndedOn(Known.unknown())));
    assertThat(on("2027-01-01", gone, times(1, "V", since)).duty(RULE, "2026"))
        .isEqualTo("breached FELL/ADVICE(reportingPeriod)");
  }

  @Test
  void aKnownRateNeedsNothingHoweverLittleIsKnownOfTheScope() {
    CommunityDossier vague = NEVER.withCommunity(NEVER.community().withLand(Known.unknown()));
    assertThat(on("2027-01-01", times(1, "N", NEVER), times(1, "V", vague)).duty(RULE, "2026"))
        .isEqualTo("met"); // 0 before and after
    assertThat(on("2027-01-01", times(1, "V", vague)).duty(RULE, "2026"))
        .isEqualTo("undecided Community.land"); // perhaps none counts
  }

  @Test
  void aPeriodWithoutOldCommunitiesIsNotCompared() {
    ScopeRecognition recognised =
        new ScopeRecognition.Builder()
            .documentNumber("示例〔2026〕1号")
            .authority("示例街道")
            .recognisedOn(LocalDate.of(2026, 2, 1))
            .noValidUntil()
            .build();
    CommunityDossier since =
        ALWAYS
            .withCommunity(
                ALWAYS
                    .community()
                    .withLand(Known.of(io.github.linli.place.Community.Land.COLLECTIVE)))
            .withRecognitions(Listing.of(recognised));
    assertThat(on("2027-01-01", List.of(since)).duty(RULE, "2026"))
        .isEqualTo("not-applicable NO_UNITS");
    assertThat(Registers.rate(on("2027-01-01", List.of(since)), RULE, "2026-12-31"))
        .isEqualTo("1/1 to 1/1");
  }

  @Test
  void thePeriodIsAParameter() {
    List<CommunityDossier> fell = times(1, "F", UNTIL_2026);
    assertThat(months("2026-08-01", fell, 3))
        .isEqualTo(
            "2025-04/2025-06: not-applicable NO_PRIOR_PERIOD; 2025-07/2025-09: met; "
                + "2025-10/2025-12: met; 2026-01/2026-03: met; "
                + "2026-04/2026-06: breached FELL/ADVICE; 2026-07/2026-09: open 2026-09-30");
    assertThat(months("2025-06-15", fell, 1))
        .isEqualTo(
            "2025-04: not-applicable NO_PRIOR_PERIOD; 2025-05: met; 2025-06: open 2025-06-30");
    assertThat(months("2027-01-01", fell, 24))
        .isEqualTo(
            "2025-01/2026-12: not-applicable NO_PRIOR_PERIOD; "
                + "2027-01/2028-12: open 2028-12-31");
    Judged impossible =
        Registers.of("2026-08-01", fell, s -> s.set(ProfessionalTrendRule.REPORTING_PERIOD, 0));
    assertThat(impossible.report().faults()).hasSize(1);
  }

  private static String months(String asOf, List<CommunityDossier> dossiers, int months) {
    return Registers.of(asOf, dossiers, s -> s.set(ProfessionalTrendRule.REPORTING_PERIOD, months))
        .rule(RULE);
  }
}

package io.github.linli.dossier;

import static io.github.linli.Refusals.accepts;
import static io.github.linli.Refusals.refuses;

import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.Subdistrict;
import org.junit.jupiter.api.Test;

/** What the dossiers of subdistricts refuse. */
class OfficeDossiersTest {

  private static SubdistrictDossier.Builder dossier() {
    return new SubdistrictDossier.Builder()
        .subdistrict(new Subdistrict.Builder().id("S1").name("双塔街道").build());
  }

  private static PremisesPlan plan(String subdistrictId) {
    return new PremisesPlan.Builder().subdistrictId(subdistrictId).build();
  }

  private static Neighborhood neighborhood(String subdistrictId) {
    return new Neighborhood.Builder().id("N1").name("城北社区").subdistrictId(subdistrictId).build();
  }

  @Test
  void plansAndNeighborhoodsAreThoseOfTheSubdistrict() {
    accepts(() -> dossier().premisesPlans(plan("S1")).neighborhoods(neighborhood("S1")).build());
    accepts(() -> dossier().premisesPlans(new PremisesPlan.Builder().build()).build());
    refuses(
        "SubdistrictDossier", "premisesPlans", () -> dossier().premisesPlans(plan("S2")).build());
    refuses(
        "SubdistrictDossier",
        "neighborhoods",
        () -> dossier().neighborhoods(neighborhood("S2")).build());
  }
}

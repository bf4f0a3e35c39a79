package io.github.linli.validation.rules.jiangshan;

import static io.github.linli.validation.support.Facts.community;
import static io.github.linli.validation.support.Facts.date;

import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import io.github.linli.validation.support.Judged;
import java.util.List;
import java.util.function.UnaryOperator;

/** Communities of either kind, and what is decided of them. */
final class ScopeFacts {

  private ScopeFacts() {}

  static final RenovationProject FIT = project("2023-11-30", Known.of(true));
  static final RenovationProject NOT_FIT = project("2023-11-30", Known.of(false));

  static RenovationProject project(String acceptedOn, Known<Boolean> fit) {
    return new RenovationProject.Builder()
        .acceptedOn(date(acceptedOn))
        .fitForManagement(fit)
        .build();
  }

  static ExclusionPlan plan(String listedOn, String removedOn, Known<Boolean> approved) {
    return new ExclusionPlan.Builder()
        .kind(ExclusionPlan.Kind.EXPROPRIATION)
        .approved(approved)
        .listedOn(date(listedOn))
        .removedOn(date(removedOn))
        .build();
  }

  /** State land, built and delivered, in no plan, renovated and fit. */
  static CommunityDossier pathA(String built, String delivered) {
    return dossier(
        c -> c.land(Community.Land.STATE).builtOn(date(built)).deliveredOn(date(delivered)));
  }

  /** Built later, lacking in all respects, in the programme, renovated and fit. */
  static CommunityDossier pathB(UnaryOperator<Community.Builder> more) {
    return dossier(
        c ->
            more.apply(
                c.land(Community.Land.STATE)
                    .builtOn(date("2004-04-01"))
                    .deliveredOn(date("2004-09-01"))
                    .functionIncomplete(true)
                    .facilitiesIncomplete(true)
                    .servicesLacking(true)
                    .inRenovationProgramme(true)));
  }

  static CommunityDossier dossier(UnaryOperator<Community.Builder> facts) {
    return new CommunityDossier.Builder()
        .community(facts.apply(community()).build())
        .noExclusionPlans()
        .renovations(FIT)
        .build();
  }

  static String scope(CommunityDossier dossier, String... options) {
    return scopeOn("2025-06-01", dossier, options);
  }

  static String scopeOn(String asOf, CommunityDossier dossier, String... options) {
    return Judged.of(
            dossier,
            asOf,
            settings -> {
              List.of(options).forEach(settings::turnOn);
              return settings;
            })
        .decision("SCOPE");
  }
}

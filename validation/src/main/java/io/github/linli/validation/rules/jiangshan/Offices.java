package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.measure.Known;
import io.github.linli.measure.Ternary;
import io.github.linli.party.Authority;
import io.github.linli.place.Subdistrict;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import java.time.LocalDate;

/** What rules on the offices of subdistricts and cities share. */
final class Offices {

  private Offices() {}

  /** Of a subdistrict with communities: it has some unless it is known to have none. */
  static Applicability withCommunities(Subdistrict subdistrict) {
    boolean none =
        subdistrict.communityIds().complete() && subdistrict.communityIds().items().isEmpty();
    return none ? Applicability.no("NO_COMMUNITIES") : Applicability.YES;
  }

  /**
   * Whether a document of some kinds holds on a day, or is issued later.
   *
   * @param kinds any of these will do
   * @param list the list documents stand in, as needs name it
   */
  static Presence document(
      ImmutableSet<GovernanceDocument.Kind> kinds, String list, Context context) {
    return Presence.among(
        context.records(GovernanceDocument.class),
        list,
        each -> kinds.contains(each.kind()) ? holds(each, context.asOf()) : Presence.ABSENT);
  }

  /** The same, of documents of one department. */
  static Presence documentOf(
      Authority.Role department,
      ImmutableSet<GovernanceDocument.Kind> kinds,
      String list,
      Context context) {
    return Presence.among(
        context.records(GovernanceDocument.class),
        list,
        each ->
            kinds.contains(each.kind())
                ? holds(each, context.asOf())
                    .when(isOf(department, each), "GovernanceDocument.department")
                : Presence.ABSENT);
  }

  private static Presence holds(GovernanceDocument document, LocalDate day) {
    Ternary standing =
        document.repealedOn().test(repealed -> repealed.isOnOrBefore(day), Ternary.FALSE).not();
    return Presence.lastingOn(
            day, document.issuedOn(), "GovernanceDocument.issuedOn", Known.none(), "")
        .when(standing, "GovernanceDocument.repealedOn");
  }

  private static Ternary isOf(Authority.Role department, GovernanceDocument document) {
    return document.department().test(role -> Ternary.of(role == department), Ternary.FALSE);
  }
}

package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.law.Citation;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.validation.Argument;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Provenance;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Territory;
import java.time.LocalDate;

/** What all entries of the policy share: its territory, its first day, its text. */
public final class Policy {

  /** Key of the instrument. */
  public static final String ID = "jiangshan-2025-13";

  /** Jiangshan City. */
  public static final Territory TERRITORY = new Territory("330881");

  /** Policy 六: in force from this day. */
  public static final LocalDate IN_FORCE = LocalDate.of(2025, 4, 25);

  private Policy() {}

  /**
   * The scope decision, the same object for the book and for every rule that reads it.
   *
   * @return JS-3-OLD-COMMUNITY-SCOPE
   */
  public static ScopeRule scope() {
    return Scopes.SCOPE;
  }

  static Citation cite(String provision) {
    return Citation.of(ID, provision);
  }

  static Mark mark(String limb, Community community) {
    return Mark.of(limb).with("community", Argument.of(community.name()));
  }

  static RuleSpec.Builder spec(String id, Class<?> subject, String bearer) {
    return new RuleSpec.Builder()
        .id(id)
        .revision(1)
        .kind(RuleKind.RULE)
        .subject(subject)
        .bearer(bearer)
        .territory(TERRITORY)
        .normFrom(IN_FORCE)
        .normTo(Known.none())
        .options(ImmutableSet.of())
        .parameters(ImmutableList.of())
        .provenance(Provenance.VERIFIED);
  }
}

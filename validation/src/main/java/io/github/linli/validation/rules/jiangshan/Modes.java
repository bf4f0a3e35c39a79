package io.github.linli.validation.rules.jiangshan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.measure.Listing;
import io.github.linli.measure.Ternary;
import java.time.LocalDate;
import java.util.EnumSet;

/** Some modes of management, and whether an arrangement is in one of them. */
record Modes(ImmutableSet<ManagementMode> modes) {

  /** Professional management. */
  static final Modes PROFESSIONAL = new Modes(Sets.immutableEnumSet(ManagementMode.PROFESSIONAL));

  /** Fallback service. */
  static final Modes FALLBACK = new Modes(Sets.immutableEnumSet(ManagementMode.FALLBACK));

  /** Somebody manages the whole of the community; fallback service is not that. */
  static final Modes MANAGED = allBut(ManagementMode.FALLBACK, ManagementMode.NONE);

  /** Some form of management, fallback service too. */
  static final Modes ANY = allBut(ManagementMode.NONE);

  /** A form other than professional management. */
  static final Modes OTHER_FORM = allBut(ManagementMode.PROFESSIONAL, ManagementMode.NONE);

  /** All modes but these. */
  static Modes allBut(ManagementMode one, ManagementMode... others) {
    return new Modes(Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(one, others))));
  }

  /** Whether it is an arrangement in one of the modes, whenever it lasts. */
  Ternary include(ManagementArrangement arrangement) {
    return arrangement.mode().test(mode -> Ternary.of(modes.contains(mode)), Ternary.UNKNOWN);
  }

  /** Whether it is one that lasts on a day. */
  Ternary includeOn(ManagementArrangement arrangement, LocalDate day) {
    return arrangement.lastsOn(day).and(include(arrangement));
  }

  /** Whether an arrangement lasts on a day, or is to come. */
  static Presence lastingOn(ManagementArrangement arrangement, LocalDate day) {
    return Presence.lastingOn(
        day,
        arrangement.startedOn(),
        "ManagementArrangement.startedOn",
        arrangement.endedOn(),
        "ManagementArrangement.endedOn");
  }

  /** Whether there is one in one of the modes on a day, or one to come. */
  Presence among(Listing<ManagementArrangement> arrangements, LocalDate day) {
    return Presence.among(
        arrangements,
        "CommunityDossier.arrangements",
        each -> lastingOn(each, day).when(include(each), "ManagementArrangement.mode"));
  }
}

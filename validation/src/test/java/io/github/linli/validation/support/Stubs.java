package io.github.linli.validation.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.linli.law.Citation;
import io.github.linli.law.LegalInstrument;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.validation.Applicability;
import io.github.linli.validation.Context;
import io.github.linli.validation.Deployment;
import io.github.linli.validation.Duty;
import io.github.linli.validation.Limb;
import io.github.linli.validation.Mark;
import io.github.linli.validation.Modality;
import io.github.linli.validation.Need;
import io.github.linli.validation.Notes;
import io.github.linli.validation.Outcome;
import io.github.linli.validation.PolicyValidator;
import io.github.linli.validation.Provenance;
import io.github.linli.validation.Report;
import io.github.linli.validation.Rule;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import io.github.linli.validation.Severity;
import io.github.linli.validation.Territory;
import io.github.linli.validation.Window;
import java.time.LocalDate;

/** A vendor's rules, to try the engine with. */
public final class Stubs {

  /** The law the stubs stand on. */
  public static final Citation LAW = Citation.of("test-law", "1");

  /** The day the stubs are judged as of. */
  public static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  /** Undecided for want of something. */
  public static final Outcome UNDECIDED = Outcome.undecided(Need.fact("Community.land"));

  /** The one limb of a stub, breached. */
  public static final Outcome BREACHED = Outcome.breached(Mark.of("LIMB"));

  private Stubs() {}

  /** An entry on communities everywhere with no limb yet. */
  public static RuleSpec.Builder spec(String id) {
    return new RuleSpec.Builder()
        .id(id)
        .revision(1)
        .kind(RuleKind.RULE)
        .subject(Community.class)
        .bearer("NOBODY")
        .territory(Territory.NATION)
        .normFrom(LocalDate.of(2000, 1, 1))
        .normTo(Known.none())
        .limbs(ImmutableList.of())
        .addCitations(LAW)
        .parameters(ImmutableList.of())
        .options(ImmutableSet.of())
        .provenance(Provenance.VERIFIED);
  }

  /** An entry with one limb that must be kept, of a severity. */
  public static RuleSpec must(String id, Severity severity) {
    return spec(id).addLimbs(limb("LIMB", Modality.MUST, severity)).build();
  }

  /** A limb. */
  public static Limb limb(String id, Modality modality, Severity severity) {
    return Limb.of(id, modality, severity, LAW);
  }

  /** What a stub does when judging. */
  @FunctionalInterface
  public interface Judging {
    /** Judges one duty. */
    Outcome judge(Duty duty, Context context, Notes notes);
  }

  /** A rule with standing duty only. */
  public record StubRule(RuleSpec spec, ImmutableList<Duty> duties, Judging judging)
      implements Rule<Community> {

    @Override
    public Applicability applies(Community subject, Context context) {
      return Applicability.YES;
    }

    @Override
    public ImmutableList<Duty> duties(Community subject, Context context, Window window) {
      return duties;
    }

    @Override
    public Outcome judge(Community subject, Duty duty, Context context, Notes notes) {
      return judging.judge(duty, context, notes);
    }
  }

  /** A rule that judges its standing duty so. */
  public static Rule<Community> rule(RuleSpec spec, Judging judging) {
    return new StubRule(spec, ImmutableList.of(Duty.STANDING), judging);
  }

  /** A rule of one error limb that always comes out so. */
  public static Rule<Community> rule(String id, Outcome outcome) {
    return rule(must(id, Severity.ERROR), (duty, context, notes) -> outcome);
  }

  /** A book of rules. */
  public static RuleBook.Builder book(Rule<?>... rules) {
    return new RuleBook.Builder()
        .id("vendor")
        .version("1")
        .territory(Territory.NATION)
        .addInstruments(instrument(LAW.instrument()))
        .addRules(rules);
  }

  /** An instrument. */
  public static LegalInstrument instrument(String id) {
    return new LegalInstrument.Builder()
        .id(id)
        .titleZh("试验法")
        .titleEn("Test law")
        .inForceFrom(LocalDate.of(2000, 1, 1))
        .textVersion("1")
        .build();
  }

  /** Judges a community of which nothing is known by some rules. */
  public static Judged judge(Rule<?>... rules) {
    return judge(Deployment.DEFAULT, rules);
  }

  /** Judges a community of which nothing is known by some rules under settings. */
  public static Judged judge(Deployment deployment, Rule<?>... rules) {
    return new Judged(report(deployment, book(rules).build()));
  }

  /** Judges a community of which nothing is known by a book under settings. */
  public static Report report(Deployment deployment, RuleBook... books) {
    return PolicyValidator.of(books).with(deployment).check(Facts.dossier(facts -> facts), TODAY);
  }
}

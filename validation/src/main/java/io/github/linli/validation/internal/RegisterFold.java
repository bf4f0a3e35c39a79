package io.github.linli.validation.internal;

import com.google.common.collect.ImmutableList;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.validation.OutcomeSink;
import io.github.linli.validation.SubjectRef;
import java.time.LocalDate;

/**
 * A register while it is read: for each rule on registers what its communities add up to. Not
 * thread-safe.
 */
public final class RegisterFold {

  /** The register as outcomes name it. */
  public static final SubjectRef REGISTER = new SubjectRef("Register", "", "", "");

  private final Plan plan;
  private final LocalDate asOf;
  private final ImmutableList<RuleFold> rules;
  private int communities;

  /**
   * Starts with no community.
   *
   * @param plan the rules
   * @param asOf the day states are judged as of
   */
  public RegisterFold(Plan plan, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
    this.rules = plan.registerFolds(asOf);
  }

  /**
   * Adds a community.
   *
   * @param dossier its facts
   */
  public void add(CommunityDossier dossier) {
    add(dossier, context(dossier));
  }

  /**
   * Judges a community by all its own rules and adds it, each decision made once.
   *
   * @param dossier its facts
   * @param sink takes the outcomes of the community
   * @return the community as the outcomes name it
   */
  public SubjectRef check(CommunityDossier dossier, OutcomeSink sink) {
    EngineContext context = context(dossier);
    SubjectRef ref = plan.check(DossierKinds.COMMUNITY, dossier, context, sink);
    add(dossier, context);
    return ref;
  }

  private EngineContext context(CommunityDossier dossier) {
    return plan.context(DossierKinds.COMMUNITY, dossier, asOf);
  }

  private void add(CommunityDossier dossier, EngineContext context) {
    SubjectRef ref = DossierKinds.COMMUNITY.ref(dossier);
    rules.forEach(rule -> rule.add(dossier.community(), ref, context));
    communities++;
  }

  /**
   * Adds the communities of another register; the other stays as it is.
   *
   * @param other the other
   * @throws IllegalArgumentException if it is read under other rules or settings, as of another
   *     day, or is this one
   */
  public void add(RegisterFold other) {
    if (other.plan != plan || !other.asOf.equals(asOf) || other == this) {
      throw new IllegalArgumentException(
          "registers of one validator and one as-of day can be merged, each once");
    }
    for (int i = 0; i < rules.size(); i++) {
      rules.get(i).add(other.rules.get(i));
    }
    communities += other.communities;
  }

  /**
   * How many communities were added.
   *
   * @return the number
   */
  public int communities() {
    return communities;
  }

  /**
   * Judges what was added so far.
   *
   * @param sink takes the outcomes
   */
  public void judge(OutcomeSink sink) {
    rules.forEach(rule -> rule.judge(plan, asOf, sink));
  }
}

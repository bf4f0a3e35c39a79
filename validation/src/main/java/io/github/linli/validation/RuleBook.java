package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import io.github.linli.law.LegalInstrument;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An immutable, versioned list of rules and decisions for one territory, with the instruments they
 * stand on. Several books are judged together; each reports its own entries. Build with {@link
 * Builder}. Immutable and thread-safe.
 *
 * @param id permanent key, such as {@code jiangshan-2025-13}
 * @param version version of the book
 * @param territory where it applies; each entry names its own, none wider
 * @param instruments the instruments cited
 * @param rules the rules, in the order of the law
 * @param decisions the decisions reported beside them
 */
@Value.Builder
public record RuleBook(
    String id,
    String version,
    Territory territory,
    ImmutableList<LegalInstrument> instruments,
    ImmutableList<Rule<?>> rules,
    ImmutableList<Decision<?, ?>> decisions) {

  /**
   * Holds the book.
   *
   * @throws IllegalArgumentException if an entry is listed twice, cites an instrument the book does
   *     not name, or reaches beyond the book's territory; or if a rule on registers does not say
   *     what a community contributes
   */
  public RuleBook {
    Objects.requireNonNull(version, "version");
    Set<String> ids = new HashSet<>();
    Set<String> known = new HashSet<>();
    instruments.forEach(instrument -> known.add(instrument.id()));
    for (RuleSpec spec : specs(rules, decisions)) {
      require(ids.add(spec.id()), id, spec.id() + " is listed twice");
      require(
          spec.territory().prefix().startsWith(territory.prefix()),
          id,
          spec.id() + " reaches beyond " + territory);
      Stream.concat(spec.citations().stream(), spec.limbs().stream().map(Limb::citation))
          .forEach(
              cited ->
                  require(
                      known.contains(cited.instrument()),
                      id,
                      spec.id()
                          + " cites "
                          + cited.instrument()
                          + ", which the book does not name"));
    }
    for (Rule<?> rule : rules) {
      require(
          (rule.spec().subject() == Register.class) == (rule instanceof RegisterRule),
          id,
          rule.spec().id() + ": a rule on a Register is a RegisterRule, and no other is");
    }
  }

  private static void require(boolean holds, String book, String problem) {
    if (!holds) {
      throw new IllegalArgumentException("book " + book + ": " + problem);
    }
  }

  private static ImmutableList<RuleSpec> specs(
      ImmutableList<Rule<?>> rules, ImmutableList<Decision<?, ?>> decisions) {
    ImmutableList.Builder<RuleSpec> specs = ImmutableList.builder();
    decisions.stream()
        .map(Decision::spec)
        .filter(spec -> spec.kind() != RuleKind.RULE) // else its rule lists it
        .forEach(specs::add);
    rules.forEach(rule -> specs.add(rule.spec()));
    return specs.build();
  }

  /**
   * The data of every entry: decisions that are entries first, then rules.
   *
   * @return the data
   */
  public ImmutableList<RuleSpec> specs() {
    return specs(rules, decisions);
  }

  /** Builds a book. */
  public static final class Builder extends RuleBookBuilder {}
}

package io.github.linli.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.TypeToken;
import io.github.linli.validation.Decision;
import io.github.linli.validation.Limb;
import io.github.linli.validation.RuleBook;
import io.github.linli.validation.RuleKind;
import io.github.linli.validation.RuleSpec;
import java.util.stream.Stream;

/** Which examples the entries of a book must have: found in the book, not listed by hand. */
final class Required {

  private Required() {}

  /** What is missing, each thing after the id of its entry. */
  static ImmutableList<String> missing(RuleBook book) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    for (RuleSpec spec : book.specs()) {
      if (!RuleExamples.entries().contains(spec.id())) {
        missing.add(spec.id() + ": no examples");
        continue;
      }
      ImmutableSet<Expectation> there = RuleExamples.of(spec.id()).keySet();
      Stream.concat(
              required(spec, book).filter(each -> !there.contains(each)).map(Object::toString),
              limbsWithout(spec, there))
          .map(each -> spec.id() + ": no example of " + each)
          .forEach(missing::add);
    }
    return missing.build();
  }

  private static Stream<Expectation> required(RuleSpec spec, RuleBook book) {
    if (spec.kind() != RuleKind.RULE) {
      return book.decisions().stream()
          .filter(decision -> decision.spec().id().equals(spec.id()))
          .flatMap(Required::values)
          .map(Expectation::decided);
    }
    Stream<Expectation> always =
        Stream.of(Expectation.MET, Expectation.UNDECIDED, Expectation.NOT_APPLICABLE);
    return RuleExamples.isNeverOpen(spec.id())
        ? always
        : Stream.concat(always, Stream.of(Expectation.OPEN));
  }

  /** The constants of the enum a decision answers with. */
  private static Stream<String> values(Decision<?, ?> decision) {
    Class<?> type =
        TypeToken.of(decision.getClass())
            .resolveType(Decision.class.getTypeParameters()[1])
            .getRawType();
    return Stream.of(type.getEnumConstants()).map(Object::toString);
  }

  /** A limb that is only ever a note is shown as one. */
  private static Stream<String> limbsWithout(RuleSpec spec, ImmutableSet<Expectation> there) {
    return spec.limbs().stream()
        .map(Limb::id)
        .filter(
            limb ->
                !there.contains(Expectation.breached(limb))
                    && !there.contains(Expectation.noted(limb)))
        .map(limb -> "limb " + limb);
  }
}

package io.github.linli.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a fact, or a whole dossier, vaguer: facts become unknown, days become months or years,
 * complete listings "at least these". Choice by choice in a fixed order, so that taking a choice
 * back supplies one fact. Immutable and thread-safe.
 *
 * @param choices 0 forgets, 1 and 2 make vaguer, anything else keeps; used in turn
 */
public record Forgetting(ImmutableList<Integer> choices) {

  /** Keeps what it is chosen for. */
  public static final int KEEP = 9;

  // A prime, so that records of one shape do not forget alike.
  private static final int LENGTH = 97;

  /**
   * Holds the choices.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Forgetting {
    checkArgument(!choices.isEmpty(), "nothing says what to forget");
  }

  /**
   * Forgetful in many ways, keeping most; the simplest keeps all.
   *
   * @return the generator
   */
  public static Gen<Forgetting> any() {
    return Gens.listOf(Gens.integers(0, KEEP).map(kept -> KEEP - kept), LENGTH, LENGTH)
        .map(Forgetting::new);
  }

  /**
   * The same, remembering what is listed.
   *
   * @param remembered for each choice in turn whether it is taken back
   * @return what forgets no more than this
   * @throws IllegalArgumentException if nothing is listed
   */
  public Forgetting but(List<Boolean> remembered) {
    checkArgument(!remembered.isEmpty(), "nothing says what to remember");
    ImmutableList.Builder<Integer> kept = ImmutableList.builder();
    for (int i = 0; i < choices.size(); i++) {
      kept.add(remembered.get(i % remembered.size()) ? KEEP : choices.get(i));
    }
    return new Forgetting(kept.build());
  }

  /**
   * A vaguer version of a record of core, of which everything it reaches is made vaguer.
   *
   * @param <R> type of the record
   * @param record the record
   * @return the vaguer version
   */
  @SuppressWarnings("unchecked") // a record is rebuilt as itself
  public <R extends Record> R of(R record) {
    return (R) new Turn().vaguer(record);
  }

  private final class Turn {

    private int next;

    private int choose() {
      return choices.get(next++ % choices.size());
    }

    private Object vaguer(Object value) {
      if (value instanceof Known<?> known) {
        return vaguerFact(known);
      }
      if (value instanceof Listing<?> listing) {
        return vaguerListing(listing);
      }
      boolean ours = value.getClass().getPackageName().startsWith("io.github.linli");
      boolean whole = value.getClass().getPackageName().endsWith("linli.measure");
      return ours && !whole && value instanceof Record record ? rebuilt(record) : value;
    }

    private Known<?> vaguerFact(Known<?> fact) {
      int choice = choose();
      if (!fact.isPresent()) {
        return choice == 0 ? Known.unknown() : fact;
      }
      Object inner = vaguer(fact.value().orElseThrow());
      if (choice == 0) {
        return Known.unknown();
      }
      return Known.of(inner instanceof PartialDate date ? vaguerDate(date, choice) : inner);
    }

    private PartialDate vaguerDate(PartialDate date, int choice) {
      return switch (choice) {
        case 1 -> PartialDate.ofMonth(YearMonth.from(date.earliest()));
        case 2 -> PartialDate.ofYear(date.earliest().getYear());
        default -> date;
      };
    }

    private Listing<?> vaguerListing(Listing<?> listing) {
      int choice = choose();
      ImmutableList<Object> items =
          listing.items().stream().map(this::vaguer).collect(ImmutableList.toImmutableList());
      return switch (choice) {
        case 0 -> Listing.unknown();
        case 1 -> Listing.atLeast(items);
        case 2 -> Listing.atLeast(items.subList(0, items.size() / 2));
        default -> Listing.complete(items);
      };
    }

    private Record rebuilt(Record record) {
      RecordComponent[] components = record.getClass().getRecordComponents();
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values = new Object[components.length];
      try {
        for (int i = 0; i < components.length; i++) {
          values[i] = vaguer(components[i].getAccessor().invoke(record));
        }
        Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
      } catch (InvocationTargetException refused) {
        throw new IllegalStateException(record.getClass().getSimpleName(), refused.getCause());
      } catch (ReflectiveOperationException notARecord) {
        throw new IllegalStateException(notARecord);
      }
    }
  }
}

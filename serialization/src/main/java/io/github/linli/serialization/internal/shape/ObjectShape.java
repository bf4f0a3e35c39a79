package io.github.linli.serialization.internal.shape;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.internal.Nearest;
import io.github.linli.serialization.internal.Pointers;
import io.github.linli.serialization.internal.jackson2.Jackson2Driver;
import io.github.linli.serialization.token.Names;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object: a key for each component. Values are collected in an array, one slot for
 * each component, and go through the canonical constructor, which holds every invariant.
 *
 * @param <T> type of the record
 */
public final class ObjectShape<T> extends Shape<T> {

  private final Component<T, ?>[] components;
  private final Names names;
  private final @Nullable Object[] missing;
  private final long required;
  private final boolean personal;
  private final Consumer<SchemaWriter> constraint;
  private final Function<Object[], T> constructor;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private ObjectShape(
      String name, ObjectDescription<T> description, Function<Object[], T> constructor) {
    super(name, "an object with the components of " + name);
    this.components = description.components().toArray(new Component[0]);
    this.names =
        Jackson2Driver.names(description.components().stream().map(Component::name).toList());
    this.personal = description.isPersonal();
    this.constraint = description.constraint();
    this.constructor = constructor;
    this.missing = description.components().stream().map(Component::missing).toArray();
    long mask = 0;
    for (int i = 0; i < components.length; i++) {
      mask |= components[i].isRequired() ? 1L << i : 0;
    }
    this.required = mask;
    if (components.length > Long.SIZE || names.all().contains(NONE)) {
      throw new IllegalArgumentException(name + ": at most 64 components, none of them \"none\"");
    }
  }

  /**
   * Describes a record.
   *
   * @param name name of the type
   * @param components takes down the components and returns what makes a record of their values
   * @param <T> type of the record
   * @return the shape
   */
  public static <T> ObjectShape<T> of(
      String name, Function<ObjectDescription<T>, Function<Object[], T>> components) {
    ObjectDescription<T> description = new ObjectDescription<>();
    Function<Object[], T> constructor = components.apply(description);
    return new ObjectShape<>(name, description, constructor);
  }

  @Override
  boolean isPersonal() {
    return personal;
  }

  @Override
  public @Nullable T read(TokenReader in, Decoding to) {
    if (in.token() != Token.OBJECT_START) {
      to.refuseType(in, personal, expected());
      return null;
    }
    return readMembers(in.nextName(names, 0), in, to);
  }

  @Override
  @Nullable Known<T> readKnown(TokenReader in, Decoding to, boolean noneAccepted) {
    if (in.token() != Token.OBJECT_START) {
      return known(read(in, to));
    }
    int first = in.nextName(names, 0);
    return first == Names.OTHER && in.name().equals(NONE)
        ? readNone(in, to, noneAccepted)
        : known(readMembers(first, in, to));
  }

  /** From the first name, or from the end of an empty object, to the end of the object. */
  private @Nullable T readMembers(int first, TokenReader in, Decoding to) {
    int problems = to.count();
    @Nullable Object[] slots = missing.clone();
    long seen = 0;
    int expected = 0;
    // Written order is the common one: then each name is the expected one, or a few further on.
    for (int slot = first; slot != Names.END; slot = in.nextName(names, expected)) {
      if (slot == Names.OTHER) {
        refuseUnknown(in, to);
      } else if ((seen & 1L << slot) != 0) {
        refuseDuplicate(in, to);
      } else {
        seen |= 1L << slot;
        in.next();
        slots[slot] = read(components[slot], in, to);
        expected = slot + 1;
      }
    }
    if (to.count() != problems || (seen & required) != required) {
      refuseMissing(seen, in, to);
      return null;
    }
    return make(slots, in, to);
  }

  /** Nearly all components are facts; saying so lets the compiler inline their reading. */
  private static @Nullable Object read(Component<?, ?> component, TokenReader in, Decoding to) {
    return component instanceof KnownComponent<?, ?> fact
        ? fact.read(in, to)
        : component.read(in, to);
  }

  private @Nullable T make(@Nullable Object[] slots, TokenReader in, Decoding to) {
    try {
      return constructor.apply(slots);
    } catch (InvalidValueException refused) {
      to.refuse(in, pointerOf(refused.component()), refused);
      return null;
    }
  }

  /** A constructor names its component, with a dot before a part of it: {@code heads.total}. */
  private String pointerOf(String component) {
    List<String> way = List.of(component.split("\\.", -1));
    if (names.indexOf(way.get(0), 0) == Names.OTHER) {
      return "";
    }
    StringBuilder pointer = new StringBuilder();
    way.forEach(step -> pointer.append(Pointers.member(step)));
    return pointer.toString();
  }

  private void refuseUnknown(TokenReader in, Decoding to) {
    String name = in.name();
    to.refuse(
        in, Problem.Kind.UNKNOWN_MEMBER, "\"" + name + "\"", Nearest.oneOf(name, names.all()));
    in.next();
    in.skip();
  }

  private void refuseDuplicate(TokenReader in, Decoding to) {
    to.refuse(in, Problem.Kind.DUPLICATE_MEMBER, "\"" + in.name() + "\"", "each key once");
    in.next();
    in.skip();
  }

  private void refuseMissing(long seen, TokenReader in, Decoding to) {
    for (int i = 0; i < components.length; i++) {
      if (components[i].isRequired() && (seen & 1L << i) == 0) {
        to.refuseAt(
            in,
            Pointers.member(names.get(i)),
            Problem.Kind.MISSING,
            "",
            components[i].expected() + "; the key is missing and must be there");
      }
    }
  }

  @Override
  public void write(T value, TokenWriter out) {
    out.startObject();
    for (Component<T, ?> component : components) {
      component.write(value, out);
    }
    out.endObject();
  }

  @Override
  void define(SchemaWriter out) {
    out.text("type", "object")
        .object(
            "properties",
            () -> {
              for (Component<T, ?> component : components) {
                out.object(component.name(), () -> component.define(out));
              }
            })
        .texts(
            "required",
            ImmutableList.copyOf(components).stream()
                .filter(Component::isRequired)
                .map(Component::name)
                .toList())
        .bool("additionalProperties", false);
    constraint.accept(out);
  }
}

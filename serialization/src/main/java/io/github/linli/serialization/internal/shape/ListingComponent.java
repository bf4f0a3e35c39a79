package io.github.linli.serialization.internal.shape;

import com.google.common.collect.ImmutableList;
import io.github.linli.measure.Listing;
import io.github.linli.serialization.Problem;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records: all there are, at least these, or unknown when the key is missing. */
final class ListingComponent<T, V> extends Component<T, Listing<V>> {

  private static final String AT_LEAST = "atLeast";
  private static final String EXPECTED =
      "[…] for all there are, [] for none, {\"atLeast\":[…]} for some";

  private final Shape<V> items;
  private final Function<? super T, Listing<V>> accessor;

  ListingComponent(
      String name, int slot, Shape<V> items, Function<? super T, Listing<V>> accessor) {
    super(name, slot);
    this.items = items;
    this.accessor = accessor;
  }

  @Override
  Listing<V> missing() {
    return Listing.unknown();
  }

  @Override
  @Nullable Listing<V> read(TokenReader in, Decoding to) {
    Token token = in.token();
    if (token == Token.ARRAY_START) {
      ImmutableList<V> all = readItems(in, to);
      return all == null ? null : Listing.complete(all);
    }
    if (token == Token.OBJECT_START) {
      return readAtLeast(in, to);
    }
    if (token == Token.NULL) {
      to.refuse(
          in,
          Problem.Kind.NULL,
          "null",
          "no null: leave the key out when unknown, write [] when there is none");
      return null;
    }
    to.refuseType(in, items.isPersonal(), EXPECTED);
    return null;
  }

  private @Nullable Listing<V> readAtLeast(TokenReader in, Decoding to) {
    if (!in.nextName() || !in.name().equals(AT_LEAST)) {
      Shape.skipRest(in);
      to.refuse(in, Problem.Kind.WRONG_TYPE, "an object", EXPECTED);
      return null;
    }
    ImmutableList<V> some = null;
    if (in.next() == Token.ARRAY_START) {
      some = readItems(in, to);
    } else {
      to.refuseType(in, items.isPersonal(), "[…] after \"atLeast\"");
    }
    if (in.nextName()) {
      to.refuse(in, Problem.Kind.UNKNOWN_MEMBER, "", "nothing beside \"atLeast\"");
      Shape.skipRest(in);
      return null;
    }
    return some == null ? null : Listing.atLeast(some);
  }

  private @Nullable ImmutableList<V> readItems(TokenReader in, Decoding to) {
    int problems = to.count();
    if (in.next() == Token.ARRAY_END) {
      return ImmutableList.of();
    }
    V first = items.read(in, to);
    if (in.next() == Token.ARRAY_END) {
      return first == null ? null : ImmutableList.of(first);
    }
    ImmutableList.Builder<V> all = ImmutableList.builder();
    if (first != null) {
      all.add(first);
    }
    do {
      V item = items.read(in, to);
      if (item != null) {
        all.add(item);
      }
    } while (in.next() != Token.ARRAY_END);
    return to.count() == problems ? all.build() : null;
  }

  @Override
  void write(T owner, TokenWriter out) {
    Listing<V> listing = accessor.apply(owner);
    if (listing.isUnknown()) {
      return;
    }
    out.name(name());
    if (listing.complete()) {
      writeItems(listing, out);
    } else {
      out.startObject();
      out.name(AT_LEAST);
      writeItems(listing, out);
      out.endObject();
    }
  }

  private void writeItems(Listing<V> listing, TokenWriter out) {
    out.startArray();
    for (V item : listing.items()) {
      items.write(item, out);
    }
    out.endArray();
  }

  @Override
  void define(SchemaWriter out) {
    Runnable array = () -> out.text("type", "array").object("items", () -> out.ref(items));
    out.objects(
        "oneOf",
        array,
        () ->
            out.text("type", "object")
                .object("properties", () -> out.object(AT_LEAST, array))
                .texts("required", List.of(AT_LEAST))
                .bool("additionalProperties", false));
  }

  @Override
  String expected() {
    return EXPECTED;
  }
}

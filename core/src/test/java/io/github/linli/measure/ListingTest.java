package io.github.linli.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void completeAndEmptyIsKnownNone() {
    assertThat(Listing.of()).isEqualTo(Listing.none()).isEqualTo(Listing.complete(List.of()));
    assertThat(Listing.none().isUnknown()).isFalse();
    assertThat(Listing.none().complete()).isTrue();
  }

  @Test
  void atLeastNothingIsUnknown() {
    assertThat(Listing.atLeast(List.of())).isEqualTo(Listing.unknown());
    assertThat(Listing.unknown().isUnknown()).isTrue();
  }

  @Test
  void unknownIsNotNone() {
    assertThat(Listing.unknown()).isNotEqualTo(Listing.none());
  }

  @Test
  void theSameRecordsCompleteAndPartialDiffer() {
    assertThat(Listing.of("a", "b")).isNotEqualTo(Listing.atLeast(List.of("a", "b")));
    assertThat(Listing.atLeast(List.of("a")).isUnknown()).isFalse();
  }

  @Test
  void theOrderGivenIsKept() {
    assertThat(Listing.of("b", "a", "b").items()).containsExactly("b", "a", "b");
  }

  @Test
  void laterChangesToTheSourceDoNotReachTheListing() {
    List<String> source = new ArrayList<>(List.of("a"));
    String[] array = {"a"};
    Listing<String> complete = Listing.complete(source);
    Listing<String> partial = Listing.atLeast(source);
    Listing<String> ofArray = Listing.of(array);
    source.add("b");
    array[0] = "b";
    assertThat(complete.items()).containsExactly("a");
    assertThat(partial.items()).containsExactly("a");
    assertThat(ofArray.items()).containsExactly("a");
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void nullRecordsAreRefused() {
    List<String> withNull = Arrays.asList("a", null);
    assertThatNullPointerException().isThrownBy(() -> Listing.complete(withNull));
    assertThatNullPointerException().isThrownBy(() -> Listing.atLeast(withNull));
    assertThatNullPointerException().isThrownBy(() -> new Listing<>(null, true));
  }

  @Test
  void noneProvesAbsenceAndUnknownDoesNot() {
    assertThat(Listing.none().any(item -> Ternary.TRUE)).isEqualTo(Ternary.FALSE);
    assertThat(Listing.unknown().any(item -> Ternary.TRUE)).isEqualTo(Ternary.UNKNOWN);
  }
}

package io.github.linli.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ManagementMode;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.measure.Known;
import io.github.linli.measure.Listing;
import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Reported;
import io.github.linli.party.Person;
import io.github.linli.party.PersonName;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.Community;
import io.github.linli.place.DivisionCode;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.RenovationProject;
import java.io.IOException;
import java.time.LocalDate;

/**
 * What one would write by hand or generate: a switch over the keys into local variables, straight
 * from the parser. No errors but exceptions, no none, no partial records. The bound to compare
 * with.
 */
final class HandWrittenReader {

  private interface Item<T> {
    T read() throws IOException;
  }

  private final JsonParser in;

  HandWrittenReader(JsonParser in) {
    this.in = in;
  }

  CommunityDossier read() throws IOException {
    in.nextToken();
    CommunityDossier dossier = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      if (name.equals("data")) {
        dossier = dossier();
      }
    }
    return java.util.Objects.requireNonNull(dossier);
  }

  private <T> Listing<T> listing(Item<T> item) throws IOException {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(item.read());
    }
    return Listing.complete(items.build());
  }

  private Known<String> text() throws IOException {
    return Known.of(in.getText());
  }

  private Known<Boolean> flag() {
    return Known.of(in.currentToken() == JsonToken.VALUE_TRUE);
  }

  private Known<PartialDate> date() throws IOException {
    return Known.of(PartialDate.parse(in.getText()));
  }

  private Known<Reported> figure() throws IOException {
    return Known.of(
        in.currentToken() == JsonToken.VALUE_STRING
            ? Reported.parse(in.getText())
            : Reported.exactly(in.getDecimalValue()));
  }

  private CommunityDossier dossier() throws IOException {
    Known<String> source = Known.unknown();
    Community community = null;
    Listing<ExclusionPlan> plans = Listing.unknown();
    Listing<RenovationProject> renovations = Listing.unknown();
    Listing<ScopeRecognition> recognitions = Listing.unknown();
    Listing<ManagementArrangement> arrangements = Listing.unknown();
    Listing<OwnersCommittee> committees = Listing.unknown();
    Listing<CommunityLiaison> liaisons = Listing.unknown();
    Listing<JointMeeting> meetings = Listing.unknown();
    Listing<Resolution> resolutions = Listing.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "source" -> source = text();
        case "community" -> community = community();
        case "exclusionPlans" -> plans = listing(this::plan);
        case "renovations" -> renovations = listing(this::renovation);
        case "recognitions" -> recognitions = listing(this::recognition);
        case "arrangements" -> arrangements = listing(this::arrangement);
        case "committees" -> committees = listing(this::committee);
        case "liaisons" -> liaisons = listing(this::liaison);
        case "jointMeetings" -> meetings = listing(this::meeting);
        case "resolutions" -> resolutions = listing(new HandWrittenAssembly(in)::resolution);
        default -> throw new IllegalStateException(name);
      }
    }
    return new CommunityDossier(
        source,
        java.util.Objects.requireNonNull(community),
        plans,
        renovations,
        recognitions,
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        arrangements,
        committees,
        Listing.unknown(),
        liaisons,
        meetings,
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        Listing.unknown(),
        resolutions);
  }

  private Community community() throws IOException {
    String id = "";
    String ownName = "";
    Known<DivisionCode> division = Known.unknown();
    Known<String> subdistrict = Known.unknown();
    Known<String> neighborhood = Known.unknown();
    Known<Community.Land> land = Known.unknown();
    Known<PartialDate> builtOn = Known.unknown();
    Known<PartialDate> deliveredOn = Known.unknown();
    Known<Reported> buildings = Known.unknown();
    Known<Reported> households = Known.unknown();
    Known<Reported> floorArea = Known.unknown();
    Known<Boolean> functions = Known.unknown();
    Known<Boolean> facilities = Known.unknown();
    Known<Boolean> services = Known.unknown();
    Known<Boolean> programme = Known.unknown();
    Known<Boolean> forgone = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getText();
        case "name" -> ownName = in.getText();
        case "division" -> division = Known.of(DivisionCode.of(in.getText()));
        case "subdistrict" -> subdistrict = text();
        case "neighborhood" -> neighborhood = text();
        case "land" -> land = Known.of(Community.Land.valueOf(in.getText()));
        case "builtOn" -> builtOn = date();
        case "deliveredOn" -> deliveredOn = date();
        case "buildings" -> buildings = figure();
        case "households" -> households = figure();
        case "floorArea" -> floorArea = figure();
        case "functionIncomplete" -> functions = flag();
        case "facilitiesIncomplete" -> facilities = flag();
        case "servicesLacking" -> services = flag();
        case "inRenovationProgramme" -> programme = flag();
        case "assemblyForgone" -> forgone = flag();
        default -> throw new IllegalStateException(name);
      }
    }
    return new Community(
        id,
        ownName,
        division,
        subdistrict,
        neighborhood,
        land,
        builtOn,
        deliveredOn,
        buildings,
        households,
        floorArea,
        functions,
        facilities,
        services,
        programme,
        forgone,
        Known.unknown(),
        Known.unknown(),
        Known.unknown(),
        Known.unknown()); // what the benchmark's dossiers do not have
  }

  private ExclusionPlan plan() throws IOException {
    ExclusionPlan.Kind kind = ExclusionPlan.Kind.SHANTYTOWN;
    Known<String> number = Known.unknown();
    Known<Boolean> approved = Known.unknown();
    Known<PartialDate> listedOn = Known.unknown();
    Known<PartialDate> removedOn = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "kind" -> kind = ExclusionPlan.Kind.valueOf(in.getText());
        case "documentNumber" -> number = text();
        case "approved" -> approved = flag();
        case "listedOn" -> listedOn = date();
        case "removedOn" -> removedOn = date();
        default -> throw new IllegalStateException(name);
      }
    }
    return new ExclusionPlan(kind, number, approved, listedOn, removedOn);
  }

  private RenovationProject renovation() throws IOException {
    Known<PartialDate> startedOn = Known.unknown();
    Known<PartialDate> acceptedOn = Known.unknown();
    Known<Boolean> fit = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "startedOn" -> startedOn = date();
        case "acceptedOn" -> acceptedOn = date();
        case "fitForManagement" -> fit = flag();
        default -> throw new IllegalStateException(name);
      }
    }
    return new RenovationProject(startedOn, acceptedOn, fit, Known.unknown(), Known.unknown());
  }

  private ScopeRecognition recognition() throws IOException {
    String number = "";
    String authority = "";
    LocalDate recognisedOn = LocalDate.MIN;
    Known<LocalDate> validUntil = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "documentNumber" -> number = in.getText();
        case "authority" -> authority = in.getText();
        case "recognisedOn" -> recognisedOn = LocalDate.parse(in.getText());
        case "validUntil" -> validUntil = Known.of(LocalDate.parse(in.getText()));
        default -> throw new IllegalStateException(name);
      }
    }
    return new ScopeRecognition(number, authority, recognisedOn, validUntil);
  }

  private ManagementArrangement arrangement() throws IOException {
    Known<ManagementMode> mode = Known.unknown();
    Known<ServiceProvider> manager = Known.unknown();
    Known<PartialDate> startedOn = Known.unknown();
    Known<PartialDate> endedOn = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "mode" -> mode = Known.of(ManagementMode.valueOf(in.getText()));
        case "manager" -> manager = Known.of(provider());
        case "startedOn" -> startedOn = date();
        case "endedOn" -> endedOn = date();
        default -> throw new IllegalStateException(name);
      }
    }
    return new ManagementArrangement(
        mode, manager, startedOn, endedOn, Known.unknown(), Known.unknown());
  }

  private ServiceProvider provider() throws IOException {
    Known<ServiceProvider.Kind> kind = Known.unknown();
    Known<String> ownName = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "kind" -> kind = Known.of(ServiceProvider.Kind.valueOf(in.getText()));
        case "name" -> ownName = text();
        default -> throw new IllegalStateException(name);
      }
    }
    return new ServiceProvider(kind, ownName, Known.unknown());
  }

  private OwnersCommittee committee() throws IOException {
    Known<PartialDate> electedOn = Known.unknown();
    Known<PartialDate> termEndsOn = Known.unknown();
    Known<PartialDate> dissolvedOn = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "electedOn" -> electedOn = date();
        case "termEndsOn" -> termEndsOn = date();
        case "dissolvedOn" -> dissolvedOn = date();
        default -> throw new IllegalStateException(name);
      }
    }
    return new OwnersCommittee(electedOn, termEndsOn, dissolvedOn);
  }

  private CommunityLiaison liaison() throws IOException {
    Known<Person> worker = Known.unknown();
    Known<Boolean> fullTime = Known.unknown();
    Known<Boolean> primary = Known.unknown();
    Known<PartialDate> startedOn = Known.unknown();
    Known<PartialDate> endedOn = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "worker" -> worker = Known.of(person());
        case "fullTime" -> fullTime = flag();
        case "primary" -> primary = flag();
        case "startedOn" -> startedOn = date();
        case "endedOn" -> endedOn = date();
        default -> throw new IllegalStateException(name);
      }
    }
    return new CommunityLiaison(worker, fullTime, primary, startedOn, endedOn, Known.unknown());
  }

  private Person person() throws IOException {
    String id = "";
    Known<PersonName> ownName = Known.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getText();
        case "name" -> ownName = Known.of(PersonName.of(in.getText()));
        default -> throw new IllegalStateException(name);
      }
    }
    return new Person(id, ownName);
  }

  private JointMeeting meeting() throws IOException {
    Known<PartialDate> heldOn = Known.unknown();
    Listing<JointMeeting.Party> attended = Listing.unknown();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      switch (name) {
        case "heldOn" -> heldOn = date();
        case "attended" -> attended = listing(() -> JointMeeting.Party.valueOf(in.getText()));
        default -> throw new IllegalStateException(name);
      }
    }
    return new JointMeeting(
        heldOn, attended, Listing.unknown(), Listing.unknown(), Known.unknown());
  }
}

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Looks at a release in a repository folder as Maven Central will: {@code java CheckRelease.java FOLDER VERSION
 * [--signed]}. Prints every shortcoming; exit status 1 if there is one.
 *
 * <p>What is required: coordinates that agree with the place and no SNAPSHOT; name, description, url, licence, developer
 * and scm in each POM, no parent and nothing left to interpolate; for a jar its sources and Javadoc; a checksum of each
 * file; with {@code --signed} something that is a signature by its first line for each
 * file (whether it is true gpg tells). What we add: a bill of materials, SHA-256 and SHA-512, a
 * module-info and the licence in each jar, and a BOM that lists exactly what is released.
 */
final class CheckRelease {

  private static final Map<String, String> CHECKSUMS =
      Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
  private static final Set<String> LEAST =
      Set.of("linli-core", "linli-validation", "linli-serialization", "linli-testkit", "linli-cli");
  private static final List<String> OF_A_POM =
      List.of("name", "description", "url", "licenses/license/name", "licenses/license/url",
          "developers/developer/name", "scm/url", "scm/connection", "scm/developerConnection");
  private static final Set<String> NOT_IN_A_RELEASE =
      Set.of("parent", "properties", "repositories", "pluginRepositories", "build", "profiles", "modules");

  private final List<String> shortcomings = new ArrayList<>();
  private final Path repository;
  private final String version;
  private final boolean signed;
  private final Set<String> released = new TreeSet<>();
  private final Set<String> managed = new TreeSet<>();
  private int files;

  private CheckRelease(Path repository, String version, boolean signed) {
    this.repository = repository;
    this.version = version;
    this.signed = signed;
  }

  public static void main(String[] args) throws Exception {
    CheckRelease check =
        new CheckRelease(Path.of(args[0]), args[1], args.length > 2 && args[2].equals("--signed"));
    check.run();
    check.shortcomings.forEach(System.err::println);
    System.out.printf(
        "%d artifacts, %d files with their checksums%s: %s%n",
        check.released.size(), check.files, check.signed ? " and signatures" : "",
        check.shortcomings.isEmpty() ? "all that Maven Central requires is there" : "see above");
    System.exit(check.shortcomings.isEmpty() ? 0 : 1);
  }

  private void run() throws Exception {
    List<Path> poms;
    try (Stream<Path> all = Files.walk(repository)) {
      poms = all.filter(file -> file.toString().endsWith(".pom")).sorted().toList();
    }
    expect(!poms.isEmpty(), repository, "holds no POM");
    expect(!version.endsWith("SNAPSHOT"), repository, "a SNAPSHOT is no release");
    for (Path pom : poms) {
      artifact(pom);
    }
    expect(released.remove("linli-bom"), repository, "holds no linli-bom");
    expect(released.containsAll(LEAST), repository, "holds " + released + ", not all of " + LEAST);
    expect(managed.equals(released), repository, "the BOM lists " + managed + ", released are " + released);
  }

  private void artifact(Path pom) throws Exception {
    Element project = read(pom);
    String id = text(project, "artifactId");
    String group = text(project, "groupId");
    released.add(id);
    Path place = repository.resolve(group.replace('.', '/')).resolve(id).resolve(version);
    String base = id + "-" + version;
    expect(pom.equals(place.resolve(base + ".pom")), pom, "does not lie where its coordinates say");
    expect(text(project, "version").equals(version), pom, "is of version " + text(project, "version"));
    for (String path : OF_A_POM) {
      expect(!text(project, path).isBlank(), pom, "has no " + path);
    }
    for (Node child = project.getFirstChild(); child != null; child = child.getNextSibling()) {
      expect(!NOT_IN_A_RELEASE.contains(child.getNodeName()), pom, "has " + child.getNodeName());
    }
    expect(!Files.readString(pom).contains("${"), pom, "has something left to interpolate");
    dependencies(pom, project);
    List<String> parts = new ArrayList<>(List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml"));
    if (!text(project, "packaging").equals("pom")) {
      parts.addAll(List.of(".jar", "-sources.jar", "-javadoc.jar"));
    }
    for (String part : parts) {
      file(place.resolve(base + part));
    }
    if (parts.contains(".jar")) {
      jar(place.resolve(base + ".jar"), "module-info.class");
      jar(place.resolve(base + "-sources.jar"), "module-info.java");
      jar(place.resolve(base + "-javadoc.jar"), "index.html");
    }
    try (Stream<Path> there = Files.list(place)) {
      Set<String> known = new TreeSet<>();
      parts.forEach(part -> known.add(base + part));
      there.map(file -> file.getFileName().toString())
          .filter(name -> known.stream().noneMatch(each -> name.equals(each) || name.startsWith(each + ".")))
          .forEach(name -> shortcomings.add(place.resolve(name) + ": is not part of a release"));
    }
  }

  private void dependencies(Path pom, Element project) {
    NodeList all = project.getElementsByTagName("dependency");
    for (int i = 0; i < all.getLength(); i++) {
      Element dependency = (Element) all.item(i);
      String id = text(dependency, "artifactId");
      String needed = text(dependency, "version");
      expect(!needed.isBlank() && !needed.endsWith("SNAPSHOT"), pom, "depends on " + id + " " + needed);
      expect(!text(dependency, "scope").equals("test"), pom, "depends on " + id + " for tests");
      if (dependency.getParentNode().getParentNode().getNodeName().equals("dependencyManagement")) {
        managed.add(id);
        expect(needed.equals(version), pom, "manages " + id + " " + needed);
      }
    }
  }

  private void file(Path file) throws IOException, GeneralSecurityException {
    if (!Files.exists(file)) {
      shortcomings.add(file + ": is missing");
      return;
    }
    files++;
    expect(Files.size(file) > 0, file, "is empty");
    checksums(file);
    if (signed) {
      Path signature = Path.of(file + ".asc");
      expect(
          Files.exists(signature) && Files.readString(signature).startsWith("-----BEGIN PGP SIGNATURE-----"),
          file, "has no signature");
    }
  }

  private void checksums(Path file) throws IOException, GeneralSecurityException {
    for (Map.Entry<String, String> checksum : CHECKSUMS.entrySet()) {
      Path sum = Path.of(file + "." + checksum.getKey());
      if (!Files.exists(sum)) {
        shortcomings.add(sum + ": is missing");
        continue;
      }
      byte[] digest = MessageDigest.getInstance(checksum.getValue()).digest(Files.readAllBytes(file));
      expect(
          Files.readString(sum, StandardCharsets.US_ASCII).strip().equals(HexFormat.of().formatHex(digest)),
          sum, "does not agree with the file");
    }
  }

  private void jar(Path jar, String entry) throws IOException {
    if (!Files.exists(jar)) {
      return; // said already
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      expect(opened.getEntry(entry) != null, jar, "has no " + entry);
      boolean ours = !jar.toString().endsWith("-javadoc.jar");
      expect(!ours || opened.getEntry("META-INF/LICENSE") != null, jar, "has no META-INF/LICENSE");
    }
  }

  private static Element read(Path pom) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = Files.newInputStream(pom)) {
      Document document = factory.newDocumentBuilder().parse(in);
      return document.getDocumentElement();
    }
  }

  /** The text at a path of child elements; empty where there is none. */
  private static String text(Element from, String path) {
    Element at = from;
    for (String name : path.split("/")) {
      Element next = null;
      for (Node child = at.getFirstChild(); child != null && next == null; child = child.getNextSibling()) {
        next = child instanceof Element element && element.getTagName().equals(name) ? element : null;
      }
      if (next == null) {
        return "";
      }
      at = next;
    }
    return at.getTextContent().strip();
  }

  private void expect(boolean holds, Path where, String otherwise) {
    if (!holds) {
      shortcomings.add(where + ": " + otherwise);
    }
  }
}

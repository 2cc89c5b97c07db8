package io.configbuddy.core;

import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.merge.MergeRules;
import io.configbuddy.core.profile.ProfileName;
import io.configbuddy.core.profile.ProfileOrder;
import io.configbuddy.core.profile.Profiles;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.Sources;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Trees;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.path.Segment;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all documents of a configuration: those named, those of profiles, and the local ones; one use each. */
final class Documents {
    private final Settings settings;
    private final Sources sources;
    private final DocumentLoader loader;
    private final List<Problem> problems;
    private final Reading reading;
    private final List<Reading.Found> read = new ArrayList<>();
    private final List<Reading.Found> local = new ArrayList<>();
    private final List<Reading.Found> ofProfiles = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();
    private final List<ProfileSection> sections = new ArrayList<>();
    private Profiles declared = Profiles.none();
    private final List<Path> secrets = new ArrayList<>();
    private MergeRules schemaRules = MergeRules.NONE;
    private Set<String> known = new LinkedHashSet<>();
    private List<String> profiles = List.of();

    Documents(Settings settings, Sources sources, DocumentLoader loader, Reading reading, List<Problem> problems) {
        this.settings = settings;
        this.sources = sources;
        this.loader = loader;
        this.problems = problems;
        this.reading = reading;
    }

    /** A base file with those that belong to it. */
    private record Root(Input input, Family family) {}

    /**
     * Read everything.
     *
     * @param active the profiles that somebody chose
     */
    List<Piece> read(List<ProfileName> active) {
        List<Root> roots = new ArrayList<>();
        List<Input> inputs = new ArrayList<>(settings.inputs);
        for (Input folder : settings.namespaceFolders) {
            inputs.addAll(namespaceFiles(folder));
        }
        for (Input input : inputs) {
            List<Reading.Found> found = reading.read(input.address(), input.kind(), input.mount());
            read.addAll(found);
            if (input.kind() == LayerKind.BASE) {
                family(input).ifPresent(family -> roots.add(new Root(input, family)));
            }
        }
        for (Root root : roots) {
            root.family.local(problems).ifPresent(address -> local.addAll(found(address, LayerKind.LOCAL, root)));
        }
        order(roots, active);
        for (Reading.Found found : read) {
            pieces.add(found.piece());
        }
        for (String profile : profiles) {
            sections(profile, read, LayerKind.PROFILE);
            for (Root root : roots) {
                root.family.profile(profile, problems).ifPresent(address -> add(address, LayerKind.PROFILE, root));
            }
        }
        for (Reading.Found found : local) {
            pieces.add(found.piece());
        }
        for (String profile : profiles) {
            sections(profile, local, LayerKind.LOCAL);
            for (Root root : roots) {
                root.family.local(profile, problems).ifPresent(address -> add(address, LayerKind.LOCAL, root));
            }
        }
        return pieces;
    }

    /** Read what schemas say about merging and secrets. */
    void readSchemas() {
        for (Address address : settings.schemas) {
            for (Document schema : reading.documents(address)) {
                SchemaHints hints = SchemaHints.of(schema.root(), problems);
                schemaRules = schemaRules.with(hints.rules());
                secrets.addAll(hints.secrets());
            }
        }
    }

    /** Return the paths of secrets, by schemas and by the builder. */
    List<Path> secrets() {
        List<Path> all = new ArrayList<>(secrets);
        all.addAll(settings.secrets);
        return all;
    }

    /** Return which mappings are namespaces, by the builder, by the files and by folders of them. */
    Namespaces namespaces() {
        Namespaces namespaces = settings.namespaces;
        for (Reading.Found found : read) {
            namespaces = namespaces.with(found.directives().namespaces());
        }
        for (Input folder : settings.namespaceFolders) {
            namespaces = namespaces.with(folder.mount().child(new Segment.AnyChild()), false);
        }
        return namespaces;
    }

    /** Tell whether any document can have a reference in it. */
    boolean haveReferences() {
        return reading.hasReferences();
    }

    /** Return the profiles that apply, in order. */
    List<String> profiles() {
        return profiles;
    }

    /** Return all profiles that there are. */
    Set<String> known() {
        return known;
    }

    /** Return the files that belong to each base file. */
    List<Family> families() {
        return families;
    }

    /** Return where files have sections of profiles. */
    List<ProfileSection> sections() {
        return sections;
    }

    /** Return the rules that schemas and files give, and those of the builder, which count before them. */
    MergeRules rules() {
        MergeRules rules = schemaRules;
        for (List<Reading.Found> files : List.of(read, ofProfiles, local)) {
            for (Reading.Found found : files) {
                rules = rules.with(found.directives().rules());
            }
        }
        return rules.with(settings.rules);
    }

    /** A folder has no family: the names in it are its own business. */
    private Optional<Family> family(Input input) {
        try {
            Address address = input.address();
            boolean folder =
                    address.scheme().equals("file") && Files.isDirectory(settings.folder.resolve(address.place()));
            return folder ? Optional.empty() : Optional.of(Family.of(address, sources, loader));
        } catch (InvalidPathException e) {
            // The source has said so.
            return Optional.empty();
        } catch (ConfigException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** Return a file for each namespace: {@code acme.yaml}, or {@code acme/application.yaml}. */
    private List<Input> namespaceFiles(Input folder) {
        List<Input> files = new ArrayList<>();
        Address address = folder.address();
        Address inside = new Address(address.scheme(), address.place() + "/", address.isOptional());
        try {
            for (String name : sources.siblings(inside.sibling("any")).orElse(List.of())) {
                int dot = name.lastIndexOf('.');
                if (name.charAt(0) == '.') {
                    continue;
                }
                if (dot > 0 && loader.formatOf(name).isPresent()) {
                    files.add(new Input(
                            inside.sibling(name), LayerKind.BASE, folder.mount().child(name.substring(0, dot))));
                } else {
                    Address nested = inside.sibling(name + "/");
                    for (String file : sources.siblings(nested.sibling("any")).orElse(List.of())) {
                        if (file.startsWith("application.")
                                && file.lastIndexOf('.') == "application".length()
                                && loader.formatOf(file).isPresent()) {
                            files.add(new Input(
                                    nested.sibling(file),
                                    LayerKind.BASE,
                                    folder.mount().child(name)));
                        }
                    }
                }
            }
        } catch (ConfigException e) {
            problems.addAll(e.problems());
        }
        if (files.isEmpty() && !address.isOptional()) {
            problems.add(Reading.absent(address, null));
        }
        return files;
    }

    private void order(List<Root> roots, List<ProfileName> active) {
        Profiles.Builder all = Profiles.builder().add(settings.declared);
        for (Reading.Found found : read) {
            all.add(found.directives().profiles());
            addNames(found);
        }
        for (Reading.Found found : local) {
            all.add(found.directives().profiles());
            addNames(found);
        }
        for (Root root : roots) {
            known.addAll(root.family.profiles());
            families.add(root.family);
        }
        declared = all.build();
        ProfileOrder order = declared.order(known, active);
        problems.addAll(order.problems());
        profiles = order.names();
    }

    private void addNames(Reading.Found found) {
        MappingValue bodies = found.directives().sections();
        for (int i = 0; bodies != null && i < bodies.size(); i++) {
            known.add(bodies.name(i));
            sections.add(new ProfileSection(
                    bodies.name(i), found.name(), bodies.value(i).origin()));
        }
    }

    private void sections(String profile, List<Reading.Found> files, LayerKind kind) {
        for (Reading.Found file : files) {
            MappingValue sections = file.directives().sections();
            if (sections != null && sections.child(profile) instanceof MappingValue section) {
                pieces.add(new Piece(
                        kind, file.name() + " (profiles." + profile + ")", Trees.below(file.mount(), section)));
            }
        }
    }

    private List<Reading.Found> found(Address address, LayerKind kind, Root root) {
        return reading.read(address, kind, root.input.mount());
    }

    private void add(Address address, LayerKind kind, Root root) {
        for (Reading.Found found : found(address, kind, root)) {
            if (found.directives().sections() != null) {
                problems.add(found.directives()
                        .sections()
                        .problem("profile.nested", "a profile's own file can't have sections of profiles")
                        .help("put them into the base file")
                        .build());
            }
            ofProfiles.add(found);
            pieces.add(found.piece());
        }
    }

    /** Return the declarations of the builder and of all files. */
    Profiles declared() {
        return declared;
    }
}

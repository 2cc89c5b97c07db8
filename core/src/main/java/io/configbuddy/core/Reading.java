package io.configbuddy.core;

import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.layer.LayerKind;
import io.configbuddy.core.source.Address;
import io.configbuddy.core.source.Content;
import io.configbuddy.core.source.Sources;
import io.configbuddy.core.tree.MappingValue;
import io.configbuddy.core.tree.Trees;
import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.path.Path;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.tree.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads addresses, what they include and what they say about the configuration itself; one use for each load. */
final class Reading {
    /** More includes than this are a mistake, or an attack. */
    private static final int MOST_FILES = 10_000;

    /** Files that include others that include others, and so on, are read one within the other. */
    private static final int DEEPEST = 100;

    private final Sources sources;
    private final DocumentLoader loader;
    private final List<Problem> problems;
    private final List<Include> open = new ArrayList<>();
    private int files;
    private boolean references;

    /** What is being read, whatever its names, and where it is included; null for the first one. */
    private record Include(
            Object identity, String address, @Nullable Location place) {}

    Reading(Sources sources, DocumentLoader loader, List<Problem> problems) {
        this.sources = sources;
        this.loader = loader;
        this.problems = problems;
    }

    /** One document that was read, with what it says about the configuration itself. */
    record Found(Address address, LayerKind kind, String name, MappingValue tree, Path mount, Directives directives) {
        Piece piece() {
            return new Piece(kind, name, Trees.below(mount, tree));
        }
    }

    /**
     * Read what stands at an address, lowest precedence first: what it includes comes before it.
     *
     * @return what was found; nothing when there is nothing, which is a problem unless the address is optional
     */
    List<Found> read(Address address, LayerKind kind, Path mount) {
        List<Found> found = new ArrayList<>();
        read(address, kind, mount, null, found);
        return found;
    }

    private void read(Address address, LayerKind kind, Path mount, @Nullable Location place, List<Found> found) {
        try {
            List<Content> contents = sources.read(address);
            if (contents.isEmpty() && !address.isOptional()) {
                problems.add(absent(address, place));
            }
            LayerKind rank = sources.isRemote(address) ? LayerKind.REMOTE : kind;
            for (Content content : contents) {
                if (content instanceof Content.OfTexts texts) {
                    found.add(new Found(address, rank, texts.name(), texts(texts, rank), mount, Directives.NONE));
                } else {
                    document(address, content, rank, mount, place, found);
                }
            }
        } catch (ConfigException e) {
            problems.addAll(Unread.problems(e, address, place));
        }
    }

    private MappingValue texts(Content.OfTexts texts, LayerKind kind) {
        Layer.Builder layer = Layer.of(kind, texts.name(), texts.entries());
        return Trees.read((texts.isSecret() ? layer.secret() : layer).build(), Json.reader(loader), problems);
    }

    private void document(
            Address address, Content content, LayerKind kind, Path mount, @Nullable Location place, List<Found> found) {
        Address own = own(address, content);
        Include include = new Include(identity(content, own), own.toString(), place);
        if (isOpen(include) || isTooMany(place)) {
            return;
        }
        Document document = parse(content);
        if (document == null) {
            return;
        }
        open.add(include);
        for (Node root : document.roots()) {
            Layer layer = Layer.of(kind, document, root).build();
            references |= layer.isExpanded();
            MappingValue tree = Trees.read(layer, root, problems);
            Directives directives = Directives.take(tree, problems);
            for (Directives.Include other : directives.includes()) {
                read(own.relative(Address.parse(other.address())), kind, mount, other.place(), found);
            }
            found.add(new Found(own, kind, layer.name(), tree, mount, directives));
        }
        open.remove(open.size() - 1);
    }

    /** What is read of a folder has addresses within it, from which its own includes are found. */
    private static Address own(Address address, Content content) {
        String name = content instanceof Content.OfFile file
                ? String.valueOf(file.file().getFileName())
                : address.name();
        return name.equals(address.name())
                ? new Address(address.scheme(), address.place(), false)
                : new Address(address.scheme(), address.place() + "/", false).sibling(name);
    }

    private @Nullable Document parse(Content content) {
        if (content instanceof Content.OfTexts) {
            return null;
        }
        LoadResult result = content instanceof Content.OfFile file
                ? loader.read(file.file())
                : loader.read(((Content.OfBytes) content).name(), ((Content.OfBytes) content).bytes());
        problems.addAll(Problems.errors(result.problems()));
        return result.document().orElse(null);
    }

    /** Read the documents at an address, which are no layers. */
    List<Document> documents(Address address) {
        List<Document> documents = new ArrayList<>(1);
        try {
            List<Content> contents = sources.read(address);
            if (contents.isEmpty() && !address.isOptional()) {
                problems.add(absent(address, null));
            }
            for (Content content : contents) {
                Document document = parse(content);
                if (document != null) {
                    documents.add(document);
                }
            }
        } catch (ConfigException e) {
            problems.addAll(e.problems());
        }
        return documents;
    }

    /** Tell whether any document read so far can have a reference in it. */
    boolean hasReferences() {
        return references;
    }

    private boolean isTooMany(@Nullable Location place) {
        if (++files != MOST_FILES + 1) {
            return files > MOST_FILES;
        }
        Problem.Builder problem =
                Problem.error("config.too-many-files", "this configuration has more than " + MOST_FILES + " files");
        if (place != null) {
            problem.at(place);
        }
        problems.add(problem.help("look for files that include each other, or a folder that isn't meant")
                .build());
        return true;
    }

    /** Return what is the same for all names of one file; it takes a look at the disk. */
    private static Object identity(Content content, Address own) {
        if (!(content instanceof Content.OfFile file)) {
            return new Address(own.scheme(), own.place(), false);
        }
        try {
            return file.file().toRealPath();
        } catch (IOException e) {
            return file.file();
        }
    }

    private boolean isOpen(Include include) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).identity.equals(include.identity)) {
                problems.add(cycle(i, include.address, include.place));
                return true;
            }
        }
        if (open.size() > DEEPEST) {
            Problem.Builder problem =
                    Problem.error("config.include-depth", "files include each other more than " + DEEPEST + " deep");
            if (include.place != null) {
                problem.at(include.place);
            }
            problems.add(
                    problem.help("include several files from one file instead").build());
            return true;
        }
        return false;
    }

    private Problem cycle(int first, String address, @Nullable Location place) {
        StringBuilder chain = new StringBuilder();
        for (Include include : open.subList(first, open.size())) {
            chain.append(include.address).append(" -> ");
        }
        Problem.Builder problem =
                Problem.error("config.include-cycle", "files include each other: " + chain.append(address));
        if (place != null) {
            problem.at(place);
        }
        for (Include include : open.subList(first + 1, open.size())) {
            if (include.place != null) {
                problem.related(include.place, "included here");
            }
        }
        return problem.help("take one of the includes out").build();
    }

    static Problem absent(Address address, @Nullable Location place) {
        Problem.Builder problem = Problem.error("source.absent", "there is no " + address);
        if (place != null) {
            problem.at(place);
        }
        return problem.help("check the name, or write optional:" + address + " if it may be absent")
                .build();
    }
}

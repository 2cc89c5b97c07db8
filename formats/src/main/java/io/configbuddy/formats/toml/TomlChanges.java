package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.ContainerEdit;
import io.configbuddy.document.edit.DraftChild;
import java.util.ArrayList;
import java.util.List;

/** All changes of a draft, such as an editor is told them. */
final class TomlChanges {
    final List<DraftChild> values = new ArrayList<>();
    final List<DraftChild> keys = new ArrayList<>();
    final List<DraftChild> leading = new ArrayList<>();
    final List<DraftChild> trailing = new ArrayList<>();
    final List<ContainerEdit> edits = new ArrayList<>();
}

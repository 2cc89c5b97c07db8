package io.configbuddy.jakarta;

import io.configbuddy.core.bind.BoundCheck;
import io.configbuddy.core.bind.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the constraints of Jakarta Validation 3 that a bound value has, such as {@code @Min(1)}; {@code @Valid} leads into
 * the values within.
 *
 * <p>Safe for use by several threads.
 */
public final class JakartaCheck implements BoundCheck {
    private final Validator validator;

    /**
     * Use the implementation that is on the class path, with its own settings.
     *
     * @throws jakarta.validation.ValidationException when there is none, or it won't start
     */
    public JakartaCheck() {
        // The factory is never closed: its validator is used as long as the program runs.
        this(Validation.buildDefaultValidatorFactory().getValidator());
    }

    private JakartaCheck(Validator validator) {
        this.validator = validator;
    }

    /** Use a validator, with settings of your own. */
    public static JakartaCheck of(Validator validator) {
        return new JakartaCheck(validator);
    }

    @Override
    public List<Violation> check(Object bound) {
        List<Violation> violations = new ArrayList<>();
        for (ConstraintViolation<Object> broken : validator.validate(bound)) {
            violations.add(new Violation(path(broken.getPropertyPath()), broken.getMessage()));
        }
        // They come in the order of a hash table.
        violations.sort((one, other) -> {
            int byPath = String.join(".", one.path()).compareTo(String.join(".", other.path()));
            return byPath != 0 ? byPath : one.message().compareTo(other.message());
        });
        return violations;
    }

    private static List<String> path(Path path) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : path) {
            // The index is that of what stands before the node.
            if (node.getIndex() != null) {
                names.add(node.getIndex().toString());
            } else if (node.getKey() != null) {
                names.add(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                names.add(node.getName());
            }
        }
        return names;
    }
}

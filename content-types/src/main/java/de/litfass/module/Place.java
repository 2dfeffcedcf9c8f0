package de.litfass.module;

import org.yaml.snakeyaml.error.Mark;

/**
 * Where something is written.
 *
 * @param file relative to the folder of light modules
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(String file, int line, int column) {

    static Place of(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    static Place start(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

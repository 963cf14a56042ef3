package cn.fuban.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a unit.
 *
 * @param value as {@code directory/units.yaml} gives it
 */
public record UnitId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}

package cn.fuban.directory;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a person: the userId in DingTalk's organisation, never a nickname.
 *
 * @param value as DingTalk gives it
 */
public record StaffId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}

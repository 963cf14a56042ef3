package cn.fuban.presence;

/** From now on it stands that somebody is away: whoever has something on in that time may have to know. */
public record AbsenceGranted(Absence absence) {}

package cn.fuban.language;

import cn.fuban.language.TimeExpression.Unit;

/** A length of time and one way of saying it. */
record SaidLength(String said, double amount, Unit unit) {

    static SaidLength of(int number, Unit unit, boolean half, int way) {
        String count = number == 2 ? "两" : SaidNumbers.of(number, way);
        String said = switch (unit) {
            case DAY -> count + "天" + (half ? "半" : "");
            case WEEK -> count + (half ? "周半" : "个星期");
            case MONTH -> count + (half ? "个半月" : "个月");
            case HOUR -> count + (half ? "个半小时" : "小时");
            case WORKING_DAY -> count + "个工作日";
            case MINUTE, YEAR -> throw new IllegalArgumentException();
        };
        return new SaidLength(said, half ? number + 0.5 : number, unit);
    }
}

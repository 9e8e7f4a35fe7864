package example;

public class Layered {
    public static final String VALUE = "of the layer";
}

import java.nio.file.*;

public class Prog {
	public static void main(String[] args) throws Exception {
		Files.write(Path.of("o"), Files.readAllBytes(Path.of("a")));
		try (var entries = Files.list(Path.of("."))) {
			System.out.println(entries.count());
		}
		System.out.println(Files.exists(Path.of("none")));
	}
}

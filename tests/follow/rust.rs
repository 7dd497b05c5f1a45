// rust.rs - copies a file, in a thread, and runs cat.
use std::{env, fs, process::Command, thread};

fn main() {
    let args: Vec<String> = env::args().collect();
    let text = fs::read_to_string(&args[1]).unwrap();
    let out = args[2].clone();
    thread::spawn(move || fs::write(out, text)).join().unwrap().unwrap();
    println!("{}", fs::read_dir(".").unwrap().count());
    Command::new("cat").arg(&args[2]).status().unwrap();
}
